"""Keeps reportlab to itself: it would run files such as ``~/.reportlab_mods``, and load HarfBuzz for every text."""

from __future__ import annotations

import sys
from threading import RLock
from types import ModuleType
from typing import Any

_PERSONAL = ("reportlab_mods", "reportlab_settings")
_importing = RLock()


def keep_to_own_settings() -> None:
    """Import reportlab so that nothing in somebody's home changes what is printed; call it before any other import.

    HarfBuzz, which reportlab would import just to see that it is there, is loaded when a text first needs shaping.
    """
    modules: dict[str, Any] = sys.modules
    with _importing:
        for name in _PERSONAL:
            modules.setdefault(name, ModuleType(name))
        if "reportlab.pdfbase.ttfonts" in modules:
            return
        hidden = "uharfbuzz" not in modules
        if hidden:
            modules["uharfbuzz"] = None
        try:
            import reportlab.pdfbase.ttfonts  # noqa: F401
        finally:
            if hidden:
                del modules["uharfbuzz"]
