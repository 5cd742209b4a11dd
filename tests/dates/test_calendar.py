"""The calendar under the expressions: holidays, arithmetic, TIMEX3 values and EDTF."""

from datetime import date

import pytest

from timeline.days import add_months
from timeline.grammar.meaning import Calendar
from timeline.model import Moment
from timeline.resolve.arithmetic import coarsen, move
from timeline.resolve.holidays import easter, holiday, nth_weekday
from timeline.resolve.moment import moment_of
from timeline.resolve.values import duration_value, timex_value


@pytest.mark.parametrize(
    "day",
    [date(1818, 3, 22), date(1999, 4, 4), date(2000, 4, 23), date(2023, 4, 9), date(2024, 3, 31), date(2038, 4, 25)],
)
def test_easter_falls_on_its_sunday(day: date) -> None:
    assert easter(day.year) == day


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("thanksgiving", date(2023, 11, 23)),
        ("black friday", date(2023, 11, 24)),
        ("memorial day", date(2023, 5, 29)),
        ("good friday", date(2023, 4, 7)),
        ("whit monday", date(2023, 5, 29)),
        ("christmas eve", date(2023, 12, 24)),
    ],
)
def test_holidays_fall_on_their_days(name: str, day: date) -> None:
    assert holiday(name, 2023) == ((day, day),)


def test_a_month_of_fasting_lasts_until_the_feast_that_ends_it() -> None:
    assert holiday("ramadan", 2024) == ((date(2024, 3, 11), date(2024, 4, 9)),)


def test_a_feast_of_the_moon_may_come_twice_a_year_or_be_unknown() -> None:
    assert holiday("eid al-fitr", 2000) == ((date(2000, 1, 8),) * 2, (date(2000, 12, 27),) * 2)
    assert holiday("ramadan", 1700) == ()


def test_easter_is_unknown_before_its_rules() -> None:
    assert holiday("easter", 1200) == ()
    assert holiday("orthodox easter", 2024) == ((date(2024, 5, 5), date(2024, 5, 5)),)


def test_the_last_weekday_of_december_is_found() -> None:
    assert nth_weekday(2023, 12, 4, -1) == date(2023, 12, 29)


def test_months_are_added_as_months_and_never_roll_over() -> None:
    assert add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert add_months(date(2023, 3, 31), -1) == date(2023, 2, 28)


def test_what_lies_outside_the_calendar_is_nothing() -> None:
    assert add_months(date(9999, 12, 1), 1) is None
    assert move(date(1, 1, 1), -1, "day") is None
    assert move(date(2023, 1, 1), 10**9, "year") is None


def test_a_week_belongs_to_its_iso_year() -> None:
    assert timex_value(coarsen(date(2021, 1, 3), "week")) == "2020-W53"


@pytest.mark.parametrize(
    ("calendar", "value", "edtf", "precision"),
    [
        (Calendar(year=-146), "BC0146", "-0145", "year"),
        (Calendar(century=19), "19", "19XX", "century"),
        (Calendar(decade=198), "198", "198X", "decade"),
        (Calendar(year=2023, quarter=3), "2023-Q3", "2023-35", "quarter"),
        (Calendar(year=2023, half=1), "2023-H1", "2023-40", "half-year"),
        (Calendar(year=2023, season="WI"), "2023-WI", "2023-24", "season"),
        (Calendar(year=2023, month=7), "2023-07", "2023-07", "month"),
        (Calendar(year=2023, week=28), "2023-W28", "2023-07-10/2023-07-16", "week"),
        (Calendar(year=2023, week=28, weekend=True), "2023-W28-WE", "2023-07-15/2023-07-16", "week"),
        (Calendar(month=7, day=11), "XXXX-07-11", "XXXX-07-11", "day"),
        (Calendar(year=2023, month=7, day=11, part="MO"), "2023-07-11TMO", "2023-07-11", "part-of-day"),
        (
            Calendar(year=2023, month=7, day=11, hour=17, minute=31, zone="+02:00"),
            "2023-07-11T17:31",
            "2023-07-11T17:31:00+02:00",
            "minute",
        ),
    ],
)
def test_values_and_moments_say_what_is_known_and_no_more(
    calendar: Calendar, value: str, edtf: str, precision: str
) -> None:
    moment = moment_of(calendar)
    assert timex_value(calendar) == value
    assert moment
    assert (moment.edtf, moment.precision) == (edtf, precision)


def test_a_winter_reaches_into_the_next_year() -> None:
    assert moment_of(Calendar(year=2023, season="WI")) == Moment(
        date(2023, 12, 1), date(2024, 2, 29), "season", "2023-24"
    )


def test_lengths_keep_clock_units_behind_a_t() -> None:
    assert duration_value(((2, "hour"), (30, "minute"))) == "PT2H30M"
    assert duration_value(((1, "decade"),)) == "P10Y"
    assert duration_value(((None, "month"),)) == "PXM"
