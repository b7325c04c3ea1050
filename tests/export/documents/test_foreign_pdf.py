from __future__ import annotations

import random
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from sme_apply.export.documents.a4_page import LONG, SHORT
from sme_apply.export.documents.foreign_pdf import plain_pages
from sme_apply.export.pages import page_picture
from sme_apply.terms import BadInput
from tests.export.documents.active_content import acting_parts
from tests.export.documents.hostile import ordinary_pdf, saved


def an_ordinary_one(pages: int = 1) -> pikepdf.Pdf:
    """Return a file with letters and a picture."""
    return ordinary_pdf(random.Random(1), pages)


def refused(content: bytes) -> str:
    """Return the key of the words in which a file is refused."""
    with pytest.raises(BadInput) as error:
        plain_pages(content)
    return error.value.message.key


def letters_of(pages: bytes) -> str:
    """Return what a reader finds on the first page."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pages)
    try:
        return str(document[0].get_textpage().get_text_range())
    finally:
        document.close()


def test_an_ordinary_file_keeps_its_letters_and_its_look_and_may_stay() -> None:
    content = saved(an_ordinary_one(2))
    plain = plain_pages(content)
    assert (plain.page_count, plain.notes, plain.signed, plain.may_stay) == (2, (), False, True)
    assert "Certificate 0" in letters_of(plain.pages)
    before, after = page_picture(content, 0, 200), page_picture(plain.pages, 0, 200)
    differing = sum(abs(one - other) > 60 for one, other in zip(before.rgba, after.rgba, strict=False))
    assert differing < len(before.rgba) * 0.02


@pytest.mark.parametrize("size", [(612, 792), (842, 1191), (298, 420), (792, 612)])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_every_page_becomes_a4_upright(size: tuple[int, int], turn: int) -> None:
    pdf = an_ordinary_one()
    page = pdf.pages[0].obj
    page.MediaBox = Array([10, 20, size[0] + 10, size[1] + 20])
    page.Contents = pdf.make_stream(f"1 0 0 rg 10 20 {size[0]} {size[1]} re f".encode())
    page.Rotate = turn
    pages = plain_pages(saved(pdf)).pages
    with pikepdf.open(BytesIO(pages)) as made:
        width, height = (float(each) for each in list(made.pages[0].mediabox)[2:])
    lies = (size[0] > size[1]) is (turn % 180 == 0)
    assert (width, height) == pytest.approx((LONG, SHORT) if lies else (SHORT, LONG), abs=0.01)
    drawn = page_picture(pages, 0, 200)
    reds = sum(drawn.rgba[at] > 200 and drawn.rgba[at + 1] < 60 for at in range(0, len(drawn.rgba), 4))
    assert reds > drawn.width * drawn.height * 0.85


def test_a_file_with_a_password_is_refused_and_an_unlocked_copy_asked_for() -> None:
    locked = saved(an_ordinary_one(), encryption=pikepdf.Encryption(owner="o", user="u", R=6))
    assert refused(locked) == "papers-locked"


def owner_allows(**allowed: bool) -> bytes:
    """Return a file that opens without a password and whose owner allows only some things."""
    allow = pikepdf.Permissions(**{"modify_assembly": False, "modify_other": False, **allowed})
    return saved(an_ordinary_one(), encryption=pikepdf.Encryption(owner="o", user="", R=6, allow=allow))


def test_what_its_owner_allows_is_done_and_no_more() -> None:
    assert refused(owner_allows(print_lowres=False, print_highres=False)) == "papers-not-printable"
    printed = plain_pages(owner_allows(print_lowres=True, print_highres=True))
    assert [note.key for note in printed.notes] == ["papers-printed-only"]
    assert "Certificate" not in letters_of(printed.pages)
    assert printed.may_stay
    assembled = plain_pages(owner_allows(modify_assembly=True))
    assert assembled.notes == ()
    assert "Certificate" in letters_of(assembled.pages)


def _with_script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert(1)")


def _with_file(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["evil.exe"] = b"MZ"


def _with_launch_in_a_font(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Resources.Font.F1.A = Dictionary(S=Name.Launch, F="cmd.exe")


def _with_film(pdf: pikepdf.Pdf) -> None:
    film = Dictionary(Type=Name.Annot, Subtype=Name.RichMedia, Rect=Array([0, 0, 9, 9]), RichMediaContent=Dictionary())
    pdf.pages[0].obj.Annots = Array([film])


@pytest.mark.parametrize("spoil", [_with_script, _with_file, _with_launch_in_a_font, _with_film])
def test_whatever_acts_is_left_out_and_that_is_said(spoil: Callable[[pikepdf.Pdf], None]) -> None:
    pdf = an_ordinary_one()
    spoil(pdf)
    content = saved(pdf)
    assert acting_parts(content)
    plain = plain_pages(content)
    assert acting_parts(plain.pages) == []
    assert [note.key for note in plain.notes] == ["papers-acting-parts-left-out"]
    assert not plain.may_stay


def a_field(pdf: pikepdf.Pdf, value: str) -> None:
    """Put a text field with a look of its own onto the first page."""
    look = pdf.make_stream(b"1 0 0 rg 0 0 200 100 re f", Type=Name.XObject, Subtype=Name.Form)
    look.BBox = Array([0, 0, 200, 100])
    field = Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T="name", F=4, Rect=Array([100, 400, 300, 500]),
        AP=Dictionary(N=look), V=value,
    )  # fmt: skip
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(field)])
    pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.pages[0].obj.Annots[0]]))


def test_the_entries_of_a_form_become_part_of_the_page() -> None:
    pdf = an_ordinary_one()
    a_field(pdf, "가온기계")
    plain = plain_pages(saved(pdf))
    assert [note.key for note in plain.notes] == ["papers-form-flattened"]
    drawn = page_picture(plain.pages, 0, 595)
    at = (drawn.height - 450) * drawn.stride + 200 * 4
    assert drawn.rgba[at : at + 2] == b"\xff\x00"
    assert acting_parts(plain.pages) == []


def test_a_form_that_only_one_program_can_show_is_refused() -> None:
    pdf = an_ordinary_one()
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=pdf.make_stream(b"<xdp/>"))
    assert plain_pages(saved(pdf)).page_count == 1
    pdf.Root.NeedsRendering = True
    assert refused(saved(pdf)) == "papers-dynamic-form"


def test_of_a_signed_file_the_loss_of_its_signature_is_said_and_it_may_stay_as_it_is() -> None:
    pdf = an_ordinary_one()
    signature = Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), ByteRange=Array([0, 1, 2, 3]), Contents=b"x")
    field = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T="s", V=signature, Rect=Array([0, 0, 0, 0]))
    )
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)
    plain = plain_pages(saved(pdf))
    assert plain.signed
    assert plain.may_stay
    assert [note.key for note in plain.notes] == ["papers-signature-lost"]


def test_a_layer_that_is_switched_off_stays_unseen() -> None:
    pdf = an_ordinary_one()
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="hidden"))
    page = pdf.pages[0].obj
    page.Resources.Properties = Dictionary(L=layer)
    page.Contents = pdf.make_stream(b"/OC /L BDC 1 0 0 rg 0 0 595 842 re f EMC")
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
    plain = plain_pages(saved(pdf))
    assert [note.key for note in plain.notes] == ["papers-layers"]
    drawn = page_picture(plain.pages, 0, 100)
    assert min(drawn.rgba) > 240


def test_a_broken_list_of_objects_is_repaired_and_that_is_said() -> None:
    content = saved(an_ordinary_one(), object_stream_mode=pikepdf.ObjectStreamMode.disable)
    broken = content[: content.rindex(b"xref", 0, content.rindex(b"startxref"))]
    plain = plain_pages(broken)
    assert [note.key for note in plain.notes] == ["papers-repaired"]
    assert not plain.may_stay
    assert "Certificate" in letters_of(plain.pages)


@pytest.mark.parametrize(("pages", "taken"), [(500, True), (501, False)])
def test_five_hundred_pages_are_taken_and_no_more(pages: int, taken: bool) -> None:
    pdf = ordinary_pdf(random.Random(1), 1, picture=False)
    for _ in range(pages - 1):
        pdf.pages.append(pdf.pages[0])
    content = saved(pdf)
    if taken:
        assert plain_pages(content).page_count == pages
    else:
        assert refused(content) == "papers-too-many-pages"


def test_the_same_file_gives_the_same_pages() -> None:
    content = saved(an_ordinary_one(3))
    assert plain_pages(content).pages == plain_pages(content).pages
