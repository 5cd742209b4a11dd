"""Days of the week and seasons: Tuesday, last Friday, this coming Sunday, last spring, this summer."""

from __future__ import annotations

from timeline.grammar.expression import Found, Rule, Said
from timeline.grammar.meaning import Apart, Calendar, Shift, Which
from timeline.grammar.phrase import phrase
from timeline.rules.names import amount_of, unit_of

WHICH = "(the? which:(last|past|this|next|coming|previous|following|that|current|latest) also:(coming|past|same)?)"
POINTERS: dict[str, Which] = {
    "last": "last", "past": "past", "this": "this", "these": "this", "next": "next", "nxt": "next", "coming": "coming",
    "upcoming": "coming", "forthcoming": "coming", "previous": "previous", "preceding": "previous", "prior": "previous",
    "following": "following", "subsequent": "following", "ensuing": "following", "that": "same", "those": "same",
    "same": "same", "current": "this", "present": "this", "latest": "latest", "the": "the",
}  # fmt: skip


def which_of(found: Found) -> Which:
    """Return where the part called which points, or nothing where the phrase matched without it."""
    token = found.get("also") or found.get("which")  # "this past Sunday" is the past one
    return POINTERS[token.name] if token else ""


def _weekday(found: Found) -> Said | None:
    if found["day"].name == "plural":
        return None
    bare = found.match.start()
    if which_of(found) == "following" and bare == found.match.start("which"):  # ``Following Tuesday's flood, …``
        return Said(Calendar(weekday=found.number("day")), skip=found.match.start("day") - bare)
    return Said(Calendar(weekday=found.number("day"), which=which_of(found)))


def _month(found: Found) -> Said | None:
    return Said(Calendar(month=found.number("month"), which=which_of(found)))


def _season(found: Found) -> Said | None:
    return Said(Calendar(season=found["season"].name, which=which_of(found)))


def _season_months(found: Found) -> Said | None:
    """Return the season of "the winter months"."""
    return _season(found) if found["unit"].name == "month" else None


def _the_season(found: Found) -> Said | None:
    return Said(Calendar(season=found["season"].name), skip=1)


def _season_year(found: Found) -> Said | None:
    """Return the season of "winter 1999", "the winter of 1946-47"; any other number behind the year is none of it."""
    year = int(found["year"].number)
    drop = 2 if "ended" in found and found.number("ended") != (year + 1) % 100 else 0
    return Said(Calendar(season=found["season"].name, year=year, two_digits=year < 100), drop=drop)


def _festival(found: Found) -> Said | None:
    return Said(Calendar(holiday=found["holiday"].name, which=which_of(found), year=found.number("year")))


def _second_weekday(found: Found) -> Said | None:
    return Said(Calendar(weekday=found.number("day")), skip=found.match.start("day") - found.match.start())


def _week_after(found: Found) -> Said | None:
    """Return the day of "Monday week": a week after the Monday to come."""
    weeks = WEEKS.get(found["unit"].name)
    if weeks is None:
        return None
    return Said(Apart(_weeks(weeks), Calendar(weekday=found.number("day"), which="coming")))


def _weeks_from(found: Found) -> Said | None:
    """Return the day of "three weeks from Tuesday"."""
    weeks = amount_of(found) or 0
    if unit_of(found) != "week" or not 1 <= weeks < MOST_WEEKS:
        return None
    return Said(Apart(_weeks(int(weeks)), Calendar(weekday=found.number("day"), which="coming")))


def _week_before(found: Found) -> Said | None:
    """Return the day of "a week ago on Monday", a week before the last Monday."""
    if found["unit"].name != "week":
        return None
    return Said(Apart(_weeks(-1), Calendar(weekday=found.number("day"))))


def _weekdays_ago(found: Found) -> Said | None:
    """Return the day of "two Sundays ago": the last Sunday is the first of them."""
    amount = found["amount"].number
    if not 1 < amount < MOST_WEEKS or found["day"].name != "plural":
        return None
    return Said(Apart(_weeks(1 - int(amount)), Calendar(weekday=found.number("day"), which="last")))


def _weeks(weeks: int) -> Shift:
    sign = 1 if weeks > 0 else -1
    return Shift(amount=abs(weeks), unit="week", sign=sign, anchor="reference", exact=True)


WEEKS = {"week": 1, "fortnight": 2}
MOST_WEEKS = 20
RULES = (
    Rule("week after a weekday", phrase("day:weekday unit:unit (?!of|ended|hyphen)"), _week_after),
    Rule("week after a weekday", phrase("article unit:unit on day:weekday"), _week_after),
    Rule("weekdays ago", phrase("amount:(small|count) day:weekday ago"), _weekdays_ago),
    Rule("weeks from a weekday", phrase("amount:(article|small|count) unit:<units> from day:weekday"), _weeks_from),
    Rule("week before a weekday", phrase("article unit:unit ago on? day:weekday"), _week_before),
    Rule("weekday", phrase("day:weekday"), _weekday, tags=("weekday",)),
    Rule("weekday", phrase("(on|<weekday> (or|and|hyphen|slash|dash)) day:sat"), _second_weekday, tags=("weekday",)),
    Rule("weekday", phrase("day:sat (?=(hyphen|dash|to) (weekday|sat))"), _weekday, tags=("weekday",)),
    Rule(
        "weekday",
        phrase("day:sat (?=comma? (<month>|clock|small (meridiem|<month>)|part))"),
        _weekday,
        tags=("weekday",),
    ),
    Rule("weekday pointed at", phrase(f"{WHICH} day:weekday"), _weekday),
    Rule("weekday pointed at", phrase("which:(last|this|next|coming) day:sat"), _weekday),
    Rule("month pointed at", phrase(f"{WHICH} month:month (?!small|ordinal)"), _month),
    Rule("month pointed at", phrase("which:(last|next) month:may"), _month),
    Rule("season", phrase("the? season:season"), _season, tags=("season",)),
    Rule("season", phrase("the? season:<season> unit:units"), _season_months, tags=("season",)),
    Rule("season", phrase("in season:fall (?=stop|comma|and|or|this|next|last)"), _the_season, tags=("season",)),
    Rule(
        "season",
        phrase("the season:fall (?=stop|comma|(and|or) (season|fall)|of (the|that|this|last|next|same))"),
        _season,
        tags=("season",),
    ),
    Rule("season", phrase("(in|during|since|until|by|from) the season:fall (?!of)"), _the_season, tags=("season",)),
    Rule("season of a year", phrase("year:year season:(season|fall)"), _season_year),
    Rule("season pointed at", phrase(f"{WHICH} season:<season>"), _season),
    Rule(
        "season of a year",
        phrase("the? season:<season> (of? comma?) year:(year|apostrophe_year) ((hyphen|dash|slash) ended:small)?"),
        _season_year,
    ),
    Rule("holiday", phrase(f"{WHICH}? holiday:holiday (comma? year:year)?"), _festival, tags=("holiday",)),
)
