"""A query brings the sentences on it, by every method, within the budget."""

from collections.abc import Callable

import pytest

from summarize.blurb import summarize
from summarize.methods import METHODS
from summarize.model import Budget
from timeline.model import ReadArticle

Read = Callable[..., ReadArticle]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("query", ["bread prices", "Who pays the fishing crews?", "grain from Rosario", "inquiry"])
def test_one_sentence_on_the_query_is_given_where_one_exists(read: Read, harbour: str, method: str, query: str) -> None:
    blurb = summarize(read(harbour), method=method, budget=Budget(sentences=2), query=query)
    words = {"bread prices": "bread", "Who pays the fishing crews?": "crews", "grain from Rosario": "grain"}
    assert words.get(query, query) in blurb.text


@pytest.mark.parametrize("method", METHODS)
def test_inflected_words_of_the_query_are_found(read: Read, harbour: str, method: str) -> None:
    blurb = summarize(read(harbour), method=method, budget=Budget(sentences=1), query="investigator's inquiries")
    assert "Investigators" in blurb.text


def test_a_sentence_on_the_query_brings_along_what_it_leans_on(read: Read, harbour: str) -> None:
    told = [
        s.text.split(maxsplit=1)[0]
        for s in summarize(read(harbour), budget=Budget(sentences=2), query="bridge").sentences
    ]
    assert told == ["Harbour", "He"]


def test_what_cannot_stand_in_the_blurb_is_noted(read: Read, harbour: str) -> None:
    blurb = summarize(read(harbour), budget=Budget(sentences=1), query="bridge")
    assert len(blurb.sentences) == 1
    assert blurb.notes == ("no sentence on the query can stand in the blurb",)


def test_a_query_keeps_to_the_budget(read: Read, harbour: str) -> None:
    assert summarize(read(harbour), budget=Budget(words=25), query="ferry").words <= 25


def test_a_query_chooses_among_several_articles(read: Read, harbour: str) -> None:
    other = read("The ferry to Norway sank off Porto on Friday. Rain fell on the hills of Porto all day.", name="b")
    blurb = summarize([read(harbour), other], budget=Budget(sentences=1), query="Norway")
    assert [sentence.article for sentence in blurb.sentences] == ["b"]


@pytest.mark.parametrize(
    ("query", "note"),
    [
        ("volcano", "no sentence holds a word of the query"),
        ("the of and", "the query has no word to look for"),
        ("?!", "the query has no word to look for"),
    ],
)
def test_a_query_that_nothing_answers_still_gets_a_blurb(read: Read, harbour: str, query: str, note: str) -> None:
    blurb = summarize(read(harbour), query=query)
    assert len(blurb.sentences) == 3
    assert blurb.notes == (note,)
