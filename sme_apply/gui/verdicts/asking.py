"""Which question comes next: what is still asked, what was answered, and what the user does not know."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

_ANSWERED_SHOWN = 6


@dataclass
class Asking:
    """The way through the questions of one company.

    Args:
        asked: the facts that the verdicts still ask for, the most deciding first.
        answered: what was answered since the page was opened, the latest first.
        unknown: what the user does not know, in the order in which it was said.
        current: the one question in view where they are asked one at a time; ``None`` where none is left.
        trail: the questions that were in view before it, the latest last.
    """

    asked: tuple[str, ...] = ()
    answered: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    current: str | None = None
    trail: list[str] = field(default_factory=list)

    def forget(self) -> None:
        """Begin anew, for another company."""
        self.asked, self.current = (), None
        self.answered, self.unknown, self.trail = [], [], []

    def ask(self, asked: Iterable[str]) -> None:
        """Take note of what is asked for now; a question in view stays until it is left."""
        self.asked = tuple(asked)
        self.answered = [path for path in self.answered if path not in self.asked]
        self.unknown = [path for path in self.unknown if path in self.asked]
        if self.current not in (*self.asked, *self.answered):
            self.current = next(iter(self.open), None)

    @property
    def open(self) -> tuple[str, ...]:
        """Return what is asked for and was not put off, the most deciding first."""
        return tuple(path for path in self.asked if path not in self.unknown)

    @property
    def in_order(self) -> tuple[str, ...]:
        """Return everything that is asked for, what the user does not know last."""
        return (*self.open, *self.unknown)

    @property
    def just_answered(self) -> Sequence[str]:
        """Return the latest answers."""
        return self.answered[:_ANSWERED_SHOWN]

    def answer(self, path: str) -> None:
        """Take note that a question was answered."""
        self.unknown = [each for each in self.unknown if each != path]
        if path not in self.answered:
            self.answered.insert(0, path)

    def put_off(self, path: str) -> None:
        """Take note that the user does not know; the question comes last from now on."""
        self.answered = [each for each in self.answered if each != path]
        if path not in self.unknown:
            self.unknown.append(path)

    def go_on(self) -> None:
        """Leave the question in view for the next one."""
        if self.current is not None:
            self.trail = [each for each in self.trail if each != self.current] + [self.current]
        self.current = next((path for path in self.open if path != self.current), None)

    def go_back(self) -> None:
        """Return to the question before."""
        if self.trail:
            self.current = self.trail.pop()

    def ask_again(self) -> None:
        """Ask once more what the user did not know."""
        self.unknown = []
        self.current = next(iter(self.open), None)
