"""The corpus of events: in each language sentences that tell one, with its headline, and sentences that tell none."""

import tomllib
from pathlib import Path

import pytest

from timeline.model import Article, Mention
from timeline.pipeline import read_raw

CORPUS = Path(__file__).parent.parent / "corpus"
LANGUAGES = {path.parent.name: tomllib.loads(path.read_text(encoding="utf-8")) for path in CORPUS.glob("*/events.toml")}
TOLD = [(language, *told) for language, family in sorted(LANGUAGES.items()) for told in family["told"]]
NOTHING = [(language, said) for language, family in sorted(LANGUAGES.items()) for said in family["nothing"]]


def mentions(language: str, said: str) -> tuple[Mention, ...]:
    published = LANGUAGES[language]["published"]
    return read_raw(Article(id="a", text=said, published=published, language=language)).mentions


@pytest.mark.parametrize(("language", "day", "tense", "headline", "said"), TOLD)
def test_a_dated_sentence_tells_its_event(language: str, day: str, tense: str, headline: str, said: str) -> None:
    found = [(one.moment.edtf, one.tense, one.headline) for one in mentions(language, said) if one.moment]
    assert found == [(day, tense, headline)]


@pytest.mark.parametrize(("language", "said"), NOTHING)
def test_what_is_denied_supposed_or_lasting_is_no_event_of_its_date(language: str, said: str) -> None:
    assert [one.headline for one in mentions(language, said) if one.timex] == []
