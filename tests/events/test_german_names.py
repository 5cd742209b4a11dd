"""Names in German, where every noun has a capital: few, and no common nouns among them."""

import pytest

from timeline.languages.events import EventWords
from timeline.languages.index import words_of
from timeline.syntax.names import names_of
from timeline.syntax.tokens import words_in

GERMAN = words_of("de", "events", EventWords)


def names(*sentences: str) -> list[tuple[str, ...]]:
    return names_of([words_in(sentence) for sentence in sentences], GERMAN)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Die Bürgermeisterin Ida Holm eröffnete die Sitzung.", ("Ida Holm",)),
        ("Gestern sprach Ministerin Lund in Kosta.", ("Lund", "Kosta")),
        ("Der Rat der Stadt verkaufte das Haus und die Mühle.", ()),
        ("Am Montag zahlte die EZB Millionen Euro.", ("EZB",)),
        ("In Porto traf Direktorin Nora Falk Richter Tom Reed.", ("Porto", "Nora Falk", "Tom Reed")),
    ],
)
def test_runs_without_common_nouns_are_names(sentence: str, expected: tuple[str, ...]) -> None:
    assert names(sentence) == [expected]


def test_a_part_of_a_longer_name_is_one_in_another_sentence() -> None:
    assert names("Ida Holm kam.", "Später ging Holm wieder.") == [("Ida Holm",), ("Holm",)]


def test_a_noun_that_has_an_article_elsewhere_is_none() -> None:
    assert names("Der alte Speicher brannte.", "Im Hafen brannte Speicher Kestrel.") == [(), ("Kestrel",)]


def test_what_is_elided_before_a_name_is_no_part_of_it() -> None:
    french = words_of("fr", "events", EventWords)
    told = names_of([words_in("Hier, l'Union a aidé d'Artagnan et D'Arcy.")], french)
    assert told == [("Union", "Artagnan", "D'Arcy")]
