"""Makes everything there is to install for the system it runs on, from the bundle that PyInstaller made.

python -m installers.making dist
"""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from installers import archives, debian
from installers.contents import PRODUCT
from installers.finishing import finish
from sme_apply import __version__
from sme_apply.user_folders import PORTABLE_MARKER

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "build" / "pictures"


def make(dist: Path) -> list[Path]:
    """Finish ``dist/sme-apply`` and return the files to hand out, which lie beside it.

    Raises:
        subprocess.CalledProcessError: if a tool of the system fails.
    """
    bundle = dist / "sme-apply"
    finish(bundle)
    archives.settle(bundle)
    name = f"sme-apply-{__version__}-{sys.platform}-{platform.machine().lower()}"
    shutil.copyfile(bundle / "_internal" / "components.cdx.json", dist / f"{name}.cdx.json")
    made = [dist / f"{name}.cdx.json"]
    if sys.platform.startswith("linux"):
        made += [_portable(bundle, dist / f"{name}.tar.xz", name), dist / f"{name}.deb"]
        debian.build(bundle, PICTURES, ROOT / "build" / "deb", made[-1])
    elif sys.platform == "win32":
        made += _windows(dist)
    elif sys.platform == "darwin":
        made += _mac(dist, dist / f"{name}.dmg")
    digests = {path.name: archives.digest(path) for path in made}
    (dist / f"{name}.sha256.json").write_text(json.dumps(digests, indent=1) + "\n", encoding="utf-8")
    return made


def _portable(bundle: Path, target: Path, name: str) -> Path:
    folder = ROOT / "build" / "portable"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bundle, folder, symlinks=True)
    (folder / PORTABLE_MARKER).write_bytes(b"")
    shutil.copyfile(ROOT / "installers" / "linux" / "portable.txt", folder / "README.txt")
    archives.pack(folder, name, target)
    return target


def _windows(dist: Path) -> list[Path]:
    compiler = shutil.which("iscc")
    if compiler is None:
        print("There is no iscc (Inno Setup) on the path; only the folder was made.", file=sys.stderr)
        return []
    script = ROOT / "installers" / "windows" / "sme-apply.iss"
    subprocess.run([compiler, f"/DVersion={__version__}", f"/O{dist}", str(script)], check=True)
    return [dist / f"sme-apply-{__version__}-setup.exe"]


def _mac(dist: Path, target: Path) -> list[Path]:
    application = dist / f"{PRODUCT}.app"
    words = ["hdiutil", "create", "-volname", PRODUCT, "-srcfolder", str(application), "-ov", "-format", "UDZO"]
    subprocess.run([*words, str(target)], check=True)
    return [target]


if __name__ == "__main__":
    for path in make(Path(sys.argv[1]).resolve()):
        print(f"{path.stat().st_size:>12,}  {archives.digest(path)}  {path.name}")
