"""What an event is headed by: words of its own sentence that read as a headline, with no hole and no wrong name."""

import pytest

from timeline.model import Article, Mention
from timeline.pipeline import read_raw
from timeline.syntax.en.forms import form_of
from timeline.syntax.en.verbs import verbs_of
from timeline.syntax.tokens import Forms, tokens_of

PUBLISHED = "2021-03-10"  # a Wednesday


def mentions(text: str, published: str | None = PUBLISHED) -> tuple[Mention, ...]:
    return read_raw(Article(id="a", text=text, published=published, language="en")).mentions


def headlines(text: str) -> list[str]:
    return [mention.headline for mention in mentions(text)]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("She moved to Penmoor in 1998.", "She moved to Penmoor"),
        ("He married the painter Ida Holm in 1964.", "He married the painter Ida Holm"),
        ("She was given the FRS in 1971.", "She was given the FRS"),
    ],
)
def test_no_pronoun_is_replaced_by_a_name_that_stands_after_it(text: str, headline: str) -> None:
    assert headlines(text) == [headline]


def test_a_pronoun_after_a_person_and_an_apposition_is_that_person() -> None:
    found = headlines("Ida Holm, a painter, opened the fair on Monday. She praised the builders on Tuesday.")
    assert found[1] == "Ida Holm praised the builders"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The weir gave way after three days of rain on Monday.", "The weir gave way after three days of rain"),
        ("The final bell, on 4/3/2021, cost the guild £90,000.", "The final bell cost the guild £90,000"),
        ("The toll from Sunday's landslide rose to nine.", "The toll from Sunday's landslide rose to nine"),
        ("The orchard was sold shortly before noon on Monday.", "The orchard was sold shortly before noon on Monday"),
        ("The guild on Monday sold its orchard.", "The guild sold its orchard"),
        ("Mira Voss, who took over in 2019, sold the orchard.", "Mira Voss took over"),
        ("The guild sold its orchard on Monday, two days after the storm broke.", "The guild sold its orchard"),
    ],
)
def test_only_a_date_that_is_a_whole_adverbial_leaves_the_headline(text: str, headline: str) -> None:
    assert headline in headlines(text)


def test_a_restrictive_clause_stays_with_the_verb_of_its_sentence() -> None:
    (headline,) = headlines("A baker who stole nine barrels was jailed on Monday.")
    assert headline == "A baker who stole nine barrels was jailed"


def test_a_dateline_with_a_day_leaves_the_headline() -> None:
    assert headlines("PENMOOR, March 9 - Dockers ended their strike on Tuesday.") == ["Dockers ended their strike"]


@pytest.mark.parametrize(
    "text",
    [
        "Killing nine sheep, the flood on Monday took the pier at Penmoor.",
        "The pier, which was closed in 2019, has been pulled down.",
        "It was announced on Monday that the pier will be pulled down.",
        "The pier will be pulled down and rebuilt, the guild said on Monday.",
        "The mayor said on Monday she would sell the pier.",
        "The talks, which began on Sunday, nearly failed on Tuesday.",
        "The pier in which nine men had lived until 2019 fell on Monday.",
        "Its keepers said on Tuesday, 9 March 2021, in a letter, the pier had been sold.",
    ],
)
def test_every_headline_has_a_subject_and_a_finite_verb_and_no_loose_end(text: str) -> None:
    for headline in headlines(text):
        tokens = tokens_of(headline, Forms(form_of))
        verbs = verbs_of(tokens)
        assert verbs, headline
        assert verbs[0].position > 0, headline
        assert ",," not in headline
        assert tokens[-1].lower not in {"in", "on", "at", "of", "the", "and"}, headline
        assert headline.split()[0] not in {"She", "Killing", "Was", "Has", "Nearly"}, headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "The pier has been shut since a barge hit its piles on Monday, injuring nine men.",
            "A barge hit its piles, injuring nine men",
        ),
        (
            "The harbour board noted in a letter on Monday to the mayor of Penmoor that the firm had paid.",
            "The firm had paid",
        ),
        (
            "The old pier was shut on Monday -- for nine days at most -- after a barge hit it in thick fog.",
            "The old pier was shut",
        ),
        (
            "Ida Holm, a painter and the founder of the harbour museum at Penmoor, sold her boat on Monday.",
            "Ida Holm sold her boat",
        ),
        ("Speaking in Penmoor, Ida Holm on Monday opened the new fish market.", "Ida Holm opened the new fish market"),
        ("Two years after its launch, the guild on Monday sold its ferry.", "The guild sold its ferry"),
        (
            "Divers who searched the harbour of Penmoor for days said on Monday the barge had sunk in fog.",
            "The barge had sunk in fog",
        ),
        (
            "The pier will be pulled down, the mayor said, and sold on Monday by the guild.",
            "The pier will be sold by the guild",
        ),
    ],
)
def test_a_headline_is_cut_to_the_subject_the_verb_and_what_was_done(text: str, headline: str) -> None:
    assert headline in headlines(text)


def test_an_aside_that_a_participle_opens_has_its_own_date_and_leaves_the_verb_its_own() -> None:
    found = {mention.headline: mention.moment for mention in mentions("The mill, built in 1990, burned on Monday.")}
    assert {headline: moment and moment.edtf for headline, moment in found.items()} == {
        "The mill burned": "2021-03-08",
        "The mill, built in 1990, burned on Monday": "1990",
    }


def test_no_headline_ends_before_the_verb_that_is_near() -> None:
    (headline,) = headlines("The guild's popular summer ferry service across the bay in March passed its nine rivals.")
    assert "passed" in headline


def test_a_person_alone_in_the_paragraph_before_is_who_opens_the_next() -> None:
    found = headlines("Ida Holm opened the fair on Monday.\n\nShe praised the builders on Tuesday.")
    assert found[1] == "Ida Holm praised the builders"


def test_of_two_persons_in_the_paragraph_before_neither_opens_the_next() -> None:
    found = headlines("Ida Holm met Ana Lind on Monday.\n\nShe praised the builders on Tuesday.")
    assert found[1] == "She praised the builders"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("When Ida Holm first opened the fair, she praised the builders on Monday.", "Ida Holm praised the builders"),
        ("After the barge was raised, it was towed to Penmoor on Monday.", "The barge was towed to Penmoor"),
        ("PENMOOR (NNA)The guild sold its ferry on Monday.", "The guild sold its ferry"),
    ],
)
def test_a_pronoun_after_a_subordinate_clause_is_its_subject_and_no_agency_opens_a_headline(
    text: str, headline: str
) -> None:
    assert headline in headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The guild noted that the pier was old, while a diver who had come from Oslo on Monday found the bell.", None),
        (
            "A 38-year-old man, who was bitten by a dog, was taken to Penmoor on Monday.",
            "A 38-year-old man was taken to Penmoor",
        ),
        ("Given a chance to speak, Ida Holm on Monday declined to answer.", "Ida Holm declined to answer"),
        ("Nine men were hurt on Saturday and Sunday.", "Nine men were hurt on Saturday and Sunday"),
        ("The keepers had all tried to calm her and on Monday dragged her away.", "The keepers dragged her away"),
        ("The keepers -- one bitten twice -- left on Monday.", "The keepers left"),
        ("The divers had a mixed afternoon on Monday.", "The divers had a mixed afternoon on Monday"),
        ("The keeper was taken to Penmoor on Monday but died on Tuesday.", "The keeper died"),
        ("A plan made by the guild of Penmoor to sell the old ferry failed on Monday.", "A plan failed"),
        ("Holm said debts for the year to June would be lower than before, on Monday.", None),
        ("The guild, which said on Monday it had sold the ferry, was founded in 1902.", "The guild had sold the ferry"),
        ("The fair was held in Penmoor, where Ida Holm sold nine boats on Monday.", "Ida Holm sold nine boats"),
    ],
)
def test_a_headline_keeps_what_was_done_and_by_whom(text: str, headline: str | None) -> None:
    found = headlines(text)
    assert headline in found if headline else all(len(one.split()) > 2 for one in found)


def test_a_village_taken_by_rebels_is_no_village_that_took_something() -> None:
    verbs = verbs_of(
        tokens_of("The village taken over by rebels and the mill seized by soldiers burned.", Forms(form_of))
    )
    assert [verb.word for verb in verbs if not verb.reduced][-1] == "burned"
