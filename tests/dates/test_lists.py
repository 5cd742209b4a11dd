"""A sentence of very many dates is a list: each is read, and no verb far off says where they lie."""

from datetime import date

from timeline.model import PublicationContext, Sentence
from timeline.resolve.timexes import MOST_IN_SENTENCE
from timeline.tagging import tag_dates

PUBLISHED = PublicationContext(origin="given", earliest=date(2023, 7, 11), latest=date(2023, 7, 11))


def values(text: str) -> list[str]:
    return [timex.value for timex in tag_dates(text, (Sentence(0, len(text), text, 0),), PUBLISHED)]


def test_a_sentence_of_a_few_dates_is_read_by_its_verb() -> None:
    assert values("The office will shut on Monday, Tuesday and Thursday.") == ["2023-07-17", "2023-07-11", "2023-07-13"]


def test_a_list_of_dates_is_read_without_a_verb() -> None:
    found = values("The office will shut on " + "Monday, " * (MOST_IN_SENTENCE + 1))
    assert found == ["2023-07-10"] * (MOST_IN_SENTENCE + 1)
