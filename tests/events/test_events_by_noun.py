"""A past date that belongs to an event which the clause only speaks of: the clause has not its day."""

import pytest

from timeline.model import Article
from timeline.pipeline import read_raw

PUBLISHED = "2021-03-10"  # a Wednesday


def told(text: str) -> list[tuple[str, str]]:
    found = read_raw(Article(id="a", text=text, published=PUBLISHED, language="en")).mentions
    return [(mention.headline, mention.moment.edtf) for mention in found if mention.moment]


@pytest.mark.parametrize(
    "text",
    [
        "The guild remembered the victims of the 20 February 2019 explosion.",
        "Keepers counted nine claims from the 20 February 2019 Penmoor mill explosion.",
    ],
)
def test_a_clause_that_speaks_of_a_past_event_has_not_its_day(text: str) -> None:
    assert not [headline for headline, day in told(text) if day == "2019-02-20" and headline.startswith(text[:8])]


def test_a_past_event_with_a_name_that_a_clause_speaks_of_is_told_by_its_noun() -> None:
    found = told("Keepers counted nine claims from the 20 February 2019 Penmoor mill explosion.")
    assert ("Penmoor mill explosion", "2019-02-20") in found


@pytest.mark.parametrize(
    "text", ["The guild won the 2 November 2020 election.", "Keepers were hurt in the 2 November 2020 explosion."]
)
def test_what_was_done_at_an_event_has_its_day(text: str) -> None:
    assert [day for _, day in told(text)] == ["2020-11-02"]
