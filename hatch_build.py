"""Puts programmes and resources into a wheel; an editable installation finds them in the source tree."""

from __future__ import annotations

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.builders.wheel import WheelBuilderConfig


class ShippedFiles(BuildHookInterface[WheelBuilderConfig]):
    """Adds ``forms/`` and ``resources/`` as ``sme_apply/shipped/``, where ``sme_apply.shipped`` looks for them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the folders, unless the wheel is only a pointer to the source tree."""
        if version == "standard":
            for folder in ("forms", "resources"):
                build_data["force_include"][folder] = f"sme_apply/shipped/{folder}"
