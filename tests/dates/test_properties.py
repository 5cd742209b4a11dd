"""What holds of any text and any context."""

import sys
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.grammar.grain import ORDER
from timeline.model import UNKNOWN_PUBLICATION, PublicationContext, Sentence
from timeline.tagging import tag_dates, tag_stamps

WORDS = [
    "the",
    "a",
    "last",
    "next",
    "this",
    "past",
    "few",
    "two",
    "3",
    "11",
    "1998",
    "July",
    "May",
    "Tuesday",
    "Wed.",
    "week",
    "weeks",
    "years",
    "day",
    "ago",
    "later",
    "of",
    "in",
    "on",
    "and",
    "to",
    "-",
    "–",
    ",",
    ".",
    "'",
    ":",
    "/",
    "(",
    ")",
    "every",
    "fall",
    "spring",
    "Christmas",
    "morning",
    "10:30",
    "p.m.",
    "noon",
    "quarter",
    "third",
    "decade",
    "1980s",
    "'99",
    "BC",
    "yesterday",
    "today",
    "now",
    "early",
    "end",
    "mid",
    "half",
    "about",
    "more",
    "than",
    "since",
    "before",
    "after",
    "will",
    "said",
    "31",
    "February",
    "2023-07-11",
    "11/12/2013",
    "$",
    "%",
    "5th",
    "fiscal",
    "\n",
    "\n\n",
]
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join),
    st.lists(st.sampled_from([*WORDS, "İ", "’", "\x00", "\ud800", "ß"]), max_size=40).map("".join),
)
DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))


def whole(text: str) -> tuple[Sentence, ...]:
    return (Sentence(0, len(text), text, 0),) if text else ()


def on(earliest: date, latest: date | None = None) -> PublicationContext:
    return PublicationContext(origin="given", earliest=earliest, latest=latest or earliest)


@settings(max_examples=400, deadline=None)
@given(text=TEXTS, day=DAYS)
def test_spans_are_exact_ordered_and_apart(text: str, day: date) -> None:
    timexes = tag_dates(text, whole(text), on(day))
    assert all(text[timex.start : timex.end] == timex.text for timex in timexes)
    assert all(left.end <= right.start for left, right in pairwise(timexes))


@settings(max_examples=200, deadline=None)
@given(text=TEXTS, day=DAYS)
def test_the_same_text_gives_the_same_timexes(text: str, day: date) -> None:
    assert tag_dates(text, whole(text), on(day)) == tag_dates(text, whole(text), on(day))


@settings(max_examples=200, deadline=None)
@given(text=TEXTS)
def test_without_a_publication_day_nothing_relative_is_guessed(text: str) -> None:
    for timex in tag_dates(text, whole(text), UNKNOWN_PUBLICATION):
        assert timex.anchor is None or timex.anchor.kind != "publication"
        assert timex.unresolved is None or not timex.moment or not timex.moment.earliest


@settings(max_examples=200, deadline=None)
@given(text=TEXTS, day=st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)), days=st.integers(0, 40))
def test_an_interval_context_gives_a_hull_of_both_ends(text: str, day: date, days: int) -> None:
    later = day + timedelta(days=days)
    early, late = tag_dates(text, whole(text), on(day)), tag_dates(text, whole(text), on(later))
    for whole_answer, one, other in zip(tag_dates(text, whole(text), on(day, later)), early, late, strict=False):
        moment = whole_answer.moment
        if (one.start, other.start) == (whole_answer.start,) * 2 and moment and moment.earliest and moment.latest:
            for answer in (one.moment, other.moment):
                assert answer is None or answer.earliest is None or moment.earliest <= answer.earliest
                assert answer is None or answer.latest is None or moment.latest >= answer.latest


@settings(max_examples=200, deadline=None)
@given(text=TEXTS, day=DAYS)
def test_a_moment_covers_at_least_what_its_precision_names(text: str, day: date) -> None:
    shortest = {"week": 2, "month": 28, "quarter": 90, "season": 89, "year": 365, "decade": 3650}
    for timex in tag_dates(text, whole(text), on(day)):
        moment = timex.moment
        if moment and moment.earliest and moment.latest and timex.type != "DURATION" and not moment.approximate:
            assert moment.precision in ORDER
            assert (moment.latest - moment.earliest).days + 1 >= shortest.get(moment.precision, 1)


@settings(max_examples=100, deadline=None)
@given(text=TEXTS)
def test_stamps_and_other_languages_read_any_text(text: str) -> None:
    assert all(timex.unresolved is None or timex.moment for timex in tag_stamps(text, 0, len(text)))
    for timex in tag_dates(text, whole(text), UNKNOWN_PUBLICATION, "de"):
        assert text[timex.start : timex.end] == timex.text


def test_letters_that_grow_in_lower_case_shift_no_offset() -> None:
    text = "İİİ met on July 11, 2023."
    assert [timex.text for timex in tag_dates(text, whole(text), UNKNOWN_PUBLICATION)] == ["July 11, 2023"]


def test_endless_input_is_read_without_recursion_or_overflow() -> None:
    limit = sys.getrecursionlimit()
    for piece in (
        "1",
        "July ",
        "(",
        "a",
        "in the last ",
        "1/",
        "11-",
        "two ",
        "'9",
        "\n",
        "p.m.",
        "May 5-",
        "half and ",
    ):
        text = piece * (200_000 // len(piece))
        timexes = tag_dates(text, whole(text), on(date(2023, 7, 11)))
        assert all(text[timex.start : timex.end] == timex.text for timex in timexes)
    assert sys.getrecursionlimit() == limit
