"""Neighbours that make one expression: Friday, Oct. 23; 10 p.m. Wednesday; July last year; early November."""

from __future__ import annotations

from functools import lru_cache, partial

from msgspec import structs

from timeline.grammar.expression import Expression, Found, Island, Rule, Said
from timeline.grammar.grain import finer, grain, kind_of
from timeline.grammar.meaning import Apart, Calendar, Meaning, Shift, Span, Within
from timeline.grammar.phrase import phrase
from timeline.grammar.token import NAME, Token
from timeline.model import Precision

EARLY = {"early": "START", "start": "START", "mid": "MID", "middle": "MID", "late": "END", "end": "END",
         "earlier": "START", "later": "END"}  # fmt: skip


def _weekday_date(found: Found) -> Said | None:
    weekday, date = found.expression("weekday").meaning, found.expression("date")
    if not isinstance(weekday, Calendar) or weekday.weekday is None or weekday.month:
        return None
    if not isinstance(date.meaning, Calendar) or not date.meaning.day or date.meaning.weekday:
        return None
    return Said(structs.replace(date.meaning, weekday=weekday.weekday))


def _time_of_day(found: Found) -> Said | None:
    time, date = found.expression("time").meaning, found.expression("date").meaning
    if not isinstance(time, Calendar) or not isinstance(date, Calendar | Shift | Within | Apart):
        return None
    if isinstance(date, Within) and date.inner == Calendar(part=date.inner.part) and time.hour is not None:
        time, date = _in_part(time, date.inner.part), date.outer
    if grain(date) != "day" or _has_time(date):
        return None
    return Said(_within(time, date), found.expression("time").mod)


def _in_part(time: Calendar, part: str | None) -> Calendar:
    """Return the time of "10:30 last night", which is one after noon."""
    hour = time.hour or 0
    late = part in {"AF", "EV"} or (part == "NI" and hour > SMALL_HOURS)
    return structs.replace(time, hour=hour + 12) if late and 0 < hour < 12 else time


SMALL_HOURS = 5


def _part_behind(found: Found) -> Said | None:
    """Return the time of "10:30 Friday night"."""
    time, part = found.expression("time"), found.expression("part").meaning
    if not isinstance(time.meaning, Calendar) or time.meaning.hour is None or not isinstance(part, Calendar):
        return None
    if part != Calendar(part=part.part) or grain(time.meaning) not in {"hour", "minute"}:
        return None
    return Said(_in_part(time.meaning, part.part), time.mod)


def _has_time(meaning: Meaning) -> bool:
    return isinstance(meaning, Calendar) and (meaning.hour is not None or meaning.part is not None)


def _is_part(meaning: Meaning) -> bool:
    """Return whether only a part of the day is said, as in "late night"; "late Tuesday night" tells which night."""
    return isinstance(meaning, Calendar) and meaning == Calendar(part=meaning.part, hour=meaning.hour)


def _zoned(found: Found) -> Said | None:
    """Return the time of "2:58 p.m. Monday EST"."""
    time, zone = found.expression("time"), found["zone"].name or None
    meaning = time.meaning
    if isinstance(meaning, Within) and meaning.inner.hour is not None and not meaning.inner.zone:
        return Said(structs.replace(meaning, inner=structs.replace(meaning.inner, zone=zone)), time.mod)
    if not isinstance(meaning, Calendar) or meaning.hour is None or meaning.zone:
        return None
    return Said(structs.replace(meaning, zone=zone), time.mod)


def _within(inner: Calendar, outer: Calendar | Shift | Within | Apart) -> Calendar | Within:
    if isinstance(outer, Calendar):
        return structs.replace(
            outer, part=inner.part, hour=inner.hour, minute=inner.minute, second=inner.second, zone=inner.zone
        )
    return Within(inner, outer)


def _of_ancient_year(found: Found) -> Said | None:
    """Return the day of "March 15, 44 BC": no other year of two digits stands behind a comma."""
    outer = found.expression("outer").meaning
    year = outer.year or 0 if isinstance(outer, Calendar) else 0
    return _finer_in_coarser(found) if year < 0 and outer == Calendar(year=year) else None


def _finer_in_coarser(found: Found) -> Said | None:
    inner, outer = found.expression("inner"), found.expression("outer")
    fine, coarse = inner.meaning, outer.meaning
    if not isinstance(fine, Calendar) or not isinstance(coarse, Calendar | Shift | Within | Apart):
        return None
    left, right = grain(fine), grain(coarse)
    if left is None or right is None or not (finer(left, right) or fine.weekend) or fine.year or fine.which:
        return None
    if fine.weekend:
        shift = Shift(amount=0, unit="weekend", sign=1, anchor="reference")
        return Said(Apart(shift, coarse)) if right == "day" else None
    if isinstance(coarse, Calendar):
        return _merge(fine, coarse, inner.mod or outer.mod)
    if right == "day" and left not in {"part-of-day", "hour", "minute"}:
        return None
    return Said(Within(fine, coarse), inner.mod or outer.mod)


def _merge(fine: Calendar, coarse: Calendar, mod: str | None) -> Said | None:
    if fine.part or fine.hour is not None:  # a time lies in a day, and one that names its weekday has it already
        timed = grain(coarse) == "day" and fine.weekday is None and fine.holiday is None
        return Said(_within(fine, coarse), mod) if timed else None
    if coarse.year and not (coarse.month or coarse.season or coarse.quarter):
        return Said(structs.replace(fine, year=coarse.year, two_digits=coarse.two_digits, fiscal=coarse.fiscal), mod)
    return None


def _unit(found: Found) -> Said | None:
    if found["unit"].name not in EVERYDAY_UNITS:
        return None
    return Said(Span(parts=((1, found["unit"].name),)))  # type: ignore[arg-type]


EVERYDAY_UNITS = frozenset({"minute", "hour", "day", "week", "month", "year"})


def _unit_in(found: Found) -> Said | None:
    """Return the length of "the last week of August"."""
    outer = found.expression("outer")
    unit = grain(outer.meaning)
    longer = outer.meaning
    if not isinstance(longer, Calendar | Shift | Within | Apart):
        return None
    if unit is None or found["unit"].name not in PERIOD_UNITS or not finer(PERIOD_UNITS[found["unit"].name], unit):
        return None
    nth = -1 if "last" in found else int(found["nth"].number)
    return Said(Span(parts=((1, found["unit"].name),), of=longer, nth=nth))  # type: ignore[arg-type]


def _units_in(found: Found) -> Said | None:
    """Return "the first two weeks" of May, "the last three days" of June as parts of them, the month left as it is."""
    span, longer = found.expression("span"), found.expression("outer").meaning
    if not isinstance(span.meaning, Span) or not isinstance(longer, Calendar | Shift | Within | Apart):
        return None
    if "counted part" not in span.tags or span.meaning.window == "future" or grain(longer) is None:
        return None
    nth = -1 if span.meaning.window else span.meaning.nth
    return Said(structs.replace(span.meaning, window="", of=longer, nth=nth), span.mod, drop=2)


PERIOD_UNITS: dict[str, Precision] = {
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
    "decade": "decade",
}


def _modified(found: Found) -> Said | None:
    date = found.expression("date")
    unit = grain(date.meaning)
    if date.mod or unit is None or (_is_part(date.meaning) and found.match.end() - found.match.start() < 3):
        return None
    return Said(date.meaning, EARLY[NAME[found["mod"].kind]])


def _approximate(found: Found) -> Said | None:
    span = found.expression("span")
    if "about" in found and found["about"].name == "around" and grain(span.meaning) in {"day", "month"}:
        return None if span.mod else Said(span.meaning, "APPROX")
    counted = isinstance(span.meaning, Span | Shift) and not (isinstance(span.meaning, Shift) and span.meaning.exact)
    if span.mod or not (counted or grain(span.meaning) in {"year", "decade", "century"}):
        return None
    return Said(span.meaning, "APPROX" if "about" in found else "LESS_THAN")


def _since(found: Found) -> Said | None:
    """Return the length of "two years since the invasion", which ends now."""
    span = found.expression("span")
    if not isinstance(span.meaning, Span) or span.meaning.window:
        return None
    return Said(structs.replace(span.meaning, window="since"), span.mod, drop=1)


def _bounded(found: Found, mod: str) -> Said | None:
    span = found.expression("span")
    counted = "counted" in span.tags  # "over the 80 minutes"
    if isinstance(span.meaning, Span) and (span.meaning.window or span.meaning.of or counted):
        return None
    return Said(span.meaning, mod)


def _farther(found: Found, mod: str) -> Said | None:
    """Return the date of "more than three years ago", which lies before it; "over April" has no such length."""
    date = found.expression("date")
    return None if date.mod or "away" not in date.tags else Said(date.meaning, mod)


def _apart(found: Found) -> Said | None:
    span, outer = found.expression("span").meaning, found.expression("outer").meaning
    if not isinstance(span, Span) or not isinstance(outer, Calendar | Shift | Within | Apart) or len(span.parts) > 1:
        return None
    amount, unit = span.parts[0]
    if span.window or amount is None or grain(outer) is None:  # "the days after September 11" are no one day
        return None
    shift = Shift(amount=amount, unit=unit, sign=1 if "after" in found else -1, anchor="reference")
    return Said(Apart(shift, outer))


def _quarter_ended(found: Found) -> Said | None:
    """Return the quarter or week that its last day lies in, for "the quarter" in "the quarter ended June 30"."""
    quarter, last = found.expression("quarter").meaning, found.expression("last").meaning
    if not isinstance(quarter, Shift) or quarter.unit not in {"quarter", "week"} or quarter.amount:
        return None
    if not isinstance(last, Calendar) or not last.month:
        return None
    whole = Shift(amount=0, unit=quarter.unit, sign=1, anchor="reference")
    return Said(Apart(whole, last), drop=found.match.end() - found.match.end("quarter"))


def _unit_of(found: Found) -> Said | None:
    """Return the week of March 6, or Easter week."""
    outer, unit = found.expression("outer").meaning, found["unit"].name
    if not isinstance(outer, Calendar) or unit not in {"week", "month"}:
        return None
    if unit == "month":
        return Said(outer) if outer.month and not outer.day else None
    if grain(outer) != "day" or (outer.holiday is None and found.match.end("outer") != found.match.end()):
        return None
    return Said(Apart(Shift(amount=0, unit="week", sign=1, anchor="reference"), outer))


def _holiday_weekend(found: Found) -> Said | None:
    """Return the weekend beside the holiday: the Memorial Day weekend."""
    outer, weekend = found.expression("outer").meaning, found.expression("weekend").meaning
    if not isinstance(outer, Calendar) or outer.holiday is None or weekend != Calendar(weekend=True):
        return None
    return Said(Apart(Shift(amount=0, unit="weekend", sign=1, anchor="reference"), outer))


def _beside(found: Found) -> Said | None:
    outer, unit = found.expression("outer").meaning, found["unit"].name
    if (
        not isinstance(outer, Calendar | Shift | Within)
        or unit not in {"day", "week", "month", "year"}
        or not grain(outer)
    ):
        return None
    sign = 1 if "after" in found else -1
    return Said(Apart(Shift(amount=1, unit=unit, sign=sign, anchor="reference"), outer))  # type: ignore[arg-type]


JOINS: tuple[Rule, ...] = (
    Rule("weekday with date", phrase("weekday:date comma? the? date:date"), _weekday_date),
    Rule("weekday with date", phrase("weekday:date open date:date close"), _weekday_date),
    # "3 p.m. local time Friday": which place is meant is not said, only that the hour is told there.
    Rule("time of a day", phrase("time:moment (locale locale? time)? comma? date:date"), _time_of_day),
    Rule("time of a day", phrase("time:date part:moment"), _part_behind),
    Rule("time of a day", phrase("date:date comma? time:moment"), _time_of_day),
    Rule("time of a day", phrase("time:moment of date:date"), _time_of_day),
    Rule("time of a day", phrase("time:(date|moment) zone:zone"), _zoned),
    Rule("unit of something longer", phrase("the (last:last|nth:(ordinal|second)) unit:unit of outer:date"), _unit_in),
    Rule("units of something longer", phrase("span:span (of|in) outer:date"), _units_in),
    Rule("week of a day", phrase("the? unit:unit of outer:date"), _unit_of),
    Rule("day beside a date", phrase("the? unit:unit (after:after|before) outer:date"), _beside),
    Rule("week of a holiday", phrase("outer:date unit:unit"), _unit_of),
    Rule("weekend of a holiday", phrase("outer:date weekend:date"), _holiday_weekend),
    Rule("part of something longer", phrase("inner:date (of|in)? outer:date"), _finer_in_coarser),
    Rule("part of something longer", phrase("outer:date s inner:date"), _finer_in_coarser),
    Rule("part of something longer", phrase("inner:date comma outer:date"), _of_ancient_year),
    Rule(
        "early or late",
        phrase(
            "(the (?=early|late|mid))? mod:(early|late|mid|earlier|later) (hyphen|in the?|on|the)? date:(date|moment)"
        ),
        _modified,
    ),
    Rule("early or late", phrase("the? mod:(start|middle|end) of date:date"), _modified),
    Rule("quarter or week ended on a day", phrase("quarter:date ended on? last:date"), _quarter_ended),
    Rule("so long after", phrase("span:span (after:after|before) outer:date"), _apart),
    Rule("so long since", phrase("span:span since"), _since),
    Rule("about so long", phrase("(about:approx|almost) span:(span|date)"), _approximate),
    Rule(
        "unit",
        phrase("(the|article)? (ordinal|last|second|other)? unit:unit"),
        _unit,
        tags=("in short texts", "unit alone"),
    ),
    Rule("at most so long", phrase("(at most|no more than|up to) span:span"), partial(_bounded, mod="EQUAL_OR_LESS")),
    Rule("more than so long", phrase("(more than|over) span:span"), partial(_bounded, mod="MORE_THAN")),
    Rule("less than so long", phrase("less than span:span"), partial(_bounded, mod="LESS_THAN")),
    Rule("more than so long ago", phrase("(more than|over) date:date"), partial(_farther, mod="BEFORE")),
    Rule("less than so long ago", phrase("less than date:date"), partial(_farther, mod="AFTER")),
    Rule("at least so long", phrase("at least span:span"), partial(_bounded, mod="EQUAL_OR_MORE")),
)


def join(island: Island) -> Island:
    """Return the island with neighbours joined, by each rule of JOINS in order."""
    return _join(island) if _joining(island.kinds) else island


def _join(island: Island) -> Island:
    for number, rule in enumerate(JOINS):
        if number in _joining(island.kinds):
            island = _apply(rule, island)
    return island


@lru_cache(maxsize=4096)
def _joining(kinds: str) -> frozenset[int]:
    """Return the numbers of the rules whose phrase the kinds match."""
    return frozenset(
        number for number, rule in enumerate(JOINS) if rule.pattern.may_match(kinds) and rule.pattern.search(kinds)
    )


def _apply(rule: Rule, island: Island) -> Island:
    match = rule.pattern.search(island.kinds)
    while match:
        said = rule.build(Found(match, island.pieces))
        if said is None:
            match = rule.pattern.search(island.kinds, match.start() + 1)
            continue
        island = _put(island, match.start() + said.skip, match.end() - said.drop, said, rule)
        match = rule.pattern.search(island.kinds, match.start() + 1)
    return island


def _put(island: Island, start: int, end: int, said: Said, rule: Rule) -> Island:
    run = island.pieces[start:end]
    whole = Expression(
        kind_of(said.meaning), run[0].start, run[-1].end, said.meaning, rule.name, said.mod, tags=rule.tags
    )
    pieces: tuple[Token | Expression, ...] = (*island.pieces[:start], whole, *island.pieces[end:])
    return Island(pieces, "".join([piece.kind for piece in pieces]))
