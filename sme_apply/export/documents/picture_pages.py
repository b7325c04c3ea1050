"""Makes pages of photos and scans: upright, on A4, on white, no finer than a print needs."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
from PIL import Image, ImageCms, ImageFile

from sme_apply.export.documents.a4_page import LONG, SHORT, place_on_a4, written
from sme_apply.export.documents.drawn_pages import image_object
from sme_apply.export.documents.kinds import Kind
from sme_apply.export.documents.limits import MOST_PAGES, MOST_PIXELS
from sme_apply.terms import BadInput, Message, message

_DOTS = 200
_MOST_LONG, _MOST_SHORT = round(LONG / 72 * _DOTS), round(SHORT / 72 * _DOTS)
_SCAN_LONG, _SCAN_SHORT = round(LONG / 72 * 300), round(SHORT / 72 * 300)
_COARSEST = 96
"""Dots per inch under which a small picture is not stretched."""
_QUALITY, _FEW_COLOURS = 88, 256
_ROWS_AT_ONCE = 2_000_000
"""Pixels that are turned into colours at once, so that a large picture is never held twice."""
_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_OPENED_AS = {Kind.JPEG: "JPEG", Kind.PNG: "PNG", Kind.TIFF: "TIFF", Kind.HEIC: "HEIF", Kind.WEBP: "WEBP"}
_ANIMATED = frozenset({Kind.PNG, Kind.WEBP})


def make_ready() -> None:
    """Load what is needed to open every kind of picture."""
    import pi_heif

    pi_heif.register_heif_opener(thumbnails=False)
    Image.init()
    # The limit is checked by us, in words.
    Image.MAX_IMAGE_PIXELS = None
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    ImageCms.createProfile("sRGB")


def pages_of_pictures(content: bytes, kind: Kind) -> tuple[bytes, int, tuple[Message, ...]]:
    """Return a picture, or all of a TIFF's, as pages, how many these are, and what became different.

    Raises:
        BadInput: if it cannot be read to its end, or there are too many pages or pixels.
    """
    try:
        with Image.open(BytesIO(content), formats=(_OPENED_AS[kind],)) as image:
            return _pages(image, kind)
    except (OSError, SyntaxError, ValueError) as error:
        raise BadInput(message("papers-picture-damaged")) from error


def _pages(image: Image.Image, kind: Kind) -> tuple[bytes, int, tuple[Message, ...]]:
    pdf = pikepdf.Pdf.new()
    for count, each in enumerate(_pictures(image, kind), 1):
        if count > MOST_PAGES:
            raise BadInput(message("papers-too-many-pages", count=count, most=MOST_PAGES))
        if each.width * each.height > MOST_PIXELS:
            raise BadInput(message("papers-too-many-pixels", megapixels=MOST_PIXELS // 1_000_000))
        plain = _upright(each)
        place_on_a4(pdf, _packed(pdf, plain, kind), *_points(plain))
    first_only = kind in _ANIMATED and getattr(image, "n_frames", 1) > 1
    notes = (message("papers-first-picture-only"),) if first_only else ()
    return written(pdf), count, notes


def _pictures(image: Image.Image, kind: Kind) -> Iterator[Image.Image]:
    yield image
    if kind is not Kind.TIFF:
        return
    for number in range(1, MOST_PAGES + 1):
        try:
            image.seek(number)
        except EOFError:
            return
        yield image


def _upright(image: Image.Image) -> Image.Image:
    """Return a picture the right way up, black and white where it was, else in colours."""
    # The profile and the orientation are known before the picture is read.
    turn = _TURNS.get(image.getexif().get(_ORIENTATION, 1))
    if image.mode == "1":
        image.load()
        upright = image if turn is None else image.transpose(turn)
        limit = (_SCAN_LONG, _SCAN_SHORT) if upright.width > upright.height else (_SCAN_SHORT, _SCAN_LONG)
        if upright.width <= limit[0] and upright.height <= limit[1]:
            return upright.convert("1")
        upright = upright.convert("L")
        upright.thumbnail(limit)
        return upright
    plain = _reduced(image)
    return plain if turn is None else plain.transpose(turn)


def _reduced(image: Image.Image) -> Image.Image:
    limit = (_MOST_LONG, _MOST_SHORT) if image.width > image.height else (_MOST_SHORT, _MOST_LONG)
    # A JPEG is read at a fraction of its size where that is enough.
    image.draft(None, limit)
    image.load()
    colours = _Colours(image)
    factor = max(1, min(image.width // limit[0], image.height // limit[1]))
    if factor == 1:
        plain = colours.plain(image)
    else:
        plain = Image.new("RGB", (-(-image.width // factor), -(-image.height // factor)))
        rows = factor * max(1, _ROWS_AT_ONCE // image.width // factor)
        for top in range(0, image.height, rows):
            strip = image.crop((0, top, image.width, min(top + rows, image.height)))
            plain.paste(colours.plain(strip).reduce(factor), (0, top // factor))
    plain.thumbnail(limit, Image.Resampling.LANCZOS)
    return plain


class _Colours:
    """Turns the pixels of one picture into sRGB on white, by the picture's own profile where it has one."""

    def __init__(self, image: Image.Image) -> None:
        self._transform: Any = None
        profile = image.info.get("icc_profile")
        if profile and image.mode in ("RGB", "CMYK", "L"):
            try:
                own = ImageCms.ImageCmsProfile(BytesIO(profile))
                srgb = ImageCms.createProfile("sRGB")
                self._transform = ImageCms.buildTransform(own, srgb, image.mode, "RGB")
            except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
                self._transform = None

    def plain(self, image: Image.Image) -> Image.Image:
        """Return some of the picture as sRGB."""
        if self._transform is not None:
            return ImageCms.applyTransform(image, self._transform) or image.convert("RGB")
        if image.mode.startswith("I;16"):
            return image.convert("I").point(lambda value: value / 256).convert("L").convert("RGB")
        if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
            seen = image.convert("RGBA")
            white = Image.new("RGBA", seen.size, "white")
            white.alpha_composite(seen)
            return white.convert("RGB")
        return image.convert("RGB")


def _points(image: Image.Image) -> tuple[float, float]:
    """Return the size at which a picture is laid on the page: the page's, or less for a very small one."""
    largest = 72 / _COARSEST / 2
    paper = (LONG, SHORT) if image.width > image.height else (SHORT, LONG)
    scale = min(paper[0] / image.width, paper[1] / image.height, largest)
    return image.width * scale, image.height * scale


def _packed(pdf: pikepdf.Pdf, image: Image.Image, kind: Kind) -> Any:
    names = pikepdf.Name
    if image.mode == "1":
        bits = zlib.compress(image.tobytes(), 9)
        return image_object(pdf, bits, image.width, image.height, names.DeviceGray, names.FlateDecode, 1)
    if kind in (Kind.PNG, Kind.TIFF, Kind.WEBP) and image.getcolors(_FEW_COLOURS) is not None:
        # Drawn lines and letters stay sharp.
        exact = zlib.compress(image.convert("RGB").tobytes(), 9)
        return image_object(pdf, exact, image.width, image.height, names.DeviceRGB, names.FlateDecode)
    out = BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=_QUALITY)
    return image_object(pdf, out.getvalue(), image.width, image.height, names.DeviceRGB, names.DCTDecode)
