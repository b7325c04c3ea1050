"""Draws the icon of the program in every size and kind that the systems want, from one drawing."""

from __future__ import annotations

import io
import os
from pathlib import Path

DRAWING = Path(__file__).parent / "icon" / "sme-apply.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS_SIZES = SIZES[:-1]


def draw(folder: Path) -> None:
    """Write ``sme-apply-SIZE.png``, ``sme-apply.ico``, ``sme-apply.icns`` and the drawing itself into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: _png(size) for size in SIZES}
    for size, png in drawn.items():
        (folder / f"sme-apply-{size}.png").write_bytes(png)
    (folder / "sme-apply.svg").write_bytes(DRAWING.read_bytes())
    largest = Image.open(io.BytesIO(drawn[SIZES[-1]]))
    others = [Image.open(io.BytesIO(drawn[size])) for size in _WINDOWS_SIZES]
    largest.save(folder / "sme-apply.ico", sizes=[(size, size) for size in _WINDOWS_SIZES], append_images=others)
    largest.save(folder / "sme-apply.icns", append_images=others)


def _png(size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(DRAWING.read_bytes())).render(painter)
    painter.end()
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(written, QByteArray(b"PNG")).write(image)
    return bytes(written.data().data())


if __name__ == "__main__":
    draw(Path(__file__).resolve().parents[1] / "build" / "pictures")
