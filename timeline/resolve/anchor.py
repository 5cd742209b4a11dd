"""What dates are counted from: publication, and the dates the text has named so far."""

from __future__ import annotations

from collections import deque
from datetime import date

from timeline.days import add_months
from timeline.grammar.grain import grain
from timeline.grammar.meaning import Calendar
from timeline.model import Anchor, Moment
from timeline.resolve.arithmetic import coarsen, day_of, on_day
from timeline.resolve.clauses import Clauses
from timeline.resolve.moment import bounds
from timeline.resolve.values import timex_value

# The length in which a past day is still the one told of, a few sentences.
GOES_ON = 400
# Years between the telling and what is told of, from which on bare days and months belong to the story.
LONG_AGO = 2
# So many days back a happening is looked for.
MOST_DAYS = 20
LONG_UNITS = frozenset({"decade", "century", "millennium"})
DAY_GRAINS = frozenset({"day", "part-of-day", "hour", "minute", "second"})
GRAINS_OF_DAYS = DAY_GRAINS | {"week"}


class Story:
    """The dates named so far in one reading of one text, by grain; ``narrative`` says that they are the anchors.

    ``publication`` is the day to count from, ``published`` the context it is one end of, as readers are told;
    ``lists`` are the sentences that are lists of dates, in which no clause tells a tense.
    """

    def __init__(
        self,
        publication: date | None,
        published: str,
        clauses: Clauses,
        *,
        narrative: bool,
        day_first: bool,
        lists: frozenset[tuple[int, int]] = frozenset(),
    ) -> None:
        self.publication = publication
        self.published_as = published
        self.clauses = clauses
        self.narrative = narrative
        self.day_first = day_first
        self.lists = lists
        self.about_quarter = False
        self.run_from: Moment | None = None
        self.scope = (0, 0)
        self.ahead: Calendar | None = None
        self.adjoins = False
        self.goes_on = narrative
        self.told_until: int | None = None
        self.named: dict[str, tuple[Calendar, int, int]] = {}
        self.days: deque[tuple[Calendar, int, int]] = deque(maxlen=MOST_DAYS)

    def remember(self, calendar: Calendar, start: int, end: int, *, from_now: bool = False) -> None:
        """Keep a resolved date as the latest of its grain and of every coarser grain.

        ``from_now`` says that it was counted from publication, so that nothing told of long ago goes on behind it.
        """
        if calendar.year is None:
            return
        found = calendar, start, end
        unit = grain(calendar)
        self._follow(calendar.year, end, begins=bool(calendar.month), from_now=from_now)
        if unit in {"quarter", "year", "half-year"}:
            self.about_quarter = unit == "quarter"
        if unit in DAY_GRAINS and calendar.day:
            self.named["day"] = found
            self.days.append(found)
        if calendar.month:
            self.named["month"] = found
        if calendar.season == "WI":  # "in the winter of 1899 … in March" goes on from its December
            self.named["month"] = Calendar(year=calendar.year, month=12), start, end
        if unit in {"week", "season", "quarter"}:
            self.named[unit] = found
        self.named["year"] = found
        self.named["last"] = found

    def _follow(self, year: int, end: int, *, begins: bool, from_now: bool) -> None:
        """Note how far a story of long ago has been told: from a month or day on, until now is spoken of again."""
        if from_now or (self.publication and self.publication.year - year < LONG_AGO):
            self.told_until = None
        elif begins or self.told_until is not None:
            self.told_until = end

    def is_telling(self) -> bool:
        """Return whether bare days and months belong to what is told of long ago, here or in the whole text."""
        return self.narrative or self.told_until is not None

    def enter(self, scope: tuple[int, int], start: int, lowered: str) -> None:
        """Go on to the expression that starts here in this sentence; a story in passing ends with its paragraph."""
        self.scope, self.ahead, self.adjoins = scope, None, False
        until = self.told_until
        if until is not None and (start - until > GOES_ON or lowered.find("\n\n", until, start) >= 0):
            self.told_until = None

    def anchor(self, unit: str) -> tuple[Calendar, Anchor] | None:
        """Return the last named date of at least this grain, else publication; None where neither is known."""
        found = self.named.get("day" if unit in DAY_GRAINS else "year" if unit in LONG_UNITS else unit)
        if found is None and unit in {"quarter", "week", "season", "weekend"}:
            found = self.named.get("day" if unit.startswith("week") else "month")
        later = self.named.get("last")
        if unit in GRAINS_OF_DAYS and found and later and later[1] > found[1] and not later[0].day and self.narrative:
            found = later if (later[0].year, later[0].month) != (found[0].year, found[0].month) else found
        if found:
            calendar, start, end = found
            return calendar, Anchor("expression", timex_value(calendar), start, end)
        return self._elsewhere()

    def _elsewhere(self) -> tuple[Calendar, Anchor] | None:
        """Return the anchor for a grain the text has not named: in a story its last date, otherwise publication."""
        if not self.narrative or "last" not in self.named:
            return None if self.narrative else self.published()
        calendar, start, end = self.named["last"]
        return calendar, Anchor("expression", timex_value(calendar), start, end)

    def beside(self, unit: str) -> tuple[Calendar, Anchor] | None:
        """Return the date of this grain that the sentence or the story just named, else what all is told from."""
        found = self.named.get("month" if unit == "year" else unit)
        if self.is_telling() or (found and found[1] >= self.scope[0]):
            return self.anchor(unit)
        return self.published()

    def is_about_quarter(self) -> bool:
        """Return whether the text speaks of a quarter, so that a year ago means that quarter a year ago."""
        return not self.narrative and self.about_quarter

    def quarter_number(self) -> int | None:
        """Return which quarter the text speaks of, if it has named one."""
        return self.named["quarter"][0].quarter if "quarter" in self.named else None

    def quarter(self) -> tuple[Calendar, Anchor] | None:
        """Return the quarter the text speaks of: the last one named, else the last that ended before publication."""
        if "quarter" in self.named:
            return self.anchor("quarter")
        published = self.published()
        day = published and day_of(published[0])
        if not published or not day:
            return None
        before = add_months(day, -3)
        return (coarsen(before, "quarter"), published[1]) if before else None

    def published(self) -> tuple[Calendar, Anchor] | None:
        """Return the publication day; None where it is not known."""
        if self.publication is None:
            return None
        return on_day(self.publication), Anchor("publication", self.published_as)

    def names_no_day(self) -> bool:
        """Return whether the last date named is coarser than a month, so that no weekday can be counted from it."""
        last = self.named.get("last")
        return last is None or not last[0].month

    def day_of_time(self, *, goes_on: bool) -> tuple[Calendar, Anchor] | None:
        """Return the day that a bare time of day belongs to: one its sentence names, else the day of the telling.

        ``goes_on`` says that the clause is in the past, so that it may go on with a day told just before.
        """
        found = self.named.get("day")
        if found and found[1] >= self.scope[0] and not (self.ahead and self.adjoins):
            return found[0], Anchor("expression", timex_value(found[0]), found[1], found[2])
        if self.ahead:
            return self.ahead, Anchor("expression", timex_value(self.ahead))
        if goes_on and found and self._was_just_told(found):
            return found[0], Anchor("expression", timex_value(found[0]), found[1], found[2])
        return self.anchor("day") if self.narrative else self.published()

    def _was_just_told(self, found: tuple[Calendar, int, int]) -> bool:
        """Return whether the day lies before publication and was named at most a few sentences ago."""
        day = day_of(found[0])
        just = self.scope[0] - found[2] < GOES_ON
        return just and day is not None and self.publication is not None and day < self.publication

    def year(self) -> int | None:
        """Return the year the text speaks of: in narratives the last one named, otherwise publication's."""
        if self.narrative and "year" in self.named:
            return self.named["year"][0].year
        return self.publication.year if self.publication else None


def first_day(calendar: Calendar) -> date | None:
    """Return the day that counting starts from: the day itself, or the first of a longer time."""
    day = day_of(calendar)
    if day:
        return day
    limits = bounds(calendar)
    return limits[0] if limits else None
