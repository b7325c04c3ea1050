"""The certificate that a client was erased: what went, and what no program could reach (개인정보 보호법 제21조)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sme_apply.export import content
from sme_apply.sentences import Sentences


@dataclass(frozen=True, slots=True)
class Erased:
    """What a certificate tells.

    Args:
        client: whose data it was.
        erased_at: when, in the time of this computer.
        erased_by: who did it, empty where nobody said.
        drafts, backups: how many applications went, and how many backups were written anew without them.
        files: exported files that are still there and have to be deleted by hand.
        folders: folders with backups or damaged files that could not be reached.
        problems: what else could not be done, in words.
    """

    client: str = field(repr=False)
    erased_at: datetime
    erased_by: str = field(repr=False)
    drafts: int
    backups: int
    files: Sequence[str] = field(default=(), repr=False)
    folders: Sequence[str] = field(default=(), repr=False)
    problems: Sequence[str] = ()


def erasure_certificate(erased: Erased, sentences: Sentences) -> content.Document:
    """Return the certificate, to be given to ``write_pdf``; it is the only place where the name still stands."""
    say, title = sentences.text, sentences.text("certificate-title")
    moment = f"{sentences.written(erased.erased_at.date())} {erased.erased_at:%H:%M}"
    fields = (
        content.Field(say("certificate-client"), erased.client),
        content.Field(say("certificate-when"), moment),
        content.Field(say("certificate-who"), erased.erased_by or say("certificate-nobody")),
        content.Field(say("certificate-what"), say("certificate-what-text", drafts=erased.drafts)),
        content.Field(say("certificate-backups"), say("certificate-backups-text", backups=erased.backups)),
    )
    left: list[content.Block] = []
    for key, named in (("files", erased.files), ("folders", erased.folders), ("problems", erased.problems)):
        if named:
            left += [content.Text(say(f"certificate-{key}")), content.Items(tuple(named))]
    return content.Document(
        language=sentences.language,
        title=f"{title} · {erased.client}",
        subject=title,
        created=erased.erased_at.date(),
        header=content.Header(left=title, right=erased.client),
        blocks=(
            content.Heading(1, title),
            content.FieldTable(fields),
            content.Heading(1, say("certificate-left")),
            *(left or [content.Text(say("certificate-left-nothing"))]),
            content.Note(say("certificate-others")),
        ),
    )
