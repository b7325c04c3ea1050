"""What is seen from outside: a process for each file, its limits, and its end."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from sme_apply.export.documents import MOST_BYTES, StoppedByUser, smaller, take_in
from sme_apply.export.documents.exchange import TAKE_IN, packed, read_message, unpacked
from sme_apply.export.documents.kinds import Kind
from sme_apply.export.pages import page_count
from sme_apply.terms import BadInput
from tests.export.documents.hostile import ordinary_pdf, saved

_TURNED_HEIC = Path(__file__).with_name("turned.heic")


def test_a_document_comes_back_with_its_pages_its_notes_and_its_first_page() -> None:
    taken = take_in(_TURNED_HEIC.read_bytes())
    assert (taken.kind, taken.page_count, page_count(taken.pages)) == (Kind.HEIC, 1, 1)
    assert (taken.first_page.width, taken.first_page.height) == (480, 679)
    assert len(taken.sha256) == 64


def test_a_file_past_the_limit_is_refused_before_it_is_opened() -> None:
    with pytest.raises(BadInput) as refused:
        take_in(b"%PDF-1.7" + bytes(MOST_BYTES))
    assert refused.value.message.key == "papers-too-large"


def test_the_process_is_ended_when_the_user_stops() -> None:
    asked = threading.Event()

    def stop() -> bool:
        asked.set()
        return True

    with pytest.raises(StoppedByUser):
        take_in(saved(ordinary_pdf(random.Random(1))), cancel=stop)
    assert asked.is_set()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits by a job object")
def test_inside_the_process_no_file_can_be_opened_or_connection_made() -> None:
    tried = """
import os, sys, socket
from sme_apply.export.documents import opened_document
from sme_apply.export.documents.confinement import confine
opened_document.load()
confine()
for name, deed in (
    ("file", lambda: open("/etc/hostname")),
    ("raw", lambda: os.open("/etc/hostname", os.O_RDONLY)),
    ("connection", lambda: socket.create_connection(("127.0.0.1", 9))),
    ("program", lambda: os.system("true")),
    ("memory", lambda: bytearray(1_000_000_000)),
):
    try:
        deed()
        print(name, "was allowed")
    except (OSError, MemoryError):
        pass
"""
    done = subprocess.run([sys.executable, "-c", tried], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_entry_point_serves_as_such_a_process_when_it_is_asked_to() -> None:
    request = packed({"wanted": TAKE_IN}, _TURNED_HEIC.read_bytes())
    words = [sys.executable, "-m", "sme_apply", "--open-document"]
    done = subprocess.run(words, input=request, capture_output=True, check=False, env=dict(os.environ))
    head, (pages, _) = unpacked(done.stdout)
    assert head["page_count"] == page_count(pages) == 1


def test_pictures_become_coarser_and_never_coarser_than_a_print_needs() -> None:
    photo = BytesIO()
    Image.effect_noise((2480, 3508), 60).convert("RGB").save(photo, "JPEG", quality=95)
    pdf = pikepdf.Pdf.new()
    page = pdf.add_blank_page(page_size=(595.2756, 841.8898)).obj
    image = pikepdf.Stream(pdf, photo.getvalue(), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image)
    image.Width, image.Height, image.BitsPerComponent = 2480, 3508, 8
    image.ColorSpace, image.Filter = pikepdf.Name.DeviceRGB, pikepdf.Name.DCTDecode
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=image))
    page.Contents = pdf.make_stream(b"q 595.2756 0 0 841.8898 0 0 cm /I Do Q")
    pages = take_in(saved(pdf)).pages
    coarse = smaller(pages, 150)
    assert len(coarse) < len(pages) / 3
    with pikepdf.open(BytesIO(coarse)) as made:
        pictures = [each for each in made.objects if isinstance(each, pikepdf.Stream) and "/Width" in each]
        assert [(int(each.Width), int(each.Height)) for each in pictures] == [(1240, 1754)]
    assert smaller(coarse, 150) == coarse or len(smaller(coarse, 150)) < len(coarse)


@pytest.mark.parametrize("data", [b"", b"{}\n", b'{"lengths": [5]}\nabc', b'{"lengths": [-1]}\nabc', b"[]\nabc"])
def test_an_answer_that_is_cut_short_is_none(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"head|cut"):
        unpacked(data)


def test_a_process_can_say_nothing_but_words_of_its_own() -> None:
    assert read_message(["papers-too-slow", {"seconds": 20}]).values["seconds"] == 20
    for other in (["gui-window", {}], ["papers-empty"], "papers-empty", [1, {}]):
        with pytest.raises(ValueError, match="message"):
            read_message(other)
