"""Nobody is named by surname alone, and nothing is "the base", before the blurb has said who or what that is."""

from collections.abc import Callable

import pytest

from summarize.blurb import summarize
from summarize.en.introductions import Introductions
from summarize.model import Budget
from tests.summaries.conftest import HARBOUR
from timeline.model import ReadArticle

Read = Callable[..., ReadArticle]


def introductions(read: Read, *sentences: str) -> dict[int, int]:
    article = read("\n".join(sentences))
    known = Introductions(article.sentences, article.words, article.text)
    return {number: known.of(number) for number in range(len(article.sentences)) if known.of(number) >= 0}


@pytest.mark.parametrize(
    "later",
    [
        "Solberg left for Norway at noon.",
        "Solberg's crew left for Norway at noon.",
        '"The pier of Porto will hold for now," said Solberg.',
        '"The pier of Porto will hold for now," Solberg added on Tuesday.',
    ],
)
def test_a_surname_alone_needs_the_sentence_with_the_full_name(read: Read, later: str) -> None:
    assert introductions(read, "Rain fell on Porto.", "Divers told Ingrid Solberg of it.", later) == {2: 1}


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("Divers told Solberg of it.", "Solberg left for Norway at noon."),
        ("Divers told Ingrid Solberg of it.", "Ingrid Solberg left for Norway at noon."),
        ("City Police came; the police left.", "Police left for Norway at noon."),
        ("Solberg left for Norway at noon.", "Divers told Ingrid Solberg of it."),
        ("The base lies on a hill.", "The base was empty."),
        ("A base on a hill was found.", "The base of the hill was empty."),
    ],
)
def test_what_was_never_introduced_needs_nothing(read: Read, first: str, later: str) -> None:
    assert introductions(read, first, later) == {}


def test_a_definite_noun_needs_the_sentence_that_says_it_with_a(read: Read) -> None:
    told = (
        "Rain fell on Porto.",
        "Troops took a small base near Porto.",
        "Rain fell.",
        "The base comprises 35 bunkers.",
    )
    assert introductions(read, *told) == {3: 1}


def test_the_blurb_brings_the_introduction_along(read: Read) -> None:
    text = HARBOUR.replace("He was not on the bridge at the time.", "Solberg has run the harbour since 1999.")
    for count in range(1, 9):
        blurb = summarize(read(text), budget=Budget(sentences=count))
        told = [sentence.text for sentence in blurb.sentences]
        alone = [text for text in told if text.startswith("Solberg")]
        assert not alone or told.index(alone[0]) > next(n for n, text in enumerate(told) if "Ingrid Solberg" in text)
