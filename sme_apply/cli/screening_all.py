"""Judges all clients of a folder or a list, with progress, and writes the verdicts as they come."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import click

from sme_apply.cli.client_sheets import checked_sheet
from sme_apply.cli.files import read_file
from sme_apply.company import dump_company
from sme_apply.sentences import Sentences
from sme_apply.sheets import Client, ClientOutcome, MatrixFile, OutcomeWords, Rules, judge_all
from sme_apply.terms import BadInput, message

_EVERY = 20
_MOST_NAMED = 50


@dataclass(frozen=True, slots=True)
class Source:
    """Where clients come from.

    Args:
        clients: read one by one, as they are needed.
        count: how many there are.
        problems: what could not be read as a client at all.
    """

    clients: Iterator[Client]
    count: int
    problems: tuple[ClientOutcome, ...] = ()


@dataclass
class Done:
    """What came of judging all clients."""

    judged: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    problems: list[ClientOutcome] = field(default_factory=list)


def clients_of(source: Path, sheet: str | None) -> Source:
    """Return the clients of a folder of company files, of one company file, or of a list of clients.

    Raises:
        BadInput: if there is none, or the list cannot be taken.
    """
    try:
        files = sorted(source.glob("*.json")) if source.is_dir() else []
        folder = source.is_dir()
    except OSError:
        raise BadInput(message("cli-no-such-folder", folder=str(source))) from None
    if folder:
        if not files:
            raise BadInput(message("sheets-empty-folder", folder=str(source)))
        return Source((_file(path) for path in files), len(files))
    if source.suffix.lower() == ".json":
        return Source(iter((Client(source.name, read_file(source)),)), 1)
    found = checked_sheet(source, sheet)
    problems = tuple(
        ClientOutcome(str(row.row.number), problem=row.problems[0].placed)
        for row in found.table.refused
        if row.problems
    )
    clients = (Client(str(row.row.number), dump_company(row.company)) for row in found.table.taken)
    return Source(clients, len(found.table.taken), problems)


def _file(path: Path) -> Client:
    try:
        return Client(path.name, read_file(path))
    except BadInput:
        # An unreadable file is refused like an empty one, and the others are judged.
        return Client(path.name, b"")


def screen_all(source: Source, rules: Rules, out: Path, words: Sentences, processes: int | None) -> Done:
    """Judge all clients and write the file; progress goes to where errors go.

    Raises:
        BadInput: if the ending of the file is unknown.
        OutputError: if the file could not be written.
    """
    done = Done()
    with MatrixFile(out, OutcomeWords(rules.season, words)) as file:
        for problem in source.problems:
            file.add(problem)
            done.problems.append(problem)
        for outcome in judge_all(source.clients, rules, processes=processes):
            file.add(outcome)
            done.judged += 1
            if outcome.problem is not None:
                done.problems.append(outcome)
            done.verdicts.update(track.verdict for track in outcome.tracks)
            if done.judged % _EVERY == 0:
                _tell(done.judged, source.count, words)
        _tell(done.judged, source.count, words, end=True)
        file.finish()
    return done


def _tell(judged: int, count: int, words: Sentences, *, end: bool = False) -> None:
    """Say how far it is, over the same line of a terminal; elsewhere only at the end."""
    terminal = sys.stderr.isatty()
    if terminal or end:
        text = words.text("sheets-progress", done=judged, of=count)
        click.echo(f"\r{text}" if terminal else text, err=True, nl=end)


def summary_lines(done: Done, out: Path, words: Sentences) -> list[str]:
    """Return what came of it, with each client that could not be judged."""
    lines = [words.text("sheets-screened", clients=done.judged, file=str(out))]
    lines += [
        f"  {words.text(f'verdict-{verdict}')} {done.verdicts[verdict]:,}"
        for verdict in ("eligible", "undetermined", "ineligible")
    ]
    for outcome in done.problems[:_MOST_NAMED]:
        if outcome.problem is not None:
            lines.append(f"  × {outcome.id}: {words.say(outcome.problem)}")
    if len(done.problems) > _MOST_NAMED:
        lines.append(words.text("sheets-more-findings", count=len(done.problems) - _MOST_NAMED))
    return lines
