"""Streams end so that every judge agrees how long they are."""

from __future__ import annotations

import zlib

import pikepdf
import pytest

from sme_apply.export.archiving import pack_streams


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
