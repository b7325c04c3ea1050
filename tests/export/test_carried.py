"""Data put into a PDF comes back as it was, or is refused in words."""

from __future__ import annotations

import zlib
from io import BytesIO

import pikepdf
import pytest

from sme_apply.export import carried_data, write_pdf
from sme_apply.sentences import sentences
from sme_apply.terms import BadInput
from tests.export import sample_documents


def refusal(pdf: bytes) -> str:
    """Return the key of the message that a file is refused with, said in both languages."""
    with pytest.raises(BadInput) as refused:
        carried_data(pdf)
    for language in ("ko", "en"):
        assert sentences(language).say(refused.value.message)
    return refused.value.message.key


def with_data(data: bytes) -> bytes:
    """Return a small PDF that carries data."""
    return write_pdf(sample_documents.plain(data=data))


def awkward_data() -> bytes:
    """Return data whose compressed form ends in a carriage return."""
    return next(data for data in (b"%d" % n for n in range(100_000)) if zlib.compress(data, 9).endswith(b"\r"))


@pytest.mark.parametrize("data", [b"{}", b"", '{"이름": "한빛"}'.encode(), bytes(range(256)) * 500, awkward_data()])
def test_data_comes_back_byte_for_byte(data: bytes) -> None:
    assert carried_data(with_data(data)) == data


def test_a_file_without_data_says_so() -> None:
    assert refusal(write_pdf(sample_documents.plain())) == "export-no-data"


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7", b"hello", bytes(5000), b"%PDF-1.7\ntrailer\n<<>>"])
def test_what_is_no_pdf_is_refused(pdf: bytes) -> None:
    assert refusal(pdf) in ("export-not-a-pdf", "export-no-data")


def test_a_locked_file_is_refused_as_one() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(with_data(b"{}"))) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    assert refusal(out.getvalue()) == "export-pdf-locked"


def test_changed_data_is_recognised() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(with_data(b'{"limit": 1}'))) as pdf:
        pdf.Root.AF[0].EF.F.write(b'{"limit": 2}')
        pdf.save(out)
    assert refusal(out.getvalue()) == "export-data-damaged"


def test_a_bomb_is_not_unpacked() -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(with_data(b"{}"))) as pdf:
        packed = zlib.compress(bytes(200_000_000), 9)
        pdf.Root.AF[0].EF.F.write(packed, filter=pikepdf.Name.FlateDecode)
        pdf.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    assert refusal(out.getvalue()) == "export-data-damaged"


def test_cut_files_never_give_wrong_data() -> None:
    whole = with_data(b'{"answers": {"a": "b"}}')
    for end in range(0, len(whole), 97):
        try:
            assert carried_data(whole[:end]) == b'{"answers": {"a": "b"}}'
        except BadInput:
            continue
