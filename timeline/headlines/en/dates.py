"""The words of its own date that a headline can do without: a whole adverbial, never part of another phrase."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.model import Timex
from timeline.syntax.clause import Clause
from timeline.syntax.sentence import Parsed
from timeline.syntax.signs import QUOTES
from timeline.syntax.tokens import Token

MOST_REMNANT = 3
FEWEST_KEPT = 4
TIMELESS = frozenset({"DURATION", "SET"})
MOST_PREPOSITIONS = 2
MOST_TELLINGS = 3
"""Expressions of one sentence that name the event's day and may leave the headline (``March 9 - … on Tuesday``)."""
WANTING = en.DETERMINERS | en.BE | en.RELATIVES | en.SUBORDINATORS | grammar.DATE_ADVERBS | frozenset({"than", "as"})
"""Words before a date that go with it and cannot stay alone."""
BEFORE_DATE = grammar.ADVERBIAL_PREPOSITIONS | {"earlier", "later", "just", "only"}
OPENING = en.PREPOSITIONS | en.SUBORDINATORS
POSSESSIVE = ("'s", "’s", "s'", "s’")
SPENDING = frozenset({"spend", "spends", "spent", "spending"})
BARE = frozenset({"last", "this", "next", "earlier", "later", "today", "yesterday", "tonight", "tomorrow"})
"""With these a date that opens a sentence is an adverbial, whatever follows: ``Last week the firm …``."""
JOINERS = frozenset({"and", "or", "to", "of", "-", "–", "—", "/"})
"""Words after a date that make it the part of something wider: a run of days, a noun with a complement."""


def without_own_date(one: Parsed, clause: Clause, own: Timex | None) -> list[Token]:
    """Return the tokens of a clause without its event's own date, all of them where the date is no whole adverbial."""
    tokens = list(one.tokens[clause.first : clause.last])
    if own is None:
        return tokens
    verbs = {one.tokens[verb.position].start for verb in clause.verbs}
    same = [timex for timex in one.timexes if timex == own or (own.moment and timex.moment == own.moment)]
    for timex in same[:MOST_TELLINGS]:
        tokens = _without(tokens, one, timex, verbs)
    return tokens


def _without(tokens: list[Token], one: Parsed, timex: Timex, verbs: Collection[int]) -> list[Token]:
    first, last = _covered(tokens, one, timex)
    if first == last or _is_quoted(tokens, first, last):
        return tokens
    last += last < len(tokens) and tokens[last].lower == "alone"
    begin = first
    while begin and first - begin < MOST_PREPOSITIONS and tokens[begin - 1].lower in BEFORE_DATE:
        begin -= 1
    if begin == first and begin and tokens[begin - 1].lower in grammar.WHILE and tokens[first].lower in en.DETERMINERS:
        begin -= 1  # ``posted over the weekend``
    if _is_of_participle(tokens, begin, last, verbs):
        return tokens
    if not _ends(tokens, first, last, begin, verbs) or not _starts(tokens, begin, first, last):
        return tokens
    return _joined(tokens[:begin], tokens[last:])


def _is_of_participle(tokens: Sequence[Token], begin: int, last: int, verbs: Collection[int]) -> bool:
    """Return whether a date is all that a participle has before a comma (``In a report published on Monday, …``)."""
    before = tokens[begin - 1] if begin > 1 else None
    if before is not None and _is_aside(tokens, begin, last):
        return before.lower.endswith("ed")
    if before is None or tokens[last : last + 1] == [] or tokens[last].text != "," or tokens[0].lower not in OPENING:
        return False
    alone = tokens[begin - 2].lower not in en.BE | en.HAVE
    return alone and before.lower.endswith("ed") and any(start > tokens[last].start for start in verbs)


def _is_aside(tokens: Sequence[Token], begin: int, last: int) -> bool:
    """Return whether a participle and a date are all of an aside: ``The picture, posted over the weekend, …``."""
    opens = tokens[begin - 2].text == "," and sum(token.text == "," for token in tokens[:begin]) == 1
    return opens and not any(token.is_word for token in tokens[last : last + 1])


def _is_quoted(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether a date is a title of its own (``the "Today" show``)."""
    return first > 0 and last < len(tokens) and {tokens[first - 1].text, tokens[last].text} <= QUOTES


def _covered(tokens: Sequence[Token], one: Parsed, own: Timex) -> tuple[int, int]:
    """Return the tokens ``[first, last)`` of a date and of the dates right beside it, which tell it more closely."""
    spans = [span for timex, span in zip(one.timexes, one.dated, strict=True) if timex.type not in TIMELESS]
    start = own.start - one.sentence.start
    first = next((at for at, token in enumerate(tokens) if token.start <= start < token.end), None)
    if first is None:
        return 0, 0
    last = first + 1
    while last < len(tokens) and (_in(tokens[last], spans) or _links(tokens, last, spans)):
        last += 1
    while first and (_in(tokens[first - 1], spans) or _links(tokens, first - 1, spans)):
        first -= 1
    return first, last


def _in(token: Token, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.start < end for start, end in spans)


def _links(tokens: Sequence[Token], at: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Return whether a comma or preposition stands between two dates (``on Tuesday, 2 March``)."""
    inside = 0 < at < len(tokens) - 1 and (tokens[at].text == "," or tokens[at].lower in grammar.ADVERBIAL_PREPOSITIONS)
    return inside and _in(tokens[at - 1], spans) and _in(tokens[at + 1], spans)


def _starts(tokens: Sequence[Token], begin: int, first: int, last: int) -> bool:
    """Return whether a date begins a phrase: after its preposition, or bare (``Tuesday``, ``last week``), no noun's."""
    before = tokens[begin - 1].lower if begin else ""
    opens = begin == 1 and before in en.SUBORDINATORS | en.RELATIVES
    if (before in WANTING and not opens) or (before in en.PREPOSITIONS and before not in grammar.PARTICLES):
        return False
    joined = before in JOINERS and begin > 1  # ``and last week was …`` opens a clause
    if begin == first and (joined or before == "set" or _is_object(tokens, first, last)):
        return False  # the end of a run: ``between May and July``
    if begin < first:
        return True
    if tokens[first].lower in en.PARTS_OF_DAY:
        return False  # ``had a mixed afternoon on Monday``
    alone = tokens[first].text if last - first == 1 else ""
    return not (alone.isdigit() or (alone.islower() and alone not in en.CALENDAR_NAMES | {"tonight"}))


def _is_object(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether a part of a day is what somebody spends (``spent the night in Porto``)."""
    return first > 0 and tokens[first - 1].lower in SPENDING and tokens[last - 1].lower in en.PARTS_OF_DAY


def _ends(tokens: Sequence[Token], first: int, last: int, begin: int, verbs: Collection[int]) -> bool:
    """Return whether the phrase ends with the date: at a sign, a verb, or a word that opens another phrase."""
    if last == len(tokens) or tokens[last - 1].lower.endswith(POSSESSIVE):
        return last == len(tokens) and not tokens[last - 1].lower.endswith(POSSESSIVE)
    after = tokens[last]
    if not after.is_word:
        return after.text not in JOINERS or [token.text for token in tokens[last : last + 2]] == ["-", "-"]
    if begin == first == 0 and tokens[0].lower in BARE and after.lower not in en.EVENT_NOUNS:
        return after.start not in verbs and after.lower not in en.BE | en.HAVE
    if after.start in verbs or after.lower in en.BE | en.HAVE | en.FUTURE | en.HYPOTHETICAL:
        return begin < first or not (begin and tokens[begin - 1].start in verbs)
    if after.lower in JOINERS:
        following = tokens[last + 1 : last + 2]
        is_dated = any(token.text[0].isdigit() or token.lower in en.CALENDAR_NAMES for token in following)
        of_deed = after.lower == "of" and begin < first and any(token.lower.endswith("ing") for token in following)
        return of_deed or (after.lower in ("to", "and") and not is_dated)  # ``was convicted in 2015 of killing nine``
    opens = after.lower in en.FUNCTION_WORDS | en.PRONOUNS or after.lower.endswith("ly") or _is_gerund(after)
    return opens or (begin == 0 and begin < first)


def _is_gerund(token: Token) -> bool:
    """Return whether a deed in -ing follows a date (``ignored an order last week | blocking the sale``)."""
    return token.lower.endswith("ing") and token.text.islower() and token.lower not in grammar.NOUNS_IN_ING


def _is_remnant(tokens: Sequence[Token]) -> bool:
    """Return whether words only measured a date that they stood before: articles, adverbs, adjectives of degree."""
    return all(token.lower in en.DETERMINERS | grammar.DANGLING | grammar.DATE_ADVERBS for token in tokens)


def _joined(before: list[Token], after: list[Token]) -> list[Token]:
    """Return what stood around a date, without the brackets or the pair of commas that held it."""
    if before and after and (before[-1].text, after[0].text) in (("(", ")"), ("[", "]"), (",", ",")):
        return before[:-1] + after[1:]
    if after and after[0].text == "," and 0 < len(before) <= MOST_REMNANT and _is_remnant(before):
        return after[1:]  # ``A mere | two days later, …``
    while after == [] and len(before) > FEWEST_KEPT and before[-1].lower in grammar.DANGLING:
        before = before[:-1]  # ``will be reached some time | in May``
    said = bool(before) and before[-1].lower in grammar.CLAUSE_TAKING  # ``Records show on May 5, more than …``
    if after and after[0].text == "," and (said or not before):
        return before + after[1:]
    return before + after
