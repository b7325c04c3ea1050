"""A draft comes back from its PDF as it went in; nothing of a stranger's file is taken unchecked."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from sme_apply.drafts import dump_draft
from sme_apply.export import BroughtBack, FileState, brought_back, carried_data, write_pdf
from sme_apply.export.application import application_document
from sme_apply.export.application_data import application_data, verdict_trace
from sme_apply.sentences import sentences
from sme_apply.terms import BadInput
from tests.export import sample_documents
from tests.export.applications import AS_OF, application, generated, laid_out, typical

Told = dict[str, Any]


def pdf_of(filled: Any) -> bytes:
    """Return an application as it is exported."""
    return write_pdf(application_document(filled, sentences("ko"), AS_OF), replace_uncovered=True)


def pdf_with(data: bytes) -> bytes:
    """Return a file with any data, sealed with digests that fit, as a skilled stranger would make it."""
    return write_pdf(sample_documents.plain(data=data))


def refusal(pdf: bytes, **how: bool) -> str:
    """Return the key of the message that a file is refused with, said in both languages."""
    with pytest.raises(BadInput) as refused:
        brought_back(pdf, **how)
    for language in ("ko", "en"):
        assert sentences(language).say(refused.value.message)
    return refused.value.message.key


def told() -> Told:
    """Return sound data as it can be changed by a stranger."""
    found: Told = json.loads(application_data(typical("export-voucher", "general"), AS_OF))
    return found


@pytest.mark.parametrize("seed", range(12))
def test_a_draft_comes_back_as_it_went_in(seed: int) -> None:
    filled = generated(seed)
    back = brought_back(pdf_of(filled))
    assert back.state is FileState.ORIGINAL
    assert back.draft == filled.draft
    assert dump_draft(back.draft) == dump_draft(filled.draft)
    again = laid_out(back.draft, back.company, AS_OF)
    assert again.sections == filled.sections
    assert verdict_trace(again.verdict) == json.loads(back.verdict.model_dump_json())


def test_half_a_character_comes_back_too() -> None:
    filled = application("export-voucher", answers={"summary": "반쪽 \ud83d 글자"})
    assert brought_back(pdf_of(filled)).draft == filled.draft


def test_a_file_saved_elsewhere_is_taken_only_when_the_user_says_so() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf_of(typical("export-voucher", "general")))) as opened:
        opened.save(out)
    assert refusal(out.getvalue()) == "export-resaved"
    back = brought_back(out.getvalue(), accept_changed=True)
    assert back.state is FileState.RESAVED
    assert isinstance(back, BroughtBack)


def test_a_file_with_other_pages_is_taken_only_when_the_user_says_so() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf_of(typical("export-voucher", "general")))) as opened:
        opened.pages[1].contents_add(b"0 0 9 9 re f")
        opened.save(out)
    assert refusal(out.getvalue()) == "export-changed"
    assert brought_back(out.getvalue(), accept_changed=True).state is FileState.CHANGED


def test_changed_data_is_never_taken() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf_of(typical("export-voucher", "general")))) as opened:
        stream = opened.Root.AF[0].EF.F
        stream.write(stream.read_bytes().replace(b"2025", b"2026"))
        opened.save(out)
    assert refusal(out.getvalue(), accept_changed=True) == "export-data-damaged"


def _deep(data: Told) -> None:
    inner: Any = "x"
    for _ in range(60):
        inner = [inner]
    data["draft"]["answers"]["summary"] = inner


STRANGE: dict[str, Callable[[Told], None]] = {
    "no draft": lambda data: data.pop("draft") and None,
    "draft is text": lambda data: data.update(draft="DROP TABLE drafts"),
    "no company": lambda data: data.pop("company") and None,
    "company of a stranger": lambda data: data["company"].update(resident_registration_number="900101-1234567"),
    "unknown key": lambda data: data.update(run="rm -rf"),
    "newer draft": lambda data: data["draft"].update(version=99),
    "newer data": lambda data: data.update(version=99),
    "no version": lambda data: data.pop("version") and None,
    "version is true": lambda data: data.update(version=True),
    "wrong day": lambda data: data.update(written_on="yesterday"),
    "wrong verdict": lambda data: data["verdict"].update(verdict="winner"),
    "amount is text": lambda data: data["verdict"]["support"].update(limit_krw="much"),
    "digest": lambda data: data["versions"].update(rules="../../etc/passwd"),
    "deep": _deep,
    "other format": lambda data: data.update(format="sme-apply/other"),
    "season": lambda data: data["draft"].update(season=10**9),
    "consents": lambda data: data["draft"].update(consents_read={"a": 1}),
}


@pytest.mark.parametrize("name", STRANGE)
def test_strange_data_is_refused_in_words_whatever_its_digests_say(name: str) -> None:
    data = told()
    STRANGE[name](data)
    assert refusal(pdf_with(json.dumps(data).encode()), accept_changed=True)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"[]", b"null", b"{}", b"{", b"\xff\xfe", b'{"a": NaN}', b"[" * 100_000, b'{"format": 1, "format": 2}',
        b'{"format": "sme-apply/application", "version": ' + b"9" * 5_000 + b"}", b" " * 6_000_000,
    ],
)  # fmt: skip
def test_what_is_no_application_is_refused_in_words(data: bytes) -> None:
    assert refusal(pdf_with(data))


def test_names_from_a_stranger_stay_names() -> None:
    data = told()
    data["draft"]["programme"] = "../../../etc/passwd"
    data["draft"]["answers"] = {"'; DROP TABLE drafts; --": "<script>"}
    back = brought_back(pdf_with(json.dumps(data).encode()))
    assert back.draft.programme == "../../../etc/passwd"
    assert dict(back.draft.answers) == {"'; DROP TABLE drafts; --": "<script>"}


def test_without_data_nothing_comes_back() -> None:
    filled = typical("export-voucher", "general")
    pdf = write_pdf(application_document(filled, sentences("ko"), AS_OF, with_data=False))
    assert refusal(pdf) == "export-no-data"
    with pytest.raises(BadInput):
        carried_data(pdf)
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert "/AF" not in opened.Root
        assert "/Names" not in opened.Root or "/EmbeddedFiles" not in opened.Root.Names


def test_the_file_says_what_the_data_is_to_it() -> None:
    with pikepdf.open(BytesIO(pdf_of(typical("export-voucher", "general")))) as opened:
        assert opened.Root.AF[0].AFRelationship == pikepdf.Name.Data
        assert opened.Root.AF[0].EF.F.Subtype == pikepdf.Name("/application/json")


def test_a_draft_that_names_another_form_version_keeps_it() -> None:
    filled = typical("export-voucher", "general")
    older = laid_out(replace(filled.draft, form_version="2025.0"), filled.company, AS_OF)
    assert brought_back(pdf_of(older)).draft.form_version == "2025.0"
