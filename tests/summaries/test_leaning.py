"""Which sentences may stand only right after the one before them: what they open with or point to was told there."""

import pytest

from tests.summaries.conftest import fitness


@pytest.mark.parametrize(
    "text",
    [
        "He also said the bridge would open in May.",
        "But the bridge stayed closed for a week.",
        "This has angered the ferry crews of the town.",
        "However, the bridge stayed closed for a week.",
        "In addition, the ferry was sold to Norway.",
        "“It will open in May at the latest,” said Mayor Ana Ruiz.",
        "It's the first bridge over the river.",
        "The effort includes a ferry and two new roads.",
        "The aim of these measures is to save fuel.",
        "The 29-year-old was arrested in Porto on Tuesday.",
        "PORTO, Portugal (Reuters) -- He also said the bridge would open.",
        "You are probably right on both counts.",
        "We crossed the bridge at dawn and saw nobody.",
        "Think of the pilots who still wait for their pay.",
        "Imagine the ferry on a stormy night in March.",
        "Consider how the millers of Porto lived through the drought.",
        "The ferry Castor is just the latest victim.",
        "Ana Ruiz of Porto was the most recent casualty.",
    ],
)
def test_openings_without_antecedent_lean_on_the_sentence_before(text: str) -> None:
    assert fitness(text).leans == (True,)


@pytest.mark.parametrize(
    "text",
    [
        "The two met in Porto on Tuesday.",
        "The first left for Spain; the other stayed in Porto.",
        "The second was arrested in Porto on Tuesday.",
        "The second bomb tore through the market hall.",
        "The three ferries will be sold to Norway.",
        "The latter is to be sold to Norway.",
        "The former minister now builds bridges.",
        "The former minister Ana Ruiz has died.",
        "The decision to close the bridge was taken in Porto.",
        "The news that Ana Ruiz would resign reached Porto.",
        "The former Douro League captain now builds bridges.",
        "The former, built of iron, is to be sold to Norway.",
        "Other bridges stayed open.",
        "Some say the bridge was never safe.",
        "Many are afraid of the old bridge.",
        "Not for the ferries, but for the bridge.",
    ],
)
def test_ordinals_numbers_and_definite_nouns_alone_lean_on_what_they_count(text: str) -> None:
    assert fitness(text).leans == (True,)


@pytest.mark.parametrize(
    "text",
    [
        "If the minister resigns, Porto will vote in May.",
        "If it rains, the bridge will stay shut.",
        "When he arrived in Porto, the bridge was shut.",
        "Before that the bridge of Porto was free for all.",
        "As prices rise, they are selling the ferries.",
        "In a statement, he blamed the engineers.",
        "In 1987 she built a bridge of steel.",
        "Speaking in Porto on Tuesday, he warned of floods.",
        "Rebuilt after the flood, it carries six lanes.",
        "Sadly, they left the town for good.",
        "In the year ahead these include a bridge and a tunnel.",
        "When you cross the river, the old bridge shakes.",
        "Ordinarily, I would have taken the ferry.",
        "The town of Porto, for example, sold its ferries.",
        "The bridge of Porto, she says, was never safe.",
        "Engineers in Porto, however, have found new cracks.",
        "The bridge of Porto will be closed for a month, he said.",
    ],
)
def test_conditions_adverbials_and_asides_lean_where_nobody_is_named_whom_they_mean(text: str) -> None:
    assert fitness(text).leans == (True,)


@pytest.mark.parametrize(
    "text",
    [
        "This week the bridge stayed closed.",
        "LONDON (AP) - The bridge stayed closed.",
        "US officials closed the bridge.",
        "IT firms left Porto after the flood.",
        "WHO officials came to Porto on Tuesday.",
        "The effects of the flood were small.",
        "The end of this year brought rain to Porto.",
        "Italy closed the bridge.",
        "The second quarter brought more cars over the bridge.",
        "The first bridge over the Douro was built of iron.",
        "The third largest bridge of Europe will be closed.",
        "The deal between Porto and Norway collapsed on Tuesday.",
        "Some bridges were never safe.",
        "If Ana Ruiz resigns, Porto will vote in May.",
        "If approved, a toll would be due from May.",
        "When Ana Ruiz arrived in Porto, she found the bridge shut.",
        "In Britain, it is illegal to sell a bridge.",
        "After the flood Porto closed the bridge.",
        "Not all bridges are safe, engineers in Porto said.",
    ],
)
def test_openings_that_only_look_like_pronouns_lean_on_nothing(text: str) -> None:
    assert fitness(text).leans == (False,)


@pytest.mark.parametrize(
    "text",
    [
        "The deal collapsed on Tuesday in Porto.",
        "The embattled company sold two ferries.",
        "The source, who asked not to be named, works in Porto.",
        "When the company sold two ferries, Porto paid.",
        "In the document, Porto puts a figure on the damage.",
    ],
)
def test_what_is_named_as_if_it_were_known_needs_the_opening_of_the_article(text: str) -> None:
    assert fitness(text).known == (True,)
    assert fitness(text).leans == (False,)


@pytest.mark.parametrize(
    "text",
    [
        "The deal between Porto and Norway collapsed on Tuesday.",
        "The Douro company sold two ferries.",
        "Porto sold the company two ferries.",
    ],
)
def test_a_noun_that_says_which_needs_nothing(text: str) -> None:
    assert fitness(text).known == (False,)


@pytest.mark.parametrize(
    ("language", "leaning", "free"),
    [
        ("de", "Er wurde am Montag in Rom gewählt.", "Erfurt hat am Montag neu gewählt."),
        ("fr", "Par ailleurs, le pont reste fermé.", "Paris garde le pont fermé."),
        ("fr", "C'est le premier pont sur le fleuve.", "Paris garde le pont fermé."),
        ("es", "Sin embargo, el puente sigue cerrado.", "Sevilla cerró el puente."),
        ("it", "D'altra parte, il ponte resta chiuso.", "Roma chiude il ponte."),
        ("ru", "Он сказал, что мост закрыт.", "Москва закрыла старый мост сегодня."),
    ],
)
def test_other_languages_have_openings_of_their_own(language: str, leaning: str, free: str) -> None:
    assert fitness(leaning, language=language).leans == (True,)
    assert fitness(free, language=language).leans == (False,)


@pytest.mark.parametrize(
    "text",
    [
        "Think tanks in Porto want a second bridge.",
        "The ferry Castor is the latest victim of the strike in Porto.",
        "Porto's council bought the latest model.",
        "Picture postcards of the bridge sold out in Porto.",
    ],
)
def test_what_only_resembles_an_invitation_or_the_end_of_a_row_stands_alone(text: str) -> None:
    assert fitness(text).leans == (False,)
