"""Mentions of several languages in one merge: each is read by the words of its own language, and by no other's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from timeline.languages.index import LANGUAGES
from timeline.languages.weights import rarest, weight_of
from timeline.merge.figures import figures_of
from timeline.merge.profile import profile_of
from timeline.merge.results import Result
from timeline.merge.same import strength
from timeline.merge.slots import slots_of
from timeline.merge.timeline import merge
from timeline.model import Article, Mention
from timeline.pipeline import read_raw


def mentions(text: str, language: str, published: str = "2021-03-10", name: str = "a") -> tuple[Mention, ...]:
    return read_raw(Article(id=name, text=text, published=published, language=language)).mentions


@pytest.mark.parametrize(
    ("tag", "text", "language"),
    [
        ("en-GB", "A mill opened in Porto on 9 March 2021.", "en"),
        ("DE_at", "Die Fähre sank am 9. März 2021 in Porto.", "de"),
    ],
)
def test_a_mention_knows_the_language_of_its_article(tag: str, text: str, language: str) -> None:
    assert {mention.language for mention in mentions(text, tag)} == {language}


def figures(sentence: str, language: str) -> list[tuple[str, float]]:
    (mention,) = mentions(sentence, "en")
    return [(figure.unit, figure.value) for figure in figures_of(replace(mention, language=language))]


def test_what_figures_count_is_said_by_the_language_and_by_signs_alone_where_it_says_nothing() -> None:
    fire = "A fire killed twelve dockers in Porto and cost $40 on 9 March 2021."
    assert figures(fire, "en") == [("dead", 12), ("$", 40)]
    assert figures(fire, "fi") == [("$", 40)]


def test_a_language_without_words_has_no_slots_but_identifiers_and_scores() -> None:
    text = "The mayor of Porto beat Ida Holm 4-1 on 9 March 2021 on the B12."
    (mention,) = mentions(text, "en")
    english, plain = slots_of(mention), slots_of(replace(mention, language="fi"))
    assert english.names
    assert english.result.winner
    assert (plain.names, plain.result, plain.sexes) == ((), Result(), frozenset())
    assert plain.identifiers == english.identifiers == frozenset({"b12"})
    assert plain.scores == english.scores == frozenset({("1", "4")})


def test_the_endings_of_owners_and_of_more_than_one_are_those_of_the_language() -> None:
    (mention,) = mentions("Porto's mill made 4-1 dockers rich on 9 March 2021.", "en")
    assert slots_of(mention).scores == frozenset()
    assert slots_of(replace(mention, language="fi")).scores == frozenset({("1", "4")})


ROOT = Path(__file__).parent.parent.parent / "timeline"
MERGING = sorted([*(ROOT / "merge").rglob("*.py"), *(ROOT / "digest").rglob("*.py"), ROOT / "happenings.py"])


@pytest.mark.parametrize("path", MERGING, ids=lambda path: path.name)
def test_no_module_that_merges_names_a_language(path: Path) -> None:
    folders = "|".join(LANGUAGES)
    assert not re.search(rf"languages(?:\.| import )(?:{folders})\b", path.read_text(encoding="utf-8"))


ENGLISH = "The ferry Kestrel sank on 9 March 2021 off Porto with 57 dockers of the Gelmar yard aboard."
GERMAN = "Die Fähre Kestrel sank am 9. März 2021 vor Porto mit 57 Arbeitern der Gelmar-Werft."
FINNISH = "Gelmar-telakan lautta Kestrel sank 2021-03-09 Porton edustalla, 57 kuollutta."
OTHER_FINNISH = "Viljamarkkinat avattiin 2021-03-09 Ardussa, 310 vierasta sank saapui."


def merged(*told: tuple[str, str]) -> list[list[str]]:
    read = (
        read_raw(Article(id=f"a{number}", text=text, published="2021-03-10", language=language))
        for number, (language, text) in enumerate(told)
    )
    return [[mention.article for mention in event.mentions] for event in merge(read)]


def test_articles_of_two_languages_tell_one_happening_by_day_names_and_figures() -> None:
    assert merged(("en", ENGLISH), ("de", GERMAN)) == [["a0", "a1"]]


def test_a_language_without_words_merges_by_names_figures_stems_and_days() -> None:
    again = FINNISH.replace("lautta Kestrel sank", "matkustajalautta Kestrel sank")
    assert merged(("fi", FINNISH), ("fi", again)) == [["a0", "a1"]]
    assert merged(("fi", FINNISH), ("fi", again.replace("2021-03-09", "2021-01-09"))) == [["a1"], ["a0"]]
    assert sorted(merged(("fi", FINNISH), ("fi", OTHER_FINNISH))) == [["a0"], ["a1"]]


@pytest.mark.parametrize("other", [("de", GERMAN), ("fi", FINNISH)], ids=["de", "fi"])
def test_which_of_two_mentions_comes_first_does_not_matter_across_languages(other: tuple[str, str]) -> None:
    (one,) = mentions(ENGLISH, "en")
    (two,) = mentions(other[1], other[0], name="b")
    found = strength(one, two, profile_of(one), profile_of(two))
    assert found == strength(two, one, profile_of(two), profile_of(one))
    assert other[0] == "fi" or found > 0  # of the Finnish verb nothing is known, and two names are too few


def test_a_word_weighs_what_it_does_in_its_own_language() -> None:
    assert weight_of("year", "en") < weight_of("kestrel", "en") == rarest("en")
    assert weight_of("year", "de") == weight_of("kestrel", "de") == rarest("de")
