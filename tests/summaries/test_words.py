"""Words by language and script: tokens as written in lower case, stems without stop words."""

from importlib.resources import files

import pytest

from timeline.model import Sentence, Words
from timeline.words import STOP_LISTS, is_known, stems_of, stop_words, words_of


def words(text: str, language: str = "en") -> Words:
    (found,) = words_of([Sentence(0, len(text), text, 0)], language)
    return found


def test_english_words_are_lower_cased_stemmed_and_sifted() -> None:
    found = words("The ministers’ meetings cost 2,500.75 euros; they don't agree")
    assert found.tokens == ("the", "ministers", "meetings", "cost", "2,500.75", "euros", "they", "don't", "agree")
    assert found.stems == ("minist", "meet", "cost", "2,500.75", "euro", "agre")


@pytest.mark.parametrize(
    ("language", "text", "stems"),
    [
        ("de", "Die Häuser der Stadt", ("haus", "stadt")),
        ("de-AT", "Die Häuser der Stadt", ("haus", "stadt")),
        ("fr", "L’élection d’un président", ("élect", "président")),
        ("es", "Las elecciones en España", ("eleccion", "españ")),
        ("nl", "De huizen van de stad", ("huis", "stad")),
        ("ru", "Президенты встретились в Москве", ("президент", "встрет", "москв")),
        ("uk", "Президенти зустрілися в Києві", ("президент", "зустр", "києв")),
    ],
)
def test_languages_bring_their_stemmer_and_stop_words(language: str, text: str, stems: tuple[str, ...]) -> None:
    assert words(text, language).stems == stems


def test_every_language_that_sumy_knows_is_known() -> None:
    sumy = "ar cs da de el en es fi fr he hu it ja ko nb nl no pl pt ro ru sk sv th uk zh"
    assert [tag for tag in sumy.split() if not is_known(tag) or not stop_words(tag)] == []


def test_stop_words_are_those_of_sumy() -> None:
    ours = files("timeline.languages") / "stop_lists"
    theirs = files("sumy") / "data" / "stopwords"
    for name in STOP_LISTS.values():
        assert (ours / f"{name}.txt").read_bytes() == (theirs / f"{name}.txt").read_bytes()
    assert {f"{name}.txt" for name in STOP_LISTS.values()} == {file.name for file in theirs.iterdir()}


FORMS = (
    ("місто", "міста", "місту", "містом", "місті", "міст", "містам", "містами", "містах"),
    ("виборів", "вибори", "виборам", "виборами", "виборах"),
    ("новий", "нового", "новому", "новим", "нова", "нової", "нову", "нові", "нових", "новими"),
    ("відкрити", "відкрила", "відкрили", "відкрило"),
    ("закрити", "закрився", "закрилася", "закрились"),
)


@pytest.mark.parametrize("forms", FORMS, ids=lambda forms: forms[0])
def test_forms_of_a_ukrainian_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len(set(stems_of(forms, "uk"))) == 1


def test_different_ukrainian_words_keep_different_stems() -> None:
    words = ("місто", "міст", "мова", "мова".upper(), "рік", "рука", "дім", "дума", "сім'я", "сіль")
    assert len(set(stems_of(words, "uk"))) == 8


def test_an_unknown_language_keeps_its_words_as_they_are() -> None:
    assert not is_known("xx")
    assert words("Foo bars", "xx").stems == ("foo", "bars")


def test_scripts_without_spaces_give_pairs_of_neighbours() -> None:
    assert words("2023年7月，北约峰会", "zh").tokens == ("2023", "年", "7", "月", "北约", "约峰", "峰会")


def test_words_keep_their_combining_marks() -> None:
    assert words("नाटो शिखर सम्मेलन", "hi").tokens == ("नाटो", "शिखर", "सम्मेलन")


@pytest.mark.parametrize("text", ["1" * 500_000, "1," * 250_000, "a'" * 250_000, "é" * 500_000, "東" * 500_000])
def test_no_token_is_long_whatever_the_text(text: str) -> None:
    assert max(map(len, words(text).tokens)) <= 64 * 5
