"""One happening however it is worded, and what is said or done about it apart: the types of verbs and nouns."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from timeline.happenings import same_verb, tells_of, types_of
from timeline.languages.index import words_of_all
from timeline.languages.types import HAPPENINGS, RESPONSES, TypeWords
from timeline.merge.same import same_event
from timeline.merge.timeline import merge
from timeline.model import Article, Event, Mention
from timeline.pipeline import read_raw

DAY = "2021-03-10"
# What both articles are about: a story of its own, without which a day and a type alone say little.
STORY = "Karvel led the Dravosk shipyard in Ostmark for years. The Dravosk shipyard in Ostmark builds ferries."


def mention(sentence: str, published: str = DAY, story: str = STORY, name: str = "a") -> Mention:
    read = read_raw(Article(id=name, text=f"{sentence} {story}", published=published, language="en"))
    return next(found for found in read.mentions if found.sentence.text == sentence)


def events(*texts: str, published: str = DAY) -> tuple[Event, ...]:
    return merge(
        read_raw(Article(id=f"a{number}", text=f"{text} {STORY}", published=published, language="en"))
        for number, text in enumerate(texts)
    )


TOGETHER = {
    "a verdict": (
        "Karvel was found guilty of fraud on Tuesday by jurors who had sat through eleven weeks of evidence.",
        "The verdict on Tuesday against Karvel ended a case that had gripped the coast.",
    ),
    "a sentence": (
        "Karvel was jailed for six years on Tuesday after stealing from his own firm.",
        "Judges on Tuesday sentenced the former Dravosk chairman, who showed no emotion.",
    ),
    "a quake": (
        "An earthquake hit Ostmark on Tuesday, cutting power to the Dravosk docks.",
        "Tuesday's tremor damaged cranes along the Dravosk waterfront, engineers found.",
    ),
    "an air strike in two words": (
        "Air strikes on Tuesday hit the Dravosk docks and set sheds alight.",
        "The Dravosk yard was bombed on Tuesday by planes from across the strait.",
    ),
}


@pytest.mark.parametrize("what", TOGETHER)
def test_one_happening_of_a_day_and_story_is_one_event_however_it_is_worded(what: str) -> None:
    one, other = TOGETHER[what]
    told = [{found.article for found in event.mentions if found.timex} for event in events(one, other)]
    assert {"a0", "a1"} in told


QUAKE = "An earthquake hit Ostmark on Tuesday, killing forty people at the Dravosk shipyard."
APART = {
    "mourning": "The bishop of Ostmark on Tuesday mourned forty people killed by the earthquake at Dravosk shipyard.",
    "a pledge": "Norland pledged help on Tuesday for Ostmark and the Dravosk shipyard hit by the earthquake.",
    "a denial": "Norland denied on Tuesday that the earthquake killed forty people at the Dravosk shipyard in Ostmark.",
    "an appeal": "The mayor of Ostmark appealed on Tuesday for tents after the earthquake at the Dravosk shipyard.",
    "a rescue": "Divers rescued two welders from the Dravosk shipyard in Ostmark on Tuesday after the earthquake.",
}


@pytest.mark.parametrize("what", APART)
def test_a_response_to_a_happening_is_no_telling_of_it(what: str) -> None:
    assert not same_event(mention(QUAKE), mention(APART[what], name="b"))


def test_two_happenings_of_one_type_and_day_in_other_stories_stay_apart() -> None:
    other = "The Lisvane brewery paid nobody for months. Welshmen drink what the Lisvane brewery makes."
    one = mention("Karvel was jailed for six years on Tuesday after stealing from his own firm.")
    assert not same_event(
        one, mention("A poacher was sentenced to nine weeks on Tuesday for netting salmon.", story=other, name="b")
    )


def test_what_two_articles_look_back_on_is_known_by_its_day_and_type() -> None:
    one = "Three clerks survived the bombings of 2 March 2021 and left."
    other = "Bombs killed an usher on 2 March 2021 and closed the theatre."
    late, other_type = "2021-05-10", "Bakers raised prices on 2 March 2021 and closed the theatre."
    assert same_event(mention(one, late), mention(other, late, name="b"))
    assert not same_event(mention(one, late), mention(other_type, late, name="b"))


def test_a_type_is_told_by_the_words_beside_the_date_too() -> None:
    told = types_of(mention("Reporters were swamped with pictures minutes after the 2 March bombings in Dravosk."))
    assert "attack" in told.told


def test_a_language_names_only_types_that_all_languages_share() -> None:
    told = [set(words.type_of.values()) for words in words_of_all("types", TypeWords)]
    assert told
    assert set().union(*told) <= HAPPENINGS | RESPONSES


def test_the_words_of_one_language_tell_no_type_in_another() -> None:
    found = mention("Karvel resigned on Tuesday from the Dravosk shipyard.")
    assert types_of(found).deed == "resign"
    assert types_of(replace(found, language="de")).told == frozenset()


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The survivors bought the Dravosk shipyard on Tuesday.", {"buy"}),
        ("Gunmen and protesters met Karvel at the Dravosk shipyard on Tuesday.", set()),
        ("A virus closed the Dravosk shipyard on Tuesday.", {"close"}),
    ],
)
def test_who_or_what_does_it_tells_no_happening(sentence: str, told: set[str]) -> None:
    assert types_of(mention(sentence)).told == told


def test_what_two_only_say_is_not_told_by_one_verb() -> None:
    one = mention("Karvel said on Tuesday that the Dravosk shipyard owes nothing to anyone.")
    other = mention("Welders said on Tuesday that no ferry had left.", name="b")
    assert one.verb == other.verb
    assert not same_verb(one, other)
    assert same_verb(mention("Karvel left Ostmark on Tuesday."), mention("Welders left Dravosk on Tuesday.", name="b"))


def test_what_names_the_type_of_another_beside_its_own_deed_does_not_tell_of_it() -> None:
    march = mention("Welders protested on Tuesday at the gates of the Dravosk shipyard.")
    left = mention("Karvel resigned in protest on Tuesday from the Dravosk shipyard.", name="b")
    slogan = mention("The protest on Tuesday filled the quay of the Dravosk shipyard.", name="c")
    assert not tells_of(left, march)
    assert tells_of(slogan, march)
