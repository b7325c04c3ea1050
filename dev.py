"""Runs, tests, checks and packages the project; needs nothing but Python 3.11 or later.

    python3 dev.py run [ARGUMENTS]      opens the window, or runs a command of sme-apply
    python3 dev.py test [ARGUMENTS]     runs the tests; arguments go to pytest
    python3 dev.py benchmark            measures, one process, nothing beside it
    python3 dev.py trials               long trials: companies, mutated rules, PDFs, attachments, the vault (some hours)
    python3 dev.py gallery              draws every page of the window into build/gallery/index.html
    python3 dev.py check                lint, format, types, walls, programme definitions, outside PDF judges
    python3 dev.py package              makes dist/sme-apply/ and what is installed from it, and has it check itself
    python3 dev.py package --check      installs that package here, uses, upgrades and uninstalls it (Debian, root)
    python3 dev.py setup                only installs what is needed

Whatever a command needs (a virtual environment, pinned packages, system libraries on Debian and Ubuntu) is installed
first, and only when it is missing or has changed.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "installed.json"
OLDEST_PYTHON = (3, 11)

# Debian package -> what proves that it is there: a library that loads, or a program on the path.
WINDOW_LIBRARIES = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
}
TEST_TOOLS = {
    "dbus": "dbus-run-session",
    "dbus-x11": "dbus-launch",
    "gnome-keyring": "gnome-keyring-daemon",
    "poppler-utils": "pdftoppm",
    "qpdf": "qpdf",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "xvfb": "Xvfb",
    "libpango-1.0-0": "libpango-1.0.so.0",
    "libpangoft2-1.0-0": "libpangoft2-1.0.so.0",
    "libharfbuzz-subset0": "libharfbuzz-subset.so.0",
}
PACKAGING_TOOLS = {"binutils": "objdump", "strace": "strace"}


class Stop(Exception):
    """The work cannot go on; the text says why and what to do."""


# --- What the machine must have -------------------------------------------------------------------------------------


def is_there(proof: str) -> bool:
    """Whether a library (``libEGL.so.1``) loads or a program is on the path."""
    if ".so" not in proof:
        return shutil.which(proof) is not None
    try:
        ctypes.CDLL(proof)
    except OSError:
        return False
    return True


def missing_from(wanted: Mapping[str, str]) -> list[str]:
    """Return the packages whose proof is not there, in their order."""
    return [package for package, proof in wanted.items() if not is_there(proof)]


def system_packages(purpose: str) -> dict[str, str]:
    """Return what Linux needs for ``run``, ``dev`` (tests and checks) or ``package``."""
    wanted = dict(WINDOW_LIBRARIES)
    if purpose != "run":
        wanted |= TEST_TOOLS
    if purpose == "package":
        wanted |= PACKAGING_TOOLS
        if sys.base_prefix == "/usr":
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            wanted[f"libpython{version}"] = f"libpython{version}.so.1.0"
    return wanted


def rights_to_install() -> list[str] | None:
    """Return the words before ``apt-get`` that let it install, or None where nobody may without being asked."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def install_packages(packages: Sequence[str], why: str) -> None:
    """Install Debian packages.

    Raises:
        Stop: if that is not allowed here or fails; it names the packages.
    """
    before = rights_to_install()
    remedy = f"Please install: {' '.join(packages)}"
    if shutil.which("apt-get"):
        remedy = f"Please run: sudo apt-get update && sudo apt-get install {' '.join(packages)}"
    if before is None:
        raise Stop(f"{why} needs system packages that are missing. {remedy}")
    say(f"Installing system packages: {' '.join(packages)}")
    quiet = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    # An unreachable third-party source makes "update" complain; whether that matters shows when installing.
    subprocess.run([*quiet, "update"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
    done = subprocess.run(
        [*quiet, "install", "-y", "--no-install-recommends", *packages],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode:
        raise Stop(f"{why} needs system packages that could not be installed. {remedy}")


def prepare_machine(purpose: str) -> None:
    """Make sure that Linux has what ``purpose`` needs; Windows and macOS bring all of it."""
    if not sys.platform.startswith("linux"):
        return
    wanted = system_packages(purpose)
    packages = missing_from(wanted)
    if not packages:
        return
    install_packages(packages, "The window" if purpose == "run" else "This")
    still = missing_from({package: wanted[package] for package in packages})
    if still:
        proofs = ", ".join(wanted[package] for package in still)
        raise Stop(f"Still not found after installing: {proofs}. Please install what provides them.")


# --- The virtual environment ----------------------------------------------------------------------------------------


def environment_program(name: str) -> Path:
    """Return the path of a program inside the virtual environment."""
    return ENVIRONMENT / "Scripts" / f"{name}.exe" if os.name == "nt" else ENVIRONMENT / "bin" / name


def fingerprint(purpose: str) -> str:
    """Return a digest of everything that decides what is installed for ``run`` or ``dev``."""
    digest = hashlib.sha256(f"{purpose}\0{ROOT}\0{sys.version}".encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def installed() -> dict[str, str]:
    """Return the fingerprints of what the virtual environment was last given; nothing where there is none."""
    try:
        kept = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def environment_works() -> bool:
    """Whether the virtual environment is there, belongs to this Python version and has pip."""
    python = environment_program("python")
    if not python.exists():
        return False
    ask = "import sys, pip; print(sys.version)"
    answer = subprocess.run([python, "-c", ask], capture_output=True, text=True, encoding="utf-8", check=False)
    return answer.returncode == 0 and answer.stdout.strip() == sys.version.strip()


def make_environment() -> None:
    """Create ``.venv`` anew.

    Raises:
        Stop: if this Python cannot make one.
    """
    if importlib.util.find_spec("ensurepip") is None:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        install_packages(["python3-venv", f"python{version}-venv"], "A virtual environment")
    say("Making .venv")
    if ENVIRONMENT.exists():
        shutil.rmtree(ENVIRONMENT)
    # A new process, because this one has already looked for ensurepip and found none.
    made = subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], stdin=subprocess.DEVNULL, check=False)
    if made.returncode:
        raise Stop("The virtual environment .venv could not be made. Please check the message above and the disk.")


def install(purpose: str) -> None:
    """Install the pinned packages for ``run`` or ``dev``, unless the very same ones are there already."""
    kept = installed()
    wanted = fingerprint(purpose)
    enough = wanted == kept.get(purpose) or fingerprint("dev") == kept.get("dev")
    if enough and environment_program("python").exists():
        return
    if not environment_works():
        make_environment()
        kept = {}
    say("Installing the pinned Python packages (once, a few minutes)")
    pip = [str(environment_program("python")), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    pinned = ["--constraint", str(ROOT / "constraints.txt")]
    project = f"{ROOT}[dev]" if purpose == "dev" else str(ROOT)
    # The build tools come first and pinned, so that the project is built with them and not with today's newest.
    for words in (["hatchling", "editables"], ["--no-build-isolation", "--editable", project]):
        if subprocess.run([*pip, *pinned, *words], stdin=subprocess.DEVNULL, check=False).returncode:
            raise Stop("The Python packages could not be installed. Please check the connection and run this again.")
    STAMP.write_text(json.dumps(kept | {purpose: wanted}), encoding="utf-8")


def prepare(purpose: str) -> None:
    """Do all set-up for ``run``, ``dev`` or ``package``."""
    prepare_machine(purpose)
    install("run" if purpose == "run" else "dev")


# --- The commands ---------------------------------------------------------------------------------------------------


def say(text: str) -> None:
    """Print one line at once, so that it stands before what a child process prints."""
    print(f"· {text}", file=sys.stderr, flush=True)


def call(*words: str | Path, environment: Mapping[str, str] | None = None) -> int:
    """Run a program in the project's folder and return its exit code."""
    return subprocess.run([str(word) for word in words], cwd=ROOT, env=environment, check=False).returncode


def plain_environment() -> dict[str, str]:
    """Return an environment without a display, in which texts sort and print the same everywhere."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LC_") and name != "LANGUAGE"}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "PYTHONUTF8": "1"}


def run(arguments: Sequence[str]) -> int:
    """Open the window, or run the command of ``sme-apply`` that is given."""
    opens_window = not arguments or arguments[0].startswith("-")
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and opens_window and not any(os.environ.get(name) for name in displays):
        raise Stop("There is no display to open a window on. Please start this from a desktop, or under xvfb-run.")
    prepare("run")
    return call(environment_program("python"), "-m", "sme_apply", *arguments)


def test(arguments: Sequence[str]) -> int:
    """Run the tests, on every core unless the arguments say otherwise."""
    prepare("dev")
    own_way = any(
        word in ("-n", "--pdb", "--benchmark-only") or word.startswith("--numprocesses") for word in arguments
    )
    usual = [] if own_way else ["-n", "auto", "--dist", "worksteal", "--benchmark-disable"]
    return call(environment_program("python"), "-m", "pytest", *usual, *arguments, environment=plain_environment())


def benchmark(arguments: Sequence[str]) -> int:
    """Measure, with nothing else running beside it."""
    return test(["tests/benchmarks", "--benchmark-only", "-n", "0", *arguments])


def trials(arguments: Sequence[str]) -> int:
    """Run the trials that are too long for every day."""
    return test(["tests/trials", "-m", "trial", *arguments])


def gallery(arguments: Sequence[str]) -> int:
    """Draw every page of the window into ``build/gallery``: both languages, light and dark, at 100 and 200 %."""
    return test(["tests/gui/gallery/pictures.py", *arguments])


def check(arguments: Sequence[str]) -> int:
    """Run every check that is not a test; all of them, even where one fails."""
    prepare("dev")
    python = environment_program("python")
    checks: dict[str, Callable[[], int]] = {
        "lint": lambda: call(python, "-m", "ruff", "check", "."),
        "format": lambda: call(python, "-m", "ruff", "format", "--check", "."),
        "types": lambda: call(python, "-m", "mypy"),
        "walls": lambda: call(environment_program("lint-imports"), "--no-logo"),
        "definitions": lambda: call(python, "-m", "sme_apply", "forms", "check"),
        "papers": judge_papers,
    }
    failed = []
    for name, one in checks.items():
        if arguments and name not in arguments:
            continue
        say(f"Check: {name}")
        if one():
            failed.append(name)
    say(f"Failed: {', '.join(failed)}" if failed else "All checks passed")
    return 1 if failed else 0


def judge_papers() -> int:
    """Write the application of every sample for every programme and have outside programs judge the PDFs."""
    python = environment_program("python")
    samples = sorted((ROOT / "tests" / "samples").glob("*.json"))
    programmes = sorted(form.parent.name for form in (ROOT / "forms" / "2025").glob("*/form.yaml"))
    if not samples or not programmes:
        say("There is no sample company or no programme to write an application from")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        papers = []
        for sample in samples:
            for programme in programmes:
                paper = Path(folder) / f"{sample.stem}-{programme}.pdf"
                words = ("draft", sample, "--programme", programme, "--as-of", "2025-01-08", "--out", paper)
                if call(python, "-m", "sme_apply", *words):
                    return 1
                papers.append(paper)
        return call(python, "-m", "tests.judges", *papers)


def package(arguments: Sequence[str]) -> int:
    """Make the folder ``dist/sme-apply/`` and what is installed from it, and prove that what is in it works."""
    prepare("package")
    python = environment_program("python")
    if "--check" in arguments:
        return call(python, "-m", "installers.trial", environment=os.environ | {"PYTHONUTF8": "1"})
    environment = settled_environment()
    if call(python, "-m", "installers.pictures", environment=environment | plain_environment()):
        return 1
    words = ("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", *arguments, "build.spec")
    if call(python, *words, environment=environment):
        return 1
    return call(python, "-m", "installers.making", "dist", environment=environment) or start_package()


def settled_environment() -> dict[str, str]:
    """Return an environment in which two builds of one commit give the same bytes."""
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    moment = {"SOURCE_DATE_EPOCH": told.stdout.strip() or "315532800"}
    return moment | dict(os.environ) | {"PYTHONHASHSEED": "1", "PYTHONUTF8": "1"}


def start_package() -> int:
    """Start the packaged program, to check itself and for the window, in a home folder of its own."""
    program = ROOT / "dist" / "sme-apply" / ("sme-apply-console.exe" if os.name == "nt" else "sme-apply")
    with tempfile.TemporaryDirectory(prefix="수출 지원 ") as home:
        homes = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA", "USERPROFILE")
        environment = plain_environment() | dict.fromkeys(homes, home)
        for words in (["--selfcheck"], ["--exit-after-first-paint"]):
            say(f"Starting {program.relative_to(ROOT)} {' '.join(words)}")
            done = subprocess.run([program, *words], env=environment, capture_output=True, check=False)
            if done.returncode:
                say(f"It ended with {done.returncode}: {(done.stdout + done.stderr).decode('utf-8', 'replace')}")
                return 1
    size = sum(file.stat().st_size for file in program.parent.rglob("*") if file.is_file() and not file.is_symlink())
    say(f"dist/sme-apply is ready: {size / 1_000_000:.0f} MB")
    return 0


def setup(arguments: Sequence[str]) -> int:
    """Install everything that running, testing and checking need."""
    prepare("dev")
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "benchmark": benchmark,
    "trials": trials,
    "gallery": gallery,
    "check": check,
    "package": package,
    "setup": setup,
}


def main(words: Sequence[str]) -> int:
    """Do what the command line asks and return the exit code."""
    if sys.version_info < OLDEST_PYTHON:
        print(f"This project needs Python 3.11 or later; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    if not words or words[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        return COMMANDS[words[0]](words[1:])
    except Stop as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
