"""Text that means harm is printed as typed, or visibly replaced; it opens no file and reaches no network."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from sme_apply import shipped
from sme_apply.export import write_pdf
from tests.export import sample_documents
from tests.export.read_aloud import structure_outline
from tests.judges import complaints

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = {
    "markup": "<b>굵게</b> <para><font color='red'>빨강</font></para> &lt; &#x41; <br/> <!-- x --> ]]>",
    "a picture": '<img src="file:///etc/passwd" width="9" height="9"/> <a href="http://127.0.0.1:9/x">y</a>',
    "a colour": "<font color=\"[[[getattr(pow, Word('__globals__'))['os'].system('touch x')]]]\">z</font>",
    "PDF operators": "(\\) Tj ET /Artifact BMC endstream endobj <</S/JavaScript/JS(app.alert(1))>> EMC EMC EMC",
    "a format and a sign": "{0.__class__} %s %(x)s ${HOME} {{=}} { $money } \\N{BEL} \\u0041",
    "controls": "a\x00b\x07c\x1bd\x7fe\x9bf",
    "signs that turn words around": "invoice\u202egpj.exe \u2067\u05d0\u2069 \u202d1\u202c \u061c",
    "lone surrogates": "x\ud800y\udfffz",
    "emoji": "좋아요 \U0001fae8\U0001f3fd 👩‍👩‍👧 🇰🇷 \U0001f9ff",
    "no space": "가나다라마바사" * 100 + "A" * 700 + "漢" * 300,
    "marks without end": "x" + "\u0323" * 90 + " ก" + "\u0e49" * 90,
    "brackets without end": "(" * 100 + "א" + "]" * 100,
}


def visible(text: str) -> str:
    """Return a text as it stands on paper: what has no picture as its code, what has no form left out."""
    has_no_picture = re.compile(
        "[\x00-\x08\x0e-\x1b\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069\ud800-\udfff\U0001f000-\U0001ffff]"
    )
    shown = has_no_picture.sub(lambda match: f"〔U+{ord(match.group()):04X}〕", text.replace("\u200d", ""))
    for mark in "\u0323\u0e49":
        shown = re.sub(f"(?<={mark * 8}){mark}+", lambda more: f"〔U+{ord(more[0][0]):04X}〕" * len(more[0]), shown)
    return re.sub(r"\s", "", unicodedata.normalize("NFC", shown))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_in_every_place_is_shown_and_passes_every_judge(name: str, tmp_path: Path) -> None:
    pdf = write_pdf(sample_documents.everywhere(HOSTILE[name]), replace_uncovered=True)
    written = tmp_path / "hostile.pdf"
    written.write_bytes(pdf)
    assert complaints(written) == []
    said = re.sub(r"\[[\w-]*:|\s", "", structure_outline(pdf)).replace("]", "")
    assert said.count(visible(HOSTILE[name]).replace("]", "")) >= 20


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_leaves_nothing_active_in_the_file(name: str) -> None:
    with pikepdf.open(BytesIO(write_pdf(sample_documents.everywhere(HOSTILE[name]), replace_uncovered=True))) as pdf:
        assert "/OpenAction" not in pdf.Root
        assert "/AA" not in pdf.Root
        keys = {key for each in pdf.objects if isinstance(each, pikepdf.Dictionary) for key in each.keys()}  # noqa: SIM118
        assert not keys & {"/JS", "/AA", "/Launch", "/JavaScript", "/Annots"}


def test_no_sign_that_turns_words_around_is_left_anywhere_in_the_text() -> None:
    pdf = write_pdf(sample_documents.everywhere(HOSTILE["signs that turn words around"]))
    assert not re.search("[\u061c\u202a-\u202e\u2066-\u2069]", structure_outline(pdf))
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert "〔U+202E〕" in str(opened.docinfo["/Title"])


def test_hostile_text_opens_no_file_but_fonts_and_reaches_no_network(tmp_path: Path) -> None:
    text = "\n".join(HOSTILE[name] for name in ("markup", "a picture", "a colour"))
    done = subprocess.run(
        [sys.executable, "-m", "tests.export.watched", tmp_path / "watched.pdf"],
        input=json.dumps(text), cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    touched = json.loads(done.stdout)
    assert touched["reached"] == []
    libraries = tuple({str(Path(place).resolve()) for place in sys.path if place and Path(place) != ROOT})
    own = (str(shipped.resources().resolve()), str(ROOT / "sme_apply"), sys.prefix, sys.base_prefix, *libraries)
    assert [path for path in touched["opened"] if not str(Path(path).resolve()).startswith(own)] == []
    assert any(path.endswith(".ttf") for path in touched["opened"])
    assert not (ROOT / "x").exists()
