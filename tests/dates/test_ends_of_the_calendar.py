"""Days are counted up to both ends of the calendar and no farther, and a number that is no date is none anywhere."""

import tomllib
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from timeline.days import add_days, add_months, day_of_week, held
from timeline.grammar.meaning import Calendar
from timeline.model import Article, PublicationContext, Sentence, Timex
from timeline.pipeline import read_article, unified_timeline
from timeline.resolve.moment import bounds
from timeline.resolve.wording import say
from timeline.tagging import tag_dates

CORPUS = Path(__file__).parent.parent / "corpus"
LANGUAGES = ("en", "de", "fr", "zh", "ar", "xx", "und")
NO_DATES = (
    "2024-13-05", "2024/13/45", "1999-20-20", "1582-13-00", "2023-02-29", "2023-00-01", "2023-01-00", "45.13.2024",
)  # fmt: skip
EXTREMES = (
    (date.max, date.max), (date.min, date.min), (date(9999, 12, 25), date.max), (date.min, date.max),
    (date(1000, 1, 1), date(1000, 1, 1)), (date(1000, 1, 1), date.max), (date(9999, 1, 1), date(9999, 12, 31)),
    (date.min, date(1, 12, 31)),
)  # fmt: skip


def said(language: str) -> list[str]:
    """Return every sentence of a language's corpus, without marks."""
    families = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted((CORPUS / language).glob("*.toml"))]
    entries = [entry for family in families for entry in (family, *family.get("value", ()))]
    return [sentence.replace("[", "").replace("]", "") for entry in entries for sentence in entry.get("said", ())]


def tag(text: str, earliest: date | None, latest: date | None, language: str) -> tuple[Timex, ...]:
    context = PublicationContext(origin="given" if earliest else "unknown", earliest=earliest, latest=latest)
    return tag_dates(text, (Sentence(0, len(text), text, 0),), context, language)


@pytest.mark.parametrize(("earliest", "latest"), EXTREMES)
@pytest.mark.parametrize("language", ["en", "de"])
def test_every_expression_of_the_corpus_is_read_at_the_ends_of_the_calendar(
    language: str, earliest: date, latest: date
) -> None:
    for sentence in said(language):
        for timex in tag(sentence, earliest, latest, language):
            moment = timex.moment
            assert not moment or not moment.earliest or not moment.latest or moment.earliest <= moment.latest


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", NO_DATES)
def test_a_number_that_is_no_date_is_no_date_in_any_language(number: str, language: str) -> None:
    for text in (f"{number}", f"La référence du dossier est {number} selon le ministère."):
        assert [timex.text for timex in tag(text, date(2024, 5, 15), date(2024, 5, 15), language)] == []


@pytest.mark.parametrize("clock", ["25:00", "12:60", "24:99:99"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_time_that_no_day_has_leaves_the_day(clock: str, language: str) -> None:
    found = tag(f"2024-05-15T{clock}", date(2024, 5, 15), date(2024, 5, 15), language)
    assert [timex.value for timex in found] == ["2024-05-15"]


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_a_day_of_the_document_order_that_does_not_exist_is_unresolved(language: str) -> None:
    text = "Signed on 31/01/1999, then 6/31/99 GMT+14, and 29/02/23 at last."
    for timex in tag(text, date(1000, 1, 1), date.max, language):
        named = [int(part) for part in timex.value.split("-") if part.isdecimal()]
        assert len(named) < 3 or date(*named[:3])


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("The fair opens at the weekend.", date.max),
        ("The inquest opens three weeks from Tuesday.", date.max),
        ("The inquest opens next Tuesday.", date.max),
        ("The fair closed last Tuesday.", date.min),
        ("The fair closed the weekend before.", date.min),
        ("The fair closed last quarter.", date.min),
    ],
)
def test_a_day_outside_the_calendar_is_unresolved_with_a_reason(text: str, published: date) -> None:
    found = tag(text, published, published, "en")
    assert found
    assert all(timex.unresolved == "it lies outside the years 1 to 9999" for timex in found)
    assert all(not timex.moment or timex.moment.earliest is None for timex in found)


def test_the_last_week_of_the_calendar_ends_with_it() -> None:
    assert bounds(Calendar(year=9999, week=52)) == (date(9999, 12, 27), date.max)
    assert bounds(Calendar(year=9999, week=52, weekend=True)) is None
    assert bounds(Calendar(decade=999)) == (date(9990, 1, 1), date.max)
    assert say(Calendar(year=9999, week=52, weekend=True)) == ""


def test_days_are_declined_or_held_at_both_ends() -> None:
    assert add_days(date.max, 1) is add_days(date.min, -1) is add_days(date.min, 1e300) is None
    assert add_months(date.max, 1) is add_months(date.min, -1) is None
    assert (held(date.max, 3), held(date.min, -3)) == (date.max, date.min)
    assert (held(date.max, -1), held(date.min, 1)) == (date(9999, 12, 30), date(1, 1, 2))
    assert day_of_week(9999, 52, 6) is day_of_week(2023, 53, 1) is None


TOLD = (
    "The bridge will reopen by 9999-12-31.",
    "The bridge will reopen in December.",
    "The bridge reopened on 0001-01-01.",
    "The bridge will reopen on 31 December.",
    "The bridge reopened in January.",
    "The bridge will reopen at the weekend.",
)


def test_what_never_ends_merges_in_any_order() -> None:
    days = (None, "9999-12-31", "1000-01-01", "2024-05-15")
    read = [
        read_article(Article(id=f"a{number}-{at}", text=text, published=day))
        for number, text in enumerate(TOLD)
        for at, day in enumerate(days)
    ]
    whole = unified_timeline(read)
    assert whole
    assert unified_timeline(reversed(read)) == whole
    for pair in permutations(read, 2):
        assert unified_timeline(pair) == unified_timeline(reversed(pair))
