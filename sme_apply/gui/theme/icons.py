"""Icons of one family (Lucide), drawn in the colour of their role and sharp on every screen."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sme_apply import shipped


@cache
def _drawing(name: str) -> str:
    return (shipped.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def picture(name: str, colour: str, size: int) -> QPixmap:
    """Return the icon ``name`` in a colour, ``size`` pixels wide and high.

    Raises:
        FileNotFoundError: if there is no such icon.
    """
    return QPixmap.fromImage(_image(name, colour, size, _ratio()))


# A list of companies shows the same few icons hundreds of times.
@lru_cache(maxsize=512)
def _image(name: str, colour: str, size: int, ratio: float) -> QImage:
    image = QImage(round(size * ratio), round(size * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode())).render(
        painter, QRectF(0, 0, size * ratio, size * ratio)
    )
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def icon(name: str, colour: str, size: int = 18, chosen: str | None = None, faded: str | None = None) -> QIcon:
    """Return an icon in the colours of its states: plain, chosen (checked) and switched off."""
    result = QIcon(picture(name, colour, size))
    if chosen:
        result.addPixmap(picture(name, chosen, size), QIcon.Mode.Normal, QIcon.State.On)
    if faded:
        result.addPixmap(picture(name, faded, size), QIcon.Mode.Disabled)
    return result


def _ratio() -> float:
    screens = QGuiApplication.screens()
    return max((screen.devicePixelRatio() for screen in screens), default=1.0)
