"""What holds of any text and any context."""

import re
import sys
from calendar import monthrange
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.grammar.grain import ORDER
from timeline.model import UNKNOWN_PUBLICATION, PublicationContext, Sentence
from timeline.tagging import MOST_DATES, tag_dates

OTHER_LANGUAGES = ("de", "fr", "es", "it", "pt", "nl")
COMMON_WORDS = [
    "il y a",
    "dans",
    "la semaine",
    "dernière",
    "lundi",
    "matin",
    "le 3",
    "mai",
    "2023",
    "de",
    "du",
    "au",
    "avant-hier",
    "vingt et un",
    "ans",
    "l'été",
    "av. J.-C.",
    "hace",
    "dos semanas",
    "el",
    "próximo",
    "lunes",
    "por la noche",
    "a las",
    "20.30",
    "y media",
    "mañana",
    "siglo XIX",
    "fa",
    "tra",
    "giorni",
    "alle ore",
    "18",
    "há",
    "dias",
    "segunda-feira",
    "às",
    "20h30",
    "na",
    "que vem",
    "geleden",
    "maandagavond",
    "half",
    "acht",
    "uur",
    "jaren",
    "negentig",
    "tot en met",
    "7",
    ",",
    ".",
    "-",
    "(",
    ")",
    "1er",
    "º",
]
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
    "on",
    "the 14th",
    "week",
    "first",
    "two weeks",
    "Ramadan",
    "Easter",
    "winter",
    "tomorrow",
    "2moro",
    "9/11",
    "5/25",
    "next",
    "Sundays",
    "tonight",
    "at",
    "EST",
    "FY",
    "Q3",
    "century",
]
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join),
    st.lists(st.sampled_from([*WORDS, "İ", "’", "\x00", "\ud800", "ß"]), max_size=40).map("".join),
)
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WAYS_TO_WRITE = (
    "{day} {name} {year}", "{name} {day}, {year}", "the {day}th of {name} {year}", "{year}-{month:02d}-{day:02d}",
    "{day}.{month}.{year}",
)  # fmt: skip
LONG_PARAGRAPH = "The keeper of the lighthouse walked down the stairs, poured himself a cup of tea and read. " * 6
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


# TIMEX3 values as TimeML 1.2.1 and TempEval-3 write them; X stands for what is not known.
YEAR = r"(?:BC\d{4,}|[\dX]{4}|\d{5})"
CLOCK = r"T(?:[A-Z]{2}|\d\d:\d\d(?::\d\d)?)"
DAY = rf"{YEAR}-(?:[\dX]{{2}}|WXX)-(?:[\dX]{{2}}|[1-7]|WE)"
WELL_FORMED = re.compile(
    rf"{DAY}(?:{CLOCK})?|{YEAR}(?:-(?:[\dX]{{2}}|W(?:\d\d|XX)(?:-WE)?|Q[1-4X]|H[12]|SP|SU|FA|WI))?"
    rf"|(?:BC)?\d{{1,3}}|(?:PAST|PRESENT|FUTURE)_REF|XXXX-(?:W(?:XX-W)?E|\d\d|SP|SU|FA|WI)"
    r"|P(?:[\dX.e+]+(?:Y|M|W|D|Q|DE|CE|ML|WE|SE|H))*(?:T(?:[\dX.e+]+[HMS])+)?"
)


@settings(max_examples=400, deadline=None)
@given(text=TEXTS, day=st.one_of(st.none(), DAYS))
def test_every_value_is_well_formed(text: str, day: date | None) -> None:
    context = on(day) if day else UNKNOWN_PUBLICATION
    values = [timex.value for timex in tag_dates(text, whole(text), context)]
    assert [value for value in values if not WELL_FORMED.fullmatch(value)] == []


@settings(max_examples=400, deadline=None)
@given(text=TEXTS, day=DAYS)
def test_a_moment_begins_on_or_before_its_end_and_within_its_value(text: str, day: date) -> None:
    for timex in tag_dates(text, whole(text), on(day)):
        moment = timex.moment
        if moment and moment.earliest and moment.latest:
            assert moment.earliest <= moment.latest
            said = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\dX]|-W)", timex.value)
            if said and timex.type in {"DATE", "TIME"}:
                begins = moment.earliest.isoformat()
                assert begins.startswith("-".join(part for part in said.groups() if part))


@settings(max_examples=300, deadline=None)
@given(
    day=st.integers(0, 45), month=st.integers(1, 12), year=st.integers(1000, 2100), way=st.sampled_from(WAYS_TO_WRITE)
)
def test_no_day_ever_rolls_over(day: int, month: int, year: int, way: str) -> None:
    text = f"The pool closed on {way.format(day=day, month=month, name=MONTH_NAMES[month - 1], year=year)} for good."
    values = [timex.value for timex in tag_dates(text, whole(text), on(date(2023, 7, 11)))]
    if 1 <= day <= monthrange(year, month)[1]:
        assert values == [f"{year:04d}-{month:02d}-{day:02d}"]
    else:
        assert not any(re.fullmatch(r"\d{4}-\d\d-\d\d", value) for value in values)


@settings(max_examples=200, deadline=None)
@given(text=st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join), day=DAYS)
def test_a_paragraph_without_dates_changes_nothing_before_it(text: str, day: date) -> None:
    article = f"{LONG_PARAGRAPH}\n\n{text}"
    longer = f"{article}\n\n{LONG_PARAGRAPH}"
    first = tag_dates(article, whole(article), on(day))
    assert (
        tag_dates(longer, (*whole(article), Sentence(len(article) + 2, len(longer), LONG_PARAGRAPH, 1)), on(day))
        == first
    )


@settings(max_examples=100, deadline=None)
@given(text=TEXTS)
def test_other_languages_read_any_text(text: str) -> None:
    for language in OTHER_LANGUAGES:
        for timex in tag_dates(text, whole(text), UNKNOWN_PUBLICATION, language):
            assert text[timex.start : timex.end] == timex.text


@settings(max_examples=100, deadline=None)
@given(words=st.lists(st.sampled_from(COMMON_WORDS), max_size=40), day=DAYS)
def test_any_row_of_their_words_is_read_within_its_bounds(words: list[str], day: date) -> None:
    text = " ".join(words)
    for language in OTHER_LANGUAGES:
        timexes = tag_dates(text, whole(text), on(day), language)
        assert all(text[timex.start : timex.end] == timex.text for timex in timexes)
        assert all(left.end <= right.start for left, right in pairwise(timexes))


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
        text = piece * min(200_000 // len(piece), MOST_DATES)
        timexes = tag_dates(text, whole(text), on(date(2023, 7, 11)))
        assert all(text[timex.start : timex.end] == timex.text for timex in timexes)
    assert sys.getrecursionlimit() == limit
