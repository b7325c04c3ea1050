"""Has programs that are not ours judge a PDF: qpdf its syntax, page-validation PDF/UA-1 and PDF/A-3a.

``python -m tests.judges FILE.pdf …`` prints what they find and ends with 1 if there was anything.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def complaints(pdf: Path) -> list[str]:
    """Return what the outside judges find wrong with a PDF, nothing where all of them pass it."""
    return _syntax_complaints(pdf) + _standard_complaints(pdf)


def _syntax_complaints(pdf: Path) -> list[str]:
    judged = subprocess.run(["qpdf", "--check", str(pdf)], capture_output=True, text=True, check=False)
    return [f"qpdf: {line}" for line in (judged.stdout + judged.stderr).splitlines()] if judged.returncode else []


def _standard_complaints(pdf: Path) -> list[str]:
    import page

    found = []
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
        report = page.validate_pdf(str(pdf), profile=profile)
        if not report.is_compliant:
            found += [f"{profile.name}: {failure}" for failure in report.failures]
    return found


def main(words: Sequence[str]) -> int:
    """Judge each file named and return 1 if any is found wanting."""
    wanting = False
    for word in words:
        found = complaints(Path(word))
        wanting = wanting or bool(found)
        print(f"{Path(word).name}: {'sound' if not found else 'not sound'}")
        for line in found:
            print(f"  {line}")
    return 1 if wanting else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
