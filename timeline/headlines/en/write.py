"""The headline of an event that an English sentence tells."""

from __future__ import annotations

from timeline.headlines.en.antecedents import subjects_of
from timeline.headlines.en.claim import claimed_headline, lost_claim, with_speaker
from timeline.headlines.en.gate import says_no_more
from timeline.headlines.en.headline import headline_of
from timeline.headlines.en.length import MOST_WORDS, SLACK
from timeline.headlines.en.text import TRAILING
from timeline.headlines.headlines import Wanted
from timeline.languages.en import events as en
from timeline.languages.en import grammar

VERBAL = (
    en.BE | en.HAVE | en.FUTURE | en.HYPOTHETICAL | grammar.PAST_FORMS | grammar.SIMPLE_PRESENT | grammar.VERB_ADVERBS
)


def english_headline(wanted: Wanted) -> str:
    """Return the headline of an event, its opening pronoun or ``The summit`` replaced by what it stands for.

    Empty where it would say nothing, or would tell as fact what is somebody's word.
    """
    headline = _headline(wanted)
    lost = lost_claim(headline, wanted.one)
    if lost:
        headline = claimed_headline(wanted.one, lost, wanted.own, None) if lost.standing == "claimed" else ""
    return "" if not headline or says_no_more(headline) else headline


def _headline(wanted: Wanted) -> str:
    one, clause = wanted.one, wanted.clause
    if one.is_title and clause.first == 0 and len(one.sentence.text.split()) <= MOST_WORDS + SLACK:
        return one.sentence.text.rstrip(TRAILING)
    subjects = subjects_of(one, clause, wanted.before, wanted.person)
    if wanted.claim:
        return claimed_headline(one, wanted.claim, wanted.own, subjects.of_sentence)
    headline = with_speaker(one, clause, wanted.own) or headline_of(one, clause, wanted.own, subjects)
    head = next((event for event in wanted.names if headline.startswith(f"The {event.head} ")), None)
    headline = f"{head.written}{headline[len(head.head) + 4 :]}" if head else headline
    return _with_institution(headline, wanted)


def _with_institution(headline: str, wanted: Wanted) -> str:
    """Return the headline with ``The council`` replaced by the last council that the article has named before."""
    first, _, rest = headline.partition(" ")
    noun, _, told = rest.partition(" ")
    follows = told.partition(" ")[0].lower() in VERBAL or told.partition(" ")[0].endswith("ed")
    name = wanted.before.institutions.get(noun) if first == "The" and follows else None
    if name is None or name in headline or name.lower().startswith("the "):
        return headline
    return f"The {name} {told}"
