"""A calendar day on the command line."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import click

_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Day(click.ParamType[date]):
    """A calendar day in ISO 8601."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day that was typed."""
        if isinstance(value, date):
            return value
        try:
            if _ISO_DAY.fullmatch(str(value)) is None:
                raise ValueError(value)
            return date.fromisoformat(value)
        except ValueError:
            self.fail("", param, ctx)
