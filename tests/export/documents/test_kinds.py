from __future__ import annotations

import pytest

from sme_apply.export.documents.kinds import Kind, kind_of
from sme_apply.terms import BadInput


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.4\n", Kind.PDF),
        (b"\r\n" * 500 + b"%PDF-1.4\n", Kind.PDF),
        (b"\xff\xd8\xff\xe1", Kind.JPEG),
        (b"\x89PNG\r\n\x1a\n", Kind.PNG),
        (b"MM\x00*\x00\x00", Kind.TIFF),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", Kind.WEBP),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", Kind.HEIC),
        (b"\x00\x00\x00\x18ftypXXXX\x00\x00\x00\x00mif1heic", Kind.HEIC),
    ],
)
def test_a_file_is_known_by_what_is_in_it(content: bytes, kind: Kind) -> None:
    assert kind_of(content) is kind


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "papers-empty"),
        (b"PK\x03\x04 a docx or hwpx", "papers-office-file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 a hwp", "papers-office-file"),
        (b"<!DOCTYPE html><p>", "papers-web-page"),
        (b'<?xml version="1.0"?>\n<svg>', "papers-web-page"),
        (b"GIF89a", "papers-unknown-kind"),
        (b"\r\n" * 600 + b"%PDF-1.4\n", "papers-unknown-kind"),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00isommp42", "papers-unknown-kind"),
    ],
)
def test_other_files_are_refused_with_the_way_to_one_that_is_taken(content: bytes, key: str) -> None:
    with pytest.raises(BadInput) as refused:
        kind_of(content)
    assert refused.value.message.key == key
