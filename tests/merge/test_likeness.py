"""How alike two profiles are, whatever is left out of working it out."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.merge.profile import Profile, likeness, profile_of
from timeline.model import Article
from timeline.pipeline import read_raw

TEXTS = (
    "The harbour bridge of Porto collapsed on Tuesday and killed 12 dockers, police said.",
    "Porto's harbour bridge collapsed on Tuesday, killing 12 dockers.",
    "On Tuesday the mayor of Porto closed the harbour after the bridge collapsed.",
    "Dairy farmers in Norland blocked the motorway to Porto on Tuesday.",
    "Police in Norland freed the motorway that dairy farmers had blocked on Tuesday.",
    "A court in Riga sentenced two ferry captains on Tuesday.",
)


@pytest.fixture(scope="module")
def profiles() -> list[Profile]:
    articles = [Article(id=f"a{at}", text=text, published="2021-03-10") for at, text in enumerate(TEXTS)]
    return [profile_of(mention) for article in articles for mention in read_raw(article).mentions]


@settings(deadline=None)
@given(least=st.floats(0, 0.99))
def test_what_is_given_up_early_would_not_have_been_alike_enough(least: float, profiles: list[Profile]) -> None:
    for one, other in combinations(profiles, 2):
        whole = likeness(one, other)
        assert likeness(one, other, least) == whole or whole < least


def test_tellings_that_share_a_word_or_two_are_given_up_early(profiles: list[Profile]) -> None:
    found = [likeness(one, other, 0.9) for one, other in combinations(profiles, 2)]
    assert 0.0 in found
    assert max(found) > 0
