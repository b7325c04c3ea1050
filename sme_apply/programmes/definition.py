"""The common ground of everything that a definition file holds."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, StringConstraints, model_validator

from sme_apply.programmes.flaw import unknown_key

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,59}$")]
"""A stable name of a value, criterion, field …: small letters, digits, ``-`` and ``_``."""


class Definition(BaseModel):
    """A frozen part of a definition; a key that it does not know is refused with the nearest one that it knows."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    file_keys: ClassVar[frozenset[str]] = frozenset()
    """The keys that the part may have in a file."""
    only_in_code: ClassVar[frozenset[str]] = frozenset()
    """Fields that are put together by the catalogue and never stand in the file of this part."""

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        super().__pydantic_init_subclass__(**kwargs)
        cls.file_keys = frozenset(field.alias or name for name, field in cls.model_fields.items()) - cls.only_in_code

    @model_validator(mode="before")
    @classmethod
    def _only_known_keys(cls, data: Any) -> Any:
        if isinstance(data, dict) and not data.keys() <= cls.file_keys:
            for key in data:
                if key not in cls.file_keys and key not in cls.model_fields:
                    raise unknown_key(str(key), sorted(cls.file_keys))
        return data
