"""Articles in several languages, and articles whose language was given wrongly."""

from itertools import pairwise

import pytest

from timeline.model import Article
from timeline.pipeline import read_article, read_raw

LINES = {
    "en": "The old bridge at Porto was closed on Monday after cracks were found in two of its piers, the city said.",
    "de": "Der Rat von Porto hat am Dienstag beschlossen, dass die alte Mühle an der Brücke verkauft werden soll.",
    "fr": "Le conseil municipal a voté mardi la construction d'un nouveau pont, a annoncé la maire de la ville.",
    "es": "El ayuntamiento aprobó el martes la venta del viejo molino que está junto al puente, según el alcalde.",
    "it": "Il consiglio comunale ha approvato martedì la vendita del vecchio mulino che si trova vicino al ponte.",
    "pt": "A câmara municipal aprovou na terça-feira a venda do velho moinho que fica ao lado da ponte da cidade.",
    "nl": "De gemeenteraad heeft dinsdag besloten dat de oude molen die bij de brug staat zal worden verkocht.",
}
MONDAY, TUESDAY = "2023-05-15", "2023-05-16"


def article(*lines: str, language: str | None = None) -> Article:
    return Article(id="a", text="\n".join(lines), published="2023-05-19", language=language)


@pytest.mark.parametrize("other", [tag for tag in LINES if tag != "en"])
@pytest.mark.parametrize("given", ["en", None])
def test_a_paragraph_in_another_language_is_read_in_it(other: str, given: str | None) -> None:
    read = read_raw(article(LINES["en"], LINES["en"], LINES[other], language=given))
    assert read.language == "en"
    assert [timex.value for timex in read.timexes] == [MONDAY, MONDAY, TUESDAY]
    assert {(mention.language, mention.moment.edtf) for mention in read.mentions if mention.moment} == {
        ("en", MONDAY),
        (other, TUESDAY),
    }


def test_what_several_languages_tell_stands_in_text_order() -> None:
    read = read_raw(article(*LINES.values(), language="en"))
    starts = [sentence.start for sentence in read.sentences]
    assert starts == sorted(starts)
    assert len(read.words) == len(read.sentences)
    assert [mention.index for mention in read.mentions] == list(range(len(read.mentions)))
    assert all(one.sentence.start <= other.sentence.start for one, other in pairwise(read.mentions))
    assert {mention.language for mention in read.mentions} == set(LINES)
    assert all(read.text[timex.start : timex.end] == timex.text for timex in read.timexes)


@pytest.mark.parametrize("language", LINES)
@pytest.mark.parametrize("given", ["klingon", "xx-YY", "und", "zxx", "mul"])
def test_a_tag_of_no_language_gives_way_to_the_text(language: str, given: str) -> None:
    read = read_article(article(LINES[language], LINES[language], language=given))
    assert read.language == language
    assert read.language_given == given


@pytest.mark.parametrize("language", LINES)
def test_a_text_plainly_in_another_language_than_given_is_read_in_its_own(language: str) -> None:
    given = "de" if language != "de" else "nl"
    read = read_article(article(LINES[language], language=given))
    assert (read.language, read.language_given) == (language, given)
    assert [timex.value for timex in read.timexes] == [MONDAY if language == "en" else TUESDAY]


@pytest.mark.parametrize("language", LINES)
def test_the_right_language_is_read_as_given(language: str) -> None:
    read = read_article(article(LINES[language], language=f"{language}-001"))
    assert (read.language, read.language_given) == (f"{language}-001", None)


def test_names_and_quoted_titles_of_another_language_change_nothing() -> None:
    text = "Die Sängerin stellte am Montag ihr Album „The Day That the World Was Not Ours to Lose“ in Porto vor."
    read = read_article(article(text, language="de"))
    assert {mention.language for mention in read.mentions} <= {"de"}
    assert read.language == "de"
