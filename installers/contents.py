"""What goes into the packaged program on each system, and what stays out; read by ``build.spec``."""

from __future__ import annotations

import re
from collections.abc import Iterable

PRODUCT = "SME Apply"
PRODUCT_KO = "수출지원 신청도우미"
IDENTIFIER = "kr.sme-apply"
FILE_TYPE = "application/vnd.sme-apply.exchange"
FILE_ENDING = "smeapply"

_COMMON_HIDDEN = ("sqlcipher3", "sqlcipher3.dbapi2")
# Keyring finds its backends through entry points, which a packaged program does not have.
_KEYRING = {
    "win32": ("keyring.backends.Windows", "win32ctypes.core"),
    "darwin": ("keyring.backends.macOS", "keyring.backends.macOS.api"),
}
_KEYRING_ELSEWHERE = (
    "keyring.backends.SecretService",
    "secretstorage",
    "jeepney",
    "sme_apply.vault.keys.kwallet",
    "sme_apply.vault.keys.secret_service",
)

WITH_METADATA = (
    "PySide6-Essentials", "sqlite-utils", "sqlcipher3", "keyring", "cryptography", "pydantic", "PyYAML",
    "fluent.runtime", "click", "reportlab", "pikepdf", "pypdfium2", "pillow", "pi-heif", "openpyxl",
)  # fmt: skip
"""Libraries that the program names with their versions, or that look at their own."""

EXCLUDED_MODULES = (
    "tkinter", "_tkinter", "unittest", "pydoc", "doctest", "test", "pip", "setuptools", "wheel",
    "IPython", "pytest", "hypothesis", "mypy", "numpy", "matplotlib", "weasyprint", "pyphen", "pygments", "rich",
    "pdb", "markdown_it", "lxml", "defusedxml", "ssl", "_ssl", "lib2to3", "xmlrpc", "ftplib", "curses", "readline",
    "_codecs_cn", "_codecs_hk", "_codecs_jp", "_codecs_tw", "_codecs_iso2022", "charset_normalizer",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtSql", "PySide6.QtTest",
    "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtConcurrent", "PySide6.QtXml",
    "PIL.AvifImagePlugin", "PIL._avif", "PIL._imagingft", "PIL._imagingtk", "PIL.ImageTk", "PIL.ImageQt",
)  # fmt: skip
"""What nothing needs: test tools, other windows, lxml (pikepdf wants it for metadata that we write ourselves)."""

# Qt brings far more than a window with widgets needs. Input methods (ibus, compose) stay: Korean is typed with them.
_UNNEEDED = re.compile(
    r"""
      Qt6?(Qml|Quick|VirtualKeyboard|Designer|Help|Test|Sql|3D|Charts|Pdf|EglF[sS]|WebSockets|Bluetooth|Positioning)
    | Qt6?(Labs|Shader)
    | plugins/(qmltooling|sqldrivers|egldeviceintegrations|designer|generic|networkinformation|tls)
    | plugins/platforminputcontexts/.*virtualkeyboard
    | plugins/platforms/(lib)?q(eglfs|linuxfb|vnc|vkkhrdisplay|minimal|minimalegl|direct2d)
    | plugins/imageformats/(lib)?q(tga|wbmp|icns|pdf)
    | PySide6/(Qt/)?(qml|translations/(?!qtbase_(ko|en)\.qm)|metatypes|typesystems|glue|include|support)
    | plugins/platformthemes/libqgtk3
    | PIL/_avif|PIL/_imagingft|libavif
    | opengl32sw\.dll
    | babel/locale-data/(?!(root|ko|ko_KR|en|en_US)\.dat)
    | ^pytz/
    | dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json|WHEEL)$
    """,
    re.VERBOSE,
)
# Libraries that belong to the desktop they run on; mixing another version into one process is what goes wrong.
# What of them a program needs, the Debian package names as what it depends on.
_LINUX_SYSTEM = re.compile(
    r"""
    ^lib(
        gtk|gdk|gdk_pixbuf|atk|atk-bridge|atspi|cairo|cairo-gobject|pango|pangocairo|pangoft2|epoxy|gio|gmodule|gobject|glib
        |gthread|fribidi|thai|datrie|rsvg|X11|X11-xcb|Xau|Xdmcp|Xext|Xcursor|Xcomposite|Xdamage|Xfixes|Xi|Xinerama|Xrandr
        |Xrender|xcb|pixman|fontconfig|freetype|harfbuzz|graphite2|expat|png16|brotlidec|brotlicommon|pcre2-8|dbus|systemd
        |cap|lz4|gcrypt|gpg-error|selinux|mount|blkid|bsd|md|cups|avahi-client|avahi-common|gnutls|p11-kit|nettle|hogweed
        |gmp|tasn1|idn2|unistring|gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils|wayland-client|wayland-cursor
        |wayland-egl|drm|gbm|EGL|GL|GLX|GLdispatch|OpenGL|stdc\+\+|gcc_s|uuid|jpeg|z|zstd
        |crypto|ssl
    )(-\d+(\.\d+)?)?\.so
    """,
    re.VERBOSE,
)


def hidden_imports(platform: str) -> tuple[str, ...]:
    """Return the modules that no import statement names, for a system as ``sys.platform`` calls it."""
    return (*_KEYRING.get(platform, _KEYRING_ELSEWHERE), *_COMMON_HIDDEN)


def is_needed(place: str, platform: str) -> bool:
    """Whether a file belongs into the packaged program.

    Args:
        place: where it would lie in the bundle, with either slash.
        platform: as ``sys.platform`` calls it.
    """
    written = place.replace("\\", "/")
    if _UNNEEDED.search(written):
        return False
    return not (platform.startswith("linux") and _LINUX_SYSTEM.match(written))


def needed(entries: Iterable[tuple[str, str, str]], platform: str) -> list[tuple[str, str, str]]:
    """Return the entries of PyInstaller's list (place, source, kind) that belong into the program, in fixed order."""
    return sorted(entry for entry in entries if is_needed(entry[0], platform))
