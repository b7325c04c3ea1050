"""The journey without a window."""

from sme_apply.cli.parts import Parts
from sme_apply.cli.running import run

__all__ = ["Parts", "run"]
