"""Lists every component of the packaged program with version and licence (CycloneDX), and every file's component."""

from __future__ import annotations

import hashlib
import json
import platform
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

from installers import licences
from sme_apply import __version__
from sme_apply.bundle import COMPONENTS, FILES

OWN, PYTHON, LOADER = "SME Apply", "Python", "PyInstaller bootloader"
_LICENCE_WORDS = ("licen", "copying", "notice", "authors")


class Unlisted(Exception):
    """A file belongs to no component, or a component has no licence that fits."""


@dataclass
class Component:
    """Something that was made by somebody: its name, version, SPDX licence and what it carries inside."""

    name: str
    version: str
    licence: str
    inside: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Listing:
    """The components of a bundle, and which file belongs to which."""

    components: dict[str, Component] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)


def listed(bundle: Path, modules: frozenset[str]) -> Listing:
    """Return the components of a finished bundle.

    Args:
        bundle: the folder with the program file.
        modules: the names of all modules that are packed into the program file.

    Raises:
        Unlisted: if a file belongs to nobody, or a licence is not known or does not fit.
    """
    found, owners = Listing(), _owners()
    found.components[OWN] = Component(OWN, __version__, "Apache-2.0")
    found.components[PYTHON] = Component(PYTHON, platform.python_version(), "PSF-2.0")
    found.components[LOADER] = Component(
        LOADER, metadata.version("pyinstaller"), "GPL-2.0-or-later WITH Bootloader-exception"
    )
    for module in sorted(modules):
        written = module.replace(".", "/")
        for place in (f"{written}.py", f"{written}/__init__.py"):
            if place in owners:
                _of_distribution(found, owners[place])
    for path in files_of(bundle):
        place = path.relative_to(bundle).as_posix()
        found.files[place] = _owner(found, path, place, owners)
    bad = [f"{each.name}: {each.licence}" for each in found.components.values() if not licences.fits(each.licence)]
    bad += [
        f"{each.name} / {name}: {licence}"
        for each in found.components.values()
        for name, licence in each.inside
        if not licences.fits(licence)
    ]
    if bad:
        raise Unlisted(f"Licences that do not fit: {', '.join(bad)}")
    return found


def files_of(bundle: Path) -> Iterator[Path]:
    """Yield every file of a bundle in fixed order, symbolic links and the lists themselves left out."""
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.name not in (COMPONENTS, FILES):
            yield path


def _owners() -> dict[str, str]:
    return {file.as_posix(): each.metadata["Name"] for each in metadata.distributions() for file in each.files or ()}


def _owner(found: Listing, path: Path, place: str, owners: Mapping[str, str]) -> str:
    inner = place.partition("_internal/")[2]
    if not inner:
        return OWN
    for start, name, licence in licences.register()["shipped"]:
        if inner.startswith(start):
            found.components.setdefault(name, Component(name, "as shipped", licence))
            return str(name)
    if inner in owners:
        return _of_distribution(found, owners[inner])
    top = inner.split("/")[0]
    if top in ("forms", "resources", "LICENSE", "NOTICE", "licences", "pictures"):
        return OWN
    if top == "base_library.zip" or top.lower().startswith(("python3", "libpython3")):
        return PYTHON
    if top.endswith(".dist-info"):
        return _of_distribution(found, metadata.distribution(top.rpartition("-")[0].split("-")[0]).metadata["Name"])
    for name, licence in licences.register()["system"].items():
        if path.name.startswith(name):
            found.components.setdefault(name, Component(name, _version_of_library(path.name), licence))
            return str(name)
    if sys.platform != "linux" and path.suffix in (".dll", ".pyd", ".dylib", ".so"):
        return PYTHON
    raise Unlisted(f"No component has the file {place}")


def _of_distribution(found: Listing, name: str) -> str:
    if name not in found.components:
        about = metadata.metadata(name)
        licence = licences.of_distribution(name, told_licence(name))
        if licence is None:
            raise Unlisted(f"Nobody has read the licence of {name} yet; please add it to licences.json")
        inside = [(part, of) for part, of in licences.register()["inside"].get(name, ())]
        found.components[name] = Component(name, about["Version"], licence, inside)
    return name


def told_licence(name: str) -> str | None:
    """Return the SPDX expression that a Python library gives itself, ``None`` where it gives none."""
    told = metadata.metadata(name).json.get("license_expression")
    return told if isinstance(told, str) else None


def _version_of_library(name: str) -> str:
    """Return the version of the Debian package that a library came from, else the number in its name."""
    try:
        owner = subprocess.run(["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=True).stdout
        package = owner.splitlines()[0].partition(": ")[0].split(",")[0]
        asked = ["dpkg-query", "-W", "-f", "${Package} ${Version}", package]
        return subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError, IndexError):
        return name.partition(".so.")[2] or "of the build machine"


def licence_texts(listing: Listing) -> Iterator[tuple[str, bytes]]:
    """Yield place and content of every text of a licence: those that the libraries bring, and those that they name."""
    for text in sorted((Path(__file__).parent / "texts").glob("*.txt")):
        yield text.name, text.read_bytes()
    for name in sorted(listing.components):
        try:
            files = metadata.distribution(name).files or ()
        except metadata.PackageNotFoundError:
            continue
        for file in sorted(files, key=str):
            inside = file.as_posix().partition(".dist-info/")[2]
            if inside and any(word in inside.lower() for word in _LICENCE_WORDS):
                content = Path(str(file.locate())).read_bytes()
                yield f"{name}/{inside.removeprefix('licenses/')}", content


def cyclone(listing: Listing) -> dict[str, Any]:
    """Return the components as a CycloneDX 1.6 document without a time or a random number in it."""
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": "sme-apply", "name": OWN, "version": __version__}},
        "components": [_written(each) for name, each in sorted(listing.components.items()) if name != OWN],
    }


def _written(component: Component) -> dict[str, Any]:
    written: dict[str, Any] = {
        "type": "library",
        "bom-ref": component.name,
        "name": component.name,
        "version": component.version,
        "licenses": [{"expression": component.licence}],
    }
    if component.inside:
        written["components"] = [
            {
                "type": "library",
                "bom-ref": f"{component.name}/{name}",
                "name": name,
                "version": f"in {component.name} {component.version}",
                "licenses": [{"expression": licence}],
            }
            for name, licence in component.inside
        ]
    return written


def write_lists(bundle: Path, modules: frozenset[str]) -> Listing:
    """Put texts of licences, the list of components and the list of files with their digests into a bundle.

    Raises:
        Unlisted: as `listed`.
    """
    inner = bundle / "_internal"
    for place, content in licence_texts(listed(bundle, modules)):
        target = inner / "licences" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    found = listed(bundle, modules)
    digests = {
        path.relative_to(bundle).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files_of(bundle)
    }
    files = {place: {"sha256": digest, "component": found.files[place]} for place, digest in sorted(digests.items())}
    (inner / COMPONENTS).write_text(_json(cyclone(found)), encoding="utf-8", newline="\n")
    (inner / FILES).write_text(_json({"version": __version__, "files": files}), encoding="utf-8", newline="\n")
    return found


def _json(written: object) -> str:
    return json.dumps(written, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
