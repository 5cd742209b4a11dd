"""A blurb is verbatim, in order, within its budget, the same each time, and stands alone."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.blurb import summarize
from summarize.methods import METHODS
from summarize.model import Blurb, Budget
from tests.summaries.conftest import read_text
from timeline.model import ReadArticle

Read = Callable[..., ReadArticle]

WORDS = st.sampled_from(["Rain", "fell", "on", "the", "old", "town", "of", "Elmhaven", "he", "said", "3,000", "people"])
ENDS = st.sampled_from([". ", "? ", '." ', ".\n", " ", "… ", "! "])
TEXTS = st.lists(st.tuples(st.lists(WORDS, min_size=1, max_size=12), ENDS), min_size=1, max_size=15).map(
    lambda parts: "".join(" ".join(words).capitalize() + end for words, end in parts)
)
BUDGETS = st.one_of(
    st.builds(Budget, sentences=st.integers(1, 6)),
    st.builds(Budget, words=st.integers(1, 60)),
    st.builds(Budget, characters=st.integers(1, 300)),
    st.builds(Budget, ratio=st.floats(0.01, 1)),
)


def within(blurb: Blurb, budget: Budget) -> bool:
    return (
        (budget.sentences is None or len(blurb.sentences) <= budget.sentences)
        and (budget.words is None or blurb.words <= budget.words)
        and (budget.characters is None or len(blurb.text) <= budget.characters)
        and (budget.ratio is None or blurb.words <= budget.ratio * blurb.source_words)
    )


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, budget=BUDGETS, method=st.sampled_from(METHODS))
def test_every_method_is_verbatim_in_order_within_budget_and_repeatable(text: str, budget: Budget, method: str) -> None:
    article = read_text(text)
    blurb = summarize(article, method=method, budget=budget)
    assert [text[sentence.start : sentence.end] for sentence in blurb.sentences] == [s.text for s in blurb.sentences]
    assert [sentence.index for sentence in blurb.sentences] == sorted({s.index for s in blurb.sentences})
    assert [article.sentences[s.index].start for s in blurb.sentences] == [s.start for s in blurb.sentences]
    assert within(blurb, budget)
    assert all(0 <= sentence.score <= 1 for sentence in blurb.sentences)
    assert blurb.sentences or blurb.notes
    assert summarize(article, method=method, budget=budget) == blurb


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, budget=BUDGETS)
def test_the_default_takes_no_leaning_sentence_without_the_one_before_it(text: str, budget: Budget) -> None:
    article = read_text("Rain closed the old town of Elmhaven on Monday. " + text)
    blurb = summarize(article, budget=budget)
    chosen = {sentence.index for sentence in blurb.sentences}
    if len(chosen) < len(article.sentences):
        leaning = {s.index for s in blurb.sentences if s.text.startswith(("He ", "She ", "It "))}
        assert all(index - 1 in chosen for index in leaning)


def test_the_default_leaves_out_questions_notes_and_dangling_openings(read: Read, harbour: str) -> None:
    blurb = summarize(read(harbour))
    assert len(blurb.sentences) == 3
    assert blurb.sentences[0].text.startswith("The port of Elmhaven closed on Monday")
    assert not any(word in blurb.text for word in ("?", "newsletter", "He was not", "But nobody"))


def test_times_are_those_of_a_silent_reader(read: Read, harbour: str) -> None:
    blurb = summarize(read(harbour))
    assert blurb.source_words == len(harbour.split())
    assert blurb.words == len(blurb.text.split())
    assert blurb.reading_seconds == round(blurb.words / 238 * 60)
    assert blurb.saved_seconds == round((blurb.source_words - blurb.words) / 238 * 60)


@pytest.mark.parametrize("method", METHODS)
def test_a_query_brings_the_sentences_on_it(read: Read, harbour: str, method: str) -> None:
    blurb = summarize(read(harbour), method=method, budget=Budget(sentences=1), query="bread prices")
    assert "bread prices" in blurb.text


def test_a_query_that_nothing_answers_is_noted(read: Read, harbour: str) -> None:
    assert "no sentence holds a word of the query" in summarize(read(harbour), query="volcano").notes


def test_an_article_shorter_than_the_budget_is_given_whole(read: Read) -> None:
    blurb = summarize(read("He left. She stayed."), budget=Budget(sentences=5))
    assert blurb.text == "He left. She stayed."
    assert blurb.notes == ("the article is shorter than the budget: all of it is given",)


@pytest.mark.parametrize(
    ("budget", "unit"),
    [(Budget(words=4), "4 words"), (Budget(characters=20), "20 characters"), (Budget(ratio=0.01), "0.01 of the words")],
)
def test_a_budget_that_no_sentence_fits_is_noted(read: Read, harbour: str, budget: Budget, unit: str) -> None:
    blurb = summarize(read(harbour), budget=budget)
    assert blurb.sentences == ()
    assert blurb.notes == (f"no sentence fits the budget of {unit}",)


def test_a_push_notification_takes_a_sentence_that_fits(read: Read, harbour: str) -> None:
    blurb = summarize(read(harbour), budget=Budget(characters=115))
    assert 0 < len(blurb.text) <= 115
    assert len(blurb.sentences) == 1


@pytest.mark.parametrize(
    "text", ["", " \n ", "12:30 | 14:00 | 15:30\n* * *\n-- --", "Click here to subscribe to us now.\n" * 9]
)
def test_text_without_a_sentence_to_choose_gives_an_empty_blurb_and_says_so(read: Read, text: str) -> None:
    blurb = summarize(read(text))
    assert blurb.text == ""
    assert len(blurb.notes) == 1


def test_an_article_whose_every_sentence_leans_is_told_from_its_opening(read: Read) -> None:
    text = "It rained in the old town of Elmhaven. He closed the harbour at noon. They mended the nets all day long. "
    blurb = summarize(read(text + "But the ferry left the pier at six."), budget=Budget(sentences=2))
    assert blurb.sentences[0].start == 0


def test_one_endless_sentence_is_never_given_beyond_the_budget(read: Read) -> None:
    article = read("word " * 20_000 + "end.")
    assert summarize(article, budget=Budget(words=50)).words <= 50
    assert summarize(article).notes


def test_a_text_without_full_stops_still_gets_a_blurb(read: Read) -> None:
    blurb = summarize(read("\n".join(f"The council of town {n} closed its bridge" for n in range(9))))
    assert len(blurb.sentences) == 3


def test_scripts_without_spaces_are_counted_by_pairs_of_characters(read: Read) -> None:
    article = read("市议会周二批准了新桥。港口将关闭两周。渔民要求政府赔偿他们的损失。", language="zh")
    blurb = summarize(article, budget=Budget(words=8))
    assert blurb.source_words == 5 + 4 + 7
    assert 0 < blurb.words <= 8


def test_an_unknown_language_falls_back_and_says_so(read: Read, harbour: str) -> None:
    blurb = summarize(read(harbour, language="xx"))
    assert len(blurb.sentences) == 3
    assert "no stemmer and no stop words for language 'xx': words are compared as written" in blurb.notes


def test_an_unknown_method_is_refused_with_its_name_and_the_choices(read: Read, harbour: str) -> None:
    with pytest.raises(ValueError, match=r"unknown method 'gpt'.*blurb, lead, lex-rank"):
        summarize(read(harbour), method="gpt")


def test_no_article_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one article"):
        summarize([])
