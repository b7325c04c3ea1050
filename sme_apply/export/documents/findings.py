"""What a stranger's PDF has besides pages: a signature, forms, remarks, layers, and everything that could act."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pikepdf

from sme_apply.export.documents.limits import MOST_OBJECTS
from sme_apply.terms import BadInput, message

_ACTS = frozenset(
    {
        "/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/ResetForm", "/GoToR", "/GoToE", "/Rendition",
        "/Movie", "/Sound", "/Hide", "/SetOCGState", "/Trans", "/GoTo3DView", "/RichMediaExecute", "/Thread", "/Named",
    }
)  # fmt: skip
_ACTING_KEYS = frozenset({"/JS", "/JavaScript", "/AA", "/OpenAction", "/EmbeddedFiles", "/EF", "/RichMediaContent"})
_ACTING_REMARKS = frozenset({"/RichMedia", "/Screen", "/Movie", "/Sound", "/3D", "/FileAttachment"})
_MOST_PARTS = 2_000_000


@dataclass(slots=True)
class Findings:
    """What was found in a whole file, whether or not a page uses it."""

    acts: bool = False
    signed: bool = False
    fields: bool = False
    dynamic_form: bool = False
    hidden_layers: bool = False
    needs_looks: bool = False


def findings_in(pdf: pikepdf.Pdf) -> Findings:
    """Look through every object of a file.

    Raises:
        BadInput: if there are far too many.
    """
    if len(pdf.objects) > MOST_OBJECTS:
        raise BadInput(message("papers-too-costly"))
    found = Findings()
    waiting: list[Any] = list(pdf.objects)
    looked = 0
    while waiting:
        part = waiting.pop()
        looked += 1
        if looked > _MOST_PARTS:
            raise BadInput(message("papers-too-costly"))
        if isinstance(part, pikepdf.Array):
            waiting.extend(_inner(part))
        elif isinstance(part, pikepdf.Dictionary | pikepdf.Stream):
            keys = set(part.keys())
            _note(part, keys, found)
            waiting.extend(_inner(part[key] for key in keys))
    _note_root(pdf, found)
    return found


def _inner(parts: Any) -> list[Any]:
    """Return what stands directly in an object; what stands apart comes by itself."""
    return [each for each in parts if isinstance(each, pikepdf.Object) and not each.is_indirect]


def _note(part: Any, keys: set[str], found: Findings) -> None:
    if keys & _ACTING_KEYS or _name(part, "/S") in _ACTS or _name(part, "/Subtype") in _ACTING_REMARKS:
        found.acts = True
    if "/ByteRange" in keys and "/Contents" in keys:
        found.signed = True
    if _name(part, "/FT") in ("/Tx", "/Btn", "/Ch"):
        found.fields = True


def _note_root(pdf: pikepdf.Pdf, found: Findings) -> None:
    root = pdf.Root
    form = root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary):
        found.needs_looks = bool(form.get("/NeedAppearances", False))
        found.acts = found.acts or "/XFA" in form
        found.dynamic_form = "/XFA" in form and bool(root.get("/NeedsRendering", False))
    layers = root.get("/OCProperties")
    usual = layers.get("/D") if isinstance(layers, pikepdf.Dictionary) else None
    if isinstance(usual, pikepdf.Dictionary):
        off, automatic = usual.get("/OFF"), usual.get("/AS")
        all_off = _name(usual, "/BaseState") == "/OFF"
        found.hidden_layers = all_off or any(isinstance(each, pikepdf.Array) and len(each) for each in (off, automatic))


def _name(part: Any, key: str) -> str:
    value = part.get(key)
    return str(value) if isinstance(value, pikepdf.Name) else ""
