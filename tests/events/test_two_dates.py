"""One sentence that tells two deeds on two days: each has its own day, and a headline that claims no more."""

import pytest

from timeline.model import Article
from timeline.pipeline import read_raw

PUBLISHED = "2021-03-10"  # a Wednesday


def told(text: str) -> list[tuple[str, str]]:
    found = read_raw(Article(id="a", text=text, published=PUBLISHED, language="en")).mentions
    return [(mention.headline, mention.moment.edtf) for mention in found if mention.moment]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Hearings opened on Monday and closed on Tuesday.",
            [("Hearings opened", "2021-03-08"), ("Hearings closed", "2021-03-09")],
        ),
        (
            "A keeper was seized on Sunday and released on Tuesday.",
            [("A keeper was seized", "2021-03-07"), ("A keeper was released", "2021-03-09")],
        ),
        (
            "A strike that began on Sunday ended in the harbour on Tuesday.",
            [("A strike began", "2021-03-07"), ("A strike ended in the harbour", "2021-03-09")],
        ),
        (
            "The pier was built in 1911 and was widened in 1950.",
            [("The pier was built", "1911"), ("The pier was widened", "1950")],
        ),
    ],
)
def test_two_verbs_with_a_day_each_are_two_events(text: str, events: list[tuple[str, str]]) -> None:
    assert told(text) == events


def test_two_verbs_with_one_day_are_one_event() -> None:
    assert told("A keeper was seized on Tuesday and released.") == [("A keeper was seized and released", "2021-03-09")]


def test_a_dated_deed_after_what_its_subject_is_stands_alone() -> None:
    assert told("The guild is the owner of the oldest mill in Penmoor and sold its ferry on 2 March 2021.") == [
        ("The guild sold its ferry", "2021-03-02")
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Keepers burned nine mills on Saturday and Sunday.", "2021-03-06/2021-03-07"),
        ("Keepers burned nine mills on Saturday, Sunday and Monday.", "2021-03-06/2021-03-08"),
        ("Keepers burned nine mills on Saturday and Monday.", "2021-03-06"),
    ],
)
def test_days_joined_one_after_the_other_are_one_stretch(text: str, days: str) -> None:
    assert [day for _, day in told(text)] == [days]
