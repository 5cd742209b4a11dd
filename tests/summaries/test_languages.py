"""Every language that sumy's stemmers or stop words know gets a blurb; others get one with a note that says so."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from summarize.blurb import summarize
from summarize.methods import METHODS
from summarize.model import Budget
from timeline.model import ReadArticle

Read = Callable[..., ReadArticle]

TEXTS = tomllib.loads((Path(__file__).parent / "languages.toml").read_text(encoding="utf-8"))
NO_STEMMER = "no stemmer and no stop words for language {!r}: words are compared as written"


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_every_language_that_sumy_knows_gets_a_blurb_without_a_note(read: Read, language: str) -> None:
    article = read(TEXTS[language], language=language)
    for method in METHODS:
        blurb = summarize(article, method=method, budget=Budget(ratio=0.7))
        assert blurb.language == language
        assert 0 < blurb.words <= 0.7 * blurb.source_words or len(article.sentences) == 1
        assert not any("stemmer" in note for note in blurb.notes)


@pytest.mark.parametrize("language", ["da", "de", "en", "es", "fr", "it", "nb", "nl", "pl", "pt", "ru", "sv"])
def test_what_opens_with_a_pronoun_stands_behind_its_antecedent_alone(read: Read, language: str) -> None:
    article = read(TEXTS[language], language=language)
    for count in (1, 2, 3):
        chosen = [sentence.index for sentence in summarize(article, budget=Budget(sentences=count)).sentences]
        assert 3 not in chosen or 2 in chosen


@pytest.mark.parametrize("language", ["xx", "sw", "und", "tlh-Latn"])
def test_any_other_language_falls_back_and_says_so(read: Read, harbour: str, language: str) -> None:
    for method in METHODS:
        blurb = summarize(read(harbour, language=language), method=method)
        assert len(blurb.sentences) == 3
        assert NO_STEMMER.format(language) in blurb.notes


def test_scripts_without_spaces_are_counted_by_pairs_of_characters(read: Read) -> None:
    article = read("市议会周二批准了新桥。港口将关闭两周。渔民要求政府赔偿他们的损失。", language="zh")
    blurb = summarize(article, budget=Budget(words=8))
    assert blurb.source_words == 5 + 4 + 7
    assert 0 < blurb.words <= 8
