"""What a pronoun at the head of a clause stands for, where the sentence before makes it plain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from timeline.headlines.en.description import without_description
from timeline.headlines.en.lead import without_lead
from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.clause import RELATIVE, SUBORDINATE
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token

PERSON = frozenset({"he", "she", "his", "her"})
REFERRING = PERSON | {"they", "their", "it", "its"}
MOST_WORDS = 6
"""By hand: half of it changes 6, twice 0 of 814 mentions of 200 articles."""
REACH = 40
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
LONGEST_ABBREVIATION = 5
"""By hand: neither half nor twice of it changes a mention of 200 articles."""


def subject_of(one: Parsed, forms: Mapping[str, str]) -> str | None:
    """Return the subject of a sentence, the words before its first verb, if they are few; names in their long form."""
    clause = one.clauses[0] if one.clauses else None
    if clause is None or not (clause.verbs or _has_aside(one)):
        return None
    words: list[str] = []
    first = clause.first + (clause.role in SUBORDINATE and one.tokens[clause.first].lower == clause.opener)
    verb = one.tokens[clause.verbs[0].position if clause.verbs else clause.last]
    opening = without_lead(list(one.tokens[first : min(clause.last, first + REACH)]), [verb])
    for token in without_description(opening, [verb]):
        if token.text == "." and words and words[-1].lower() in grammar.ORGANISATIONS:
            words[-1] += "."  # ``Holm Mills Inc.``
            continue
        if _ends_subject(token, verb):
            break
        named = bool(words) and words[-1][0].isupper() and words[-1].lower() not in en.DETERMINERS
        if named and (token.lower == "first" or token.lower.endswith("ly")):
            break  # ``When Ida Holm first opened it, …``
        if token.text == "," and words and (all(word[0].isupper() for word in words) or _has_aside(one)):
            break  # ``Ana Lindqvist, the mayor, …``
        if not token.is_word or token.lower in en.PREPOSITIONS or len(words) == MOST_WORDS:
            return None
        words.append(token.text)
    phrase = " ".join(words)
    if any(word.lower() in en.CALENDAR_NAMES for word in words):
        return None
    if not words or words[0].lower() in en.PRONOUNS | en.DEMONSTRATIVES | en.SPEAKERS | en.POSSESSIVES:
        return None
    return forms.get(phrase, phrase)


def _has_aside(one: Parsed) -> bool:
    """Return whether a relative clause follows the subject, before its verb (``The guild, which sold …, has …``)."""
    return len(one.clauses) > 1 and one.clauses[1].role in RELATIVE


def stands_for(pronoun: str, subject: str | None, names: Sequence[str]) -> str | None:
    """Return the subject of the sentence before if the pronoun can mean it.

    ``he`` and ``she`` mean a name, ``it`` one thing, ``they`` several. None where that is not plain.
    """
    if subject is None or (subject.isupper() and len(subject) > LONGEST_ABBREVIATION):  # a place of a dateline
        return None
    last = subject.split()[-1]
    plural = last.endswith("s") and not last.endswith(("ss", "us", "is"))
    plain = " " not in subject and subject not in names  # ``Fears … after it was revealed``
    plural = plural and (last[0].islower() or subject.startswith("The ") or plain)
    if pronoun in PERSON:
        if last.casefold() in grammar.ORGANISATIONS:
            return None
        is_name = subject in names or any(subject.endswith(name) for name in names)
        return subject if is_name and not subject.isupper() and not subject.lower().startswith("the ") else None
    if pronoun in ("they", "their"):
        return subject if plural else None
    return subject if pronoun in ("it", "its") and not plural else None


def _ends_subject(token: Token, verb: Token) -> bool:
    """Return whether the verb's group begins here."""
    word = token.lower
    return word in en.BE | en.HAVE | en.FUTURE | en.HYPOTHETICAL | grammar.VERB_ADVERBS or token.start >= verb.start
