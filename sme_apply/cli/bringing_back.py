"""``sme-apply read --into``: company file and draft of an exported PDF, ready to go on with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sme_apply.cli.layout import wrapped
from sme_apply.company import Company, dump_company
from sme_apply.drafts import Draft, dump_draft
from sme_apply.export import write_whole
from sme_apply.sentences import Sentences
from sme_apply.terms import OutputError, message


def bring_back(company: Company, draft: Draft, folder: Path, words: Sentences) -> Iterator[str]:
    """Write ``company.json`` and ``draft.json`` into a folder and yield what to say about them.

    Raises:
        OutputError: if one of them exists or cannot be written.
    """
    files = {folder / "company.json": dump_company(company), folder / "draft.json": dump_draft(draft).encode()}
    for path in files:
        if path.exists():
            raise OutputError(message("cli-exists-already", file=str(path)))
    for path, text in files.items():
        write_whole(path, text)
    company_file, draft_file = (str(path) for path in files)
    yield from wrapped(words.text("cli-brought-back", company=company_file, draft=draft_file))
