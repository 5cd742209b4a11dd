"""Which sentences may stand in a blurb at all: whole ones of the story, and no note about it."""

import pytest

from tests.summaries.conftest import Fitness, fitness


@pytest.mark.parametrize(
    "text",
    [
        "The council approved the bridge on Tuesday.",
        'Mayor Ana Ruiz said: "The bridge will open in May."',
        "A report found that 12% of wells were dry.",
        "“The bridge will open in May,” said Mayor Ana Ruiz.",
        "Watch sales rose by a third in Switzerland last year.",
        "Photographers crowded the harbour as the queen arrived.",
        "Ruiz named three reasons for the delay: floods, strikes and a lack of steel.",
        "As of Tuesday the bridge was closed.",
        "While visiting Porto the queen opened a bridge.",
        "al-Hayat reported on the bridge on Tuesday.",
        "Voters want “the old bridge (of 1890)” to stay.",
    ],
)
def test_a_whole_sentence_of_the_story_is_fit_and_free(text: str) -> None:
    assert fitness(text) == Fitness((True,), (False,), (False,))


@pytest.mark.parametrize(
    "text",
    [
        "Who will pay for the bridge?",
        "A bridge too far",
        "Very sad.",
        "9.30 a.m. / 7.00 p.m.",
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
        "Following are the latest events at the river.",
        "You can also comment on the new bridge below.",
        "Here is how six towns plan to save their bridges.",
        "This paper is not responsible for the content of the page.",
        "The article below said that the bridge was shut.",
        "Left, the bridge of Porto and the ferry at noon.",
    ],
)
def test_questions_fragments_captions_bylines_and_notes_are_unfit(text: str) -> None:
    assert fitness(text).fit == (False,)


@pytest.mark.parametrize(
    "text",
    [
        "The council shut the bridge on Tuesday because of the swelling ri...",
        "The council shut the bridge on Tuesday because of the swelling…",
        "Councillors like to use the language of the sea:.",
        "The bridge at night .",
        "-- the bridge of Porto was shut.",
        "(PRT) continues to watch over the bridge of Porto.",
        "and which began in the old town of Porto on Tuesday.",
        "R) bridge of Porto was sold (PRTO.",
        "As ministers from all over Europe fly into Porto to open the bridge.",
        "Because the bridge of Porto was shut.",
    ],
)
def test_what_is_cut_or_broken_off_is_unfit(text: str) -> None:
    assert fitness(text).fit == (False,)


@pytest.mark.parametrize(
    "text",
    [
        "Heavy load: Anna Ruiz carries her bicycle over the bridge.",
        "Palm Cove (1-0): Ruiz 25 points and 3 steals.",
        "Ana B. Ruiz: Theft of a bicycle, held without bond.",
        "Serves four: 1 onion, 2 carrots, 3 leeks.",
        "NEW: Officials have closed the bridge of Porto.",
        "Ana Ruiz | 18:00 Porto time, Saturday Experts fear for the bridge.",
        "Bridge shut* Ferries sold out as crowds flee Porto.",
        "What a marvellous day for the old town of Porto!",
    ],
)
def test_captions_entries_of_lists_page_furniture_and_cries_are_unfit(text: str) -> None:
    assert fitness(text).fit == (False,)


def test_what_the_text_says_again_word_for_word_is_fit_once() -> None:
    told = "The council approved the bridge on Tuesday."
    assert fitness(told, "Ferries will run until May in Porto.", told).fit == (True, True, False)


def test_a_short_answer_leans_on_its_question() -> None:
    assert fitness("Who will pay for the bridge?", "Ana Ruiz and the town of Porto.").leans[1]
    assert not fitness("Will it hold?", "Engineers in Porto said on Tuesday the bridge was safe for cars.").leans[1]


def test_sentences_of_scripts_without_full_stops_are_fit() -> None:
    assert fitness("สภาอนุมัติสะพานใหม่เมื่อวันอังคาร", language="th").fit == (True,)
    assert fitness("市议会周二批准了新桥。", language="zh").fit == (True,)


def test_notes_are_those_of_the_language_of_the_text() -> None:
    said = "The guild of Porto read out its disclaimer before the vote on the mill."
    assert fitness(said).fit == (False,)
    assert fitness(said, language="fr").fit == (True,)


def test_a_language_without_rules_of_standing_is_plain() -> None:
    said = "The decision was met with silence in the old hall of the mill."
    assert fitness(said).leans == (True,)
    assert fitness(said, language="fi").leans == (False,)
