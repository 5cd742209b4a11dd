"""Languages without a syntax of their own: dated sentences are told, by punctuation alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model import Article, Mention
from timeline.pipeline import read_raw


def told(text: str, language: str) -> tuple[Mention, ...]:
    return read_raw(Article(id="a", text=text, published="2023-05-16", language=language)).mentions


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "Am 3. Mai 2023 beschloss der Rat den Bau der Brücke.", "2023-05-03"),
        ("de", "Am Hafen brannte am 4. Mai eine Halle.", "2023-05-04"),
        ("fr", "Le 3 mai 2023, la guilde a vendu le moulin.", "2023-05-03"),
        ("es", "El 3 de mayo de 2023 el gremio vendió el molino.", "2023-05-03"),
        ("it", "Il 3 maggio 2023 la gilda ha venduto il mulino.", "2023-05-03"),
        ("pt", "Em 3 de maio de 2023 a guilda vendeu o moinho.", "2023-05-03"),
        ("nl", "Op 3 mei 2023 verkocht het gilde de molen.", "2023-05-03"),
        ("pl", "Cech sprzedał młyn 3 maja 2023.", "2023-05-03"),
        ("sv", "Den 3 maj 2023 sålde gillet kvarnen.", "2023-05-03"),
        ("ru", "3 мая 2023 гильдия продала мельницу.", "2023-05-03"),
    ],
)
def test_a_dated_sentence_is_told_whatever_its_words_mean_in_english(language: str, text: str, day: str) -> None:
    days = [mention.moment.edtf for mention in told(text, language) if mention.moment]
    assert day in days


def test_a_year_dates_an_event_where_no_verb_is_known() -> None:
    (mention,) = told("Han valdes till borgmästare 2019.", "sv")
    assert mention.moment is not None
    assert mention.moment.edtf == "2019"


def test_an_undated_sentence_tells_nothing_where_no_verb_is_known() -> None:
    assert told("Gillet sålde kvarnen. Borgmästaren är nöjd.", "sv") == ()


def test_a_short_sentence_is_its_own_headline() -> None:
    (mention,) = told("Den 3 maj 2023 sålde gillet kvarnen.", "sv")
    assert mention.headline == "Den 3 maj 2023 sålde gillet kvarnen"


def test_of_a_long_sentence_the_part_round_the_date_is_the_headline_and_says_that_more_was_there() -> None:
    text = (
        "Stadens råd, som i åratal har grälat om den gamla kvarnen och två gånger ville sälja den, "
        "beslutade den 3 maj 2023 att riva hela huset, som borgmästaren meddelade på kvällen."
    )
    (mention,) = [one for one in told(text, "sv") if one.moment and one.moment.edtf == "2023-05-03"]
    assert mention.headline == "… beslutade den 3 maj 2023 att riva hela huset …"


@given(st.text(st.sampled_from("abc ,;:—.、。"), min_size=1, max_size=400))
def test_a_headline_by_punctuation_is_never_empty_and_bounded(filler: str) -> None:
    for mention in told(f"Den 3 maj 2023, {filler}", "sv"):
        assert mention.headline
        assert len(mention.headline) <= 250
