"""A standing is made anew only where what changes can matter."""

from __future__ import annotations

from datetime import date

import pytest

from sme_apply.company import Company, size_of
from sme_apply.eligibility.standing import _NOT_OF_SIZE
from sme_apply.programmes import size_standards
from tests.eligibility.generated_companies import company_of, complete


@pytest.mark.parametrize("part", sorted(_NOT_OF_SIZE))
def test_the_legal_size_never_reads_what_a_change_leaves_it_alone_for(part: str) -> None:
    untold = Company.model_fields[part].get_default()
    for seed in range(30):
        company = company_of(complete(seed))
        without = company.model_copy(update={part: untold})
        day = date(2025, 5, 20)
        assert size_of(company, day, size_standards()) == size_of(without, day, size_standards())
