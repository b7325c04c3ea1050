from __future__ import annotations

import hashlib
import json
import random
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from sme_apply.export import FileState, Picture, carried, page_count
from sme_apply.export.content import Cover, Document, Header, Heading, Text
from sme_apply.export.documents import TakenIn
from sme_apply.export.documents.foreign_pdf import plain_pages
from sme_apply.export.documents.kinds import Kind
from sme_apply.export.documents.picture_pages import pages_of_pictures
from sme_apply.export.package import Attachment, Package, PackageRules, Way, in_order, put_together
from sme_apply.export.package_folder import write_package
from sme_apply.export.package_names import MOST_NAME_BYTES, file_name, plain
from sme_apply.terms import BadInput, OutputError, message
from tests.export.documents.active_content import acting_parts
from tests.export.documents.hostile import ordinary_pdf, saved
from tests.judges import complaints

DAY = date(2025, 1, 8)


def application() -> Document:
    """Return a small application that carries data."""
    return Document(
        language="ko", title="참가신청서 - 가온기계", created=DAY, data=b'{"a": 1}', header=Header(left="수출바우처"),
        blocks=(Heading(1, "기업 현황"), Text("가온기계")), cover=Cover(title="참가신청서", programme="수출바우처"),
    )  # fmt: skip


def attachment(
    document: str, seed: int = 1, pages: int = 2, *, photo: bool = False, signed: bool = False
) -> Attachment:
    """Return a paper as if it had been taken in."""
    if photo:
        out = BytesIO()
        Image.effect_noise((1600, 2200), 70).convert("RGB").save(out, "JPEG", quality=90)
        content = out.getvalue()
        made, count, _ = pages_of_pictures(content, Kind.JPEG)
    else:
        content = saved(ordinary_pdf(random.Random(seed), pages))
        made, count = plain_pages(content).pages, pages
    digest = hashlib.sha256(content).hexdigest()
    notes = (message("papers-signature-lost"),) if signed else ()
    taken = TakenIn(Kind.PDF, digest, made, count, notes, signed, True, Picture(1, 1, 4, b"0000"))
    return Attachment(document, f"③ {document} (서식 3)", f"{document}.pdf", content, taken)


def packaged(rules: PackageRules, *papers: Attachment) -> Package:
    """Return the package of the small application."""
    return put_together(application(), papers, rules, company="(주)가온.기계", programme="수출바우처")


def test_papers_stand_in_the_order_of_the_notice() -> None:
    papers = [attachment(id, seed) for seed, id in enumerate(("c", "a", "x", "b", "a"))]
    assert [each.document for each in in_order(papers, ("a", "b", "c"))] == ["a", "a", "b", "c", "x"]


def test_a_merged_file_holds_everything_behind_dividers_and_claims_only_what_it_keeps(tmp_path: Path) -> None:
    package = packaged(PackageRules(), attachment("사업계획서", pages=3), attachment("확인서", photo=True))
    (file,) = package.files
    # A cover, the blocks, a divider and three pages, a divider and one page.
    assert page_count(file.data) == 2 + 4 + 2
    with pikepdf.open(BytesIO(file.data)) as pdf:
        packet = pdf.Root.Metadata.read_bytes()
        assert b"pdfaid" not in packet.replace(b"xmlns:pdfaid", b"")
        assert b"pdfuaid" not in packet.replace(b"xmlns:pdfuaid", b"")
        assert "참가신청서".encode() in packet
        assert "/OutputIntents" not in pdf.Root
        roles = [str(each.S) for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/S" in each]
        assert (roles.count("/P") >= 3, roles.count("/Figure")) == (True, 1)
        keys = [int(key) for key in list(pdf.Root.StructTreeRoot.ParentTree.Nums)[::2]]
        assert keys == sorted(set(keys))
    assert carried(file.data).state is FileState.ORIGINAL
    assert carried(file.data).data == b'{"a": 1}'
    (tmp_path / "merged.pdf").write_bytes(file.data)
    assert not set(acting_parts(file.data)) - {"/AF", "/EF", "/EmbeddedFiles", "/F"}


def test_separate_files_bear_the_names_of_the_notice_and_the_own_file_conforms(tmp_path: Path) -> None:
    package = packaged(PackageRules(way=Way.SEPARATE), attachment("사업계획서"), attachment("확인서", photo=True))
    assert [file.name for file in package.files] == [
        "00_참가신청서_주_가온_기계.pdf",
        "01_사업계획서_서식_3_주_가온_기계.pdf",
        "02_확인서_서식_3_주_가온_기계.pdf",
    ]
    own = tmp_path / "own.pdf"
    own.write_bytes(package.files[0].data)
    assert complaints(own) == []


def test_a_signed_file_stays_as_it_is_where_files_are_separate_and_loses_its_signature_where_they_are_merged() -> None:
    paper = attachment("확인서", signed=True)
    separate = packaged(PackageRules(way=Way.SEPARATE), paper)
    assert separate.files[1].data == paper.content
    assert separate.notes == ()
    merged = packaged(PackageRules(), paper)
    assert [note.key for _, note in merged.notes] == ["papers-signature-lost"]


def test_the_same_paper_in_the_same_pattern_gets_a_name_of_its_own() -> None:
    rules = PackageRules(way=Way.SEPARATE, pattern="{document}")
    package = packaged(rules, attachment("계약서", 1), attachment("계약서", 2))
    assert [file.name for file in package.files][1:] == ["계약서_서식_3.pdf", "계약서_서식_3_2.pdf"]


def test_what_is_too_large_for_one_file_is_divided_between_papers_and_pages() -> None:
    papers = [attachment(f"paper{seed}", seed, 6) for seed in range(3)]
    whole = packaged(PackageRules(), *papers)
    most = len(whole.files[0].data) - 20_000
    package = packaged(PackageRules(most_file_bytes=most), *papers)
    assert len(package.files) > 1
    assert all(len(file.data) <= most for file in package.files)
    assert sum(paper.pages for file in package.files for paper in file.papers) == 18
    assert [file.name.rpartition("_")[2] for file in package.files] == [
        f"{number}-{len(package.files)}.pdf" for number in range(1, len(package.files) + 1)
    ]


def test_pages_of_one_paper_are_divided_where_it_is_too_large_alone() -> None:
    paper = attachment("paper", 1, 6)
    most = len(paper.taken.pages) * 2 // 3
    rules = PackageRules(way=Way.SEPARATE, most_file_bytes=max(most, 60_000))
    big = replace(paper, taken=replace(paper.taken, pages=_padded(paper.taken.pages, 40_000)))
    package = packaged(rules, big)
    assert all(len(file.data) <= max(most, 60_000) for file in package.files)
    assert sum(file.papers[0].pages for file in package.files[1:]) == 6


def _padded(pages: bytes, size: int) -> bytes:
    """Return pages of which each one needs some room."""
    chance, out = random.Random(3), BytesIO()
    with pikepdf.open(BytesIO(pages)) as pdf:
        for page in pdf.pages:
            page.obj.Padding = pdf.make_stream(chance.randbytes(size // 2))
        pdf.save(out)
    return out.getvalue()


def test_what_cannot_be_brought_under_a_limit_is_refused_with_sizes() -> None:
    with pytest.raises(BadInput) as file:
        packaged(PackageRules(most_file_bytes=10_000), attachment("paper", photo=True))
    assert file.value.message.key == "package-file-too-large"
    with pytest.raises(BadInput) as total:
        packaged(PackageRules(most_bytes=10_000), attachment("paper", pages=1))
    assert total.value.message.key == "package-too-large"


def test_a_package_is_a_folder_with_lists_whose_digests_hold(tmp_path: Path) -> None:
    package, folder = packaged(PackageRules(way=Way.SEPARATE), attachment("확인서")), tmp_path / "제출"
    write_package(package, folder, DAY, "ko")
    told = json.loads((folder / "manifest.json").read_bytes())
    assert {file["name"] for file in told["files"]} == {path.name for path in folder.glob("*.pdf")}
    for file in told["files"]:
        assert hashlib.sha256((folder / file["name"]).read_bytes()).hexdigest() == file["sha256"]
        assert f"{file['sha256']}  {file['name']}\n" in (folder / "manifest.txt").read_text(encoding="utf-8")
    assert list(tmp_path.iterdir()) == [folder]


def test_an_earlier_package_gives_way_and_anything_else_stays(tmp_path: Path) -> None:
    package, folder = packaged(PackageRules(way=Way.SEPARATE)), tmp_path / "package"
    write_package(package, folder, DAY, "ko")
    write_package(package, folder, DAY, "en")
    (folder / "notes.docx").write_bytes(b"mine")
    with pytest.raises(OutputError) as refused:
        write_package(package, folder, DAY, "ko")
    assert refused.value.message.key == "package-folder-in-use"
    assert (folder / "notes.docx").read_bytes() == b"mine"
    with pytest.raises(OutputError):
        write_package(package, tmp_path / "no" / "such", DAY, "ko")
    assert {path.name for path in tmp_path.iterdir()} == {"package"}


@given(text=st.text(max_size=300), company=st.text(max_size=300))
def test_no_name_holds_anything_that_a_portal_chokes_on(text: str, company: str) -> None:
    named = file_name(
        "{number}_{document}_{company}", {"number": "01", "document": text, "company": company}, ending="pdf"
    )
    assert len(named.encode("utf-8")) <= MOST_NAME_BYTES
    assert named.startswith("01")
    assert named.endswith(".pdf")
    assert all(letter.isalnum() or letter in "_-" for letter in named.removesuffix(".pdf"))
    assert plain(named.removesuffix(".pdf")) == named.removesuffix(".pdf")


@pytest.mark.parametrize("pattern", ["", "{company}", "{number}{oops}", "{number", "{document}{}"])
def test_a_pattern_that_makes_no_names_is_refused(pattern: str) -> None:
    with pytest.raises(BadInput) as refused:
        file_name(pattern, {}, ending="pdf")
    assert refused.value.message.key == "package-bad-pattern"


def test_loose_letters_of_a_mac_are_put_together() -> None:
    assert plain("가온") == "가온"
