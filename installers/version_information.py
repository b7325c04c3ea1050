"""What Windows and macOS show about the program in its properties."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from installers.contents import FILE_ENDING, IDENTIFIER, PRODUCT, PRODUCT_KO

_KOREAN, _ENGLISH, _UNICODE = 0x0412, 0x0409, 1200
_COPYRIGHT = "Copyright 2026 the SME Apply authors. Apache-2.0."
_WINDOWS_NT, _APPLICATION = 0x40004, 0x1


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version such as ``1.2.3`` as the four numbers that Windows wants."""
    numbers = [int(part) for part in version.split(".")[:4] if part.isdigit()]
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def windows_strings(version: str, name: str) -> dict[str, dict[str, str]]:
    """Return the words in the properties of a program file, by Windows' code of the language."""
    words = {_KOREAN: PRODUCT_KO, _ENGLISH: PRODUCT}
    return {
        f"{language:04X}{_UNICODE:04X}": {
            "CompanyName": f"{PRODUCT} authors",
            "FileDescription": product,
            "FileVersion": version,
            "InternalName": name,
            "LegalCopyright": _COPYRIGHT,
            "OriginalFilename": f"{name}.exe",
            "ProductName": product,
            "ProductVersion": version,
        }
        for language, product in words.items()
    }


def windows_information(version: str, name: str, folder: Path) -> Path:
    """Write the version resource of a program file as PyInstaller reads it, and return where."""
    numbers = four_numbers(version)
    tables = ", ".join(
        f"StringTable({code!r}, [{', '.join(f'StringStruct({key!r}, {value!r})' for key, value in words.items())}])"
        for code, words in windows_strings(version, name).items()
    )
    translations = [word for language in (_KOREAN, _ENGLISH) for word in (language, _UNICODE)]
    fixed = (
        f"FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, "
        f"OS={_WINDOWS_NT}, fileType={_APPLICATION})"
    )
    kids = f"[StringFileInfo([{tables}]), VarFileInfo([VarStruct('Translation', {translations})])]"
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{name}.version.txt"
    target.write_text(f"VSVersionInfo(ffi={fixed}, kids={kids})\n", encoding="utf-8")
    return target


def mac_information(product: str, korean: str) -> dict[str, Any]:
    """Return what goes into the ``Info.plist`` of the application beside what PyInstaller writes."""
    kind = f"{IDENTIFIER}.exchange"
    return {
        "CFBundleDevelopmentRegion": "ko",
        "CFBundleLocalizations": ["ko", "en"],
        "CFBundleDisplayName": korean,
        "CFBundleName": product,
        "NSHumanReadableCopyright": _COPYRIGHT,
        "NSHighResolutionCapable": True,
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": "15.0",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": f"{product} exchange file",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [kind],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": kind,
                "UTTypeDescription": f"{product} exchange file",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": [FILE_ENDING]},
            }
        ],
    }
