"""Headlines of languages whose verbs are known by their forms: the clause of the event, whole and without its date."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from timeline.headlines.forms.antecedents import FormedEarlier, with_antecedent
from timeline.headlines.forms.dates import tells_another_day, without_date
from timeline.headlines.forms.extent import MOST_WHOLE, claimed, words_telling
from timeline.headlines.forms.text import MOST_CUT, text_of
from timeline.headlines.headlines import Headlines, Person, Wanted
from timeline.languages.index import words_of
from timeline.languages.syntax import SyntaxWords
from timeline.syntax.sentence import Parsed


def formed_headlines(language: str) -> Headlines:
    """Return what writes the headlines of a language whose folder says how its verbs are formed."""
    words = words_of(language, "syntax", SyntaxWords)
    return Headlines(headline_of=_headline_by(words), one_person=_nobody, earlier=_earlier_by(words))


def _headline_by(words: SyntaxWords) -> Callable[[Wanted], str]:
    def headline_of(wanted: Wanted) -> str:
        one = wanted.one
        if one.is_title and wanted.clause.first == 0 and len(one.sentence.text.split()) <= MOST_WHOLE:
            return one.sentence.text.strip()
        if wanted.claim:
            return _of_claim(wanted)
        tokens = words_telling(one, wanted.clause, words)
        if tells_another_day(wanted, tokens):
            return ""
        headline = text_of(one, without_date(wanted, tokens, words))
        return with_antecedent(headline, wanted, words) if tokens[:1] == list(one.tokens[:1]) else headline

    return headline_of


def _of_claim(wanted: Wanted) -> str:
    """Return the sentence of what is somebody's word, empty where it is too long to hold who says so."""
    (first, last), claim = claimed(wanted), wanted.claim
    saying = max(claim.by + 1, claim.source[1] if claim.source else 0) if claim else 0
    return text_of(wanted.one, wanted.one.tokens[first:last]) if saying <= first + MOST_CUT else ""


def _earlier_by(words: SyntaxWords) -> Callable[[Mapping[str, str]], FormedEarlier]:
    return lambda _forms: FormedEarlier(words)


def _nobody(parsed: Sequence[Parsed], forms: Mapping[str, str]) -> Person | None:
    _ = parsed, forms
    return None
