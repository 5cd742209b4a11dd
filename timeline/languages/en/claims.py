"""English as data: the words that say that something is only claimed, is denied, or is nobody's word."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _regular(text: str) -> frozenset[str]:
    """Return the forms of regular verbs: ``attack`` gives attacks, attacked and attacking."""
    found: set[str] = set()
    for word in text.split():
        stem = word.removesuffix("e")
        past = stem[:-1] + "ied" if word.endswith("y") and word[-2] not in "aeiou" else stem + "ed"
        third = (
            stem[:-1] + "ies" if past.endswith("ied") else word + ("es" if word.endswith(("s", "sh", "ch")) else "s")
        )
        found |= {word, third, past, stem + "ing"}
    return frozenset(found)


# Verbs, by what they make of the clause that follows

# What these say is told as it is, unless it blames somebody or a party says it.
SAYS = _words(
    """said says say saying told tells reported reports report testified wrote writes recalled added adds confirmed
    reporting saying confirms confirm stated states announced explained revealed learned heard found concluded noted"""
)
# What these say is somebody's word whatever it is.
CLAIMS = _words(
    """alleged alleges allege alleging claimed claims claim claiming suggested suggests suggest suggesting believed
    believes believe believing argued argues argue arguing insisted insists insist insisting maintained maintains
    maintain asserted asserts assert contended contends contend suspected suspects suspect suspecting implied implies
    hinted hints warned warns warn predicted predicts speculated speculates rumoured rumored"""
)
# Of these, what describes a noun (``alleged thief``), and what then follows a comma (``Holt, suspected of …``).
DESCRIBING = _words("alleged suspected believed rumoured rumored implied reported stated claimed suggested")
DESCRIBED = _words("of to by as")
# Verbs that are as often nouns: they take a clause where no article stands before them and no preposition behind.
NOUNS_TOO = _words("report reports claim claims suspect suspects state states hints dispute disputes")
DENIES = _words("denied denies deny denying disputed disputes dispute disputing refuted refutes refute refuting")
DENYING_NOW = _words("denies deny")
# These deny with what names a claim: ``rejected reports that …``.
REJECTS = DENIES | _words(
    "rejected rejects reject rejecting dismissed dismisses dismiss dismissing debunked debunks rebuffed"
)
CLEARS = _words("acquitted acquits cleared clears exonerated absolved guilty")

# Nouns and adverbs

CLAIM_NOUNS = _words(
    """claim claims allegation allegations accusation accusations report reports rumour rumours rumor rumors suggestion
    suggestions speculation suspicion suspicions evidence proof assertion assertions theory theories hint hints charge
    charges lie lies myth hoax"""
)
FALSELY = _words(
    "falsely wrongly incorrectly mistakenly erroneously untruthfully baselessly inaccurately misleadingly prematurely"
)
ALLEGEDLY = _words("allegedly reportedly supposedly purportedly apparently")
UNTRUE = _words("untrue false fake untruth lie nonsense fiction wrong unfounded baseless incorrect")
# Behind a form of ``be`` these make what was said before them untrue: ``The report that he died was a hoax``.
FALSE = UNTRUE | _words("hoax myth fabricated invented rumour rumor")
# Who does this to what he said denies it: ``apologised for saying that …``.
RETRACTS = _words("apologised apologized apologises apologizes retracted retracts withdrew corrected regretted")
BLAMED = _words("accused suspected charged")
ACCUSING = frozenset({"of", "with"})
TRUE = frozenset({"true"})
# Before ``if`` these ask: ``declined to say if …``.
ASKING = _words("say know see ask asked asks clear wonder wondered wonders sure unsure tell confirm")
WHETHER = frozenset({"whether"})
CHANGES = frozenset({"but"})
"""After a comma what is denied ends here."""
OF = frozenset({"of", "to"})

# Who speaks for a side, so that whatever he says is a claim.
PARTIES = _words(
    """critics critic opponents opponent rivals rival lawyers lawyer activists activist campaigners rebels rebel
    lawsuit suit complaint indictment petition plaintiff plaintiffs defendant defence defense
    supporters supporter detractors sceptics skeptics prosecutors prosecutor accuser accusers"""
)

# Deeds of blame

BLAME = _regular(
    """attack rob bribe kill murder rape assault abuse bomb cheat defraud embezzle launder hack smuggle threaten harass
    bully kidnap abduct torture poison blackmail molest loot burgle forge fabricate falsify violate betray collude rig
    extort punch kick strangle drown stab conceal evade plot conspire torch sabotage mutilate intimidate coerce
    plagiarise groom traffic vandalise push slap grab choke drug slander whip lynch"""
) | _words(
    """stole steal steals stolen stealing beat beats beaten shot shoot lied lies lie lying misled mislead hid hidden
    raping robbed robbing stabbed stabbing hijacked rigged rigging kidnapped kidnapping trafficked spied
    burned burnt torched"""
)
# With one of these behind them common verbs blame too: ``took money``.
TAKING = _words("took take taken taking accepted accept received receive paid pay offered demanded")
TAKEN = _words("money bribe bribes bribery cash kickback kickbacks payments")
CRIMES = _words(
    """murder manslaughter theft fraud rape assault corruption bribery arson treason perjury robbery burglary
    wrongdoing all any charges"""
)
# What kills and breaks without blame, and whoever has no name.
NOBODYS = _words(
    """bomb bombs bomber bombers blast blasts quake earthquake tremor storm storms flood floods flooding fire fires
    explosion explosions crash hurricane tornado typhoon cyclone landslide avalanche tsunami wave disease virus flu
    outbreak accident collapse wind winds gunmen gunman militants insurgents attackers attacker assailants assailant
    thieves robbers burglars pirates lightning wildfire wildfires train lorry truck bus car missile missiles rocket
    rockets shell shells mine strike strikes heat cold water hackers"""
)

# What a sentence must hold for any of this to be asked.
MARKS = (
    SAYS
    | CLAIMS
    | REJECTS
    | CLEARS
    | CLAIM_NOUNS
    | FALSELY
    | ALLEGEDLY
    | UNTRUE
    | TRUE
    | BLAMED
    | WHETHER
    | frozenset({"according", "if", "“", "”", '"', "``", "''", "«", "»"})
)
