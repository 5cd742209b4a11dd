"""Whether the words chosen for a headline read as one: a subject, a finite verb, and no loose end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.clause import Verb
from timeline.syntax.en.verbs import verbs_of
from timeline.syntax.tokens import Token

AUXILIARIES = en.BE | en.HAVE | en.FUTURE | en.HYPOTHETICAL | grammar.DO
FEWEST_WORDS = 2
"""By hand: half of it changes 0, twice 21 of 814 mentions of 200 articles."""
MOST_COMING = 8
"""By hand: half of it changes 1, twice 1 of 814 mentions of 200 articles."""
MOST_POINTING = 3
SHORTEST_PARTICIPLE = 5
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
STANDS_ALONE = en.PRONOUNS | en.POSSESSIVES
OPENS_NOTHING = frozenset({"to", "who", "which", "including", "based", "than"})
SAID = frozenset({"said", "says", "say"})
SIGNS = frozenset({",", ";", ":"})


def reads_well(tokens: Sequence[Token], *, resolved: bool) -> bool:
    """Return whether some tokens of a sentence make a headline; ``resolved`` says that a name replaces its pronoun."""
    words = [token for token in tokens if token.is_word]
    verbs = [verb for verb in verbs_of(tokens) if not verb.reduced]
    if len(words) < FEWEST_WORDS or not verbs or _opens_with_verb(tokens, verbs):
        return False
    if (words[0].lower in STANDS_ALONE and not resolved) or words[0].lower in OPENS_NOTHING:
        return False
    return not (_only_says(words, verbs) or _has_loose_end(tokens) or _tells_of_day(tokens, verbs))


def only_says(tokens: Sequence[Token]) -> bool:
    """Return whether every verb of a headline says that somebody spoke, so that what was said is cut off or missing."""
    verbs = [verb for verb in verbs_of(tokens) if not verb.reduced]
    last = next((token.lower for token in reversed(tokens) if token.is_word), "")
    told = en.REPORTING if last in en.REPORTING else en.SAYING
    return bool(verbs) and all(verb.word in told for verb in verbs)


def says_nothing(tokens: Sequence[Token]) -> bool:
    """Return whether all that is told is that somebody said something, not what (``Ida Holm said on the radio``)."""
    verbs = [verb for verb in verbs_of(tokens) if not verb.reduced]
    return bool(verbs) and all(verb.word in SAID for verb in verbs)


def says_no_more(headline: str) -> bool:
    """Return whether a headline only says that something happened (``The attack occurred``)."""
    words = headline.lower().split()
    points = len(words) <= MOST_POINTING and words[0] in en.DEMONSTRATIVES
    dangles = words[0] in en.PREPOSITIONS and words[-1].endswith("ed") and len(words) <= MOST_COMING
    dangles = dangles and AUXILIARIES.isdisjoint(words)
    noticed = any(verb in grammar.NOTICING and word in en.NOTICES for verb, word in zip(words, words[2:], strict=False))
    if points or dangles or noticed:
        return True
    comes = any(word in grammar.COMES and after in grammar.AT_A_TIME for word, after in pairwise(words[:MOST_COMING]))
    return comes or (len(words) <= MOST_COMING and words[-1] in grammar.OCCURRING)


def _opens_with_verb(tokens: Sequence[Token], verbs: Sequence[Verb]) -> bool:
    """Return whether the subject is missing: an auxiliary, a verb or a participle's phrase stands first."""
    first = tokens[0].lower
    adverbs = all(
        token.lower in grammar.VERB_ADVERBS or token.lower.endswith("ly") for token in tokens[: verbs[0].position]
    )
    if adverbs or first in AUXILIARIES:
        return True
    participle = first.endswith("ing") and len(first) >= SHORTEST_PARTICIPLE
    return participle and any(token.text == "," for token in tokens[: verbs[0].position])


def _only_says(words: Sequence[Token], verbs: Sequence[Verb]) -> bool:
    """Return whether all it tells is that somebody said something (``The union said``, ``It was announced``)."""
    return words[-1].lower in en.REPORTING and all(verb.word in en.REPORTING for verb in verbs)


def _tells_of_day(tokens: Sequence[Token], verbs: Sequence[Verb]) -> bool:
    """Return whether a day stands where the subject should (``3 June was 56,000 barrels``)."""
    subject = [token for token in tokens[: verbs[0].position] if token.lower not in AUXILIARIES]
    named = any(token.lower in en.CALENDAR_NAMES for token in subject)
    return named and not any(
        token.is_word and token.lower not in en.CALENDAR_NAMES and not token.text.isdecimal() for token in subject
    )


def _has_loose_end(tokens: Sequence[Token]) -> bool:
    """Return whether words left out have parted a preposition from what it wants."""
    for token, after in pairwise(tokens):
        if token.lower in en.PREPOSITIONS and after.text in SIGNS and after.start != token.end:
            return True
        if token.text in SIGNS and after.text in SIGNS:
            return True
    return False
