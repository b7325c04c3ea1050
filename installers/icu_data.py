"""Makes Qt's ICU data small: Korean and English, and what every language needs, out of some hundred languages."""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from pathlib import Path

_MARK = b"CmnD"
_MARK_AT = 12
_KEPT = re.compile(
    r"""
      [^/]+\.(icu|nrm|cfu|spp)
    | (ibm-949_P110-1999|ibm-949_P11A-1999|windows-949-2000|ibm-970_P110_P110-2006_U2)\.cnv
    | (ibm-1252_P100-2000|ibm-5348_P100-1997)\.cnv
    | (root|ko|ko_KR|en|en_US|en_001|res_index|supplementalData|likelySubtags|numberingSystems|plurals|pluralRanges
      |timezoneTypes|metaZones|zoneinfo64|windowsZones|dayPeriods|genderList|grammaticalFeatures|icustd|icuver
      |keyTypeData|langInfo|metadata|units|currencyNumericCodes)\.res
    | coll/(root|ko|en|en_US|res_index|ucadata)\.(res|icu)
    | pool\.res
    """,
    re.VERBOSE,
)


class UnknownData(ValueError):
    """The file holds no ICU data of the kind that is understood."""


def is_kept(name: str) -> bool:
    """Whether an item, named without the version before its first slash, stays."""
    return _KEPT.fullmatch(name) is not None


def trimmed(data: bytes) -> bytes:
    """Return ICU common data with only the items that stay.

    Args:
        data: from its header on (ICU's ``udata`` format: a header, a table of names and offsets, the items).

    Raises:
        UnknownData: if it is not of that kind.
    """
    if data[_MARK_AT : _MARK_AT + 4] != _MARK:
        raise UnknownData("no ICU common data")
    (header,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, header)
    table = [struct.unpack_from("<II", data, header + 4 + 8 * at) for at in range(count)]
    names = [data[header + at : data.index(b"\0", header + at)] for at, _ in table]
    ends = [offset for _, offset in table[1:]] + [len(data) - header]
    kept = [
        (name, data[header + begin : header + end])
        for name, (_, begin), end in zip(names, table, ends, strict=True)
        if is_kept(name.decode("ascii").partition("/")[2])
    ]
    if not kept:
        raise UnknownData("no item to keep")
    return data[:header] + _packed(kept)


def _packed(items: list[tuple[bytes, bytes]]) -> bytes:
    names_at = 4 + 8 * len(items)
    names = b"".join(name + b"\0" for name, _ in items)
    begin = -(-(names_at + len(names)) // 16) * 16
    table, body, at = [], bytearray(), names_at
    for name, item in items:
        table.append(struct.pack("<II", at, begin + len(body)))
        at += len(name) + 1
        body += item
        body += b"\xaa" * (-len(body) % 16)
    head = struct.pack("<I", len(items)) + b"".join(table) + names
    return head.ljust(begin, b"\xaa") + bytes(body)


def trim_library(library: Path) -> int:
    """Replace ``libicudata.so.NN`` by one with the trimmed data; return how many bytes it became smaller.

    Raises:
        UnknownData: if the library holds no data that is understood.
        subprocess.CalledProcessError: if assembler or linker fail (Debian: binutils).
    """
    old = library.read_bytes()
    version = library.name.rpartition(".")[2]
    symbol = f"icudt{version}_dat"
    begin = old.find(_MARK) - _MARK_AT
    if begin < 0:
        raise UnknownData(library.name)
    new = trimmed(old[begin:])
    with tempfile.TemporaryDirectory() as folder:
        source, data, made = (Path(folder) / name for name in ("data.s", "data.bin", "data.o"))
        data.write_bytes(new)
        source.write_text(
            f'.globl {symbol}\n.type {symbol}, @object\n.section .rodata\n.balign 16\n{symbol}:\n.incbin "data.bin"\n'
            f'.size {symbol}, {len(new)}\n.section .note.GNU-stack,"",%progbits\n',
            encoding="ascii",
        )
        subprocess.run(["as", "-o", made.name, source.name], cwd=folder, check=True)
        words = ["ld", "-shared", "--build-id=none", "-z", "noexecstack", "-soname", library.name]
        subprocess.run([*words, "-o", str(library.resolve()), made.name], cwd=folder, check=True)
    return len(old) - library.stat().st_size
