"""What is kept can always be read again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sme_apply.company.json_text import MOST_BYTES
from sme_apply.drafts import Draft, dump_draft, parse_draft
from sme_apply.drafts.too_large import WARNED_FROM, nearly_too_large, refuse_too_large
from sme_apply.terms import BadInput


def draft_of(draft: Draft, size: int) -> str:
    """Return a draft that has exactly so many bytes when it is written down."""
    empty = len(dump_draft(replace(draft, answers={"overview": ""})).encode())
    return dump_draft(replace(draft, answers={"overview": "x" * (size - empty)}))


def test_the_largest_draft_that_is_kept_is_read_again_and_one_byte_more_is_refused_at_both_ends(draft: Draft) -> None:
    largest, larger = draft_of(draft, MOST_BYTES), draft_of(draft, MOST_BYTES + 1)
    refuse_too_large(largest)
    assert parse_draft(largest).answers["overview"]
    with pytest.raises(BadInput):
        refuse_too_large(larger)
    with pytest.raises(BadInput):
        parse_draft(larger)


def test_korean_counts_by_its_bytes(draft: Draft) -> None:
    written = dump_draft(replace(draft, answers={"overview": "가" * (MOST_BYTES // 3)}))
    with pytest.raises(BadInput):
        refuse_too_large(written)


def test_the_user_is_told_long_before(draft: Draft) -> None:
    assert nearly_too_large(draft_of(draft, WARNED_FROM)) is None
    said = nearly_too_large(draft_of(draft, WARNED_FROM + 1))
    assert said is not None
    assert said.key == "drafts-nearly-too-large"
