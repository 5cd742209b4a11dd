"""Every method keeps to every budget exactly: verbatim, in order, never more, and not empty where a sentence fits."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarize.blurb import summarize
from summarize.document import document_of
from summarize.methods import METHODS
from summarize.model import Blurb, Budget
from tests.summaries.conftest import HARBOUR, read_text

WORDS = st.sampled_from(
    ["Rain", "fell", "on", "the", "old", "town", "of", "Elmhaven", "he", "said", "3,000", "people", "also", "“we", "If"]
)
ENDS = st.sampled_from([". ", "? ", '." ', ".\n", " ", "… ", "! ", ".” "])
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


@settings(max_examples=80, deadline=None)
@given(text=TEXTS, budget=BUDGETS, method=st.sampled_from(METHODS))
def test_every_method_is_verbatim_in_order_within_budget_and_repeatable(text: str, budget: Budget, method: str) -> None:
    article = read_text(text)
    blurb = summarize(article, method=method, budget=budget)
    assert [text[sentence.start : sentence.end] for sentence in blurb.sentences] == [s.text for s in blurb.sentences]
    assert blurb.text == " ".join(sentence.text for sentence in blurb.sentences)
    assert [sentence.index for sentence in blurb.sentences] == sorted({s.index for s in blurb.sentences})
    assert [article.sentences[s.index].start for s in blurb.sentences] == [s.start for s in blurb.sentences]
    assert within(blurb, budget)
    assert all(0 <= sentence.score <= 1 for sentence in blurb.sentences)
    assert blurb.sentences or blurb.notes
    assert summarize(article, method=method, budget=budget) == blurb


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, budget=BUDGETS, method=st.sampled_from(METHODS[1:]))
def test_a_method_is_not_empty_where_a_sentence_fits(text: str, budget: Budget, method: str) -> None:
    article = read_text(text)
    blurb = summarize(article, method=method, budget=budget)
    fitting = [
        sentence
        for sentence in document_of([article]).sentences
        if (budget.words is None or len(sentence.text.split()) <= budget.words)
        and (budget.characters is None or len(sentence.text) <= budget.characters)
        and (budget.ratio is None or len(sentence.text.split()) <= budget.ratio * blurb.source_words)
    ]
    assert bool(blurb.sentences) == bool(fitting)


@settings(max_examples=60, deadline=None)
@given(budget=BUDGETS, cut=st.integers(0, 6))
def test_the_default_is_not_empty_where_a_sentence_that_stands_alone_fits(budget: Budget, cut: int) -> None:
    text = "\n".join(HARBOUR.splitlines()[cut:])
    alone = "The town council has asked the government for emergency money to pay 120 fishing crews"
    shortest = min(
        len(line.split()) for line in text.splitlines() if line.startswith((alone, "Investigators", "The last"))
    )
    blurb = summarize(read_text(text), budget=budget)
    room = budget.words or (budget.ratio or 0) * blurb.source_words
    assert within(blurb, budget)
    assert blurb.sentences or not (budget.sentences or room >= shortest)


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, budget=BUDGETS)
def test_the_default_takes_no_leaning_sentence_without_the_one_before_it(text: str, budget: Budget) -> None:
    article = read_text("Rain closed the old town of Elmhaven on Monday. " + text)
    blurb = summarize(article, budget=budget)
    chosen = {sentence.index for sentence in blurb.sentences}
    if len(chosen) < len(article.sentences):
        leaning = {s.index for s in blurb.sentences if s.text.startswith(("He ", "She ", "It "))}
        assert all(index - 1 in chosen for index in leaning)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_a_budget_of_sentences_is_used_up_where_enough_can_stand(method: str, count: int) -> None:
    assert len(summarize(read_text(HARBOUR), method=method, budget=Budget(sentences=count)).sentences) == count


@pytest.mark.parametrize("method", METHODS)
def test_several_articles_keep_to_one_budget_too(method: str) -> None:
    articles = [read_text(HARBOUR, name="a"), read_text("The ferry to Elmhaven sank. Rain fell on Porto.", name="b")]
    for budget in (Budget(sentences=4), Budget(words=40), Budget(characters=230), Budget(ratio=0.25)):
        blurb = summarize(articles, method=method, budget=budget)
        assert within(blurb, budget)
        assert blurb.sentences
