"""Turns messages into Korean or English sentences; every word on screen and on paper comes from here."""

from sme_apply.sentences.catalogue import LANGUAGES, Language, Sentences, sentences
from sme_apply.sentences.colons import named
from sme_apply.sentences.countries import country_name

__all__ = ["LANGUAGES", "Language", "Sentences", "country_name", "named", "sentences"]
