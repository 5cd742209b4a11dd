"""Tokens of a sentence: their spans, and the two patterns that find them."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from timeline.syntax.en.forms import form_of
from timeline.syntax.tokens import ASCII, MOST_TOKENS, TOKEN, Forms, tokens_of

SIGNS = st.text(st.sampled_from("aBz09 .,'&-%$_`()\"\n"), max_size=60)


@given(SIGNS | st.text(max_size=60))
def test_a_token_is_what_the_sentence_writes_at_its_span(text: str) -> None:
    tokens = tokens_of(text, Forms(form_of))
    assert [token.text for token in tokens] == [text[token.start : token.end] for token in tokens]
    assert all(first.end <= second.start for first, second in pairwise(tokens))


@given(SIGNS | st.text(st.characters(max_codepoint=127), max_size=60))
def test_the_pattern_for_ascii_finds_what_the_general_one_does(text: str) -> None:
    assert ASCII.findall(text) == TOKEN.findall(text)


def test_a_word_said_twice_has_two_spans() -> None:
    tokens = tokens_of("No ferry: no boat, no pier", Forms(form_of))
    assert [token.start for token in tokens if token.lower == "no"] == [0, 10, 19]


def test_a_name_has_a_capital_and_is_no_function_word() -> None:
    assert [token.text for token in tokens_of("The US mill of Ida Holm", Forms(form_of)) if token.is_capital] == [
        "US",
        "Ida",
        "Holm",
    ]


def test_a_table_is_looked_at_up_to_a_bound() -> None:
    assert len(tokens_of("mill " * 1000, Forms(form_of))) == MOST_TOKENS
