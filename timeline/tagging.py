"""Date expressions of a text: rules find them, refiners join and drop them, resolution puts them on the calendar."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from timeline.grammar.token import CODE
from timeline.languages.tags import canonical
from timeline.model import PublicationContext, Sentence, Timex, UnreadableError
from timeline.refine import REFINERS, drop_false, expressions_of
from timeline.refine.impossible import is_impossible
from timeline.resolve.fallback import read_day
from timeline.resolve.looks import Scoped
from timeline.resolve.timexes import resolve
from timeline.ruled import Ruled, english, ruled
from timeline.rules.digits import find_digits
from timeline.rules.find import find_expressions
from timeline.rules.lexer import find_islands, lower_in_place, telling_places

# Where the day comes second in digits, unless the text itself shows otherwise.
MONTH_FIRST = frozenset({"en", "en-US", "und", ""})
# After one of these a line break ends the sentence; after anything else it is only where the line was wrapped.
FINAL = frozenset(".!?:;\"'”’)]")
MOST_DATES = 20_000
"""Of one text: a megabyte of news holds some 5,000, a megabyte with a date in every fifty characters so many."""
WORD = re.compile(r"[^\W\d_]+")
GO_ON = frozenset(
    CODE[kind] for kind in ("month", "may", "weekday", "sat", "zone", "deictic", "season", "era", "century", "quarter")
)


def tag_dates(
    text: str, sentences: Sequence[Sentence], published: PublicationContext, language: str = "en"
) -> tuple[Timex, ...]:
    """Return the date expressions of the sentences in text order; ``text[start:end] == timex.text``.

    Of a run of days or years ("July 11 and 12", "1995-96") each end is a timex, as TimeML has it; the moment of the
    first is the whole run. Raises UnreadableError for a text of more dates than any article has.
    """
    lowered = lower_in_place(text)
    spoken = ruled(language) or english()
    found = list(_within(MOST_DATES, _found(text, lowered, _scopes(text, sentences, spoken), language)))
    return resolve(text, lowered, found, published, spoken.clauses, day_first=canonical(language) not in MONTH_FIRST)


def _within(most: int, found: Iterable[Scoped]) -> Iterator[Scoped]:
    """Yield so many expressions at most; what has more is refused before all are looked for, let alone resolved."""
    for number, scoped in enumerate(found, 1):
        if number > most:
            raise UnreadableError(f"may hold {most} date expressions: got more")
        yield scoped


def _found(text: str, lowered: str, scopes: Iterable[tuple[int, int]], language: str) -> Iterator[Scoped]:
    """Yield the expressions of the stretches, in text order."""
    spoken = ruled(language)
    if spoken is None:
        for scope in scopes:
            digits = find_digits(text, *scope, language, read_day)
            yield from (Scoped(expression, scope) for expression in digits if not is_impossible(expression))
        return
    places, low = telling_places(lowered, spoken.lexicon), 0
    for scope in scopes:
        low = bisect_left(places, scope[0], low)
        high = bisect_left(places, scope[1], low)
        if low < high:
            yield from _in_scope(text, lowered, scope, places[low:high], spoken)


def _in_scope(
    text: str, lowered: str, scope: tuple[int, int], places: Sequence[int], spoken: Ruled
) -> Iterator[Scoped]:
    words = spoken.lexicon.words
    for read in find_islands(text, lowered, scope, places, spoken.lexicon):
        island = find_expressions(read, spoken.grammar)
        if island is not read:
            island = drop_false(text, lowered, island, words, spoken.filters)
        for refine in REFINERS:
            island = refine(island)
        for expression in expressions_of(island):
            if spoken.unsaid.isdisjoint(expression.tags):
                yield Scoped(expression, scope)


def _continues(text: str, end: int, start: int, spoken: Ruled) -> bool:
    """Return whether a sentence goes on after a cut: a wrapped line, or the full stop of "10 p.m." or "Jan."."""
    if start == end + 1 and text[end] == "\n" and text[end - 1] not in FINAL:
        return True
    if text[end - 1] != "." or start - end > 2 or not spoken.dotted.search(text, max(end - 6, 0), end):
        return False
    following = WORD.match(text, start)
    return not following or not following[0][0].isupper() or _names_a_day(following[0].lower(), spoken)


def _names_a_day(word: str, spoken: Ruled) -> bool:
    """Return whether a clock time may go on with the word: "10 p.m. Wednesday", but "10 p.m. The"."""
    entry = spoken.lexicon.entries.get(word)
    return (entry is not None and entry.kind in GO_ON) or word in spoken.lexicon.festivals


def _scopes(text: str, sentences: Sequence[Sentence], spoken: Ruled) -> Iterator[tuple[int, int]]:
    """Yield the stretches to search: sentences, put together again where a wrapped line cut them."""
    start = end = -1
    for sentence in sentences:
        if end >= 0 and _continues(text, end, sentence.start, spoken):
            end = sentence.end
            continue
        if end >= 0:
            yield start, end
        start, end = sentence.start, sentence.end
    if end >= 0:
        yield start, end
