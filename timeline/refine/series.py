"""Runs and lists that leave parts out: July 11 and 12, 15 to 22 February, 1995-96.

Each end becomes an expression of its own, as TimeML has it; the first says that it is joined to the next where the
words make them one run of time.
"""

from __future__ import annotations

from functools import lru_cache

from msgspec import structs

from timeline.grammar.expression import Expression, Found, Island
from timeline.grammar.grain import kind_of
from timeline.grammar.meaning import Calendar, Meaning, Repeat
from timeline.grammar.phrase import phrase
from timeline.grammar.token import CODE, Token

RUN = "(hyphen|dash|to|until|and)"
LIST = "(or|slash|comma and? (?=small (comma|and|or|stop|close|hyphen|dash)))"
AFTER = phrase(f"first:date (run:{RUN}|{LIST}) day:small (?!<units>) (comma? year:date)?")
BEFORE = phrase(f"the? day:(small|ordinal) (run:{RUN}|or|comma and?|slash) the? last:date")
# "am 16. und am 23. Mai"
EACH_ON = phrase("day:ordinal (and|or|comma and?) on the? last:date")
TWO = phrase("first:date (and|or|to|until|hyphen|dash|comma and?) last:date")
DECADES = phrase("first:date (run:(and|to|hyphen|dash)|or) decade:decade")
CENTURIES = phrase("the? first:ordinal (and|or|to) last:date")
SETS = phrase("first:repeat (and|or|comma and?) day:date")
ERA = phrase("between:between? year:(small|big) (run:(hyphen|dash|to|until)|and|or) last:date")
YEARS = phrase("first:date (hyphen|dash|slash) year:small")
SERIES = (AFTER, BEFORE, EACH_ON, TWO, DECADES, CENTURIES, SETS, ERA, YEARS)
SMALL = CODE["small"]
RUNS = frozenset(CODE[name] for name in ("hyphen", "dash", "to", "until", "and"))


def complete_series(island: Island) -> Island:
    """Return the island with the days and years that a run or list leaves half-said made expressions too."""
    return _complete(island) if _may_complete(island.kinds) else island


@lru_cache(maxsize=4096)
def _may_complete(kinds: str) -> bool:
    return any(part.may_match(kinds) and part.search(kinds) for part in SERIES)


def _complete(island: Island) -> Island:
    position = 0
    while match := AFTER.search(island.kinds, position):
        position = match.start() + 1
        found = Found(match, island.pieces)
        day = _day_after(found)
        if day:
            last = match.start("year") if day.year and "year" in found else match.start("day")
            island = _put(island, match.start("day"), day, match.start("first") if "run" in found else None, last)
    return _sets(_decades(_shared_year(_years(_before_christ(_days_before(island))))))


def _day_after(found: Found) -> Calendar | None:
    first, day = found.expression("first").meaning, int(found["day"].number)
    if not isinstance(first, Calendar) or not first.month or not first.day or first.numeric or not 1 <= day <= 31:
        return None
    if first.year is not None:
        return None  # "on 3 May 2021 and 14 people drowned": a date that is told whole goes on with no bare day
    if "year" in found and _is_year(found.expression("year").meaning):
        first = structs.replace(first, year=getattr(found.expression("year").meaning, "year", None))
    return structs.replace(first, day=day)


def _is_year(meaning: Meaning) -> bool:
    return isinstance(meaning, Calendar) and meaning == Calendar(year=meaning.year)


def _days_before(island: Island) -> Island:
    while match := BEFORE.search(island.kinds) or EACH_ON.search(island.kinds):
        found = Found(match, island.pieces)
        last, day = found.expression("last").meaning, int(found["day"].number)
        if not isinstance(last, Calendar) or not last.month or not last.day or not 1 <= day <= 31:
            break
        if "month day" in found.expression("last").tags and found["day"].kind == SMALL:
            break  # "the bus 4 until September 30"
        island = _put(island, match.start("day"), structs.replace(last, day=day), match.start("day"))
    return island


def _decades(island: Island) -> Island:
    """Return the island with "60s" in "the 1950s and 60s" made a decade, and "18th" in "18th and 19th century"."""
    for match in DECADES.finditer(island.kinds):
        found = Found(match, island.pieces)
        first, number = found.expression("first").meaning, int(found["decade"].number)
        if isinstance(first, Calendar) and first.decade is not None and number < 10:
            decade = Calendar(decade=first.decade // 10 * 10 + number, two_digits=first.two_digits)
            return _put(island, match.start("decade"), decade, match.start("first") if "run" in found else None)
    for match in CENTURIES.finditer(island.kinds):
        found = Found(match, island.pieces)
        last = found.expression("last").meaning
        if isinstance(last, Calendar) and last.century:
            number = int(found["first"].number)
            century = Calendar(century=number - 1 if last.century > 0 else -number)
            return _put(island, match.start(), century, None, match.start("first"))
    return island


def _sets(island: Island) -> Island:
    """Return the island with "Thursday" in "every Monday and Thursday" made a set too."""
    for match in SETS.finditer(island.kinds):
        found = Found(match, island.pieces)
        first, day = found.expression("first"), found.expression("day")
        if (
            isinstance(first.meaning, Repeat)
            and first.meaning.value[:-1] == "XXXX-WXX-"
            and isinstance(day.meaning, Calendar)
            and day.meaning == Calendar(weekday=day.meaning.weekday)
        ):
            pieces = list(island.pieces)
            also = structs.replace(first.meaning, value=f"XXXX-WXX-{day.meaning.weekday}")
            pieces[match.start("day")] = structs.replace(
                day, kind=first.kind, meaning=also, rule=first.rule, tags=first.tags
            )
            return Island(tuple(pieces), "".join([piece.kind for piece in pieces]))
    return island


def _before_christ(island: Island) -> Island:
    """Return the island with the first year of "264 to 241 BC" and "490 and 480 BC" made one before Christ too."""
    for match in ERA.finditer(island.kinds):
        found = Found(match, island.pieces)
        last, year = found.expression("last").meaning, int(found["year"].number)
        if isinstance(last, Calendar) and last.year and last.year < 0 and _is_year(last) and year > -last.year:
            joined = match.start("year") if "run" in found or "between" in found else None
            return _put(island, match.start("year"), Calendar(year=-year), joined)
    return island


def _years(island: Island) -> Island:
    for match in YEARS.finditer(island.kinds):
        found = Found(match, island.pieces)
        first, short = found.expression("first").meaning, int(found["year"].number)
        if first == Calendar(year=getattr(first, "year", None)) and isinstance(first, Calendar) and first.year:
            year = first.year // 100 * 100 + short
            if year > first.year and found["year"].end - found["year"].start == 2:
                return _put(island, match.start("year"), Calendar(year=year), match.start("first"))
    return island


def _shared_year(island: Island) -> Island:
    """Return the island with the year of "April and June 1955" given to both months."""
    pieces = list(island.pieces)
    for index in range(len(pieces) - 3, -1, -1):
        match = TWO.match(island.kinds, index)
        if match is None:
            continue
        first, last = pieces[match.start("first")], pieces[match.start("last")]
        if not isinstance(first, Expression) or not isinstance(last, Expression):
            continue
        one, two = first.meaning, last.meaning
        if isinstance(one, Calendar) and isinstance(two, Calendar) and _lends_year(one, two):
            back = 1 if (one.month or 0) > (two.month or 0) else 0
            dated = structs.replace(one, year=(two.year or 0) - back, two_digits=two.two_digits)
            pieces[index] = structs.replace(first, meaning=dated)
    return Island(tuple(pieces), island.kinds)


def _lends_year(one: Calendar, two: Calendar) -> bool:
    return bool(one.month and two.month and two.year and not one.year and not one.which) and bool(one.day) == bool(
        two.day
    )


def _put(island: Island, index: int, meaning: Calendar, joined: int | None, last: int | None = None) -> Island:
    """Return the island with the pieces from index to last made one expression, and the joined one marked as such."""
    pieces: list[Token | Expression] = list(island.pieces)
    last = index if last is None else last
    start, end = pieces[index].start, pieces[last].end
    pieces[index : last + 1] = [Expression(kind_of(meaning), start, end, meaning, "run of days or years")]
    if joined is not None and isinstance(first := pieces[joined], Expression):
        year = meaning.year if isinstance(first.meaning, Calendar) and first.meaning.month else None
        dated = first.meaning
        if year and isinstance(dated, Calendar) and dated.year is None:
            dated = structs.replace(dated, year=year)
        pieces[joined] = structs.replace(first, joined=True, meaning=dated)
    return Island(tuple(pieces), "".join([piece.kind for piece in pieces]))
