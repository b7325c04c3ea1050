"""The same document through plain reportlab: platypus flowables, the same fonts, no tags, no archive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from html import escape
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.graphics.charts.barcharts import BarChart as Bars
from reportlab.graphics.charts.barcharts import HorizontalBarChart, VerticalBarChart
from reportlab.graphics.shapes import Drawing, String
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, LongTable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, TableStyle

from sme_apply import shipped
from sme_apply.export import content as c
from sme_apply.export.charts import figures
from sme_apply.sentences import Sentences, sentences

NAVY, TINT, RULE = HexColor("#14365C"), HexColor("#EEF3F8"), HexColor("#C7D1DB")
WIDTH = A4[0] - 38 * mm
_FONTS = ("Pretendard-Regular", "Pretendard-Bold", "NanumGothic", "NotoSansSymbols2-Regular", "DroidSansFallbackFull")
BODY = ParagraphStyle("body", fontName="Pretendard-Regular", fontSize=10, leading=16)
STRONG = ParagraphStyle("strong", BODY, fontName="Pretendard-Bold", textColor=NAVY)
SMALL = ParagraphStyle("small", BODY, fontSize=8, leading=12)
RIGHT = ParagraphStyle("right", BODY, alignment=2)
CENTRE = ParagraphStyle("centre", BODY, alignment=1)
TITLE = ParagraphStyle("title", STRONG, fontSize=26, leading=36)
HEADINGS = {
    level: ParagraphStyle(f"heading-{level}", STRONG, fontSize=size, leading=size * 1.5, spaceBefore=14)
    for level, size in ((1, 16), (2, 12.5), (3, 11))
}
_RULED: list[Any] = [
    ("GRID", (0, 0), (-1, -1), 0.5, RULE),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
]


@cache
def load_fonts() -> None:
    """Read the fonts, once."""
    for name in _FONTS:
        pdfmetrics.registerFont(TTFont(name, str(shipped.resources() / "fonts" / f"{name}.ttf")))


def plain_pdf(document: c.Document) -> bytes:
    """Return a document as an ordinary, untagged PDF."""
    load_fonts()
    rl_config.invariant = 1
    say = sentences(document.language)
    file = BytesIO()
    paper = SimpleDocTemplate(
        file, pagesize=A4, leftMargin=19 * mm, rightMargin=19 * mm, topMargin=25 * mm, bottomMargin=20 * mm,
        title=document.title, author=document.author, subject=document.subject, initialFontName=_FONTS[0],
    )  # fmt: skip

    def furniture(canvas: Any, _: object) -> None:
        canvas.saveState()
        canvas.setFont(_FONTS[0], 8)
        canvas.drawString(19 * mm, 283 * mm, document.header.left)
        canvas.drawCentredString(105 * mm, 283 * mm, document.header.centre)
        canvas.drawRightString(191 * mm, 283 * mm, document.header.right)
        canvas.drawCentredString(105 * mm, 11 * mm, str(canvas.getPageNumber()))
        if document.draft_mark:
            canvas.setFont(_FONTS[1], 150)
            canvas.setFillGray(0.93)
            canvas.translate(105 * mm, 148 * mm)
            canvas.rotate(52)
            canvas.drawCentredString(0, -50, document.draft_mark)
        canvas.restoreState()

    story: list[Flowable] = list(_cover(document.cover)) if document.cover else []
    for block in document.blocks:
        story.extend(_flowables(block, say))
    paper.build(story, onFirstPage=furniture, onLaterPages=furniture)
    return file.getvalue()


@cache
def _face_for(character: str) -> str | None:
    """Return the face that must stand in for the first one, ``None`` where the first one has the character."""
    faces = (_FONTS[0], *_FONTS[2:])
    fonts: Any = pdfmetrics
    found = next((face for face in faces if ord(character) in fonts.getFont(face).face.charToGlyph), faces[0])
    return None if found == faces[0] else found


def _paragraph(text: str, style: ParagraphStyle = BODY) -> Paragraph:
    marked = escape(text)
    for character in set(text) - {"\n"}:
        face = _face_for(character)
        if face is not None:
            marked = marked.replace(character, f'<font name="{face}">{character}</font>')
    return Paragraph(marked.replace("\n", "<br/>"), style)


def _table(rows: Sequence[list[Any]], widths: Sequence[float], *commands: Any, repeated: int = 0) -> Flowable:
    return LongTable(
        rows, colWidths=widths, repeatRows=repeated, style=TableStyle([*_RULED, *commands]), spaceBefore=6, spaceAfter=6
    )


def _cover(cover: c.Cover) -> Iterator[Flowable]:
    yield Spacer(1, 50 * mm)
    yield _paragraph(cover.round)
    yield _paragraph(cover.programme, TITLE)
    yield _paragraph(cover.title, HEADINGS[1])
    yield _paragraph(cover.company, HEADINGS[1])
    yield _paragraph(" · ".join(cover.badges))
    yield from _fields(cover.details, 1)
    yield _paragraph(cover.note, SMALL)
    yield PageBreak()


def _flowables(block: c.Block, say: Sentences) -> Iterator[Flowable]:
    match block:
        case c.Heading():
            yield _paragraph(f"{block.number} {block.text}".strip(), HEADINGS[block.level])
        case c.Text():
            yield from (_paragraph(line) for line in block.text.splitlines())
        case c.Items():
            for number, text in enumerate(block.items, 1):
                yield _paragraph(f"{number}. {text}" if block.numbered else f"• {text}")
        case c.Reference():
            yield Paragraph(f'<link href="{escape(block.url)}">{escape(block.text)}</link>', BODY)
        case c.Note():
            yield _table(
                [[_paragraph(f"{block.title}\n{block.text}".strip())]], [WIDTH], ("BACKGROUND", (0, 0), (-1, -1), TINT)
            )
        case c.FieldTable():
            yield _paragraph(block.caption, STRONG)
            yield from _fields(block.fields, block.pairs)
        case c.Choice():
            yield from _fields((c.Field(block.label, options=block.options),), 1)
        case c.Answer():
            rows = [[[_paragraph(block.label, STRONG), _paragraph(block.hint, SMALL)]]]
            rows += [[[_paragraph(line)]] for line in block.text.splitlines() or [""]]
            yield _table(rows, [WIDTH], ("BACKGROUND", (0, 0), (-1, 0), TINT), repeated=1)
        case c.DataTable():
            yield from _data(block)
        case c.Charts():
            yield from (_chart(chart) for chart in block.charts if chart.bars)
            for figured in figures(block, say):
                yield from _data(figured)
        case c.CheckList():
            yield _listed(block, say)
        case c.Consent():
            yield from _consent(block, say)
        case c.Signature():
            yield from _signature(block, say)
        case c.PageBreak():
            yield PageBreak()


def _fields(fields: Iterable[c.Field], pairs: int) -> Iterator[Flowable]:
    label = WIDTH * (0.25 if pairs == 1 else 0.16)
    rows: list[list[Any]] = []
    spans: list[tuple[Any, ...]] = []
    for field in fields:
        boxes = "    ".join(f"{'☑' if option.chosen else '☐'} {option.text}" for option in field.options)
        told = [
            _paragraph(f"{boxes}\n{field.text} {field.unit}".strip()),
            *([_paragraph(field.note, SMALL)] if field.note else []),
        ]
        pair = [_paragraph(field.label, STRONG), told]
        if pairs == 2 and rows and len(rows[-1]) == 2 and not field.wide:
            rows[-1] += pair
        else:
            rows.append(pair)
    for number, row in enumerate(rows):
        if len(row) < pairs * 2:
            row += [""] * (pairs * 2 - len(row))
            spans.append(("SPAN", (1, number), (-1, number)))
    if rows:
        tinted = [("BACKGROUND", (2 * pair, 0), (2 * pair, -1), TINT) for pair in range(pairs)]
        yield _table(rows, [label, WIDTH / pairs - label] * pairs, *tinted, *spans)


def _data(block: c.DataTable) -> Iterator[Flowable]:
    weights = sum(column.weight for column in block.columns)
    widths = [WIDTH * column.weight / weights for column in block.columns]
    groups = any(column.group for column in block.columns)
    upper = [[_paragraph(column.group, STRONG) for column in block.columns]] if groups else []
    heading = [
        _paragraph(f"{column.heading}\n{column.unit}" if column.unit else column.heading, STRONG)
        for column in block.columns
    ]
    rows = []
    for told in (*block.rows, *((block.total,) if block.total else ())):
        padded = [*told, *[c.Cell()] * (len(block.columns) - len(told))]
        rows.append(
            [
                _paragraph(cell.text, RIGHT if column.alignment == "right" else BODY)
                for cell, column in zip(padded, block.columns, strict=True)
            ]
        )
    yield _paragraph(f"{block.caption} {block.unit}".strip(), STRONG)
    headings = len(upper) + 1
    tinted = ("BACKGROUND", (0, 0), (-1, headings - 1), TINT)
    yield _table([*upper, heading, *rows], widths, tinted, repeated=headings)
    yield _paragraph(block.note, SMALL)


def _chart(chart: c.BarChart) -> Flowable:
    drawing = Drawing(WIDTH, 170)
    bars: Bars = VerticalBarChart() if chart.direction == "columns" else HorizontalBarChart()
    bars.x, bars.y, bars.width, bars.height = 80, 24, round(WIDTH) - 110, 110
    bars.data = [[float(bar.values[number]) for bar in chart.bars] for number in range(len(chart.series))]
    bars.categoryAxis.categoryNames = [bar.label for bar in chart.bars]
    bars.categoryAxis.style = "stacked"
    bars.categoryAxis.labels.fontName = bars.valueAxis.labels.fontName = _FONTS[0]
    bars.valueAxis.valueMin = 0
    drawing.add(bars)
    drawing.add(String(0, 154, f"{chart.title} ({chart.unit})", fontName=_FONTS[1], fontSize=10))
    return drawing


def _listed(block: c.CheckList, say: Sentences) -> Flowable:
    keys = ("export-document-ready", "export-document", "export-document-validity")
    rows: list[list[Any]] = [[_paragraph(say.text(key), STRONG) for key in keys]]
    for listed in block.documents:
        name = [_paragraph(listed.name, STRONG), _paragraph(listed.note, SMALL)]
        rows.append([_paragraph("☑" if listed.attached else "☐", CENTRE), name, _paragraph(listed.validity)])
    return _table(rows, [WIDTH * 0.1, WIDTH * 0.62, WIDTH * 0.28], repeated=1)


def _consent(block: c.Consent, say: Sentences) -> Iterator[Flowable]:
    yield _paragraph(f"{block.number} {block.title}".strip(), HEADINGS[3])
    rows: list[list[Any]] = [[_paragraph(item.label, STRONG), _paragraph(item.text)] for item in block.items]
    boxes = f"☐ {say.text('export-agree')}        ☐ {say.text('export-disagree')}"
    rows.append([[_paragraph(block.question, STRONG), _paragraph(boxes, STRONG)], ""])
    yield _table(rows, [WIDTH * 0.25, WIDTH * 0.75], ("SPAN", (0, -1), (-1, -1)))
    if block.signers:
        yield _paragraph(block.declaration, CENTRE)
        yield _paragraph(say.text("export-date-blank"), CENTRE)
    for signer in block.signers:
        yield _paragraph(f"{signer.role} {signer.name} {say.text('export-sign-here')}", CENTRE)
    yield _paragraph(block.note, SMALL)


def _signature(block: c.Signature, say: Sentences) -> Iterator[Flowable]:
    yield _paragraph(block.declaration, CENTRE)
    yield _paragraph(say.text("export-date-blank"), CENTRE)
    yield _paragraph(f"{say.text('export-company')} {block.company}", CENTRE)
    signed = (say.text("export-representative"), block.representative, say.text("export-sign-here"))
    yield _paragraph(" ".join(signed), CENTRE)
    yield _paragraph(block.receiver, HEADINGS[2])
