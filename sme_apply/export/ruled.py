"""Sets the ruled blocks: labels with answers, tables of figures, documents, consents, signatures, remarks."""

from __future__ import annotations

from sme_apply.export.content import (
    Answer,
    CheckList,
    Choice,
    Consent,
    Field,
    FieldTable,
    Note,
    Signature,
)
from sme_apply.export.grid import PADDING_SIDE, Grid, GridCell, GridRow
from sme_apply.export.lines import Line, set_lines, widest_word
from sme_apply.export.look import (
    AMBER,
    AMBER_TINT,
    BODY,
    CELL,
    CELL_STRONG,
    COLUMN_HEADING,
    CONSENT,
    CONSENT_IMPORTANT,
    CONTENT_WIDTH,
    INK,
    LABEL,
    MUTED,
    NAVY,
    SMALL,
    TEAL,
    TINT,
    TINT_STRONG,
    Style,
    Weight,
)
from sme_apply.export.structure import Element
from sme_apply.sentences import Sentences

EMPTY_BOX, TICKED_BOX = "☐", "☑"
_LABEL_SHARE = {1: 0.25, 2: 0.165}
_WIDE_FROM = 80
"""An answer of more letters takes the whole width of the page."""
_BLOCK_GAP = 9.0
_ANSWER_LEAST = 52.0
_SIGN_ROOM = 26.0
_DECLARED, _SIGNED = Style(8.8, 14), Style(8.8, 24)
_BLANK = "\u3000" * 6


def _lines(text: str, style: Style, width: float) -> tuple[Line, ...]:
    return tuple(set_lines(text, style, width - 2 * PADDING_SIDE))


def _field_lines(field: Field, width: float) -> tuple[Line, ...]:
    told = f"{field.text} {field.unit}" if field.text and field.unit else field.text
    lines: tuple[Line, ...] = ()
    if field.options:
        marks = [f"{TICKED_BOX if each.chosen else EMPTY_BOX}\u00a0{each.text}" for each in field.options]
        beside = sum(widest_word(mark.replace(" ", "\u00a0"), CELL) + 16 for mark in marks) <= width
        lines += _lines(("    " if beside else "\n").join(marks), CELL, width)
    lines += _lines(told or (field.unit and not field.options and f"　　　　　{field.unit}") or "", CELL, width)
    return lines + _lines(field.note, SMALL, width)


def _is_wide(field: Field) -> bool:
    return field.wide or len(field.text) > _WIDE_FROM


def field_grid(block: FieldTable, table: Element) -> Grid:
    """Set labels and answers, one or two pairs a row; a wide or last single pair takes the whole row."""
    label = CONTENT_WIDTH * _LABEL_SHARE[block.pairs]
    answer = CONTENT_WIDTH / block.pairs - label
    widths = (label, answer) * block.pairs
    rows: list[GridRow] = []
    waiting = list(block.fields)
    while waiting:
        together = [waiting.pop(0)]
        if block.pairs == 2 and waiting and not _is_wide(together[0]) and not _is_wide(waiting[0]):
            together.append(waiting.pop(0))
        row = table.add("TR")
        alone = len(together) < block.pairs
        cells: list[GridCell] = []
        for field in together:
            room = CONTENT_WIDTH - label if alone else answer
            heading = row.add("TH", scope="Row")
            columns = 3 if alone else 1
            cells.append(GridCell(_lines(field.label, LABEL, label), heading, fill=TINT))
            beside = row.add("TD", columns=columns)
            if field.amount:
                # Figures stand below one another, also where one has the row to itself.
                cells.append(GridCell(_field_lines(field, answer), beside, 1, "right"))
                cells += [GridCell((), None, columns - 1)] if alone and columns > 1 else []
            else:
                cells.append(GridCell(_field_lines(field, room), beside, columns=columns))
        rows.append(GridRow(tuple(cells), CELL.leading))
    return Grid(widths, tuple(rows), space_before=_BLOCK_GAP)


def choice_grid(block: Choice, table: Element) -> Grid:
    """Set one question with its boxes."""
    return field_grid(FieldTable((Field(block.label, field=block.field, options=block.options),)), table)


def answer_grid(block: Answer, table: Element) -> Grid:
    """Set a question over its long answer."""
    heading = table.add("TR").add("TH", scope="Column")
    body = table.add("TR").add("TD")
    label = _lines(block.label, LABEL, CONTENT_WIDTH) + _lines(block.hint, SMALL, CONTENT_WIDTH)
    text = _lines(block.text, BODY, CONTENT_WIDTH)
    rows = (
        GridRow((GridCell(label, heading, fill=TINT),), LABEL.leading),
        GridRow((GridCell(text, body, middle=False),), 0 if text else _ANSWER_LEAST),
    )
    return Grid((CONTENT_WIDTH,), rows, headings=1, divides=True, space_before=_BLOCK_GAP)


def check_grid(block: CheckList, table: Element, say: Sentences) -> Grid:
    """Set the documents to hand in, each with its box."""
    widths = (CONTENT_WIDTH * 0.1, CONTENT_WIDTH * 0.62, CONTENT_WIDTH * 0.28)
    head = table.add("THead").add("TR")
    titles = ("export-document-ready", "export-document", "export-document-validity")
    headings = tuple(
        GridCell(
            _lines(say.text(title), COLUMN_HEADING, width), head.add("TH", scope="Column"), 1, "centre", TINT_STRONG
        )
        for title, width in zip(titles, widths, strict=True)
    )
    rows = [GridRow(headings)]
    body = table.add("TBody")
    box = Style(11, 13)
    for paper in block.documents:
        row = body.add("TR")
        mark = TICKED_BOX if paper.attached else EMPTY_BOX
        name = _lines(paper.name, CELL_STRONG, widths[1]) + _lines(paper.note, SMALL, widths[1])
        cells = (
            GridCell(_lines(mark, box, widths[0]), row.add("TD"), 1, "centre"),
            GridCell(name, row.add("TH", scope="Row")),
            GridCell(_lines(paper.validity, CELL, widths[2]), row.add("TD")),
        )
        rows.append(GridRow(cells, CELL.leading))
    return Grid(widths, tuple(rows), headings=1, space_before=_BLOCK_GAP)


def consent_grid(block: Consent, table: Element, say: Sentences) -> Grid:
    """Set the items of one consent and the question with its two empty boxes."""
    label = CONTENT_WIDTH * 0.25
    answer = CONTENT_WIDTH - label
    rows = []
    for item in block.items:
        row = table.add("TR")
        style = CONSENT_IMPORTANT if item.important else CONSENT
        label_style = Style(style.size, style.leading, Weight.BOLD if item.important else Weight.MEDIUM, NAVY)
        rows.append(
            GridRow(
                (
                    GridCell(_lines(item.label, label_style, label), row.add("TH", scope="Row"), fill=TINT),
                    GridCell(_lines(item.text, style, answer), row.add("TD")),
                ),
                style.leading,
            )
        )
    asked = table.add("TR").add("TD", columns=2)
    question = Style(8.8, 14, Weight.BOLD, NAVY)
    boxes = Style(8.8, 15, Weight.BOLD, INK)
    ticks = f"{EMPTY_BOX} {say.text('export-agree')}        {EMPTY_BOX} {say.text('export-disagree')}"
    lines = _lines(block.question, question, CONTENT_WIDTH) + _lines(ticks, boxes, CONTENT_WIDTH)
    rows.append(GridRow((GridCell(lines, asked, 2, "centre", TINT_STRONG),)))
    if block.signers:
        rows.append(_signed(block, table, say))
    return Grid((label, answer), tuple(rows), whole=True, space_before=3)


def _signed(block: Consent, table: Element, say: Sentences) -> GridRow:
    """Set the place in which the persons concerned date and sign one consent by hand."""
    lines = _lines(block.declaration, _DECLARED, CONTENT_WIDTH)
    lines += _lines(say.text("export-date-blank"), _SIGNED, CONTENT_WIDTH)
    for signer in block.signers:
        name = signer.name or _BLANK
        told = f"{signer.role}    {name}{_BLANK}{say.text('export-sign-here')}"
        lines += _lines(told, _SIGNED, CONTENT_WIDTH)
    return GridRow((GridCell(lines, table.add("TR").add("TD", columns=2), 2, "right"),))


def note_grid(block: Note, parent: Element) -> Grid:
    """Set a remark in a tinted box with a bar at its left edge."""
    warns = block.kind == "warn"
    element = parent.add("P")
    title = Style(9, 13.4, Weight.BOLD, AMBER if warns else TEAL)
    text = Style(8.8, 13.4)
    lines = _lines(block.title, title, CONTENT_WIDTH - 8) + _lines(block.text, text, CONTENT_WIDTH - 8)
    fill = AMBER_TINT if warns else TINT
    cells = (GridCell((), None, fill=fill), GridCell(lines, element, fill=fill))
    return Grid(
        (5.0, CONTENT_WIDTH - 5),
        (GridRow(cells),),
        space_before=_BLOCK_GAP,
        ruled=False,
        accent=AMBER if warns else TEAL,
    )


def signature_grid(block: Signature, parent: Element, say: Sentences) -> Grid:
    """Set the place for date and signature, kept together and left blank."""
    label, name = CONTENT_WIDTH * 0.52, CONTENT_WIDTH * 0.30
    widths = (label, name, CONTENT_WIDTH - label - name)
    strong = Style(10.4, 16, Weight.BOLD)
    plain = Style(10, 16)

    def whole_row(text: str, style: Style, least: float) -> GridRow:
        lines = _lines(text, style, CONTENT_WIDTH)
        return GridRow((GridCell(lines, parent.add("P"), 3, "centre"),), least)

    def signed_row(title: str, text: str, place: str, least: float) -> GridRow:
        element = parent.add("P")
        return GridRow(
            (
                GridCell(_lines(title, Style(9.6, 16, Weight.MEDIUM, NAVY), label), element, 1, "right"),
                GridCell(_lines(text, strong, name), element),
                GridCell(_lines(place, Style(8.8, 16, Weight.REGULAR, MUTED), widths[2]), element, 1, "right"),
            ),
            least,
        )

    rows = []
    if block.declaration:
        rows.append(whole_row(block.declaration, plain, plain.leading))
    rows.append(whole_row(say.text("export-date-blank"), plain, 34))
    rows.append(signed_row(say.text("export-company"), block.company, "", _SIGN_ROOM))
    rows.append(
        signed_row(say.text("export-representative"), block.representative, say.text("export-sign-here"), _SIGN_ROOM)
    )
    if block.receiver:
        rows.append(whole_row(block.receiver, Style(13, 18, Weight.BOLD, NAVY), 40))
    return Grid(widths, tuple(rows), whole=True, space_before=18, ruled=False)
