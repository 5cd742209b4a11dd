"""Which sentences open with a definite noun that something before them must have told of."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.en import leaning as en

Tokens = Sequence[str]


def takes_as_known(text: str, tokens: Tokens) -> bool:
    """Return whether the head of a sentence is a definite noun for what the article is about: ``The company said``."""
    if len(tokens) < 4:
        return False
    if tokens[0] == "the":
        if _is_alone(text, en.NAMED_BEFORE, tokens[1], tokens[2]):
            return True
        return _is_alone(text, en.NAMED_BEFORE, tokens[2], tokens[3]) and _is_small(text, 1, 2)
    if tokens[1] != "the" or tokens[2] not in en.NAMED_BEFORE:
        return False
    if tokens[0] in en.SUBORDINATORS:  # "When the company handed"
        return tokens[3] not in en.COMPLETING
    return f" {tokens[2]}," in text[:60].lower()  # "In the document, the company"


def names_what_was_told(text: str, tokens: Tokens) -> bool:
    """Return whether a definite noun was named before: ``The deal collapsed``, ``The second left``."""
    second, third, fourth = (*tokens[1:4], "", "", "")[:3]
    if second in en.ALWAYS_TOLD:
        return True
    if second in en.ORDINALS:
        if third in en.AUXILIARIES or third in en.PLAIN_VERBS or third[-2:] == "ed":
            return True
        return second in en.LATER_ORDINALS and third not in en.AFTER_ORDINALS and third[-3:] != "est"
    if second.isdigit() and third == "year" and fourth == "old":
        return tokens[5:6] == () or tokens[5] not in en.COMPLETING
    if second in en.COUNTED:
        return third in en.PLAIN_VERBS or fourth not in en.COMPLETING
    return _is_alone(text, en.TOLD_BEFORE, second, third)


def _is_alone(text: str, nouns: frozenset[str], noun: str, after: str) -> bool:
    """Return whether a word is one of these nouns, with nothing behind it that says which."""
    if noun not in nouns:
        return False
    return after not in en.COMPLETING or f" {noun}," in text[:80].lower()  # "the source, who" adds, "who" tells which


def _is_small(text: str, first: int, last: int) -> bool:
    """Return whether none of these words is a name."""
    return not any(word[0].isupper() for word in text.split(maxsplit=last)[first:last])
