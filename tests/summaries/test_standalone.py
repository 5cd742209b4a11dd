"""Which sentences may stand in a blurb, and which only right after the one before them."""

import pytest

from summarize.standalone import Fitness, fitness_of
from timeline.model import Sentence
from timeline.words import words_of

WHOLE = "The council met on Tuesday in the old town hall of Porto."


def fitness(text: str, language: str = "en") -> Fitness:
    """Return the fitness of a sentence that a whole one follows: where none is whole, less is asked."""
    sentences = [Sentence(0, len(text), text, 0), Sentence(0, len(WHOLE), WHOLE, 1)]
    found = fitness_of([text, WHOLE], words_of(sentences, language), language)
    return Fitness(found.fit[:1], found.leans[:1])


@pytest.mark.parametrize(
    "text",
    [
        "The council approved the bridge on Tuesday.",
        'Mayor Ana Ruiz said: "The bridge will open in May."',
        "A report found that 12% of wells were dry.",
        "“The bridge will open in May,” said Mayor Ana Ruiz.",
        "Watch sales rose by a third in Switzerland last year.",
        "Photographers crowded the harbour as the queen arrived.",
    ],
)
def test_a_whole_sentence_of_the_story_is_fit_and_free(text: str) -> None:
    assert fitness(text) == Fitness((True,), (False,))


@pytest.mark.parametrize(
    "text",
    [
        "Who will pay for the bridge?",
        "A bridge too far",
        "Very sad.",
        'The mayor said: "The bridge will open in May.',
        "The bridge (left) and the old ferry.",
        "Photo: The bridge at night.",
        "By Ana Ruiz in Porto.",
        "Published: 4 May 2021 at noon.",
        "Click here to read the whole report.",
        "Sign up to our newsletter for the news of the day.",
        "Follow us on the networks for the latest news.",
        "Ana Ruiz of this paper contributed to this report.",
        "The opinions expressed in this column are those of the author.",
        "Read more about the bridge at www.example.org now.",
        "All rights reserved by the publisher.",
        "This story was last updated at 10:15 GMT.",
        "This update comes from a senior source in Porto.",
    ],
)
def test_questions_fragments_captions_bylines_and_notes_are_unfit(text: str) -> None:
    assert fitness(text).fit == (False,)


@pytest.mark.parametrize(
    "text",
    [
        "He also said the bridge would open in May.",
        "But the bridge stayed closed for a week.",
        "This has angered the ferry crews of the town.",
        "However, the bridge stayed closed for a week.",
        "In addition, the ferry was sold to Norway.",
        "The two met in Porto on Tuesday.",
        "“It will open in May,” said Mayor Ana Ruiz.",
        "It's the first bridge over the river.",
        "The effort includes a ferry and two new roads.",
        "The aim of these measures is to save fuel.",
        "The 29-year-old was arrested in Porto on Tuesday.",
        "PORTO, Portugal (Reuters) -- He also said the bridge would open.",
        '"The bridge will open in May," he said.',
        '"The bridge will open in May."',
    ],
)
def test_openings_without_antecedent_lean_on_the_sentence_before(text: str) -> None:
    assert fitness(text).leans == (True,)


@pytest.mark.parametrize(
    "text",
    [
        "This week the bridge stayed closed.",
        "LONDON (AP) - The bridge stayed closed.",
        "Other bridges stayed open.",
        "The effects of the flood were small.",
        "The end of this year brought rain to Porto.",
        "Italy closed the bridge.",
    ],
)
def test_openings_that_only_look_like_pronouns_lean_on_nothing(text: str) -> None:
    assert fitness(text).leans == (False,)


@pytest.mark.parametrize(
    ("language", "leaning", "free"),
    [
        ("de", "Er wurde am Montag gewählt.", "Erfurt hat am Montag gewählt."),
        ("fr", "Par ailleurs, le pont reste fermé.", "Paris garde le pont fermé."),
        ("es", "Sin embargo, el puente sigue cerrado.", "Sevilla cerró el puente."),
        ("ru", "Он сказал, что мост закрыт.", "Москва закрыла старый мост сегодня."),
    ],
)
def test_other_languages_have_openings_of_their_own(language: str, leaning: str, free: str) -> None:
    assert fitness(leaning, language).leans == (True,)
    assert fitness(free, language).leans == (False,)


def test_sentences_of_scripts_without_full_stops_are_fit() -> None:
    assert fitness("สภาอนุมัติสะพานใหม่เมื่อวันอังคาร", "th").fit == (True,)
    assert fitness("市议会周二批准了新桥。", "zh").fit == (True,)
