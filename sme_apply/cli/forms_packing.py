"""Makes keys and packs, and checks packs."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from sme_apply.cli.files import naming, parsed
from sme_apply.cli.forms_folder import there
from sme_apply.export.whole import write_whole
from sme_apply.packs import (
    PackInUse,
    check_admissible,
    check_sound,
    new_key,
    parse_key,
    parse_publisher,
    read_pack,
    signed_pack,
)
from sme_apply.programmes import shipped_catalogue
from sme_apply.programmes.definition_source import FolderOfDefinitions
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput, Message, OutputError, message


def write_keys(name: str, out: Path) -> Message:
    """Write a new private key, which only its owner may read, and the public key beside it; say where they are.

    Raises:
        BadInput: if the name cannot be used or one of the files is already there.
        OutputError: if a file cannot be written.
    """
    key, public = new_key(name), out.with_name(out.name.removesuffix(".key") + ".pub")
    for path in (out, public):
        if os.path.lexists(path):
            raise BadInput(message("maintaining-already-there", file=str(path)))
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with open(os.open(out, flags, 0o600), "wb") as file:
            file.write(key.to_file())
    except (OSError, ValueError) as error:
        raise OutputError(message("maintaining-not-written", file=str(out))) from error
    write_whole(public, key.publisher.to_file())
    fingerprint = key.publisher.fingerprint
    return message("maintaining-key-written", private=str(out), public=str(public), fingerprint=fingerprint)


def write_pack(folder: Path, key: Path, id: str, version: int, created: date, out: Path) -> Message:
    """Write a pack of all definitions in a folder and say what is in it.

    Raises:
        BadInput: if the key or a definition has a fault.
        OutputError: if the pack cannot be written.
    """
    source, secret = FolderOfDefinitions(there(folder)), parsed(key, parse_key)
    data = signed_pack(source, secret, id=id, version=version, created=created, beneath=shipped_catalogue())
    pack = read_pack(data)
    write_whole(out, data)
    programmes = sum(name.endswith("/programme.yaml") for name in pack.files)
    fingerprint = pack.publisher.fingerprint
    return message(
        "maintaining-pack-written", file=str(out), programmes=programmes, version=version, fingerprint=fingerprint
    )


def verified(file: Path, trust: tuple[Path, ...], installed: int | None, words: Sentences) -> str:
    """Return what a sound pack of a trusted publisher is.

    Args:
        trust: the public key files of the publishers that are trusted.
        installed: the version that is in use, if any.

    Raises:
        BadInput: if it is unsigned, of an unknown publisher, older, broken, or holds a definition with a fault.
    """
    trusted = [parsed(path, parse_publisher) for path in trust]
    pack = parsed(file, read_pack)
    key = pack.publisher.public_key
    in_use = [] if installed is None else [PackInUse(key, pack.id, installed, pack.checksum)]
    with naming(file):
        publisher = check_admissible(pack, trusted, in_use)
        layered = check_sound(pack, shipped_catalogue())
    return words.text(
        "maintaining-pack-sound",
        publisher=publisher.name,
        id=pack.id,
        version=pack.version,
        created=pack.created,
        programmes=len(layered.laid),
        fingerprint=publisher.fingerprint,
    )
