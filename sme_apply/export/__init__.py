"""What is handed in: a document as plain data goes in, a tagged and archival PDF comes out."""

from sme_apply.export.bringing_back import BroughtBack, brought_back, refuse_unless_accepted
from sme_apply.export.carried import Carried, carried, carried_data
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
    "Uncovered",
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
