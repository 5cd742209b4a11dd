"""The golden rules of the sentence splitter, and what holds of any text."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.model import Line
from timeline.reading.label import raw_lines
from timeline.sentences import split_sentences

CASES = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_a_text_is_split_as_its_golden_rule_says(case: dict[str, Any]) -> None:
    text = case["text"]
    found = split_sentences(text, raw_lines(text), case.get("language", "en"))
    assert [sentence.text for sentence in found] == case["sentences"]


def test_a_sentence_over_two_lines_belongs_to_the_line_it_begins_in() -> None:
    text = "A bridge\n\nThe minister spoke to\nreporters. He left."
    assert [sentence.paragraph for sentence in split_sentences(text, raw_lines(text))] == [0, 1, 2]


def test_only_title_and_body_lines_have_sentences() -> None:
    text = "Bridge opens\nShare this\nCars crossed it at noon."
    lines = [Line(0, 12, "title", ""), Line(13, 23, "boilerplate", ""), Line(24, 48, "body", "")]
    assert [sentence.text for sentence in split_sentences(text, lines)] == ["Bridge opens", "Cars crossed it at noon."]


@settings(deadline=None, max_examples=200)
@given(st.text(st.sampled_from("ab Z.!?\n\r\t“”\"'()[]1•-\u2028\ud800\0é。"), max_size=300))
def test_sentences_slice_back_in_text_order_without_overlap(text: str) -> None:
    end = 0
    for sentence in split_sentences(text, raw_lines(text)):
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()
        assert sentence.start >= end
        end = sentence.end


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=300))
def test_no_letter_or_digit_of_a_body_line_is_lost(text: str) -> None:
    found = "".join(sentence.text for sentence in split_sentences(text, raw_lines(text)))
    assert sum(map(str.isalnum, found)) == sum(map(str.isalnum, text))


@pytest.mark.parametrize(
    "text",
    [
        "1" * 1_000_000,
        "x" * 1_000_000,
        "“a. " * 250_000,
        "(" * 500_000,
        "Mr. " * 250_000,
        "ab\n" * 100_000,
        "\0" * 1000,
    ],
    ids=["digits", "one word", "open quotes", "brackets", "titles", "short lines", "NUL"],
)
def test_hostile_text_is_split_all_the_same(text: str) -> None:
    found = split_sentences(text, raw_lines(text))
    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in found)


def test_a_long_dialogue_is_cut_nowhere_but_between_its_sentences() -> None:
    said = '"I will not," said Ida. “Why not?” asked Olaf, and went on. '
    text = said * 400
    whole = [sentence.text for sentence in split_sentences(text, raw_lines(text), "en")]
    once = [sentence.text for sentence in split_sentences(said * 2, raw_lines(said * 2), "en")]
    assert set(whole) == set(once)
    assert len(whole) == len(once) * 200


@pytest.mark.parametrize("piece", ["“", "“a ", '"a" ', "'", "„a “b ", "「a"])
def test_quotation_marks_without_end_keep_their_spans(piece: str) -> None:
    text = piece * 5000
    sentences = split_sentences(text, raw_lines(text), "en")
    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in sentences)
    words = "".join(sentence.text for sentence in sentences)
    assert words.count("a") == text.count("a")


def count(text: str, language: str) -> int:
    return len(split_sentences(text, raw_lines(text), language))


def test_abbreviations_are_those_of_the_language_of_the_text() -> None:
    wrapped = "Der Rat ehrte am Abend im Hafen die Geigerin Prof.\nHolm aus Porto."
    assert (count(wrapped, "de"), count(wrapped, "fr")) == (1, 2)
    counted = "Ship nos.\n7 and 9 of the guild sank."
    assert (count(counted, "en"), count(counted, "fr")) == (1, 2)
