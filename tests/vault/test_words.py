"""Every word of the vault can be said in both languages, in two sentences at most."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sme_apply.sentences import LANGUAGES, Language, sentences
from sme_apply.terms import Message, Value

ROOM = Path(__file__).resolve().parents[2] / "sme_apply" / "vault"
KEYS = sorted({key for path in ROOM.rglob("*.py") for key in re.findall(r'"(vault-[a-z-]+)"', path.read_text("utf-8"))})
VALUES: dict[str, Value] = {
    "folder": "보관함",
    "file": "vault.db",
    "keyring": "secret-service",
    "now": "kwallet",
    "least": 8,
    "groups": "2, 5",
    "count": 2,
    "megabytes": 20,
    "needed": 35,
    "name": "OneDrive",
    "sqlcipher": "4.19.0",
    "sqlite": "3.53",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("passphrase", ["yes", "recovery", "no"])
@pytest.mark.parametrize("key", KEYS)
def test_each_message_is_written_and_short(language: Language, passphrase: str, key: str) -> None:
    said = sentences(language).say(Message(key, VALUES | {"passphrase": passphrase}))
    assert 1 <= len(re.findall(r"[.]( |$)", said)) <= 2, said
    assert "{" not in said
    assert "\n" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_the_catalogue_is_left_unsaid(language: Language) -> None:
    catalogue = ROOM.parents[1] / "resources" / "messages" / language / "vault.ftl"
    written = re.findall(r"^(vault-[a-z-]+) =", catalogue.read_text("utf-8"), re.MULTILINE)
    assert sorted(written) == KEYS
