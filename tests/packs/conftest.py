"""Gives each test a publisher, a sound pack and ways to spoil it."""

from __future__ import annotations

from datetime import date
from typing import Protocol

import pytest

from sme_apply.packs import PublisherKey, new_key, signed_pack
from sme_apply.programmes import shipped_catalogue
from sme_apply.programmes.definition_source import DefinitionsInMemory
from tests.programmes.definitions import FORM, PROGRAMME

DAY = date(2026, 11, 22)
FILES = {"2025/trial/programme.yaml": PROGRAMME.encode(), "2025/trial/form.yaml": FORM.encode()}


class Packing(Protocol):
    """Makes a pack; whatever is not named is that of the sound one."""

    def __call__(
        self, files: dict[str, bytes] = ..., *, id: str = ..., version: int = ..., created: date = ...
    ) -> bytes: ...


@pytest.fixture(scope="session")
def key() -> PublisherKey:
    """The key of a publisher."""
    return new_key("규칙 모임")


@pytest.fixture
def packed(key: PublisherKey) -> Packing:
    """Makes packs of that publisher."""

    def pack(files: dict[str, bytes] = FILES, *, id: str = "rules", version: int = 3, created: date = DAY) -> bytes:
        source = DefinitionsInMemory("rules", files)
        return signed_pack(source, key, id=id, version=version, created=created, beneath=shipped_catalogue())

    return pack
