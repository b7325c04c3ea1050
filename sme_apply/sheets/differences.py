"""What a row tells otherwise than what is known of the same company, fact by fact."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sme_apply.company import Company, FactValue, fact, spec_of, with_fact
from sme_apply.sheets.taking_in import TakenRow


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that is told otherwise; ``before`` is ``None`` where it was not told before."""

    path: str
    before: FactValue | None = field(repr=False)
    after: FactValue = field(repr=False)


def differences(known: Company, row: TakenRow) -> tuple[Difference, ...]:
    """Return the facts that a row tells otherwise than they are known, in the order of its columns.

    What the row leaves empty stays as it is known.
    """
    found = []
    for path in row.paths:
        before, after = fact(known, path), fact(row.company, path)
        if after is not None and before != after:
            found.append(Difference(path, before, after))
    return tuple(found)


def accepted(known: Company, chosen: Iterable[Difference]) -> Company:
    """Return a company with the differences that the user accepted.

    Raises:
        BadInput: if the facts do not go together.
    """
    for difference in chosen:
        if spec_of(difference.path).derived:
            # The main industry takes the place of the industry of the largest share; without one it is the first.
            name = difference.path.partition(".")[2]
            entries = [each.model_dump(exclude_none=True) for each in known.industries] or [{}]
            largest = max(range(len(entries)), key=lambda at: (entries[at].get("sales_share") or 0, -at))
            entries[largest][name] = difference.after
            known = with_fact(known, "industries", entries)
        else:
            known = with_fact(known, difference.path, difference.after)
    return known
