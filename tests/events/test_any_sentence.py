"""Whatever a sentence holds: its clauses hold all its tokens once, and a headline is a line of bounded length."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.model import Article
from timeline.pipeline import read_raw
from timeline.ruled import telling_of
from timeline.syntax.tokens import Forms, tokens_of

LANGUAGES = ("de", "fr", "es", "it", "pt", "nl")
WORDS = [
    "dass", "que", "che", "qui", "die", "der", "et", "und", "y", "e", "en", "se", "si", "wenn", "hat", "ha", "a",
    "été", "war", "fue", "è", "foi", "werd", "verkauft", "vendu", "vendido", "venduto", "gekocht", "sagte", "dijo",
    "disse", "zei", "niega", "nie", "bestreitet", "laut", "selon", "según", "Porto", "Ida", "Holm", "2019", "3",
    ".", ",", ";", ":", "„", "“", "«", "»", "(", ")", "-", "'", '"', "l'incendie", "reuniu-se", "findet", "statt",
    "zijn", "nicht", "pas", "no", "non", "não", "niet", "soll", "aurait", "zou", "10.", "mai", "mayo", "2023",
]  # fmt: skip


@settings(deadline=None)  # the first text of a language loads its words
@given(st.lists(st.sampled_from(WORDS), max_size=60), st.sampled_from(LANGUAGES))
def test_clauses_part_a_sentence(words: list[str], language: str) -> None:
    syntax = telling_of(language).syntax
    tokens = tokens_of(" ".join(words), Forms(syntax.form_of))
    clauses = syntax.clauses_of(tokens, syntax.verbs_of(tokens))
    assert [at for clause in clauses for at in range(clause.first, clause.last)] == list(range(len(tokens)))
    assert all(clause.holds(verb.position) for clause in clauses for verb in clause.verbs)


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None)
@given(words=st.lists(st.sampled_from(WORDS), max_size=80))
def test_a_headline_is_one_line_and_bounded(language: str, words: list[str]) -> None:
    text = f"2023-05-03 {' '.join(words)} 2019."
    for mention in read_raw(Article(id="a", text=text, published="2023-05-16", language=language)).mentions:
        assert mention.headline.strip() == mention.headline != ""
        assert "\n" not in mention.headline
        assert len(mention.headline.split()) <= 120
