"""The steps that can be taken back and done again."""

from __future__ import annotations

from typing import Generic, TypeVar

State = TypeVar("State")
_MOST = 200


class Steps(Generic[State]):
    """States before and after the present one; the oldest beyond 200 are dropped."""

    def __init__(self) -> None:
        self._back: list[State] = []
        self._forth: list[State] = []

    def note(self, before: State) -> None:
        """Take note of the state that a change replaces."""
        self._back = [*self._back[-_MOST:], before]
        self._forth.clear()

    def back(self, now: State) -> State | None:
        """Return the state before; ``None`` if there is none."""
        return _step(self._back, self._forth, now)

    def forth(self, now: State) -> State | None:
        """Return the state that was taken back last; ``None`` if there is none."""
        return _step(self._forth, self._back, now)

    def clear(self) -> None:
        """Forget every step."""
        self._back, self._forth = [], []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a state before."""
        return bool(self._back)

    @property
    def can_go_forth(self) -> bool:
        """Whether a change was taken back."""
        return bool(self._forth)


def _step(source: list[State], target: list[State], now: State) -> State | None:
    if not source:
        return None
    target.append(now)
    return source.pop()
