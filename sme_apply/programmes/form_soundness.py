"""What a form must hold beyond its shape: ids stand once, and sums, checks and conditions name what exists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sme_apply.programmes.definition_file import Place
from sme_apply.programmes.form import Column, Field, Form, Row
from sme_apply.terms import Message, message

_PROBLEM = "programmes-problem-"


def form_flaws(form: Form) -> Iterator[tuple[Place, Message]]:
    """Yield place and problem of everything in a form that leads nowhere or stands twice."""
    known: dict[str, Field] = {}
    for place, field in _fields(form):
        if field.id in known:
            yield place, message(_PROBLEM + "id-twice", id=field.id)
        if field.shown_if is not None:
            yield from _condition(field, known, place)
        known[field.id] = field
        for key in ("options", "groups", "rows", "columns"):
            yield from _twice([part.id for part in getattr(field, key)], (*place, key))
        for key, parts in (("rows", field.rows), ("columns", field.columns)):
            yield from _sums(parts, (*place, key))
    yield from _twice([part.id for part in form.parts], ("parts",))
    yield from _twice([section.id for section in form.sections()], ("parts",))
    yield from _twice([consent.id for consent in form.consents], ("consents",))
    yield from _twice([check.id for check in form.checks], ("checks",))
    for position, check in enumerate(form.checks):
        for key, end in (("field", check.field), ("of", check.of)):
            if end is not None and not _leads_somewhere(end, known):
                yield ("checks", position, key), message(_PROBLEM + "no-field", field=end)


def _fields(form: Form) -> Iterator[tuple[Place, Field]]:
    for at_part, part in enumerate(form.parts):
        for at_section, section in enumerate(part.sections):
            for at_field, field in enumerate(section.fields):
                yield ("parts", at_part, "sections", at_section, "fields", at_field), field


def _condition(field: Field, before: Mapping[str, Field], place: Place) -> Iterator[tuple[Place, Message]]:
    """Check that a field hangs on a field before it and on an answer which that one can have."""
    assert field.shown_if is not None
    name, answer = field.shown_if
    on = before.get(name)
    if on is None:
        yield (*place, "shown_if"), message(_PROBLEM + "no-field", field=name)
    elif isinstance(answer, bool) != (on.kind == "yes_no") or (
        isinstance(answer, str) and answer not in [option.id for option in on.options]
    ):
        yield (*place, "shown_if"), message(_PROBLEM + "no-such-answer", field=name, answer=str(answer))


def _sums(parts: Sequence[Row | Column], place: Place) -> Iterator[tuple[Place, Message]]:
    ids = [part.id for part in parts]
    for position, part in enumerate(parts):
        for each in part.sum_of:
            if each not in ids or each == part.id:
                yield (*place, position, "sum_of"), message(_PROBLEM + "no-field", field=each)


def _twice(ids: list[str], place: Place) -> Iterator[tuple[Place, Message]]:
    for position, id in enumerate(ids):
        if id in ids[:position]:
            yield (*place, position), message(_PROBLEM + "id-twice", id=id)


def _leads_somewhere(end: str, known: Mapping[str, Field]) -> bool:
    name, _, column = end.partition(".")
    return name in known and (not column or column in [each.id for each in known[name].columns])
