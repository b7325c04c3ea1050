from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from sme_apply.export.documents.a4_page import LONG, SHORT
from sme_apply.export.documents.kinds import Kind
from sme_apply.export.documents.picture_pages import make_ready, pages_of_pictures
from sme_apply.export.pages import page_picture
from sme_apply.terms import BadInput

_TURNED_HEIC = Path(__file__).with_name("turned.heic")
Colour = tuple[int, int, int]


@pytest.fixture(autouse=True)
def _ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", None)
    make_ready()


def saved(image: Image.Image, kind: str, **how: Any) -> bytes:
    """Return a picture as a file."""
    out = BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def colour_at(pages: bytes, across: float, down: float, index: int = 0) -> Colour:
    """Return the colour at a place of a page, told in shares of its width and height."""
    drawn = page_picture(pages, index, 300)
    start = int(down * drawn.height) * drawn.stride + int(across * drawn.width) * 4
    red, green, blue = drawn.rgba[start : start + 3]
    return red, green, blue


def near(found: Colour, wanted: Colour, within: int = 12) -> bool:
    """Whether two colours look the same."""
    return all(abs(one - other) <= within for one, other in zip(found, wanted, strict=True))


def test_a_turned_photo_of_a_telephone_stands_upright() -> None:
    pages, count, _ = pages_of_pictures(_TURNED_HEIC.read_bytes(), Kind.HEIC)
    assert count == 1
    # Before it is turned, its upper left quarter is red and its lower right one blue.
    assert near(colour_at(pages, 0.6, 0.45), (255, 0, 0))
    assert near(colour_at(pages, 0.4, 0.55), (0, 0, 255))


@pytest.mark.parametrize("turn", range(1, 9))
def test_every_orientation_of_a_photo_is_turned_upright(turn: int) -> None:
    upright = Image.new("RGB", (400, 600), "white")
    upright.paste("red", (0, 0, 200, 300))
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }  # fmt: skip
    stored = upright.transpose(back[turn]) if turn in back else upright
    told = Image.Exif()
    told[0x0112] = turn
    pages, _, _ = pages_of_pictures(saved(stored, "JPEG", exif=told.tobytes(), quality=95), Kind.JPEG)
    assert near(colour_at(pages, 0.4, 0.4), (255, 0, 0))
    assert near(colour_at(pages, 0.6, 0.6), (255, 255, 255))


def test_a_wide_picture_lies_and_a_high_one_stands_on_a4() -> None:
    for size, box in (((2000, 1000), (LONG, SHORT)), ((1000, 2000), (SHORT, LONG))):
        pages, _, _ = pages_of_pictures(saved(Image.new("RGB", size), "JPEG"), Kind.JPEG)
        with pikepdf.open(BytesIO(pages)) as pdf:
            assert [float(each) for each in pdf.pages[0].mediabox][2:] == pytest.approx(box, abs=0.01)


def test_each_picture_of_a_tiff_becomes_a_page_and_letters_of_a_scan_stay_sharp() -> None:
    scans = [Image.new("1", (1728, 2200), colour) for colour in (0, 1, 0)]
    content = saved(scans[0], "TIFF", save_all=True, append_images=scans[1:], compression="group4")
    pages, count, notes = pages_of_pictures(content, Kind.TIFF)
    assert (count, notes) == (3, ())
    assert [near(colour_at(pages, 0.5, 0.5, index), (0, 0, 0)) for index in range(3)] == [True, False, True]
    with pikepdf.open(BytesIO(pages)) as pdf:
        assert pdf.pages[0].Resources.XObject.Page.BitsPerComponent == 1


def test_colours_of_print_and_see_through_pictures_look_as_they_should() -> None:
    printed = saved(Image.new("CMYK", (600, 800), (0, 255, 255, 0)), "JPEG", quality=95)
    assert near(colour_at(pages_of_pictures(printed, Kind.JPEG)[0], 0.5, 0.5), (255, 0, 0))
    half = saved(Image.new("RGBA", (600, 800), (255, 0, 0, 128)), "PNG")
    assert near(colour_at(pages_of_pictures(half, Kind.PNG)[0], 0.5, 0.5), (255, 127, 127))
    deep = saved(Image.new("I;16", (600, 800), 0x8000), "PNG")
    assert near(colour_at(pages_of_pictures(deep, Kind.PNG)[0], 0.5, 0.5), (128, 128, 128))


def test_of_a_moving_picture_the_first_scene_is_taken_and_that_is_said() -> None:
    scenes = [Image.new("RGB", (200, 300), colour) for colour in ("red", "blue")]
    content = saved(scenes[0], "PNG", save_all=True, append_images=scenes[1:])
    pages, count, notes = pages_of_pictures(content, Kind.PNG)
    assert count == 1
    assert [note.key for note in notes] == ["papers-first-picture-only"]
    assert near(colour_at(pages, 0.5, 0.5), (255, 0, 0))


def test_a_large_photo_becomes_no_finer_than_a_print_needs_and_keeps_its_look() -> None:
    photo = Image.new("RGB", (3400, 4600), "white")
    photo.paste("green", (0, 0, 1700, 2300))
    pages, _, _ = pages_of_pictures(saved(photo.convert("RGBA"), "PNG", compress_level=1), Kind.PNG)
    with pikepdf.open(BytesIO(pages)) as pdf:
        image = pdf.pages[0].Resources.XObject.Page
        assert (int(image.Width), int(image.Height)) == (1654, 2238)
    assert near(colour_at(pages, 0.25, 0.25), (0, 128, 0))
    assert near(colour_at(pages, 0.75, 0.75), (255, 255, 255))


def test_a_picture_that_ends_too_early_or_is_far_too_large_is_refused() -> None:
    whole = saved(Image.effect_noise((400, 400), 90).convert("RGB"), "JPEG")
    with pytest.raises(BadInput) as cut:
        pages_of_pictures(whole[: len(whole) // 2], Kind.JPEG)
    assert cut.value.message.key == "papers-picture-damaged"
    head = bytearray(saved(Image.new("1", (10, 10)), "PNG"))
    head[16:24] = (20_000).to_bytes(4, "big") * 2
    import zlib

    head[29:33] = zlib.crc32(head[12:29]).to_bytes(4, "big")
    with pytest.raises(BadInput) as huge:
        pages_of_pictures(bytes(head), Kind.PNG)
    assert huge.value.message.key == "papers-too-many-pixels"
