"""A file that is no longer the one that was written is recognised as such."""

from __future__ import annotations

import random
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from sme_apply.export import FileState, carried, content, write_pdf
from sme_apply.export.sealing import Unfollowable, digest_of_pages, is_sealed, sealed
from sme_apply.terms import BadInput
from tests.export import sample_documents


@pytest.fixture(scope="module")
def written() -> bytes:
    """A whole application that carries data."""
    return write_pdf(sample_documents.application())


def saved_anew(pdf: bytes, change: Any = None, **how: Any) -> bytes:
    """Return a file as another program saves it."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        if change is not None:
            change(opened)
        opened.save(out, **how)
    return out.getvalue()


def test_a_file_is_original_until_anything_happens_to_it(written: bytes) -> None:
    assert is_sealed(written)
    assert carried(written).state is FileState.ORIGINAL


def test_any_other_byte_breaks_the_seal(written: bytes) -> None:
    for place in random.Random(3).sample(range(len(written)), 200):
        other = bytearray(written)
        other[place] ^= 1
        assert not is_sealed(bytes(other))
    assert not is_sealed(written + b"\n")
    assert not is_sealed(written[:-1])


@pytest.mark.parametrize("how", [{}, {"linearize": True}, {"object_stream_mode": pikepdf.ObjectStreamMode.disable}])
def test_what_was_only_saved_anew_is_told_apart(written: bytes, how: dict[str, Any]) -> None:
    found = carried(saved_anew(written, **how))
    assert found.state is FileState.RESAVED
    assert found.data == carried(written).data


def _draw_over(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].contents_add(b"0 0 100 100 re f")


def _drop_a_page(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[2]


def _swap_pages(pdf: pikepdf.Pdf) -> None:
    first = pdf.pages[1]
    del pdf.pages[1]
    pdf.pages.append(first)


def _add_a_remark(pdf: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FreeText, Rect=[10, 10, 90, 90], Contents="45,000,000"
    )
    pdf.pages[0].obj["/Annots"] = pikepdf.Array([pdf.make_indirect(note)])


def _change_a_font(pdf: pikepdf.Pdf) -> None:
    font = next(iter(pdf.pages[1].resources["/Font"].values()))
    font.FontDescriptor.FontFile2.write(b"another font")


def _turn(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Rotate = 90


@pytest.mark.parametrize("change", [_draw_over, _drop_a_page, _swap_pages, _add_a_remark, _change_a_font, _turn])
def test_whatever_changes_how_a_page_looks_is_noticed(written: bytes, change: Any) -> None:
    assert carried(saved_anew(written, change)).state is FileState.CHANGED


def test_a_cut_file_is_never_taken_for_the_original(written: bytes) -> None:
    for end in range(len(written) // 2, len(written) - 1, len(written) // 37):
        try:
            assert carried(written[:end]).state is not FileState.ORIGINAL
        except BadInput:
            continue


def test_pages_that_lead_back_to_themselves_or_never_end_do_not_hang() -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        loop = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Annot))
        loop["/Again"] = loop
        pdf.pages[0].obj["/Annots"] = pikepdf.Array([loop])
        assert len(digest_of_pages(pdf)) == 64
        last = pdf.make_indirect(pikepdf.Dictionary(End=True))
        for _ in range(500):
            last = pdf.make_indirect(pikepdf.Dictionary(Next=last))
        pdf.pages[0].obj["/Annots"] = pikepdf.Array([last])
        with pytest.raises(Unfollowable):
            digest_of_pages(pdf)


def test_a_bomb_on_a_page_is_not_unpacked(written: bytes) -> None:
    def add_a_bomb(pdf: pikepdf.Pdf) -> None:
        import zlib

        packed = zlib.compress(bytes(400_000_000), 9)
        pdf.pages[0].obj["/Contents"] = pdf.make_stream(b"")
        pdf.pages[0].obj["/Contents"].write(packed, filter=pikepdf.Name.FlateDecode)

    bomb = saved_anew(written, add_a_bomb, stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)
    assert carried(bomb).state is FileState.CHANGED


def test_a_title_that_reads_like_an_identifier_misleads_nobody() -> None:
    like_one = f"/ID [<{'0' * 32}><{'0' * 32}>]"
    pdf = write_pdf(sample_documents.plain(content.Text(like_one), author=like_one, subject=like_one))
    assert is_sealed(pdf)
    assert is_sealed(sealed(b"%s\n%s" % (like_one.encode(), pdf)))


def test_only_a_file_with_an_identifier_can_be_sealed() -> None:
    with pytest.raises(ValueError, match="identifier"):
        sealed(b"%PDF-1.7 without one")
