"""Whatever the text, every method gives a right answer: what there is, within the budget, and a note that says why."""

from collections.abc import Callable

import pytest

from summarize.blurb import summarize
from summarize.methods import METHODS
from summarize.model import Budget
from timeline.model import ReadArticle

Read = Callable[..., ReadArticle]

BOILERPLATE = (
    "Click here to subscribe to us now.\nAll rights reserved by the publisher.\nSign up to our newsletter.\n" * 3
)
ENDLESS = "The council of Porto and " + "the old bridge and " * 5_500 + "the river."


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("text", ["", " \n ", "12:30 | 14:00 | 15:30\n* * *\n-- --", "..." * 20_000])
def test_a_text_without_letters_is_an_empty_blurb(read: Read, method: str, text: str) -> None:
    blurb = summarize(read(text), method=method)
    assert (blurb.text, blurb.words) == ("", 0)
    assert blurb.notes == ("the text has no sentence to choose",)


def test_boilerplate_alone_is_no_blurb_and_says_so(read: Read) -> None:
    blurb = summarize(read(BOILERPLATE))
    assert blurb.sentences == ()
    assert blurb.notes == ("no sentence of the text can stand on its own",)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("budget", [Budget(words=50), Budget(characters=300), Budget(ratio=0.5)], ids=repr)
def test_one_endless_sentence_is_never_given_beyond_the_budget(read: Read, method: str, budget: Budget) -> None:
    blurb = summarize(read(ENDLESS), method=method, budget=budget)
    assert blurb.words <= (budget.words or 0.5 * blurb.source_words)
    assert len(blurb.text) <= (budget.characters or len(ENDLESS))


def test_a_text_without_full_stops_still_gets_a_blurb(read: Read) -> None:
    blurb = summarize(read("\n".join(f"The council of town {n} closed its bridge" for n in range(9))))
    assert len(blurb.sentences) == 3


@pytest.mark.parametrize("method", METHODS)
def test_an_article_shorter_than_the_budget_is_given_whole(read: Read, method: str) -> None:
    for budget in (Budget(sentences=1000), Budget(words=100_000), Budget(characters=1_000_000), Budget(ratio=1)):
        blurb = summarize(read("He left. She stayed."), method=method, budget=budget)
        assert blurb.text == "He left. She stayed."
        assert blurb.notes == ("the article is shorter than the budget: all of it is given",)


def test_an_article_whose_every_sentence_leans_is_told_from_its_opening(read: Read) -> None:
    text = "It rained in the old town of Elmhaven. He closed the harbour at noon. They mended the nets all day long. "
    blurb = summarize(read(text + "But the ferry left the pier at six."), budget=Budget(sentences=2))
    assert blurb.sentences[0].start == 0


@pytest.mark.parametrize(
    ("budget", "note"),
    [
        (Budget(words=1), "no sentence fits the budget of 1 word"),
        (Budget(words=3), "no sentence fits the budget of 3 words"),
        (Budget(characters=19), "no sentence fits the budget of 19 characters"),
        (Budget(ratio=0.01), "no sentence fits the budget of 0.01 of the words"),
        (Budget(words=6), "no sentence that can stand in the blurb fits the budget of 6 words"),
    ],
)
def test_a_budget_that_no_sentence_fits_is_noted(read: Read, harbour: str, budget: Budget, note: str) -> None:
    blurb = summarize(read(harbour), budget=budget)
    assert blurb.sentences == ()
    assert blurb.notes == (note,)


def test_fewer_sentences_than_asked_for_are_noted(read: Read) -> None:
    text = "The council of Porto shut the bridge. Who pays? Click here now. And then it rained. Sign up for more."
    blurb = summarize(read(text))
    assert len(blurb.sentences) == 1
    assert blurb.notes == ("1 of 3 sentences: no other can stand in the blurb",)
