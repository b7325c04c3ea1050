"""What is handed in: a document as plain data goes in, a tagged and archival PDF comes out.

Each part is loaded when it is first asked for, so that the process that opens a stranger's file starts quickly.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

# The function bears the name of its module and would be hidden by it if it came later.
from sme_apply.export.carried import Carried, carried, carried_data

if TYPE_CHECKING:
    from sme_apply.export.assessment import Supposed, assessment_document
    from sme_apply.export.bringing_back import BroughtBack, brought_back, refuse_unless_accepted
    from sme_apply.export.content import Document
    from sme_apply.export.coverage import Uncovered, uncovered
    from sme_apply.export.handing_in import Finding, check_before_handing_in, is_final
    from sme_apply.export.pages import Picture, page_count, page_picture
    from sme_apply.export.pdf import write_pdf
    from sme_apply.export.sealing import FileState
    from sme_apply.export.whole import write_whole

__all__ = [
    "BroughtBack",
    "Carried",
    "Document",
    "FileState",
    "Finding",
    "Picture",
    "Supposed",
    "Uncovered",
    "assessment_document",
    "brought_back",
    "carried",
    "carried_data",
    "check_before_handing_in",
    "is_final",
    "page_count",
    "page_picture",
    "refuse_unless_accepted",
    "uncovered",
    "write_pdf",
    "write_whole",
]

_MODULES = {
    "BroughtBack": "bringing_back",
    "Document": "content",
    "FileState": "sealing",
    "Finding": "handing_in",
    "Picture": "pages",
    "Supposed": "assessment",
    "Uncovered": "coverage",
    "assessment_document": "assessment",
    "brought_back": "bringing_back",
    "check_before_handing_in": "handing_in",
    "is_final": "handing_in",
    "page_count": "pages",
    "page_picture": "pages",
    "refuse_unless_accepted": "bringing_back",
    "uncovered": "coverage",
    "write_pdf": "pdf",
    "write_whole": "whole",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value
