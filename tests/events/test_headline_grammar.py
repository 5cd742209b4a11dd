"""Headlines of sentences whose grammar hides what happened: asides, lists, participles, labels, the simple present."""

import pytest

from timeline.model import Article, Mention
from timeline.pipeline import read_raw

PUBLISHED = "2021-03-10"  # a Wednesday


def mentions(text: str) -> tuple[Mention, ...]:
    return read_raw(Article(id="a", text=text, published=PUBLISHED, language="en")).mentions


def headlines(text: str) -> list[str]:
    return [mention.headline for mention in mentions(text)]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The Penmoor tour begins in Kosta on 28 March.", "The Penmoor tour begins in Kosta"),
        ("Ida Holm, who won in 2019, defends her title on Friday.", "Ida Holm defends her title"),
        ("The mill opened in 1990 fell into the river on Monday.", "The mill opened in 1990 fell into the river"),
        ("The mayor is to visit the burned pier on Friday.", "The mayor is to visit the burned pier"),
    ],
)
def test_the_verb_of_a_sentence_is_told_from_a_participle_and_from_a_noun(text: str, headline: str) -> None:
    assert headline in headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Last week Penmoor agreed to sell its pier.", "Penmoor agreed to sell its pier"),
        ("So far, the guild has sold nine boats on Tuesday.", "The guild has sold nine boats"),
        ("Initially, a plan to close the pier was blocked on Monday.", "A plan to close the pier was blocked"),
        ("KOSTA, 3:41 p.m. local: The guild sold its pier.", "The guild sold its pier"),
        ("Prior to leaving Kosta, the mayor opened a pier on Monday.", "The mayor opened a pier"),
        ("KOSTA, Elmland | Tue Mar 9, 2021 KOSTA (Reuters) - Dockers won on Tuesday.", "Dockers won"),
    ],
)
def test_what_stands_before_the_subject_and_tells_nothing_leaves_the_headline(text: str, headline: str) -> None:
    assert headline in headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "The guild and three of its nine oldest friends in the old harbour found shelter in Kosta on Monday.",
            "The guild and three of its nine oldest friends found shelter in Kosta",
        ),
        (
            "A crash involving three buses and a freezer truck in northern Elmland killed nine people on Monday.",
            "A crash killed nine people",
        ),
        (
            "Mayor Ida Holm, seeking to show command of a crisis that has angered the town, will return on Friday.",
            "Mayor Ida Holm will return",
        ),
    ],
)
def test_a_subject_keeps_all_its_members_and_none_of_its_asides(text: str, headline: str) -> None:
    assert headline in headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Villagers packed the old market square on Monday, demanding a change in the cost of bread, "
            "of fuel and of the old harbour ferry to Penmoor.",
            "Villagers packed the old market square",
        ),
        (
            "The guild sold its pier on Monday after one of its partners in the old harbour of Kosta left "
            "the firm for another guild in the cold north.",
            "The guild sold its pier",
        ),
        (
            "On Monday the mayor of Penmoor showed the visitors new walls, cameras and towers at a cost of £9m "
            "in the harbour of the nine towns.",
            "The mayor of Penmoor showed the visitors new walls, cameras and towers",
        ),
    ],
)
def test_a_headline_ends_where_nothing_is_left_open(text: str, headline: str) -> None:
    assert headline in headlines(text)


def test_what_is_to_be_done_is_planned() -> None:
    (mention,) = mentions("The report, to be published next week, could change the plan for the pier.")
    assert mention.tense == "planned"


def test_elections_that_a_sentence_names_beside_their_date_are_an_event_of_their_own() -> None:
    found = mentions("Hundreds rallied in Kosta on Monday amid rows over elections scheduled for September.")
    assert [(mention.tense, mention.headline) for mention in found] == [
        ("planned", "Elections scheduled for September"),
        ("past", "Hundreds rallied in Kosta amid rows over elections scheduled for September"),
    ]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "The idea, says Ida Holm, was born on Monday in a bar.",
            "The idea was born in a bar",
        ),
        (
            "The guild of Penmoor said on Tuesday it had won the long fight for the old ferry, for its two piers "
            "in the harbour and for the nine mills of the town.",
            "The guild of Penmoor said it had won the long fight for the old ferry",
        ),
        (
            "Kosta Bank, the group that gives the prizes, bought the ferry on Monday for £9m.",
            "Kosta Bank bought the ferry for £9m",
        ),
        (
            "The firm bought the ferry in May, which officials said was due to sail on Friday.",
            "The ferry was due to sail",
        ),
        (
            "The jury cleared Ida Holm on Monday and, in a rare move in a case of this kind in Elmland, freed her son.",
            "The jury cleared Ida Holm",
        ),
    ],
)
def test_what_interrupts_a_clause_neither_cuts_it_nor_stays(text: str, headline: str) -> None:
    assert headline in headlines(text)


def test_the_only_person_of_an_article_is_meant_by_she_in_a_later_paragraph() -> None:
    told = ("Ida Holm opened the fair on Monday.", "They love Holm.", "It rained.", "She left the town on Tuesday.")
    assert "Ida Holm left the town" in headlines("\n\n".join(told))


def test_a_pronoun_stays_where_an_article_tells_of_two_persons() -> None:
    told = (
        "Ida Holm met Ana Voss on Monday.",
        "They love Holm and Voss.",
        "It rained.",
        "She left the town on Tuesday.",
    )
    assert "She left the town" in headlines("\n\n".join(told))


@pytest.mark.parametrize(
    "text",
    [
        "At 6:20 pm on 9 March 2021, ferryman wrote: The pier was sold last week.",
        "Most sailors believe the ferry of 2014 is better than the one of today.",
        "We heard a lot of such noise in the 1990s.",
        "The aim of the law of 2019 is to help sailors.",
    ],
)
def test_comments_and_what_holds_at_any_time_are_no_events(text: str) -> None:
    assert headlines(text) == []


def test_a_tour_that_begins_on_a_day_without_a_year_is_planned() -> None:
    found = read_raw(Article(id="a", text="The tour begins in Kosta on 28 March.", language="en")).mentions
    assert [mention.tense for mention in found] == ["planned"]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("To mark the day, a fair is to open in Kosta on Friday.", "A fair is to open in Kosta"),
        ("The town bought a lion to replace Ida Holm, who left on Monday.", "Ida Holm left"),
        ("It shot a woman from Kosta who left Penmoor on Monday.", "A woman from Kosta left Penmoor"),
        ("Ida Holm, her hands burned and her dress torn, was led home on Monday.", "Ida Holm was led home"),
        (
            'The mayor of Penmoor praised the guild in an interview with the "Today" show on Monday.',
            'The mayor of Penmoor praised the guild in an interview with the "Today" show',
        ),
        ("Records show on March 8, nine boats had been sold.", "Records show nine boats had been sold"),
        ("The din grew louder. The mayor left the hall on Monday.", "The mayor left the hall"),
    ],
)
def test_what_is_left_out_tears_no_name_or_clause(text: str, headline: str) -> None:
    assert headline in headlines(text)


def test_a_pronoun_behind_an_opening_adverbial_is_named_too() -> None:
    found = headlines("Ida Holm opened the fair on Monday. In 2012, she sold her boat.")
    assert "Ida Holm sold her boat" in found


def test_it_is_who_says_so_in_a_clause_of_its_own() -> None:
    found = headlines("The council will ask the guild after the firm said it had sold nine old boats in 2019.")
    assert "The firm had sold nine old boats" in found


def test_a_visit_that_a_possessive_dates_is_an_event_of_its_own() -> None:
    found = mentions("The mayor met the guild on Monday ahead of next month's fair and summit in Kosta.")
    assert ("planned", "Fair and summit in Kosta") in [(mention.tense, mention.headline) for mention in found]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("A court in Kosta set July 8 for the trial.", "A court in Kosta set July 8 for the trial"),
        (
            "Fuelling fears about the price of the pier, the mayor sold nine boats on Monday.",
            "The mayor sold nine boats",
        ),
        ("In what many see as a sign of despair, the guild sold its pier on Monday.", "The guild sold its pier"),
        (
            "Nine more sailors who had a brush with the fever in Norland came home to Penmoor on Monday for tests.",
            "Nine more sailors came home to Penmoor for tests",
        ),
        ("A painter in Penmoor, who was shot on Monday, has died.", "A painter in Penmoor was shot"),
        ("The pact was signed in May and is due to come into force on 9 June.", "The pact is due to come into force"),
        ("They bought a boat that sank in May and was raised on Monday.", "A boat was raised"),
        (
            "Born in the old port of Kosta, Ida Holm began as a baker but rose to fame in 1998.",
            "Ida Holm began as a baker but rose to fame",
        ),
        (
            "Sailors say this year's Penmoor boat fair, which opens with a dance on a pier, will start on Friday.",
            "Sailors say this year's Penmoor boat fair will start",
        ),
    ],
)
def test_a_long_sentence_gives_up_what_only_explains(text: str, headline: str) -> None:
    assert headline in headlines(text)


def test_it_that_stands_for_nothing_is_nobody() -> None:
    found = headlines("The council sold the pier on Monday. It was not clear why nine men were let go on Tuesday.")
    assert not any(headline.startswith("The council was not clear") for headline in found)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ('The jury found the guild\'s books were "deeply flawed" on Monday.', None),
        (
            'A "comprehensive ban" on boats in the harbour was brought in by the council on Monday.',
            'A "comprehensive ban" was brought in',
        ),
        (
            "The swans reached the river delta on Monday, just nine days after the storm.",
            "The swans reached the river delta",
        ),
    ],
)
def test_a_few_quoted_words_open_no_clause(text: str, headline: str | None) -> None:
    found = headlines(text)
    assert all(not told.endswith(" were") for told in found)
    assert headline is None or any(told.startswith(headline) for told in found)


def test_who_said_when_what_was_done_on_another_day_is_no_event_of_its_own() -> None:
    found = headlines("Nine sailors flew back to Kosta last week, Ida Holm told reporters in Penmoor on Monday.")
    assert found == ["Nine sailors flew back to Kosta"]


def test_she_behind_one_year_later_is_who_was_told_of() -> None:
    found = headlines("Ida Holm opened the fair in 2012. One year later she left the town for Kosta.")
    assert "Ida Holm left the town for Kosta" in found or "One year later Ida Holm left the town for Kosta" in found


def test_what_a_land_confirmed_stays_with_it() -> None:
    (headline,) = headlines(
        "Elmland confirmed its first case of fever on Monday, bringing the number of lands hit to 12."
    )
    assert headline.startswith("Elmland confirmed its first case of fever")


@pytest.mark.parametrize(
    "text",
    [
        "The six men were hired by a yard founded by the guild in 1985.",
        "Several forts erected by sailors in the 15th century remain standing.",
    ],
)
def test_a_year_of_what_only_describes_a_noun_dates_no_event(text: str) -> None:
    assert all(mention.timex is None for mention in mentions(text))


def test_it_emerged_is_nobody() -> None:
    found = headlines("Ida Holm met the guild on Monday. On Tuesday, it emerged that she had sold her boat.")
    assert not any(headline.startswith("Ida Holm emerged") for headline in found)
