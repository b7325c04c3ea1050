"""Pages can be looked at before they are handed in."""

from __future__ import annotations

import pytest

from sme_apply.export import page_count, page_picture, write_pdf
from sme_apply.export.look import NAVY
from sme_apply.terms import BadInput
from tests.export import sample_documents


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """The sample application."""
    return write_pdf(sample_documents.application())


def test_a_picture_has_the_width_asked_for_and_four_opaque_bytes_a_pixel(pdf: bytes) -> None:
    picture = page_picture(pdf, 0, 400)
    assert picture.width == 400
    assert picture.height == pytest.approx(400 * 297 / 210, abs=1)
    assert picture.stride >= picture.width * 4
    assert len(picture.rgba) == picture.stride * picture.height
    assert set(picture.rgba[3 : picture.width * 4 : 4]) == {255}


def test_colours_are_in_the_order_red_green_blue(pdf: bytes) -> None:
    picture = page_picture(pdf, 0, 400)
    assert tuple(picture.rgba[:3]) == pytest.approx(tuple(round(part * 255) for part in NAVY), abs=1)


def test_pages_are_counted_and_missing_ones_refused(pdf: bytes) -> None:
    total = page_count(pdf)
    assert total > 3
    for index in (-1, total):
        with pytest.raises(BadInput):
            page_picture(pdf, index, 100)
    assert page_picture(pdf, total - 1, 100).width == 100


@pytest.mark.parametrize("broken", [b"", b"no pdf", b"%PDF-1.7"])
def test_what_is_no_pdf_is_refused(broken: bytes) -> None:
    with pytest.raises(BadInput):
        page_count(broken)


@pytest.mark.parametrize("width", [0, 10_001])
def test_a_picture_of_impossible_width_is_a_mistake(pdf: bytes, width: int) -> None:
    with pytest.raises(ValueError, match="wide"):
        page_picture(pdf, 0, width)
