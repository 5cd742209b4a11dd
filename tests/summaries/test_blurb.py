"""The default blurb, its times, and what is refused."""

from collections.abc import Callable

import pytest

from summarize.blurb import summarize
from summarize.model import Budget
from timeline.model import ReadArticle

Read = Callable[..., ReadArticle]


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


def test_a_push_notification_takes_a_sentence_that_fits(read: Read, harbour: str) -> None:
    blurb = summarize(read(harbour), budget=Budget(characters=115))
    assert 0 < len(blurb.text) <= 115
    assert len(blurb.sentences) == 1


def test_an_unknown_method_is_refused_with_its_name_and_the_choices(read: Read, harbour: str) -> None:
    with pytest.raises(ValueError, match=r"unknown method 'gpt'.*blurb, lead, lex-rank"):
        summarize(read(harbour), method="gpt")


def test_no_article_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one article"):
        summarize([])
