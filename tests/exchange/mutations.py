"""Exchange files that somebody has changed: bits, cuts, swapped and repeated parts, and tricks inside a sealed one."""

from __future__ import annotations

import json
import random
import struct
from collections.abc import Iterator
from typing import Any

from sme_apply.exchange.sealed_file import CHUNK_BYTES, HEADER_BYTES, seal, unseal
from tests.exchange.parcels import CHEAP, PASSPHRASE

STEP = CHUNK_BYTES + 16
TRICKS = (
    "../../escaped.pdf", "/etc/escaped.pdf", "C:\\escaped.pdf", "..\\escaped.pdf", "a/b.pdf", "escaped\0.pdf", "..",
    ".", "", " ", "escaped\u202efdp.exe", "escaped:stream", "escaped\n.pdf", "x" * 256, "\\\\host\\escaped", "x|y",
)  # fmt: skip


def mutated(data: bytes, seed: int) -> bytes:
    """Return the file as one of many attacks leaves it; the same seed gives the same."""
    chance = random.Random(seed)
    attack = _ATTACKS[seed % len(_ATTACKS)]
    while (changed := attack(data, chance)) == data:
        pass
    return changed


def _flipped(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 8))):
        # Every other time in the header, where each byte means something.
        place = chance.randrange(HEADER_BYTES if chance.random() < 0.5 else len(data))
        changed[place] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _cut(data: bytes, chance: random.Random) -> bytes:
    at_an_edge = [HEADER_BYTES + STEP * number for number in range(len(data) // STEP + 1)]
    place = chance.choice(at_an_edge) if chance.random() < 0.5 else chance.randrange(len(data))
    return data[:place]


def _parts(data: bytes) -> tuple[bytes, list[bytes]]:
    return data[:HEADER_BYTES], [data[place : place + STEP] for place in range(HEADER_BYTES, len(data), STEP)]


def _rearranged(data: bytes, chance: random.Random) -> bytes:
    header, parts = _parts(data)
    one, other = chance.sample(range(len(parts)), 2)
    match chance.randrange(4):
        case 0:
            parts[one], parts[other] = parts[other], parts[one]
        case 1:
            del parts[one]
        case 2:
            parts.insert(one, parts[other])
        case _:
            parts[one] = parts[other]
    return header + b"".join(parts)


def _of_another(data: bytes, chance: random.Random) -> bytes:
    """Put parts of another file under the same passphrase into this one."""
    other = seal(unseal(data, PASSPHRASE)[::-1], PASSPHRASE, CHEAP)
    header, parts = _parts(data)
    strange_header, strange = _parts(other)
    if chance.random() < 0.3:
        return strange_header + b"".join(parts)
    place = chance.randrange(len(parts))
    parts[place] = strange[place]
    return header + b"".join(parts)


def _longer(data: bytes, chance: random.Random) -> bytes:
    more = chance.randbytes(chance.choice((1, 15, 16, 17, STEP)))
    return data + more if chance.random() < 0.5 else more + data


def _inside(data: bytes, chance: random.Random) -> bytes:
    """Change what is sealed and seal it again, as a sender who means harm would."""
    content = unseal(data, PASSPHRASE)
    (length,) = struct.unpack_from(">I", content)
    listed, files = json.loads(content[4 : 4 + length]), content[4 + length :]
    tricked, files = chance.choice(tuple(_tricks()))(listed, files, chance)
    head = json.dumps(tricked, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return seal(struct.pack(">I", len(head)) + head + files, PASSPHRASE, CHEAP)


def _tricks() -> Iterator[Any]:
    def named(listed: Any, files: bytes, chance: random.Random) -> tuple[Any, bytes]:
        chance.choice(listed["papers"])["name"] = chance.choice(TRICKS)
        return listed, files

    def sized(listed: Any, files: bytes, chance: random.Random) -> tuple[Any, bytes]:
        chance.choice(listed["papers"])["size"] = chance.choice((0, -1, 1, 2**40, "8"))
        return listed, files

    def longer(listed: Any, files: bytes, chance: random.Random) -> tuple[Any, bytes]:
        return listed, files + b"x"

    def shorter(listed: Any, files: bytes, chance: random.Random) -> tuple[Any, bytes]:
        return listed, files[: chance.randrange(len(files))]

    def unknown(listed: Any, files: bytes, chance: random.Random) -> tuple[Any, bytes]:
        chance.choice((listed, listed["papers"][0], listed["drafts"][0]))["command"] = "x"
        return listed, files

    def lacking(listed: Any, files: bytes, chance: random.Random) -> tuple[Any, bytes]:
        del listed[chance.choice(tuple(listed))]
        return listed, files

    def stray(listed: Any, files: bytes, chance: random.Random) -> tuple[Any, bytes]:
        chance.choice(listed["papers"])["draft_id"] = chance.choice(("f" * 32, "../x", 5))
        return listed, files

    def identified(listed: Any, files: bytes, chance: random.Random) -> tuple[Any, bytes]:
        listed["drafts"][0]["id"] = chance.choice(("../../x", "", "F" * 32, "0" * 31))
        return listed, files

    def document(listed: Any, files: bytes, chance: random.Random) -> tuple[Any, bytes]:
        wrong = ("{}", "[" * 100_000, '{"format": "sme-apply/draft"}', "\ud800", 5, None)
        if chance.random() < 0.5:
            listed["drafts"][0]["document"] = chance.choice(wrong)
        else:
            listed["company"] = chance.choice(wrong)
        return listed, files

    def newer(listed: Any, files: bytes, chance: random.Random) -> tuple[Any, bytes]:
        listed["version"] = chance.choice((2, 0, -1, 10**30, "1", None))
        return listed, files

    yield from (named, named, named, sized, longer, shorter, unknown, lacking, stray, identified, document, newer)


_ATTACKS = (_flipped, _flipped, _cut, _rearranged, _of_another, _longer, _inside, _inside)
