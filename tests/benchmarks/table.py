"""Runs the benchmarks and prints their table; with ``--readme`` it also puts it into README.md.

python3 -m tests.benchmarks.table [--readme] [MEASURED.json]

With a file, which ``python3 dev.py benchmark --benchmark-save-data --benchmark-json=MEASURED.json`` writes, nothing is
run.
"""

from __future__ import annotations

import json
import math
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
HEADING = "## Benchmarks"
ROUNDS_FOR_PERCENTILE = 100


def table(measured: dict[str, Any]) -> str:
    """Return the section of the README: machine, day, and one row for each way of each benchmark."""
    machine, commit = measured["machine_info"], measured["datetime"][:10]
    before, after = machine["load"]
    busy = "" if before is None else f", load {before:.1f} before and {after:.1f} after (1 is the benchmark itself)"
    lines = [
        HEADING,
        "",
        "`python3 -m tests.benchmarks.table --readme` measures and writes this table. The ways of one benchmark take",
        "turns, so that a busy moment hits all of them alike, and the same test checks that all give the same answers.",
        "The other ways of screening only answer: no reasons, figures, sources, missing facts, support or rounds, and",
        "no rule that comes into force or ends. They are handed the answer of the legal size test, which ours works",
        "out itself, and cel-python, which has no sum, also the graduation room used up. Only ours knows unknown by",
        "itself: in the others it is written into every rule. Ours makes a comparison that the tracks of a programme",
        "share once. OpenFisca-Core is made for many at once and runs in an environment of its own, with numpy.",
        "Sentences, and what would change a criterion, are in no figure that does not name them. The",
        "last column is our time divided by theirs.",
        "",
        f"{machine['cores']} cores, {machine['system_name']}, Python {machine['python_version']}, {commit}{busy}.",
        "",
        "| What | Way | Median | 99 % within | Ours ÷ it |",
        "|---|---|--:|--:|--:|",
    ]
    for benchmark in measured["benchmarks"]:
        lines += _rows(benchmark)
    return "\n".join(lines) + "\n"


def _rows(benchmark: dict[str, Any]) -> Iterator[str]:
    told = benchmark["extra_info"]
    ways = {told["way"]: benchmark["stats"]["data"], **told["others"]}
    ours = statistics.median(ways[told["way"]])
    what = told["what"]
    for name, seconds in ways.items():
        median = statistics.median(seconds)
        last = _duration(_within(seconds, 0.99)) if len(seconds) >= ROUNDS_FOR_PERCENTILE else ""
        ratio = "" if name.startswith("ours") else _rounded(ours / median)
        notes = [told["notes"].get(name)]
        if told.get("conditions"):
            notes.append(f"{told['conditions'] / median:,.0f} conditions/s")
        note = ", ".join(note for note in notes if note)
        way = f"{name} ({note})" if note else name
        yield f"| {what} | {way} | {_duration(median)} | {last} | {ratio} |"
        what = ""


def _within(seconds: Sequence[float], share: float) -> float:
    return sorted(seconds)[math.ceil(share * len(seconds)) - 1]


def _duration(seconds: float) -> str:
    return f"{_rounded(seconds)} s" if seconds >= 1 else f"{_rounded(seconds * 1000)} ms"


def _rounded(number: float) -> str:
    """Write a number with three digits that count, or all digits before the point."""
    places = max(0, 2 - math.floor(math.log10(number))) if number > 0 else 0
    return f"{number:.{min(places, 3)}f}"


def with_section(readme: str, section: str) -> str:
    """Return a README with its section on benchmarks replaced, or put before the licence."""
    if HEADING not in readme:
        before, licence, after = readme.partition("## Licence")
        return f"{before}{section}\n{licence}{after}"
    before, _, rest = readme.partition(HEADING)
    _, following, after = rest.partition("\n## ")
    return f"{before}{section}{following}{after}" if following else before + section


def measured_now() -> dict[str, Any]:
    """Run the benchmarks and return what they measured.

    Raises:
        SystemExit: if one of them fails.
    """
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "measured.json"
        words = ["benchmark", "--benchmark-save-data", f"--benchmark-json={written}", "--benchmark-quiet"]
        ended = subprocess.run([sys.executable, ROOT / "dev.py", *words], cwd=ROOT, check=False)
        if ended.returncode:
            raise SystemExit(ended.returncode)
        found: dict[str, Any] = json.loads(written.read_text(encoding="utf-8"))
        return found


def main(words: Sequence[str]) -> int:
    """Print the table, and write it into the README if asked to."""
    files = [Path(word) for word in words if word != "--readme"]
    measured = json.loads(files[0].read_text(encoding="utf-8")) if files else measured_now()
    section = table(measured)
    print(section)
    if "--readme" in words:
        readme = ROOT / "README.md"
        readme.write_text(with_section(readme.read_text(encoding="utf-8"), section), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
