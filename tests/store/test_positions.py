"""Positions keep the order of the timeline, however many events share a day."""

from __future__ import annotations

import random
import sqlite3
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from api.store.event_rows import Told, insert_event
from api.store.migrate import migrate
from api.store.periods import period_at, period_days, smallest_period
from api.store.positions import event_position, span_class
from timeline.merge.timeline import time_order
from timeline.model import Event, Mention, Moment, Sentence


def event(name: str, earliest: date | None, latest: date | None, edtf: str = "") -> Event:
    moment = Moment(earliest, latest, "day", edtf) if earliest or latest or edtf else None
    mention = Mention(
        article="a",
        sentence=Sentence(0, 1, name, 0),
        index=0,
        moment=moment,
        tense="past",
        headline=name,
        stems=(),
    )
    return Event(
        id=name,
        moment=moment,
        headline=name,
        text=name,
        tense="past",
        importance=0.5,
        entities=(),
        mentions=(mention,),
    )


days = st.dates(date(1, 1, 1), date(9999, 12, 30))
names = st.integers(0, 2**64 - 1).map(lambda number: f"{number:016x}")
ancient = st.builds(
    lambda name, year, day: event(name, None, None, f"-{year:04d}{day}"),
    names,
    st.integers(1, 9_999),
    st.sampled_from(["", "-03", "-03-15", "-12-31"]),
)
dated = st.builds(event, names, st.one_of(st.none(), days), st.one_of(st.none(), days)).filter(
    lambda found: (
        not (found.moment and found.moment.earliest and found.moment.latest)
        or found.moment.earliest <= found.moment.latest
    )
)


events = st.one_of(dated, ancient)


@given(events, events)
def test_the_best_position_never_contradicts_the_order_of_time(a: Event, b: Event) -> None:
    if time_order(a) < time_order(b):
        assert event_position(a) <= event_position(b)


def test_events_that_the_bits_cannot_tell_apart_are_still_in_order() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, "memory")
    day = date(2021, 5, 3)
    crowd = [event(f"{'0' * 12}{number:04x}", day, day) for number in range(150)]
    crowd += [event(f"{number:016x}", day, day + timedelta(number % 40)) for number in range(5000, 5100)]
    years = [f"-{1 + number // 4:04d}" for number in range(40)]
    crowd += [event(f"{'0' * 12}{number:04x}", None, None, year) for number, year in enumerate(years, 9000)]
    orders = (crowd[:75], crowd[:74:-1])
    for number, found in enumerate((*orders[0], *random.Random(1).sample(orders[1], len(orders[1])))):  # noqa: S311
        insert_event(connection, found, Told(1, (number,)), ("p0",))
    stored = [name for (name,) in connection.execute("SELECT id FROM events ORDER BY position")]
    assert stored == [found.id for found in sorted(crowd, key=time_order)]
    for table, column in (("events", "position"), ("event_words", "rowid"), ("event_data", "position")):
        rows = connection.execute(f"SELECT {column} FROM {table} ORDER BY {column}").fetchall()  # noqa: S608
        assert rows == connection.execute("SELECT position FROM events ORDER BY position").fetchall()
    top = connection.execute("SELECT top FROM periods WHERE period = '2021-05-03'").fetchone()
    assert top == connection.execute("SELECT min(position) FROM events WHERE period = '2021-05-03'").fetchone()


@given(days, st.integers(0, 5000))
def test_a_span_of_class_k_is_shorter_than_4_to_the_k_days(first: date, length: int) -> None:
    last = first + timedelta(min(length, (date.max - first).days))
    assert (last - first).days < 4 ** span_class(first, last)


@given(days, st.integers(0, 5000))
def test_the_smallest_period_holds_the_days_and_coarser_ones_hold_it(first: date, length: int) -> None:
    last = first + timedelta(min(length, (date.max - first).days))
    period = smallest_period(first, last)
    for granularity in ("day", "month", "year", "decade"):
        holding = period_days(period_at(period, granularity))
        assert holding is None or (holding[0] <= first and last <= holding[1])


def test_periods_are_told_as_edtf_does() -> None:
    day = date(2023, 7, 11)
    assert smallest_period(day, day) == "2023-07-11"
    assert smallest_period(day, date(2023, 7, 12)) == "2023-07"
    assert smallest_period(day, date(2023, 8, 1)) == "2023"
    assert smallest_period(day, date(2024, 8, 1)) == "202X"
    assert smallest_period(day, date(2031, 8, 1)) == ".."
    assert smallest_period(None, day) == ".."
    assert [period_at("2023-07-11", granularity) for granularity in ("day", "month", "year", "decade")] == [
        "2023-07-11",
        "2023-07",
        "2023",
        "202X",
    ]
    assert period_days("2024-02") == (date(2024, 2, 1), date(2024, 2, 29))
