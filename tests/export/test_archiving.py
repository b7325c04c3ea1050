"""Streams end so that every judge agrees how long they are."""

from __future__ import annotations

import subprocess
import zlib
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from sme_apply.export.archiving import pack_streams
from sme_apply.export.clear_ends import UNCLEAR_END, with_clear_ends


def unclear(padding: bytes) -> bytes:
    """Return data whose compressed form ends in a carriage return."""
    return next(data for data in (padding + bytes([last]) for last in range(256)) if zlib.compress(data, 9)[-1] == 0x0D)


@pytest.mark.parametrize("padding", [b"q Q ", b"true", b"\x00\x01\x00\x00"])
@pytest.mark.parametrize("is_font", [True, False])
def test_drawings_and_fonts_are_padded_until_their_end_is_clear(padding: bytes, is_font: bool) -> None:
    data = unclear(padding)
    with pikepdf.new() as pdf:
        stream = pdf.make_indirect(pikepdf.Stream(pdf, data))
        if is_font:
            stream.Length1 = len(data)
        assert pack_streams(pdf)
        assert not stream.read_raw_bytes().endswith(b"\r")
        assert stream.read_bytes().startswith(data)
        assert not is_font or int(stream.Length1) == len(stream.read_bytes())


def test_carried_data_stays_as_it_is() -> None:
    data = unclear(b"{}")
    with pikepdf.new() as pdf:
        stream = pdf.make_indirect(pikepdf.Stream(pdf, data, Type=pikepdf.Name.EmbeddedFile))
        assert not pack_streams(pdf)
        assert stream.read_raw_bytes().endswith(b">")
        assert stream.read_bytes() == data


def test_metadata_stay_readable() -> None:
    with pikepdf.new() as pdf:
        stream = pdf.make_indirect(pikepdf.Stream(pdf, b"<x/>", Type=pikepdf.Name.Metadata))
        pack_streams(pdf)
        assert stream.read_raw_bytes() == b"<x/>"


def saved_compactly(count: int, last: str) -> bytes:
    """Return a file of as many small objects, saved with object streams as an export is."""
    out = BytesIO()
    with pikepdf.new() as pdf:
        pdf.Root.Kept = pikepdf.Array([pdf.make_indirect(pikepdf.Dictionary(Number=n)) for n in range(count)])
        pdf.Root.Last = pikepdf.String(last)
        pdf.save(
            out, min_version="1.7", static_id=True, fix_metadata_version=False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )  # fmt: skip
    return out.getvalue()


@pytest.mark.parametrize("count", [1, 150, 2000])
def test_object_streams_that_end_unclearly_are_ended_anew_and_nothing_else_changes(count: int, tmp_path: Path) -> None:
    tried = (saved_compactly(count, "x" * (number // 9) + f"{number % 9}") for number in range(5000))
    unclear = next(pdf for pdf in tried if UNCLEAR_END in pdf)
    cleared = with_clear_ends(unclear)
    assert UNCLEAR_END not in cleared
    assert abs(len(cleared) - len(unclear)) < 2000
    written = tmp_path / "cleared.pdf"
    written.write_bytes(cleared)
    subprocess.run(["qpdf", "--check", written], check=True, capture_output=True)
    with pikepdf.open(BytesIO(cleared)) as pdf, pikepdf.open(BytesIO(unclear)) as before:
        assert [int(each.Number) for each in pdf.Root.Kept] == list(range(count))
        assert pdf.Root.Last == before.Root.Last


def test_the_list_of_places_ends_clearly_too_and_is_still_read(tmp_path: Path) -> None:
    written = tmp_path / "cleared.pdf"
    for number in range(600):
        cleared = with_clear_ends(saved_compactly(5, "x" * (number // 9) + f"{number % 9}"))
        assert UNCLEAR_END not in cleared
        with pikepdf.open(BytesIO(cleared)) as pdf:
            assert len(pdf.Root.Kept) == 5
    written.write_bytes(cleared)
    subprocess.run(["qpdf", "--check", written], check=True, capture_output=True)


def test_a_file_that_ends_clearly_stays_as_it_is() -> None:
    clear = next(pdf for pdf in (saved_compactly(3, f"{n}") for n in range(99)) if UNCLEAR_END not in pdf)
    assert with_clear_ends(clear) is clear


def test_a_file_written_otherwise_is_not_touched() -> None:
    with pytest.raises(ValueError, match="cross-reference"):
        with_clear_ends(b"%PDF-1.7" + UNCLEAR_END)
