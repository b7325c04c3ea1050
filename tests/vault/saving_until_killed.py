"""Run by test_killed.py: saves one edit after the other and acknowledges each on its standard output."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.vault.kept import reopened, saved_draft


def main(folder: Path, company_id: str, draft_id: str) -> None:
    """Save rising numbers into one draft until somebody ends this process."""
    with reopened(folder) as vault:
        number = int(vault.draft(draft_id).document.strip())
        while True:
            number += 1
            # Of changing length, so that pages are taken and given back between two edits.
            saved_draft(vault, company_id, str(number).ljust(number % 7 * 3000 + 10), draft_id)
            print(number, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
