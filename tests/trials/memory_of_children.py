"""The most memory that any child of this process held while it was watched."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

_EVERY_SECONDS = 0.02
_OWN = Path("/proc/self/task")


class MostMemory:
    """Bytes of the child that held most; 0 where the system does not tell."""

    def __init__(self) -> None:
        self.bytes = 0

    def look(self) -> None:
        """Look at every child once; its own high-water mark counts, so that nothing is missed between two looks."""
        for children in _OWN.glob("*/children"):
            with contextlib.suppress(OSError):
                for child in children.read_text(encoding="ascii").split():
                    for line in Path(f"/proc/{child}/status").read_text(encoding="utf-8").splitlines():
                        if line.startswith("VmHWM:") and self._is_its_own(child):
                            self.bytes = max(self.bytes, int(line.split()[1]) * 1024)

    def _is_its_own(self, child: str) -> bool:
        """Whether it is past the moment in which it still was a copy of this process."""
        return Path(f"/proc/{child}/cmdline").read_bytes() != Path("/proc/self/cmdline").read_bytes()


@contextlib.contextmanager
def most_memory() -> Iterator[MostMemory]:
    """Watch the children of this process until the block is left."""
    seen, ended = MostMemory(), threading.Event()

    def watch() -> None:
        while not ended.wait(_EVERY_SECONDS):
            seen.look()

    watching = threading.Thread(target=watch, name="memory")
    if sys.platform == "linux":
        watching.start()
    try:
        yield seen
    finally:
        ended.set()
        if watching.ident is not None:
            watching.join()
