"""Whether what the window needs is there: Qt with its plugins, fonts and pictures."""

from __future__ import annotations

from typing import Any


def window_parts() -> dict[str, Any]:
    """Load what the window needs, without opening one, and say what was found.

    Raises:
        ImportError, LookupError: if something is missing.
    """
    from PySide6.QtCore import QCoreApplication, QLibraryInfo, qVersion
    from PySide6.QtGui import QImageReader
    from PySide6.QtNetwork import QLocalSocket
    from PySide6.QtPrintSupport import QPrinterInfo
    from PySide6.QtSvg import QSvgRenderer

    from sme_apply import shipped

    icons = sorted((shipped.resources() / "icons").glob("*.svg"))
    broken = [icon.name for icon in icons if not QSvgRenderer(str(icon)).isValid()]
    if broken or not icons:
        raise LookupError(f"icons: {broken}")
    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    kinds = sorted(bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats())
    return {
        "qt": qVersion(),
        "plugins": bool(plugins),
        "pictures": kinds,
        "icons": len(icons),
        "loaded": [kind.__name__ for kind in (QCoreApplication, QLocalSocket, QPrinterInfo)],
    }
