"""The same document as a web page, and that page as PDF/UA through WeasyPrint, with the same fonts."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cache
from html import escape

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from sme_apply import shipped
from sme_apply.export import content as c
from sme_apply.export.charts import figures
from sme_apply.sentences import Sentences, sentences

_FACES = {
    "Pretendard": (("Pretendard-Regular", 400), ("Pretendard-Medium", 500), ("Pretendard-Bold", 700)),
    "Nanum": (("NanumGothic", 400),),
    "Symbols": (("NotoSansSymbols2-Regular", 400),),
    "Droid": (("DroidSansFallbackFull", 400),),
}
_STYLE = """
@page { size: A4; margin: 25mm 19mm 20mm; font: 8pt Pretendard;
  @top-left { content: string(left) } @top-center { content: string(centre) } @top-right { content: string(right) }
  @bottom-center { content: counter(page) " / " counter(pages) } }
body { font: 10pt/1.6 Pretendard, Nanum, Symbols, Droid; word-break: keep-all; overflow-wrap: anywhere }
h1, h2, h3, h4, th, caption { color: #14365c; font-weight: 700; text-align: left }
h1 { font-size: 26pt } h2 { font-size: 16pt } h3 { font-size: 12.5pt } h4 { font-size: 11pt }
table { width: 100%; border-collapse: collapse; margin: 6pt 0 } td, th { border: 0.5pt solid #c7d1db; padding: 4pt }
th { background: #eef3f8 } small { font-size: 8pt; display: block } .right { text-align: right }
.note { background: #eef3f8; padding: 6pt } .centre { text-align: center } .break { break-after: page }
.mark { position: fixed; top: 90mm; left: 30mm; font-size: 150pt; color: #eceff3; transform: rotate(-52deg);
  z-index: -1 } .answer { border: 0.5pt solid #c7d1db; padding: 6pt; white-space: pre-wrap } img { width: 100% }
"""


def web_page(document: c.Document) -> str:
    """Return a document as one HTML page."""
    say = sentences(document.language)
    header = document.header
    strings = f"left '{header.left}', centre '{header.centre}', right '{header.right}'"
    body = [*(_cover(document.cover) if document.cover else ())]
    for block in document.blocks:
        body.extend(_parts(block, say))
    mark = f'<div class="mark">{escape(document.draft_mark)}</div>' if document.draft_mark else ""
    return (
        f'<!doctype html><html lang="{document.language}"><head><meta charset="utf-8">'
        f"<title>{escape(document.title)}</title><style>body {{ string-set: {strings} }}</style></head>"
        f"<body>{mark}{''.join(body)}</body></html>"
    )


def web_pdf(document: c.Document) -> bytes:
    """Return a document as PDF/UA-1, written by WeasyPrint."""
    style, fonts = _look()
    written = HTML(string=web_page(document)).write_pdf(stylesheets=[style], font_config=fonts, pdf_variant="pdf/ua-1")
    assert isinstance(written, bytes)
    return written


@cache
def _look() -> tuple[CSS, FontConfiguration]:
    """Return the style sheet and the fonts, read once."""
    faces = "".join(
        f"@font-face {{ font-family: {family}; font-weight: {weight}; src: url({_address(name)}) }}"
        for family, names in _FACES.items()
        for name, weight in names
    )
    fonts = FontConfiguration()
    return CSS(string=faces + _STYLE, font_config=fonts), fonts


def _address(name: str) -> str:
    return (shipped.resources() / "fonts" / f"{name}.ttf").resolve().as_uri()


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _cover(cover: c.Cover) -> Iterator[str]:
    yield f"<section class=break><p>{_lines(cover.round)}</p><h1>{_lines(cover.programme)}</h1>"
    yield f"<p>{_lines(cover.title)}</p><p>{_lines(cover.company)}</p><p>{_lines(' · '.join(cover.badges))}</p>"
    yield from _fields(cover.details, 1, "")
    yield f"<small>{_lines(cover.note)}</small></section>"


def _parts(block: c.Block, say: Sentences) -> Iterator[str]:
    match block:
        case c.Heading():
            yield f"<h{block.level + 1}>{_lines(f'{block.number} {block.text}'.strip())}</h{block.level + 1}>"
        case c.Text():
            yield from (f"<p>{escape(line)}</p>" for line in block.text.splitlines())
        case c.Items():
            kind = "ol" if block.numbered else "ul"
            yield f"<{kind}>{''.join(f'<li>{_lines(item)}</li>' for item in block.items)}</{kind}>"
        case c.Reference():
            yield f'<p><a href="{escape(block.url)}">{escape(block.text)}</a></p>'
        case c.Note():
            yield f"<p class=note><b>{_lines(block.title)}</b> {_lines(block.text)}</p>"
        case c.FieldTable():
            yield from _fields(block.fields, block.pairs, block.caption)
        case c.Choice():
            yield from _fields((c.Field(block.label, options=block.options),), 1, "")
        case c.Answer():
            yield f"<h4>{_lines(block.label)}</h4><small>{_lines(block.hint)}</small>"
            yield f"<div class=answer>{escape(block.text)}</div>"
        case c.DataTable():
            yield from _data(block)
        case c.Charts():
            yield from (_chart(chart) for chart in block.charts if chart.bars)
            for figured in figures(block, say):
                yield from _data(figured)
        case c.CheckList():
            yield from _listed(block, say)
        case c.Consent():
            yield from _consent(block, say)
        case c.Signature():
            signed = (say.text("export-representative"), block.representative, say.text("export-sign-here"))
            for text in (
                block.declaration, say.text("export-date-blank"), f"{say.text('export-company')} {block.company}",
                " ".join(signed), block.receiver,
            ):  # fmt: skip
                yield f"<p class=centre>{_lines(text)}</p>"
        case c.PageBreak():
            yield "<div class=break></div>"


def _fields(fields: Iterable[c.Field], pairs: int, caption: str) -> Iterator[str]:
    rows: list[list[str]] = []
    for field in fields:
        boxes = " ".join(f"{'☑' if option.chosen else '☐'} {escape(option.text)}" for option in field.options)
        note = f"<small>{_lines(field.note)}</small>" if field.note else ""
        pair = f"<th scope=row>{_lines(field.label)}</th><td>{boxes} {_lines(field.text)} {escape(field.unit)}{note}"
        if pairs == 2 and rows and len(rows[-1]) == 1 and not field.wide:
            rows[-1].append(f"{pair}</td>")
        else:
            rows.append([f"{pair}</td>"])
    if rows:
        whole = [
            row if len(row) == pairs else [row[0].replace("<td>", f"<td colspan={2 * pairs - 1}>", 1)] for row in rows
        ]
        titled = f"<caption>{_lines(caption)}</caption>" if caption else ""
        lines = "".join(f"<tr>{''.join(row)}</tr>" for row in whole)
        yield f"<table>{titled}{lines}</table>"


def _data(block: c.DataTable) -> Iterator[str]:
    groups = "".join(f"<th scope=col>{_lines(column.group)}</th>" for column in block.columns)
    upper = f"<tr>{groups}</tr>" if any(column.group for column in block.columns) else ""
    heading = "".join(
        f"<th scope=col>{_lines(column.heading)}<small>{_lines(column.unit)}</small></th>" for column in block.columns
    )
    rows = []
    for told in (*block.rows, *((block.total,) if block.total else ())):
        padded = [*told, *[c.Cell()] * (len(block.columns) - len(told))]
        cells = "".join(
            f"<td class={column.alignment}>{_lines(cell.text)}</td>"
            for cell, column in zip(padded, block.columns, strict=True)
        )
        rows.append(f"<tr>{cells}</tr>")
    yield f"<table><caption>{_lines(f'{block.caption} {block.unit}'.strip())}</caption>"
    yield f"<thead>{upper}<tr>{heading}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    yield f"<small>{_lines(block.note)}</small>" if block.note else ""


def _chart(chart: c.BarChart) -> str:
    most = float(max(sum(bar.values) for bar in chart.bars)) or 1.0
    drawn = [f'<text x="0" y="14" font-size="11">{escape(chart.title)} ({escape(chart.unit)})</text>']
    for number, bar in enumerate(chart.bars):
        left, top = 90.0, 26 + number * 20
        drawn.append(f'<text x="0" y="{top + 11}" font-size="9">{escape(bar.label)}</text>')
        for shade, value in enumerate(bar.values):
            width = 360 * float(value) / most
            ink = f'fill="#14365c" opacity="0.{9 - shade}"'
            drawn.append(f'<rect x="{left}" y="{top}" width="{width}" height="14" {ink}/>')
            left += width
    box = f"0 0 480 {30 + 20 * len(chart.bars)}"
    picture = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{"".join(drawn)}</svg>'
    return f'<img alt="{escape(chart.title)}" src="data:image/svg+xml;base64,{b64encode(picture.encode()).decode()}">'


def _listed(block: c.CheckList, say: Sentences) -> Iterator[str]:
    keys = ("export-document-ready", "export-document", "export-document-validity")
    yield f"<table><thead><tr>{''.join(f'<th scope=col>{escape(say.text(key))}</th>' for key in keys)}</tr></thead>"
    for listed in block.documents:
        mark = "☑" if listed.attached else "☐"
        yield f"<tr><td>{mark}</td><td><b>{_lines(listed.name)}</b><small>{_lines(listed.note)}</small></td>"
        yield f"<td>{_lines(listed.validity)}</td></tr>"
    yield "</table>"


def _consent(block: c.Consent, say: Sentences) -> Iterator[str]:
    yield f"<h3>{_lines(f'{block.number} {block.title}'.strip())}</h3><table>"
    for item in block.items:
        yield f"<tr><th scope=row>{_lines(item.label)}</th><td>{_lines(item.text)}</td></tr>"
    boxes = f"☐ {escape(say.text('export-agree'))} ☐ {escape(say.text('export-disagree'))}"
    yield f"</table><p class=centre><b>{_lines(block.question)}</b><br>{boxes}</p>"
    if block.signers:
        yield f"<p class=centre>{_lines(block.declaration)}<br>{_lines(say.text('export-date-blank'))}</p>"
    for signer in block.signers:
        signed = f"{signer.role} {signer.name} {say.text('export-sign-here')}"
        yield f"<p class=centre>{_lines(signed)}</p>"
    yield f"<small>{_lines(block.note)}</small>"
