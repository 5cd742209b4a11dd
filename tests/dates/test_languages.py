"""Languages with date rules: what their data must agree with, and when it is loaded."""

import subprocess
import sys
from datetime import date

import pytest

from timeline.languages.en import dates as en
from timeline.languages.index import filled, words_of
from timeline.languages.vocabulary import Vocabulary
from timeline.model import PublicationContext, Sentence
from timeline.resolve.holidays import holiday
from timeline.ruled import english, ruled
from timeline.tagging import tag_dates

TUESDAY = date(2023, 7, 11)
CONTEXT = PublicationContext(origin="given", earliest=TUESDAY, latest=TUESDAY)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "nl"])
def test_every_holiday_a_language_names_has_a_day(language: str) -> None:
    for name in words_of(language, "dates", Vocabulary).holidays.values():
        assert holiday(name, 2023)


def test_a_constant_that_no_rule_asks_for_is_refused() -> None:
    wrong = type(en)("wrong")
    vars(wrong).update(vars(en), MONTHNAMES={})
    with pytest.raises(TypeError, match="monthnames"):
        filled(Vocabulary, wrong)


def test_the_regional_tag_of_a_language_has_its_rules() -> None:
    assert ruled("de-AT") is ruled("de") is not None
    assert ruled("und") is english()
    assert ruled("fr-CA") is ruled("fr") is not None
    assert ruled("fi") is None


def test_a_language_is_loaded_with_its_first_text() -> None:
    code = (
        "import sys, timeline.tagging as tagging, timeline.model as model;"
        "tagging.tag_dates('It closed yesterday.', (), model.UNKNOWN_PUBLICATION);"
        "assert 'timeline.languages.de' not in sys.modules;"
        "assert 'timeline.rules.postposed' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_same_words_mean_what_the_language_of_the_text_says() -> None:
    text = "Montag, 3.7. oder am 05/04/2023."
    sentences = (Sentence(0, len(text), text, 0),)
    assert [timex.value for timex in tag_dates(text, sentences, CONTEXT, "de")] == ["2023-07-03", "2023-04-05"]
    assert [timex.value for timex in tag_dates(text, sentences, CONTEXT, "en")] == ["2023-05-04"]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fr", "Le moulin a fermé il y\na deux semaines.", "2023-W26"),
        ("fr", "L’an dernier, il a plu.", "2022"),
        ("es", "Votan pasado\tmañana.", "2023-07-13"),
        ("pt", "Choveu na segunda-feira.", "2023-07-10"),
    ],
)
def test_what_is_said_in_several_words_is_one_whatever_stands_between_them(
    language: str, text: str, value: str
) -> None:
    found = tag_dates(text, (Sentence(0, len(text), text, 0),), CONTEXT, language)
    assert [timex.value for timex in found] == [value]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La fiesta dura desde el 3 de mayo hasta el 7 de mayo."),
        ("nl", "Het feest duurt van 3 mei tot 7 mei."),
    ],
)
def test_the_last_day_of_a_run_is_no_deadline(language: str, text: str) -> None:
    found = tag_dates(text, (Sentence(0, len(text), text, 0),), CONTEXT, language)
    assert [timex.value for timex in found] == ["2023-05-03", "2023-05-07"]


def test_languages_that_share_their_rules_share_one_grammar() -> None:
    grammars = {spoken.grammar for tag in ("fr", "es", "it", "pt") if (spoken := ruled(tag))}
    assert len(grammars) == 1
