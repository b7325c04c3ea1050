"""Addresses in a definition lead to the web, never to a file or a program on the user's machine."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sme_apply.programmes.programme import Programme
from sme_apply.programmes.soundness import Fault
from sme_apply.terms import message

_WEB = re.compile(r"https?://[^\s/?#\\@]+(?:[/?#]\S*)?")


def faults_of_addresses(programme: Programme) -> Iterator[Fault]:
    """Yield each address of a programme that is none of the web."""
    if _leads_elsewhere(programme.portal_url):
        yield Fault(("portal_url",), message("maintaining-no-web-address"))
    for at_track, track in enumerate(programme.tracks):
        for position, document in enumerate(track.documents):
            if _leads_elsewhere(document.url):
                place = ("tracks", at_track, "documents", position, "url")
                yield Fault(place, message("maintaining-no-web-address"))
    for id, source in programme.sources.items():
        if _leads_elsewhere(source.url):
            yield Fault(("sources", id, "url"), message("maintaining-no-web-address"))


def _leads_elsewhere(address: str | None) -> bool:
    return address is not None and _WEB.fullmatch(address) is None
