"""The pipeline is held to the golden answers of the five articles by floors that may rise and never silently fall."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest

from summarize.blurb import summarize
from timeline.model import Article, Event, Mention, ReadArticle
from timeline.pipeline import read_article, unified_timeline

HERE = Path(__file__).parent
SEEDS = HERE.parent.parent / "seeds"
NAMES = tuple(sorted(path.stem for path in SEEDS.glob("*.txt")))
FLOORS = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))


def golden(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def read(name: str) -> ReadArticle:
    known = msgspec.json.decode((SEEDS / f"{name}.json").read_bytes())
    return read_article(Article(id=name, text=(SEEDS / f"{name}.txt").read_text(encoding="utf-8"), **known))


@cache
def events() -> tuple[Event, ...]:
    return unified_timeline(read(name) for name in NAMES)


def line_number(article: ReadArticle, offset: int) -> int:
    return article.text.count("\n", 0, offset) + 1


@pytest.mark.parametrize("name", NAMES)
def test_every_line_of_a_seed_is_what_the_annotator_says(name: str) -> None:
    article = read(name)
    found = {line_number(article, line.start): line for line in article.lines}
    expected = {number: kinds for first, last, kinds in golden(name)["lines"] for number in range(first, last + 1)}
    wrong = [(number, line.kind, line.rule) for number, line in found.items() if line.kind not in expected[number]]
    assert wrong == []


@pytest.mark.parametrize("name", NAMES)
def test_the_publication_context_of_a_seed_is_the_annotators(name: str) -> None:
    expected, published = golden(name)["published"], read(name).published
    assert (published.earliest, published.latest) == (expected["earliest"], expected["latest"])
    assert published.origin == expected["origin"]
    if "evidence" in expected:
        assert any(expected["evidence"] in evidence.text for evidence in published.evidence)


def timex_pairs(name: str) -> tuple[list[tuple[int, str]], list[tuple[int, str]], int]:
    """Return the expected and the found (line, text) of expressions, and how many are found with a right value."""
    article = read(name)
    expected = [(line, text) for line, text, _, _ in golden(name)["timex"]]
    answers = {(line, text): (kind, values) for line, text, kind, values in golden(name)["timex"]}
    found = [(line_number(article, timex.start), timex.text) for timex in article.timexes]
    right = sum(
        timex.type == answers[key][0] and timex.value in answers[key][1]
        for key, timex in zip(found, article.timexes, strict=True)
        if key in answers
    )
    return expected, found, right


def test_expressions_of_the_seeds_reach_their_floors() -> None:
    rows = [timex_pairs(name) for name in NAMES]
    expected = sum(len(row[0]) for row in rows)
    found = sum(len(row[1]) for row in rows)
    exact = sum(1 for row in rows for key in row[0] if key in row[1])
    figures = {
        "strict_f1": 2 * exact / (expected + found),
        "value_f1": 2 * sum(row[2] for row in rows) / (expected + found),
    }
    below = {
        name: (figure, FLOORS["timex"][name]) for name, figure in figures.items() if figure < FLOORS["timex"][name]
    }
    missed = [(set(row[0]) ^ set(row[1])) for row in rows]
    assert below == {}, missed


def events_of(mention: list[str]) -> list[Event]:
    article, start, words = mention
    return [
        event
        for event in events()
        if any(
            told.article.startswith(article) and told.sentence.text.startswith(start) and dated_by(told, words)
            for told in event.mentions
        )
    ]


def dated_by(mention: Mention, words: str) -> bool:
    return mention.timex is None if not words else mention.timex is not None and mention.timex.text == words


EVENTS = tomllib.loads((HERE / "events.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("event", EVENTS["event"], ids=lambda event: event["name"])
def test_an_event_of_the_seeds_is_told_once_and_on_its_day(event: dict[str, Any]) -> None:
    ids = {tuple(found.id for found in events_of(mention)) for mention in event["mentions"]}
    assert len(ids) == 1
    (told,) = ids
    assert len(told) == 1
    found = events_of(event["mentions"][0])[0]
    assert found.moment is not None
    assert event["within"][0] <= found.moment.earliest <= found.moment.latest <= event["within"][1]
    assert found.tense in event["tense"]
    assert event.get("headline", "") in found.headline


def test_different_events_of_the_seeds_stay_apart() -> None:
    ids = [events_of(event["mentions"][0])[0].id for event in EVENTS["event"]]
    assert len(set(ids)) == len(ids)


def test_no_forecast_target_or_comparison_becomes_an_event() -> None:
    told = [
        (article, start)
        for article, start in EVENTS["never"]["sentences"]
        for event in events()
        for mention in event.mentions
        if mention.article.startswith(article) and mention.sentence.text.startswith(start)
    ]
    assert told == []


def test_only_body_lines_tell_events() -> None:
    kinds = {
        line.kind
        for event in events()
        for mention in event.mentions
        for line in read(mention.article).lines
        if line.start <= mention.sentence.start < line.end
    }
    assert kinds <= {"title", "body"}


@pytest.mark.parametrize("name", NAMES)
def test_a_careful_editor_would_accept_the_blurb_of_a_seed(name: str) -> None:
    blurb = summarize((read(name),))
    accepted = tuple(golden(name)["blurb"])
    assert len(blurb.sentences) == 3
    assert [sentence.text for sentence in blurb.sentences if not sentence.text.startswith(accepted)] == []
