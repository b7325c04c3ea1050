"""Installs the Debian package on this machine, uses it, upgrades it, and takes it off again.

    python -m installers.trial

Needs root, Xvfb and strace, and a package that ``python3 dev.py package`` made. Every step that fails is named.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "tests" / "samples" / "gaon-machinery.json"
PLACES = (
    "opt/sme-apply", "usr/bin/sme-apply", "usr/share/applications/sme-apply.desktop",
    "usr/share/mime/packages/sme-apply.xml", "usr/share/icons/hicolor/48x48/apps/sme-apply.png",
)  # fmt: skip
_OUTSIDE = re.compile(r"\b(?:connect|sendto|sendmsg|bind)\(\d+,.*sa_family=(AF_INET6?|AF_PACKET|AF_NETLINK)")


class Failed(Exception):
    """A step did not do what it should."""


def outside_connections(trace: str) -> list[str]:
    """Return the lines of a trace by strace that reach out of the machine's own sockets."""
    return [line for line in trace.splitlines() if _OUTSIDE.search(line)]


def run(words: list[str], home: Path, *, traced: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the installed program as somebody whose home folder has Korean letters and spaces in its name."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8"}
    environment |= {name: os.environ[name] for name in ("DISPLAY", "XAUTHORITY") if name in os.environ}
    before = [] if traced is None else ["strace", "-f", "-q", "-e", "trace=network", "-o", str(traced)]
    return subprocess.run(
        [*before, *words], env=environment, cwd=home, capture_output=True, text=True, encoding="utf-8", check=False
    )


def must(done: subprocess.CompletedProcess[str]) -> str:
    """Return what a program printed.

    Raises:
        Failed: if it ended with another code than 0.
    """
    if done.returncode:
        raise Failed(f"{done.args} ended with {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def older(package: Path, folder: Path) -> Path:
    """Return a package that is the same and says it is older."""
    inside = folder / "older"
    subprocess.run(["dpkg-deb", "-R", str(package), str(inside)], check=True)
    control = inside / "DEBIAN" / "control"
    control.write_text(re.sub("(?m)^Version: .*$", "Version: 0.0.1", control.read_text("utf-8")), encoding="utf-8")
    target = folder / "older.deb"
    words = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(inside), str(target)]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    return target


def journey(home: Path) -> None:
    """Go from facts to the PDF, check the program and open the window, and see that nothing reaches the network."""
    pdf, program = home / "신청서 (초안).pdf", "/usr/bin/sme-apply"
    day = ["--as-of", "2025-01-08"]
    facts = home / "우리 회사.json"
    shutil.copyfile(SAMPLE, facts)
    steps: list[list[str]] = [
        [program, "--selfcheck"],
        [program, "screen", str(facts), *day, "--json"],
        [program, "draft", str(facts), "--programme", "export-voucher", *day, "--out", str(pdf)],
        [program, "read", str(pdf)],
        [program, "--exit-after-first-paint"],
    ]
    for words in steps:
        trace = home / "trace"
        must(run(words, home, traced=trace))
        out = outside_connections(trace.read_text("utf-8", "replace"))
        trace.unlink()
        if out:
            raise Failed(f"{words} reached out: {out[:3]}")
    if not pdf.read_bytes().startswith(b"%PDF"):
        raise Failed("No PDF was written")


def apt(*words: str) -> None:
    """Call the system's package tool.

    Raises:
        Failed: if it fails.
    """
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        ["apt-get", "-q", "-y", "--no-install-recommends", "--allow-downgrades", *words],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    must(done)


def trial(package: Path, folder: Path) -> None:
    """Go through everything: install an older one, make a vault, upgrade, use, uninstall.

    Raises:
        Failed: at the first step that does not hold.
    """
    home = folder / "사용자 홈 폴더"
    home.mkdir()
    steps: dict[str, Callable[[], None]] = {
        "an older package is installed": lambda: apt("install", str(older(package, folder))),
        "a vault is made by the window": lambda: _vault(home),
        "the package is upgraded": lambda: apt("install", str(package)),
        "the vault is still there": lambda: _same_vault(home),
        "the whole journey, without network": lambda: journey(home),
        "the package is removed": lambda: apt("purge", "sme-apply"),
        "nothing is left but the vault": lambda: _nothing_left(home),
    }
    for name, step in steps.items():
        print(f"· {name}", file=sys.stderr, flush=True)
        step()


def _vault(home: Path) -> None:
    must(run(["/usr/bin/sme-apply", "--exit-after-first-paint"], home))
    # The vault itself is made by the sources, as an older program would have left it.
    make = (
        "import sys; from pathlib import Path; from sme_apply.vault import create_vault;"
        "create_vault(Path(sys.argv[1]), keyring=None, passphrase='a trial of it').close()"
    )
    place = home / ".local" / "share" / "sme-apply"
    subprocess.run([sys.executable, "-c", make, str(place)], cwd=ROOT, check=True)


def _same_vault(home: Path) -> None:
    environment = {"PATH": "/usr/bin", "HOME": str(home), "LANG": "C.UTF-8", "SME_APPLY_PASSPHRASE": "a trial of it"}
    done = subprocess.run(
        ["/usr/bin/sme-apply", "doctor", "--json"], env=environment, capture_output=True, text=True, check=False
    )
    if not json.loads(must(done))["sound"]:
        raise Failed(done.stdout)


def _nothing_left(home: Path) -> None:
    left = [place for place in PLACES if (Path("/") / place).exists()]
    if left or not (home / ".local" / "share" / "sme-apply" / "vault.db").exists():
        raise Failed(f"left: {left}")


def main() -> int:
    """Try the package in ``dist``; without a display under Xvfb."""
    packages = sorted((ROOT / "dist").glob("sme-apply-*.deb"))
    if not packages:
        print("There is no package in dist. Please run: python3 dev.py package", file=sys.stderr)
        return 1
    if "DISPLAY" not in os.environ:
        words = ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", sys.executable, "-m", "installers.trial"]
        return subprocess.run(words, cwd=ROOT, check=False).returncode
    with tempfile.TemporaryDirectory(prefix="sme-apply-trial-") as folder:
        Path(folder).chmod(0o755)
        try:
            trial(packages[-1], Path(folder))
        except Failed as failed:
            print(f"Failed: {failed}", file=sys.stderr)
            subprocess.run(["dpkg", "--purge", "sme-apply"], check=False, capture_output=True)
            return 1
    print("The package was installed, used, upgraded and removed.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
