"""Puts a package together from files that are named on the command line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sme_apply.cli.files import read_file
from sme_apply.cli.layout import wrapped
from sme_apply.drafts import Application, Problem, Severity
from sme_apply.drafts.days import read_day
from sme_apply.sentences import Sentences
from sme_apply.terms import BadInput, Message, message

if TYPE_CHECKING:
    from sme_apply.export.package_contents import Attachment, Package, PackageRules

_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file that is attached as one document of the list."""

    document: str
    path: Path
    issued_on: date | None


def named_files(documents: Sequence[str], issued: Sequence[str], application: Application) -> tuple[NamedFile, ...]:
    """Return the files that ``ID=FILE`` and ``ID=DATE`` name.

    Raises:
        BadInput: if one is written otherwise, or the programme's list has no such document.
    """
    days: dict[str, date] = {}
    for each in issued:
        id, written = _split(each, application)
        day = read_day(written)
        if day is None:
            raise BadInput(message("package-bad-day", written=written))
        days[id] = day
    files = (_split(each, application) for each in documents)
    return tuple(NamedFile(id, Path(path), days.get(id)) for id, path in files)


def _split(written: str, application: Application) -> tuple[str, str]:
    id, mark, rest = written.partition("=")
    known = tuple(document.id for document in application.track.documents)
    if not mark or not rest or id not in known:
        raise BadInput(message("package-no-such-document", written=written, known=known))
    return id, rest


def asked_rules(separate: bool, file_mb: float | None, total_mb: float | None, pattern: str | None) -> PackageRules:
    """Return what the options say of the portal."""
    from sme_apply.export.package_contents import PackageRules, Way
    from sme_apply.export.package_names import DEFAULT_PATTERN

    return PackageRules(
        way=Way.SEPARATE if separate else Way.MERGED,
        most_file_bytes=None if file_mb is None else int(file_mb * _MEGABYTE),
        most_bytes=None if total_mb is None else int(total_mb * _MEGABYTE),
        pattern=DEFAULT_PATTERN if pattern is None else pattern,
    )


def packaged(
    application: Application, files: Sequence[NamedFile], rules: PackageRules, day: date, out: Path, with_data: bool
) -> tuple[Package, tuple[Problem, ...]]:
    """Write the package and return it with what is left to look at.

    Raises:
        BadInput: if a file cannot be taken in or the package cannot be brought under a limit; nothing is written.
        OutputError: if the folder cannot be written.
    """
    from sme_apply.export.application import PAPER_LANGUAGE
    from sme_apply.export.application_package import application_package
    from sme_apply.export.package_folder import write_package

    names = {each.id: each.name.in_language(PAPER_LANGUAGE) for each in application.track.documents}
    told, package = application_package(application, _taken(files, names), rules, day, with_data=with_data)
    write_package(package, out, day, PAPER_LANGUAGE)
    return package, told.problems


def _taken(files: Sequence[NamedFile], names: Mapping[str, str]) -> list[Attachment]:
    """Return the files as pages; every one that cannot be taken is named at once."""
    from sme_apply.export.documents import take_in
    from sme_apply.export.package_contents import Attachment

    attached: list[Attachment] = []
    refused: list[Message] = []
    for file in files:
        name = names[file.document]
        try:
            content = read_file(file.path)
            taken = take_in(content)
        except BadInput as error:
            said = message("package-paper-refused", paper=name, file=str(file.path), problem=error.message)
            refused.append(said)
        else:
            attached.append(Attachment(file.document, name, file.path.name, content, taken, file.issued_on))
    if refused:
        raise BadInput(message("package-papers-unusable", count=len(refused), papers=tuple(refused)))
    return attached


def package_page(package: Package, problems: Sequence[Problem], out: Path, words: Sentences) -> Iterator[str]:
    """Yield what ``package`` says afterwards: where the files are, what became different, what is still open."""
    size = f"{package.size / _MEGABYTE:.1f}"
    yield from wrapped(words.text("package-written", folder=str(out), count=len(package.files), size=size))
    for file in package.files:
        yield f"  {file.name}  {len(file.data) / _MEGABYTE:.2f} MB"
    for name, note in package.notes:
        yield from wrapped(f"{name}: {words.say(note)}", indent="    ", first="  ! ")
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    if problems:
        warnings = len(problems) - errors
        yield from wrapped(words.text("package-left-open", errors=errors, warnings=warnings))
    for problem in problems:
        if problem.place.startswith("document:"):
            mark = "×" if problem.severity is Severity.ERROR else "!"
            yield from wrapped(words.say(problem.message), indent="    ", first=f"  {mark} ")
