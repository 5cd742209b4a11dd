"""The words of its own date that a headline can do without: a whole adverbial."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.headlines.forms.extent import in_date
from timeline.headlines.headlines import Wanted
from timeline.languages.syntax import SyntaxWords
from timeline.model import Timex
from timeline.syntax.clause import ASIDES
from timeline.syntax.sentence import Parsed
from timeline.syntax.signs import STOPS_AND_COMMA
from timeline.syntax.tokens import Token

MOST_BEFORE_DATE = 4
BRACKETS = (("(", ")"), ("[", "]"))
"""What goes with a date that is all it holds."""


def without_date(wanted: Wanted, tokens: list[Token], words: SyntaxWords) -> list[Token]:
    """Return the tokens without the event's own date, where that is a whole adverbial."""
    one = wanted.one
    if wanted.own is None:
        return tokens
    start, end = wanted.own.start - one.sentence.start, wanted.own.end - one.sentence.start
    covered = [at for at, token in enumerate(tokens) if token.end > start and token.start < end]
    if not covered:
        return tokens
    begin, finish = _with_preposition(tokens, covered[0], one), covered[-1] + 1
    if begin is None or not _is_adverbial(tokens, begin, finish, one) or _is_of_aside(wanted, tokens):
        return tokens
    if _is_stressed(tokens, (begin, finish), one, words):
        return tokens
    if _opens(tokens, begin):
        return _without_leading(tokens, finish, words)
    if begin and finish < len(tokens) and (tokens[begin - 1].text, tokens[finish].text) in BRACKETS:
        begin, finish = begin - 1, finish + 1
    kept = tokens[:begin] + tokens[finish:]
    both = 0 < begin < len(kept) and kept[begin - 1].text == kept[begin].text == ","
    return kept[:begin] + kept[begin + 1 :] if both else kept


def tells_another_day(wanted: Wanted, tokens: Sequence[Token]) -> bool:
    """Return whether a day stands in what would tell an event that only inherits its own."""
    one = wanted.one
    if wanted.own is not None:
        return False
    days = [span for timex, span in zip(one.timexes, one.dated, strict=True) if _is_day(timex)]
    return any(start <= token.start < end for token in tokens for start, end in days)


def _is_day(timex: Timex) -> bool:
    return timex.moment is not None and timex.moment.precision == "day"


def _with_preposition(tokens: Sequence[Token], at: int, one: Parsed) -> int | None:
    """Return where a date begins with its preposition and article, None where it hangs on another word."""
    begin = at
    while begin and at - begin < MOST_BEFORE_DATE and tokens[begin - 1].lower in one.lexicon.date_prepositions:
        begin -= 1
    before = tokens[begin - 1].lower if begin else ""
    words = one.lexicon
    hangs = words.prepositions | words.determiners | words.before | words.since | words.of
    return None if before in hangs - words.that - words.relatives else begin


def _is_adverbial(tokens: Sequence[Token], begin: int, finish: int, one: Parsed) -> bool:
    """Return whether nothing joins a date to what follows it (``le 3 mai et le 5 mai``)."""
    after = tokens[finish] if finish < len(tokens) else None
    if after is None or not after.is_word:
        return after is None or after.text not in "-–/"
    joined = after.lower in one.lexicon.coordinators and any(in_date(one, token) for token in tokens[finish:])
    return not joined and not (begin and tokens[begin - 1].lower in one.lexicon.articles)


def _is_of_aside(wanted: Wanted, tokens: Sequence[Token]) -> bool:
    """Return whether a date stands in an aside, of which it may be all that is said: ``, ocurrido …,``."""
    return wanted.clause.role in ASIDES and any(token.text == "," for token in tokens[:-1])


def _is_stressed(tokens: Sequence[Token], date: tuple[int, int], one: Parsed, words: SyntaxWords) -> bool:
    """Return whether a clause turns on its date: ``Fue el 3 de mayo cuando …``, ``erst am 3. Mai``.

    So it does where the date opens a clause behind another, and the verb would do so without it.
    """
    begin, finish = date
    if not begin:
        return False
    after = tokens[finish].lower if finish < len(tokens) else ""
    before = tokens[begin - 1].lower
    cleft = before in one.lexicon.be and after in one.lexicon.that | one.lexicon.subordinators
    return cleft or before in words.stressing or (words.framed and _opens_clause(tokens, begin, one))


def _opens_clause(tokens: Sequence[Token], begin: int, one: Parsed) -> bool:
    """Return whether a date stands first in a clause behind another, where the verb would do so without it."""
    return tokens[begin - 1].lower in one.lexicon.coordinators or tokens[begin - 1].text in STOPS_AND_COMMA


def _opens(tokens: Sequence[Token], begin: int) -> bool:
    return not any(token.is_word for token in tokens[:begin])


def _without_leading(tokens: list[Token], finish: int, words: SyntaxWords) -> list[Token]:
    """Return the tokens without a date that opens them; where the verb stands second it would open them then."""
    rest = tokens[finish:]
    if words.framed or not rest:
        return tokens
    return rest[1:] if rest[0].text == "," else rest
