"""Prints a text in every place of a document, and then says which files were opened and what else was reached for.

``python -m tests.export.watched OUT.pdf`` reads the text as JSON from its input; it is run in a process of its own,
because whoever begins to watch Python cannot stop.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

_REACHING_OUT = ("socket.", "subprocess.", "os.system", "os.exec", "os.spawn", "os.posix_spawn", "urllib.", "http.")


def main() -> None:
    """Write the PDF and print what was touched meanwhile."""
    from sme_apply.export import write_pdf
    from tests.export import sample_documents

    text = json.load(sys.stdin)
    opened: set[str] = set()
    reached: set[str] = set()

    def watch(event: str, details: tuple[object, ...]) -> None:
        if event == "open" and isinstance(details[0], str | bytes):
            opened.add(details[0] if isinstance(details[0], str) else details[0].decode("utf-8", "replace"))
        elif event.startswith(_REACHING_OUT):
            reached.add(event)

    sys.addaudithook(watch)
    written = write_pdf(sample_documents.everywhere(text), replace_uncovered=True)
    touched = {"opened": sorted(opened), "reached": sorted(reached)}
    Path(sys.argv[1]).write_bytes(written)
    print(json.dumps(touched))


if __name__ == "__main__":
    main()
