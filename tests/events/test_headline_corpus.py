"""What a sentence of news is headed by, one sentence of every construction: as an editor would have it."""

import pytest

from timeline.model import Article
from timeline.pipeline import read_raw

PUBLISHED = "2021-03-10"  # a Wednesday
CORPUS: list[tuple[str, list[str]]] = [
    (
        "Police arrested nine men in Kosta on Monday after a raid on a warehouse by the docks.",
        ["Police arrested nine men in Kosta after a raid on a warehouse by the docks"],
    ),
    ('"We will not sell the ferry," the mayor, Ida Holm, told reporters on Tuesday.', []),
    (
        "Nine people died and forty were hurt when two trains collided near Penmoor on Sunday, officials said.",
        ["Two trains collided near Penmoor", "Nine people died"],
    ),
    (
        "Shares in Kosta Bank fell 9% on Tuesday after it cut its forecast for the year.",
        ["Shares in Kosta Bank fell 9%"],
    ),
    (
        "Arriving in Penmoor on Monday, Prime Minister Leif Aune promised aid to the flooded valley.",
        ["Prime Minister Leif Aune promised aid to the flooded valley"],
    ),
    (
        "A court in Kosta sentenced Ida Holm, the former head of the guild, to nine years in prison on Tuesday.",
        ["A court in Kosta sentenced Ida Holm to nine years in prison"],
    ),
    (
        "The striker scored twice as Penmoor beat Kosta 3-1 on Saturday to reach the final.",
        ["Penmoor beat Kosta 3-1 to reach the final", "The striker scored twice"],
    ),
    (
        "Penmoor beat Kosta 3-1 on Saturday to reach the final of the cup.",
        ["Penmoor beat Kosta 3-1 to reach the final of the cup"],
    ),
    (
        "Storm Ada, which killed nine in Elmland last week, reached the coast of Norland on Tuesday.",
        ["Storm Ada killed nine in Elmland", "Storm Ada reached the coast of Norland"],
    ),
    (
        "Parliament passed the budget on Tuesday by 90 votes to 85 and will vote on the tax bill on Friday.",
        ["Parliament passed the budget by 90 votes to 85", "Parliament will vote on the tax bill"],
    ),
    (
        "The trial of Ida Holm, accused of stealing £9m from the guild, began on Monday.",
        ["The trial of Ida Holm began"],
    ),
    ("Will the ferry sail again on Friday?", []),
    (
        "The summit, planned for Friday in Kosta, has been cancelled because of the strike.",
        ["The summit has been cancelled because of the strike"],
    ),
    (
        "Tens of thousands marched through Kosta on Saturday, waving flags and calling for new elections.",
        ["Tens of thousands marched through Kosta, waving flags and calling for new elections"],
    ),
    ("The president is expected to sign the law on Friday.", ["The president is expected to sign the law"]),
    (
        "Doctors in Elmland reported the first case of the fever on Monday, said the ministry.",
        ["Doctors in Elmland reported the first case of the fever"],
    ),
    ("Among those killed on Sunday was Leif Aune, a painter.", ["Among those killed was Leif Aune, a painter"]),
    (
        "Rebels seized the airport on Monday, cutting the only road to the capital.",
        ["Rebels seized the airport, cutting the only road to the capital"],
    ),
    ("It was the second fire at the mill since 2019.", []),
    (
        "The firm, based in Kosta, will cut 900 jobs next year, it said on Monday.",
        [
            "The firm, based in Kosta, will cut 900 jobs",
            "The firm, based in Kosta, will cut 900 jobs next year, it said",
        ],
    ),
    ("Unemployment rose to 9% in January from 8% a year earlier.", ["Unemployment rose to 9% from 8% a year earlier"]),
    ("The two countries signed a treaty in 1999 that ended the war.", ["The two countries signed a treaty"]),
    (
        "On Monday evening, after hours of talks, the guild and the dockers reached a deal.",
        ["The guild and the dockers reached a deal"],
    ),
    (
        "The dockers, who walked out on Monday, returned to work on Tuesday.",
        ["The dockers walked out", "The dockers returned to work"],
    ),
    (
        "Kosta's mayor was arrested on Monday and charged with fraud on Tuesday.",
        ["Kosta's mayor was arrested", "Kosta's mayor was charged with fraud"],
    ),
    (
        "A spokesman for the guild denied on Tuesday that it had paid the mayor.",
        ["A spokesman for the guild denied that it had paid the mayor"],
    ),
    (
        "A gas leak caused the blast that killed nine at a bakery on Monday, fire chiefs have said.",
        ["The blast killed nine at a bakery", "A gas leak caused the blast"],
    ),
    (
        "Elmland will hold elections on 9 May, the first since the war.",
        ["Elmland will hold elections, the first since the war"],
    ),
    (
        "The queen, 90, was taken to hospital on Monday with a fever.",
        ["The queen, 90, was taken to hospital with a fever"],
    ),
    ("The painter Ana Voss, whose works hang in Kosta, died on Sunday at 90.", ["The painter Ana Voss died at 90"]),
    (
        "Two former ministers, Ida Holm and Leif Aune, were charged with fraud on Monday.",
        ["Two former ministers were charged with fraud"],
    ),
    (
        "The UN Security Council voted 9-5 on Monday to send troops to Elmland.",
        ["The UN Security Council voted 9-5 to send troops to Elmland"],
    ),
    (
        "The court ruled on Tuesday that the sale of the ferry was illegal.",
        ["The court ruled that the sale of the ferry was illegal"],
    ),
    ("Exports grew by 9% in 2019, the guild says.", []),
    (
        "An earthquake of magnitude 6.9 struck northern Elmland early on Monday, killing at least 40 people.",
        ["An earthquake of magnitude 6.9 struck northern Elmland, killing at least 40 people"],
    ),
    (
        "At least 40 people were killed when an earthquake struck northern Elmland on Monday.",
        ["An earthquake struck northern Elmland", "At least 40 people were killed"],
    ),
    (
        "The company's chief executive, Leif Aune, resigned on Monday over the scandal.",
        ["The company's chief executive, Leif Aune, resigned over the scandal"],
    ),
    ("After 20 years in power, Leif Aune stepped down on Monday.", ["Leif Aune stepped down"]),
    (
        "Norland qualified for the final with a 2-0 win over Elmland on Saturday.",
        ["Norland qualified for the final with a 2-0 win over Elmland"],
    ),
    (
        "Voss, who broke her leg in May, is due to return to the side next month.",
        ["Voss broke her leg", "Voss is due to return to the side"],
    ),
    ("He was convicted in 2015 of killing his wife.", ["He was convicted of killing his wife"]),
    ("The new museum opens to the public on Saturday.", ["The new museum opens to the public"]),
    (
        "Oil prices hit a two-year high on Monday as traders feared a war in Norland.",
        ["Oil prices hit a two-year high"],
    ),
    (
        "The airline has postponed its first flight to Kosta, which was due on Friday.",
        ["The airline has postponed its first flight to Kosta"],
    ),
    ("Elmland's parliament is to debate the bill next week.", ["Elmland's parliament is to debate the bill"]),
    (
        "More than 900 firefighters are battling the blaze, which broke out on Saturday.",
        ["The blaze broke out", "More than 900 firefighters are battling the blaze"],
    ),
    (
        "The pact was signed in Kosta in 2014 by the leaders of nine states.",
        ["The pact was signed in Kosta by the leaders of nine states"],
    ),
    (
        "Kosta Bank and Norland Trust agreed on Monday to merge in a deal worth £9bn.",
        ["Kosta Bank and Norland Trust agreed to merge in a deal worth £9bn"],
    ),
    (
        "Witnesses told police that the gunman had fled in a white van on Monday night.",
        ["The gunman had fled in a white van"],
    ),
    (
        "Leif Aune, leader of the opposition, accused the government on Monday of hiding the truth.",
        ["Leif Aune, leader of the opposition, accused the government of hiding the truth"],
    ),
    (
        "The minister apologised on Tuesday for saying that strikers were lazy.",
        ["The minister apologised for saying that strikers were lazy"],
    ),
    (
        "In a speech on Monday, the mayor announced plans to build 900 homes.",
        ["The mayor announced plans to build 900 homes"],
    ),
    ("Had it not rained on Monday, the fair would have opened.", []),
    (
        "There were clashes in Kosta on Monday between police and dockers.",
        ["There were clashes in Kosta between police and dockers"],
    ),
    ("The toll rose to 40 on Tuesday, up from 31 on Monday.", ["The toll rose to 40, up from 31 on Monday"]),
    ("Nobody was hurt in the fire on Monday.", []),
    ("Sales of boats, which had fallen since 2018, rose by 4% in February.", ["Sales of boats rose by 4%"]),
    ("Every Friday since 2012, villagers have met at the pier.", []),
    (
        "The guild's website was attacked on Monday by hackers who stole the names of 9,000 members.",
        ["The guild's website was attacked by hackers"],
    ),
    ('"The pier is closed until Friday," said Ida Holm, the harbour master.', []),
    (
        "Norland's foreign minister flew to Kosta on Monday for talks with his counterpart, Ida Holm, on the border.",
        ["Norland's foreign minister flew to Kosta for talks with his counterpart, Ida Holm, on the border"],
    ),
    (
        "Ida Holm, who was elected mayor of Penmoor in 2019, has resigned.",
        ["Ida Holm was elected mayor of Penmoor", "Ida Holm has resigned"],
    ),
    ("By Tuesday the fire had spread to nine villages.", ["By Tuesday the fire had spread to nine villages"]),
    ("The firm that built the pier went bankrupt in 2009.", ["The firm that built the pier went bankrupt"]),
]


@pytest.mark.parametrize(("text", "headlines"), CORPUS)
def test_each_event_of_a_sentence_has_the_headline_of_an_editor(text: str, headlines: list[str]) -> None:
    mentions = read_raw(Article(id="a", text=text, published=PUBLISHED, language="en")).mentions
    assert [mention.headline for mention in mentions] == headlines
