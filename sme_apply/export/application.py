"""The application as a document: cover, the form's parts, charts, support, documents, consents, signature."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sme_apply.company import fact, written_business_number
from sme_apply.drafts import Application, chosen_round
from sme_apply.eligibility import Window
from sme_apply.export import content
from sme_apply.export.addenda import Addenda
from sme_apply.export.annex import copying_annex, numbered
from sme_apply.export.application_charts import budget_charts, charts_of
from sme_apply.export.application_data import application_data
from sme_apply.export.application_fields import field_blocks
from sme_apply.export.handing_in import is_final
from sme_apply.programmes import Consent, RequiredDocument
from sme_apply.sentences import Language, Sentences
from sme_apply.terms import won

PAPER_LANGUAGE: Language = "ko"
"""What is handed in is in Korean, whatever language the window speaks: the agencies take nothing else."""


def application_document(
    application: Application, sentences: Sentences, created: date, *, with_data: bool = True
) -> content.Document:
    """Return an application as a document ready to be written as a PDF.

    Args:
        sentences: the language of headings and labels; what the user typed appears as typed.
        created: the day that is printed on it.
        with_data: whether draft, facts and verdict are carried inside, from which the draft can be brought back.

    The mark 초안 stands across every page until nothing keeps the application from being handed in.
    """
    name = application.programme.name.in_language(sentences.language)
    company = application.company.name_ko or application.company.name_en or ""
    season = sentences.text("application-season", season=application.draft.season)
    addenda = Addenda(sentences)
    blocks = (
        *addenda.blocks(_parts(application, sentences)),
        *_figures(application, sentences),
        *_support(application, sentences),
        *_documents(application, sentences),
        *_consents(application, sentences),
        *_signature(application, sentences, company),
        *addenda.collected(),
        *copying_annex(application, sentences),
    )
    return content.Document(
        language=sentences.language,
        title=sentences.text("application-title", programme=name, company=company),
        subject=season,
        author=company,
        created=created,
        header=content.Header(left=name, centre=_round_name(application, sentences), right=company),
        draft_mark=None if is_final(application) else sentences.text("application-draft-mark"),
        cover=_cover(application, sentences, created, company),
        blocks=blocks,
        data=application_data(application, created) if with_data else None,
    )


def _round_name(application: Application, sentences: Sentences) -> str:
    state = chosen_round(application)
    season = sentences.text("application-season", season=application.draft.season)
    # Which round is meant is printed only where it was chosen or is open; the next one would be a guess.
    if state is None or (application.draft.round is None and state.window is not Window.OPEN):
        return season
    return f"{season} · {state.round.name.in_language(sentences.language)}"


def _cover(application: Application, sentences: Sentences, created: date, company: str) -> content.Cover:
    programme, track, language = application.programme, application.track, sentences.language
    number = fact(application.company, "business_registration_number")
    details = [
        content.Field(sentences.text("application-cover-track"), track.name.in_language(language))
        if track.id is not None
        else None,
        content.Field(
            sentences.text("application-cover-business-number"),
            written_business_number(number) if isinstance(number, str) else "",
            field="business_registration_number",
        ),
        content.Field(sentences.text("application-cover-agency"), programme.agency.in_language(language)),
        content.Field(sentences.text("application-cover-portal"), programme.portal.in_language(language)),
        content.Field(sentences.text("application-cover-created"), sentences.written(created)),
    ]
    badges = []
    if not is_final(application):
        badges.append(sentences.text("application-draft-mark"))
    if not application.form.official:
        badges.append(sentences.text("application-badge-derived"))
    return content.Cover(
        title=application.form.title.in_language(language),
        programme=programme.name.in_language(language),
        round=_round_name(application, sentences),
        company=company,
        details=tuple(detail for detail in details if detail is not None),
        badges=tuple(badges),
        note=sentences.text("application-cover-note"),
        field="name_ko",
    )


def _parts(application: Application, sentences: Sentences) -> Iterator[content.Block]:
    language = sentences.language
    sections = {filled.section.id: filled for filled in application.sections}
    for position, part in enumerate(application.form.parts):
        if position:
            yield content.PageBreak()
        yield content.Heading(1, part.title.in_language(language))
        if part.note is not None:
            yield content.Note(part.note.in_language(language))
        for section in part.sections:
            yield content.Heading(2, section.title.in_language(language), numbered(section.number))
            yield from field_blocks(sections[section.id].fields, application.draft.season, sentences)
            yield from budget_charts(sections[section.id].fields, sentences)
        if part.statement is not None:
            yield content.Text(part.statement.in_language(language))


def _figures(application: Application, sentences: Sentences) -> Iterator[content.Block]:
    charts = charts_of(application.company, application.draft.season, sentences)
    if charts:
        yield content.Heading(1, sentences.text("application-exports"))
        yield from charts


def _support(application: Application, sentences: Sentences) -> Iterator[content.Block]:
    support = application.verdict.support
    if application.track.support.kind != "grant":
        return
    unknown = sentences.text("application-unknown")
    share = support.government_share

    def money(amount: int | None) -> str:
        return unknown if amount is None else sentences.written(won(amount))

    def figure(key: str, text: str) -> content.Field:
        return content.Field(sentences.text(key), text, amount=True)

    stage = application.verdict.stage
    yield content.Heading(1, sentences.text("application-support"))
    fields = [
        content.Field(sentences.text("application-support-stage"), sentences.text(f"stage-{stage.value}"))
        if stage is not None
        else None,
        figure(
            "application-support-share",
            unknown if share is None else sentences.text("eligibility-percent", share=share),
        ),
        figure("application-support-limit", money(support.limit_krw)),
        figure("application-support-own", money(support.own_krw)),
        figure("application-support-total", money(support.total_krw)),
    ]
    yield content.FieldTable(tuple(field for field in fields if field is not None), pairs=2)
    statuses = dict.fromkeys(source.status.value for source in support.sources if not source.status.settled)
    if statuses:
        names = tuple(sentences.text(f"status-{status}") for status in statuses)
        yield content.Note(sentences.text("application-support-unsure", statuses=names), "warn")
    for warning in support.warnings:
        yield content.Note(sentences.say(warning), "warn")
    if application.track.support.vat_covered is False:
        yield content.Note(sentences.text("application-support-vat"))


def _documents(application: Application, sentences: Sentences) -> Iterator[content.Block]:
    if not application.track.documents:
        return
    yield content.Heading(1, sentences.text("application-documents"))
    yield content.CheckList(tuple(_document(each, application, sentences) for each in application.track.documents))


def _document(document: RequiredDocument, application: Application, sentences: Sentences) -> content.ListedDocument:
    language = sentences.language
    paper = application.draft.papers.get(document.id)
    remarks = [sentences.text(f"application-document-{document.required}")]
    remarks += [text.in_language(language) for text in (document.condition, document.note, document.where) if text]
    if paper is not None and paper.issued_on is not None:
        remarks.append(sentences.text("application-document-issued", day=paper.issued_on))
    days = application.programme.values.whole(document.valid_for_days) if document.valid_for_days else None
    validity = ""
    if days is not None:
        validity = sentences.text("application-document-days", days=days)
    elif document.valid_on is not None:
        validity = sentences.text(f"application-document-valid-{document.valid_on}")
    return content.ListedDocument(
        name=document.name.in_language(language),
        note=" · ".join(remarks),
        validity=validity,
        attached=paper is not None and paper.at_hand,
    )


def _consents(application: Application, sentences: Sentences) -> Iterator[content.Block]:
    if not application.form.consents:
        return
    yield content.PageBreak()
    yield content.Heading(1, sentences.text("application-consents"))
    yield content.Note(sentences.text("application-consents-note"))
    for number, consent in enumerate(application.form.consents, start=1):
        yield _consent(consent, number, _signers(consent, application, sentences), sentences)


def _signers(consent: Consent, application: Application, sentences: Sentences) -> tuple[content.Signer, ...]:
    """Return who signs a consent: the representative, and whoever else's personal data it is about, by own hand."""
    role = sentences.text("export-representative")
    representative = content.Signer(role, _representative(application), "representative.name")
    if consent.kind == "information":
        return (representative,)
    return representative, content.Signer(sentences.text("export-contact"))


def _consent(
    consent: Consent, number: int, signers: tuple[content.Signer, ...], sentences: Sentences
) -> content.Consent:
    language = sentences.language
    needed = sentences.text("application-consent-required" if consent.required else "application-consent-optional")
    return content.Consent(
        title=f"{consent.title.in_language(language)} ({needed})",
        items=tuple(
            content.ConsentItem(
                sentences.text(f"application-consent-{item.replace('_', '-')}"),
                text.in_language(language),
                important=item in consent.important,
            )
            for item, text in consent.items.items()
        ),
        question=consent.question.in_language(language),
        note=consent.law.in_language(language),
        number=f"{number}.",
        declaration=sentences.text("application-consents-declaration"),
        signers=signers,
    )


def _signature(application: Application, sentences: Sentences, company: str) -> Iterator[content.Block]:
    yield content.Heading(1, sentences.text("application-signature"))
    yield content.Signature(
        declaration=sentences.text("application-declaration"),
        company=company,
        representative=_representative(application),
        receiver=sentences.text(
            "application-receiver", agency=application.programme.agency.in_language(sentences.language)
        ),
        field="representative.name",
    )


def _representative(application: Application) -> str:
    return application.company.representative.name or ""
