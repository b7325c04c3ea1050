"""What is handed in: a document as plain data goes in, a tagged and archival PDF comes out."""

from sme_apply.export.carried import carried_data
from sme_apply.export.content import Document
from sme_apply.export.coverage import Uncovered, uncovered
from sme_apply.export.pages import Picture, page_count, page_picture
from sme_apply.export.pdf import write_pdf
from sme_apply.export.whole import write_whole

__all__ = [
    "Document",
    "Picture",
    "Uncovered",
    "carried_data",
    "page_count",
    "page_picture",
    "uncovered",
    "write_pdf",
    "write_whole",
]
