"""The program's own look at its PDF finds what an archival, tagged PDF must not lack."""

from __future__ import annotations

import io

import pikepdf
import pytest

from sme_apply.export.sound_pdf import faults


def changed(name: str | None) -> bytes:
    """Return a PDF with everything in place but one entry of its root."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    for key in ("/MarkInfo", "/StructTreeRoot", "/Lang", "/OutputIntents"):
        if key != name:
            pdf.Root[key] = pikepdf.String("there")
    written = io.BytesIO()
    pdf.save(written)
    return written.getvalue()


@pytest.mark.parametrize(
    ("lacking", "found"),
    [
        (None, ()),
        ("/MarkInfo", ("no tags",)),
        ("/StructTreeRoot", ("no tags",)),
        ("/Lang", ("no language",)),
        ("/OutputIntents", ("no output intent",)),
    ],
)
def test_what_is_missing_is_named(lacking: str | None, found: tuple[str, ...]) -> None:
    assert faults(changed(lacking)) == found


def test_a_file_that_is_no_pdf_is_unreadable() -> None:
    assert faults(b"%PDF-1.7 no more") == ("unreadable",)
