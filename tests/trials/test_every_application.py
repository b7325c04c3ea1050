"""Every programme's application, bare, usual and extreme, passes every judge and says all that was entered."""

from __future__ import annotations

from pathlib import Path

import pytest

from sme_apply.drafts import Application
from sme_apply.export import brought_back, uncovered, write_pdf
from sme_apply.export.application import application_document
from sme_apply.sentences import sentences
from tests.export.applications import AS_OF, entered, extreme, generated, laid_out, minimal, typical, with_forms
from tests.export.printed import not_printed, printed_pages
from tests.judges import complaints

_DRAFTS, _AT_ONCE = 1_000, 50

pytestmark = pytest.mark.trial


@pytest.mark.parametrize(("programme", "track"), with_forms())
@pytest.mark.parametrize("made", [minimal, typical, extreme])
def test_an_application_passes_every_judge_and_says_all_that_was_entered(
    made: object, programme: str, track: str | None, tmp_path: Path
) -> None:
    assert callable(made)
    application: Application = made(programme, track)
    document = application_document(application, sentences("ko"), AS_OF)
    assert uncovered(document) == ()
    written = tmp_path / "application.pdf"
    written.write_bytes(write_pdf(document))
    assert complaints(written) == []
    assert not_printed(entered(application), printed_pages(written)) == []


@pytest.mark.parametrize("seed", range(0, _DRAFTS, _AT_ONCE))
def test_a_generated_draft_comes_back_from_its_pdf_as_it_went_in(seed: int) -> None:
    for each in range(seed, seed + _AT_ONCE):
        application = generated(each)
        document = application_document(application, sentences("ko"), AS_OF)
        back = brought_back(write_pdf(document, replace_uncovered=True))
        assert back.draft == application.draft
        again = laid_out(back.draft, back.company, AS_OF)
        assert again.verdict.verdict is application.verdict.verdict
        assert again.sections == application.sections
