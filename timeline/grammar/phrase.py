"""Phrases: the notation that date grammars are written in, compiled to a regular expression over token kinds.

``"month:month day:small (comma? year:year)?"`` reads: a token of kind month, called month; a small number, called day;
perhaps a year, perhaps after a comma. A group such as ``number:(small|count)`` may be named too. Since every token is
one character, ``match.start("year")`` is the index of the token, and no phrase ever sees white space or spelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from timeline.grammar.needs import kinds_needed
from timeline.grammar.token import CODE

WORD = re.compile(r"(?:(?P<label>[a-z_0-9]+):)?(?:(?P<kind>[a-z_]+)|(?P<open>\())|\s+")
MACROS = {
    "<number>": "(small|big|count|decimal|year)",
    "<amount>": "(small|big|count|decimal|year|vague)",
    "<digits>": "(small|big)",
    "<units>": "(unit|units|second|quarter|quarters|century)",
    "<month>": "(month|may)",
    "<weekday>": "(weekday|sat)",
    "<season>": "(season|fall)",
    "<last>": "(last|past)",
}


class Phrase:
    """A phrase that is compiled when it is first matched, so that loading many of them costs little."""

    def __init__(self, source: str) -> None:
        self.source = source

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Return the regular expression over kinds; KeyError for a kind that does not exist."""
        return re.compile(WORD.sub(_translate, _spelt_out(self.source)))

    @cached_property
    def needs(self) -> frozenset[str]:
        """Return kinds of which each match holds one; none where the phrase needs no kind of all."""
        return kinds_needed(_spelt_out(self.source))

    def may_match(self, kinds: str) -> bool:
        """Return whether the kinds hold what the phrase needs, so that it is worth looking for."""
        return not self.needs or not self.needs.isdisjoint(kinds)

    def search(self, kinds: str, start: int = 0) -> re.Match[str] | None:
        """Return the first match at or after start."""
        return self.pattern.search(kinds, start)

    def match(self, kinds: str, start: int = 0) -> re.Match[str] | None:
        """Return the match that begins at start."""
        return self.pattern.match(kinds, start)

    def finditer(self, kinds: str) -> Iterator[re.Match[str]]:
        """Return the matches from left to right."""
        return self.pattern.finditer(kinds)


def phrase(source: str) -> Phrase:
    """Return the phrase that the notation describes."""
    return Phrase(source)


def _spelt_out(source: str) -> str:
    for macro, meaning in MACROS.items():
        source = source.replace(macro, meaning)
    return source


def _translate(match: re.Match[str]) -> str:
    label, kind = match["label"], match["kind"]
    if kind:
        return f"(?P<{label}>{CODE[kind]})" if label else CODE[kind]
    if match["open"]:
        return f"(?P<{label}>" if label else "("
    return ""
