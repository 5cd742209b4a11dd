"""Whether a word is a verb by its form: past, or simple present, and no noun or adjective of that form."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.clause import Verb
from timeline.syntax.tokens import Token

ARTICLES = en.DETERMINERS - {"that"}
"""What stands before a noun or adjective; ``that`` before a past form is a relative (``talks that began``)."""
COMMON_DETERMINERS = en.DETERMINERS | en.PREPOSITIONS
OBJECT_OPENS = en.DETERMINERS | grammar.OBJECTS
NO_VERB_AFTER = ARTICLES | en.PREPOSITIONS | grammar.DO | frozenset({"and", "or"})
NON_FINITE = frozenset({"be", "being", "having", "get", "getting"})


def is_simple(tokens: Sequence[Token], at: int, word: str) -> bool:
    """Return whether a word is a verb of the simple present, and neither a noun nor an infinitive."""
    before = tokens[at - 1].lower if at else ""
    if not at or before in NO_VERB_AFTER:
        return False
    if word in grammar.SIMPLE_PRESENT or word in grammar.PRESENT_PLURAL:
        return True
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return word in grammar.PRESENT_OR_NOUN and (tokens[at - 1].is_word or before == ",") and following in OBJECT_OPENS


def is_past(tokens: Sequence[Token], at: int) -> bool:
    """Return whether the word at a position is a past form used as a verb."""
    word, before = tokens[at].lower, tokens[at - 1].lower if at else ""
    if before in NON_FINITE:
        return False  # ``to be opened``
    if word in grammar.AMBIGUOUS_PAST:
        noun = not at or before in COMMON_DETERMINERS | en.COORDINATORS or before[:1].isdigit()
        return not noun and (word != "cost" or _object_follows(tokens, at))
    if word in grammar.PAST_FORMS:
        return before not in ARTICLES
    return is_regular(word) and not tokens[at].text[0].isupper() and not _describes(tokens, at, before)


def _describes(tokens: Sequence[Token], at: int, before: str) -> bool:
    """Return whether a regular past form is a participle before its noun (``a medically induced coma``)."""
    if before.endswith("ly") or before in grammar.DEGREES:
        ahead = tokens[at - 2].lower if at > 1 else ""
        if ahead in ARTICLES or ahead.endswith("'s") or ahead in grammar.UNFINISHED:
            return True
    if before.endswith("'s") or before in ARTICLES:
        return True
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return before in en.PREPOSITIONS and following not in ("by", "in")


def _object_follows(tokens: Sequence[Token], at: int) -> bool:
    after = tokens[at + 1 : at + 2]
    return bool(after) and (after[0].lower in OBJECT_OPENS or not after[0].text[0].islower())


def may_be_noun(verb: Verb, tokens: Sequence[Token]) -> bool:
    """Return whether a form that is as often a noun (``spread``, ``cut``) has no object to show it for a verb."""
    if verb.word not in grammar.AMBIGUOUS_PAST or tokens[verb.position - 1].lower in en.BE | en.HAVE:
        return False
    after = next((token for token in tokens[verb.position + 1 : verb.position + 2]), None)
    return after is None or not (after.lower in en.DETERMINERS or after.text[0].isdigit() or after.text[0].isupper())


def is_gerund(word: str) -> bool:
    """Return whether a word in -ing is a deed and no noun of that form."""
    return word.endswith("ing") and word not in grammar.NOUNS_IN_ING


def is_regular(word: str) -> bool:
    """Return whether a word can be a regular past form or participle."""
    return len(word) > 3 and word.endswith("ed") and word not in grammar.NOT_PAST and "-" not in word
