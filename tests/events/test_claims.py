"""Never a denial, a claim or a quotation as fact: what is denied is not told, what is claimed says who claims it."""

import pytest

from timeline.model import Article
from timeline.pipeline import read_raw

PUBLISHED = "2021-07-07"  # a Wednesday


def told(text: str) -> list[tuple[str, str]]:
    found = read_raw(Article(id="a", text=text, published=PUBLISHED, language="en")).mentions
    return [(mention.headline, mention.moment.edtf) for mention in found if mention.moment]


# What somebody denies, and what nobody stands for, with its day and a word that whatever else is told must hold.
DENIED = [
    ("The mayor called reports that she took money on 25 June a lie.", "2021-06-25", "lie"),
    ("A tweet that said the singer died on 1 July was a hoax.", "2021-07-01", "hoax"),
    ("The paper apologised for reporting that the singer had died on 3 May.", "2021-05-03", "apologised"),
    ("Police are investigating claims that Holt set the fire on 3 May.", "2021-05-03", "claims"),
    ("The paper’s claim that the mayor resigned on Monday was wrong.", "2021-07-05", "claim"),
    ("The minister, accused of taking bribes in 2019, resigned on Monday.", "2019", "resigned"),
    ("Rahn said it was not true that she took money on 25 June.", "2021-06-25", "not true"),
    ("Fake news that the actor died on 1 July spread on Monday.", "2021-07-01", "fake"),
    ("Neither the guild nor the mayor confirmed that the pier was sold on 3 May.", "2021-05-03", "confirmed"),
    (
        "The minister apologised after she wrongly told the council that the plant closed on 3 May.",
        "2021-05-03",
        "apologised",
    ),
    ("Mayor Rahn denied she took money from the builder on 25 June.", "2021-06-25", "denied"),
    ("Mayor Rahn denied that she took money from the builder on 25 June.", "2021-06-25", "denied"),
    ("Mayor Rahn has denied taking money from the builder on 25 June.", "2021-06-25", "denied"),
    ("Mayor Rahn denies having taken money from the builder on 25 June.", "2021-06-25", "denies"),
    ("She strongly denied the guild had sold the pier on 3 May.", "2021-05-03", "denied"),
    ("The guild rejected claims that it had sold the pier on 3 May.", "2021-05-03", "rejected"),
    ("The guild dismissed reports that the pier collapsed on 3 May.", "2021-05-03", "dismissed"),
    ("The bank refuted allegations that it burned its files on 3 May.", "2021-05-03", "refuted"),
    ("Holt disputes that he hit the guard on 3 May.", "2021-05-03", "disputes"),
    ("The minister falsely claimed that the plant had closed on 3 May 2020.", "2020-05-03", "falsely"),
    ("A blog post wrongly said that the singer died on 1 July.", "2021-07-01", "wrongly"),
    ("The paper had incorrectly reported that the ferry sank on 3 May.", "2021-05-03", "incorrectly"),
    ("There is no evidence that the firm paid the minister on 3 May.", "2021-05-03", "no evidence"),
    ("The court found no proof that Holt burned the mill on 3 May.", "2021-05-03", "no proof"),
    ("Reports that the bank failed on Monday are untrue.", "2021-07-05", "untrue"),
    ("Claims that the mayor fled on Monday are false, the council said.", "2021-07-05", "false"),
    ("It is not true that the mayor fled on Monday.", "2021-07-05", "not true"),
    ("It was untrue that the dam broke on 3 May, the council said.", "2021-05-03", "untrue"),
    ("Rumours that the actor died on Monday spread quickly.", "2021-07-05", "rumours"),
    ("Rahn refused to say whether she met the builder on 25 June.", "2021-06-25", "refused"),
    ("The firm declined to say if it had paid the minister on 25 June.", "2021-06-25", "declined"),
    ("It is not clear whether the guard left the mill on 25 June.", "2021-06-25", "not clear"),
    ("Rahn pleaded not guilty to taking money from the builder on 25 June 2019.", "2019-06-25", "not guilty"),
    ("Holt, who denies killing his wife on 4 March, will stand trial.", "2021-03-04", "stand trial"),
    ("Holt, who has denied that he killed his wife on 4 March, will stand trial.", "2021-03-04", "stand trial"),
    ("Holt was cleared of killing his wife on 4 March 2019.", "2019-03-04", "cleared"),
    ("Holt was acquitted of attacking the guard on 4 March 2019.", "2019-03-04", "acquitted"),
    ("A jury found Holt not guilty of robbing the bank on 4 March 2019.", "2019-03-04", "not guilty"),
    ("The firm denied any of its trucks had hit the bridge on 3 May.", "2021-05-03", "denied"),
    ("The guild denied on Monday that it had sold the pier on 3 May.", "2021-05-03", "denied"),
    ("The guild told a court it had not sold the pier on 3 May.", "2021-05-03", "not sold"),
    ("Allegations that Holt stole the car on 3 May have been dropped.", "2021-05-03", "allegations"),
    ("The council denied suggestions the bridge was closed on 3 May.", "2021-05-03", "denied"),
    ("“Holt took the money on 3 May,” Rahn said.", "2021-05-03", "said"),
    ('"They burned the mill on 3 May and ran," the farmer told the court.', "2021-05-03", "told"),
]
# What somebody claims, and the word of the claim that its headline must hold where it is told at all.
CLAIMED = [
    ("The lawsuit says Holt pushed the guard off the bridge on 3 May.", "The lawsuit says Holt pushed the guard"),
    (
        "The mayor took cash on 25 June, a former aide told the paper.",
        "The mayor took cash, a former aide told the paper",
    ),
    ("Holt is said to have bribed the judge on 3 May.", "said to have bribed"),
    ("Tarn claimed the vote on 3 November was stolen.", "Tarn claimed the vote was stolen"),
    ("Holt, prosecutors say, stole the money on 25 June.", "Holt stole the money, prosecutors say"),
    ("It has been claimed that Holt sold the pier on 3 May.", "It has been claimed that Holt sold the pier"),
    ("The suspect allegedly shot two guards on Monday before fleeing.", "The suspect allegedly shot two guards"),
    ("Prosecutors allege that Holt stole the money on 25 June.", "Prosecutors allege that Holt stole the money"),
    ("Prosecutors alleged that Holt stole the money on 25 June.", "Prosecutors alleged that Holt stole the money"),
    ("The guard said Smith attacked him on 2 July.", "The guard said Smith attacked him"),
    ("Police said Smith attacked the guard on 2 July.", "Police said Smith attacked the guard"),
    (
        "According to the indictment, Smith attacked the guard on 2 July.",
        "Smith attacked the guard, according to the indictment",
    ),
    (
        "Smith attacked the guard on 2 July, according to the indictment.",
        "Smith attacked the guard, according to the indictment",
    ),
    ("Smith attacked the guard on 2 July, prosecutors said.", "Smith attacked the guard, prosecutors said"),
    ("Smith attacked the guard on 2 July, prosecutors allege.", "Smith attacked the guard, prosecutors allege"),
    ("The newspaper reported that Rahn took money on 25 June.", "The newspaper reported that Rahn took money"),
    ("Critics say the mayor took money on 25 June.", "Critics say the mayor took money"),
    ("Critics say the mayor closed the school on 25 June.", "Critics say the mayor closed the school"),
    ("Holt claimed the guild sold the pier on 25 June.", "Holt claimed the guild sold the pier"),
    ("Lawyers for the guild have suggested that the clerk lost the key on 25 June.", "have suggested that the clerk"),
    ("Investigators believe the driver fell asleep on 25 June.", "Investigators believe the driver fell asleep"),
    ("The guild insisted that it paid the fine on 25 June.", "The guild insisted that it paid the fine"),
    ("Holt argued that the contract ended on 25 June.", "Holt argued that the contract ended"),
    ("Police suspect that Holt burned the mill on 25 June.", "Police suspect that Holt burned the mill"),
    ("Critics accused the mayor of taking money on 25 June.", "Critics accused the mayor of taking money"),
    ("Holt is alleged to have stolen the money on 25 June.", "alleged to have stolen"),
    ("The pilot is believed to have died on 25 June.", "believed to have died"),
    ("Holt allegedly stole the money on 25 June.", "Holt allegedly stole the money"),
    ("The singer reportedly left the band on 25 June.", "The singer reportedly left the band"),
    ("Holt was charged with stealing the car on Monday.", "Holt was charged with stealing the car"),
    ("The widow told the court that Holt had killed her husband on 25 June.", "told the court that Holt"),
    ("The guard said on Monday that Smith attacked him.", "The guard said that Smith attacked him"),
    ("A witness testified on Monday that Holt bribed the judge.", "A witness testified that Holt bribed the judge"),
    ("The mayor denied on Monday that she took money.", "The mayor denied that she took money"),
    ("On Monday the mayor denied that she had taken money.", "The mayor denied that she had taken money"),
    ("The guild rejected on Monday claims that it had sold the pier.", "rejected"),
    ("Holt was acquitted on Monday of killing his wife.", "Holt was acquitted of killing his wife"),
    ("Rahn pleaded not guilty on Monday to taking money from the builder.", "not guilty"),
    ("The union accused the firm on Monday of hiding the report.", "accused"),
    ("Police said Holt was killed by Smith on 2 July.", "Police said Holt was killed by Smith"),
    ("The prosecutor claimed on Monday that the minister lied to parliament.", "The prosecutor claimed that"),
    ("Rahn said the builder had lied on 2 July.", "Rahn said the builder had lied"),
    ("Neighbours say Holt beat the dog on 2 July.", "Neighbours say Holt beat the dog"),
]
# What looks like these and is none: nothing may be lost.
PLAIN = [
    ("Suspect Ida Holm was jailed on Monday.", "Suspect Ida Holm was jailed", "2021-07-05"),
    ("A pay dispute between the guild and the bank ended on Monday.", "A pay dispute", "2021-07-05"),
    ("The guild “has sold its mill in Kosta” to a bank on Monday, it said.", "The guild", "2021-07-05"),
    ("Two men were arrested on Monday over the theft of a van, police said.", "Two men were arrested", "2021-07-05"),
    ("The storm hit the coast on Monday amid fears that the dam would break.", "The storm hit the coast", "2021-07-05"),
    ("Two cousins were jailed on Monday for allegedly robbing a bank.", "Two cousins were jailed", "2021-07-05"),
    ("Holt was denied bail on Monday.", "Holt was denied bail", "2021-07-05"),
    ("The judge denied bail on Monday.", "The judge denied bail", "2021-07-05"),
    ("The court rejected the appeal on 3 May.", "The court rejected the appeal", "2021-05-03"),
    ("The storm claimed 12 lives on Monday.", "The storm claimed 12 lives", "2021-07-05"),
    ("The party suggested names on 3 May.", "The party suggested names", "2021-05-03"),
    ("The guild dismissed its chairman on Tuesday.", "The guild dismissed its chairman", "2021-07-06"),
    ("Alleged fraudster Holt was arrested on Monday.", "Alleged fraudster Holt was arrested", "2021-07-05"),
    ("Police said the bridge reopened on Monday.", "The bridge reopened", "2021-07-05"),
    ("The bridge reopened on Monday, police said.", "The bridge reopened", "2021-07-05"),
    ("Police said nine people were killed on Monday.", "Nine people were killed", "2021-07-05"),
    ("Officials said an earthquake killed nine people on Monday.", "An earthquake killed nine people", "2021-07-05"),
    ("According to the council, the bridge reopened on Monday.", "The bridge reopened", "2021-07-05"),
    ("Rebels claimed victory in Kosta on Monday.", "Rebels claimed victory in Kosta", "2021-07-05"),
    ("The group claimed responsibility for the blast on Monday.", "The group claimed responsibility", "2021-07-05"),
    ("Holt was convicted on Monday of killing his wife.", "Holt was convicted of killing his wife", "2021-07-05"),
    ("Two men attacked a guard in Kosta on Monday.", "Two men attacked a guard in Kosta", "2021-07-05"),
    ("Holt was wrongly jailed on 3 May.", "Holt was wrongly jailed", "2021-05-03"),
    ("The council published two reports on Monday.", "The council published two reports", "2021-07-05"),
    ("The guild accused the mayor on Monday.", "The guild accused the mayor", "2021-07-05"),
    ("Kosta rejected a bid from the bank on Monday.", "Kosta rejected a bid from the bank", "2021-07-05"),
    ("The road was cleared of snow on Monday.", "The road was cleared of snow", "2021-07-05"),
    ("Police arrested a man suspected of theft on Monday.", "Police arrested a man suspected of theft", "2021-07-05"),
    ("The judge denied a request for more time on Monday.", "The judge denied a request", "2021-07-05"),
    ("The guild sold the “Blue Star” to a bank on Monday.", "The guild sold the “Blue Star”", "2021-07-05"),
]


@pytest.mark.parametrize(("text", "day", "keeps"), DENIED)
def test_what_is_denied_is_not_told_on_its_day(text: str, day: str, keeps: str) -> None:
    found = told(text)
    assert day not in [moment for _, moment in found]
    assert all(keeps in headline.lower() for headline, _ in found)


@pytest.mark.parametrize(("text", "headline"), CLAIMED)
def test_what_is_claimed_says_who_claims_it(text: str, headline: str) -> None:
    found = [written for written, _ in told(text)]
    assert found
    assert all(headline in written for written in found)


@pytest.mark.parametrize(("text", "headline", "day"), PLAIN)
def test_what_only_looks_like_a_claim_loses_nothing(text: str, headline: str, day: str) -> None:
    assert any(written.startswith(headline) and moment == day for written, moment in told(text))
