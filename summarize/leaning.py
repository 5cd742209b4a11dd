"""Which sentences lean on the one before them: by their first words, by what they point to, by whom they quote."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from summarize.quotations import names_no_speaker
from timeline.languages import en_openers as en
from timeline.languages.openers import PHRASES, SINGLE
from timeline.words import ELIDING

Tokens = Sequence[str]
NONE: frozenset[str] = frozenset()
OPENING = " \"'“‘(«„[*•-–—"
QUOTES = "\"“‘'«„"
# "The aim of these measures": what is pointed to stands before the sentence, unless it is a time ("of this year").
POINTING = re.compile(
    r"\W*(?:[\w'’-]+ ){1,4}(?:of|to|in|for|on|with|about|behind|by|from|at|under|after|despite) "
    r"(?:these|those|such|this) (\w+)",
    re.IGNORECASE,
)
POINTERS = frozenset(["these", "those", "such", "this"])
CONNECTIVES = frozenset(en.CONNECTIVES.split())
REPORTERS = frozenset(en.REPORTING.split())
PRONOUNS = frozenset(["he", "she", "they", "it", "his", "her", "their"])
CONNECTED = re.compile(rf"[^,;:.]{{1,80}}, (?:{en.CONNECTIVES.replace(' ', '|')}),")
REPORTED = re.compile(rf"[,\"”'’] (?:he|she|they) (?:{en.REPORTING.replace(' ', '|')})\b[^,]{{0,50}}$")
# The first pronoun of a sentence that opens with an adverbial, with no more than one comma before it.
MAIN_SUBJECT = re.compile(r"([^,.;:\"“]{1,120})(,?) (he|she|they|it|his|her|their)\b")
EMPTY = re.compile(rf" ?(?:{en.EMPTY_SUBJECT.replace(' ', '|')})\b")


def leans_back(text: str, tokens: Tokens, tag: str) -> bool:
    """Return whether a sentence can stand only right after the one before it."""
    if not tokens:
        return False
    first = tokens[0]
    if first in SINGLE.get(tag, NONE) and not (first in en.DEMONSTRATIVES and tokens[1:2] and tokens[1] in en.TIMES):
        return True
    if any(tuple(tokens[: len(phrase)]) == phrase for phrase in LONGER.get((tag, first), ())):
        return True
    return tag == "en" and _leans_in_english(text, tokens)


def _longer() -> Mapping[tuple[str, str], list[tuple[str, ...]]]:
    found: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    for tag, phrases in PHRASES.items():
        for phrase in phrases:
            words = tuple((phrase.replace("'", " ") if tag in ELIDING else phrase).split())
            found.setdefault((tag, words[0]), []).append(words)
    return found


LONGER = _longer()


def _leans_in_english(text: str, tokens: Tokens) -> bool:
    quotes = text[0] in QUOTES
    last = tokens[-12:]
    return (
        (tokens[0] in en.SPEAKERS and not quotes)
        or _opens_leaning(text, tokens)
        or (not POINTERS.isdisjoint(tokens[2:7]) and _points_back(text))
        or (not CONNECTIVES.isdisjoint(tokens[1:12]) and CONNECTED.match(text) is not None)
        or not (en.PERSONS.isdisjoint(last) or REPORTERS.isdisjoint(last) or REPORTED.search(text) is None)
        or (quotes and names_no_speaker(text))
    )


def _opens_leaning(text: str, tokens: Tokens) -> bool:
    first = tokens[0]
    opening = OPENINGS.get(first)
    if opening is not None:
        return opening(text, tokens)
    # "Speaking in Rome, he", "Sadly, they"
    return (first[-3:] == "ing" or first[-2:] in ("ed", "ly")) and _pronoun_is_subject(text, tokens, names_nobody=True)


def _points_back(text: str) -> bool:
    pointed = POINTING.match(text)
    return pointed is not None and pointed[1].lower() not in en.TIMES


def _definite(text: str, tokens: Tokens) -> bool:
    """Return whether a definite noun was named before: ``The deal collapsed``, ``The second left``."""
    second, third = (*tokens[1:3], "", "")[:2]
    if second in en.ORDINALS:
        if third in en.AUXILIARIES or third in en.PLAIN_VERBS or third[-2:] == "ed":
            return True
        return second in en.LATER_ORDINALS and third not in en.AFTER_ORDINALS and third[-3:] != "est"
    if second.isdigit() and third == "year" and tokens[3:4] == ("old",):
        return tokens[5:6] == () or tokens[5] not in en.COMPLETING
    if second in en.COUNTED:
        return len(tokens) < 4 or tokens[3] not in en.COMPLETING
    if second not in en.NAMED_BEFORE:
        return False
    return third not in en.COMPLETING or f" {second}," in text[:60].lower()  # "the source, who" adds, "who" tells which


def _condition(_: str, tokens: Tokens) -> bool:
    """Return whether what is supposed was told before: ``If the minister resigns``."""
    return tokens[1:2] != () and (tokens[1] in en.SUBJECTS or tokens[1] in ("the", "so", "not", "there", "such"))


def _subordinate(text: str, tokens: Tokens) -> bool:
    """Return whether nobody is named whom a pronoun could mean: ``When he arrived``, ``As prices rise, they``."""
    second = tokens[1] if len(tokens) > 1 else ""
    if second in en.SUBJECTS:
        return tokens[2:3] == () or tokens[2] not in en.TIMES
    return second not in en.DETERMINERS and _pronoun_is_subject(text, tokens, names_nobody=False)


def _adverbial(text: str, tokens: Tokens) -> bool:
    """Return whether a pronoun follows that means nobody in it: ``In a statement, he``, ``In the year ahead these``."""
    for at, token in enumerate(tokens[1:7], 1):
        if token in POINTERS:
            after = tokens[at + 1] if at + 1 < len(tokens) else ""
            if after in en.AUXILIARIES or after in en.PLAIN_VERBS:
                return True
    return _pronoun_is_subject(text, tokens, names_nobody=True)


def _quantified(_: str, tokens: Tokens) -> bool:
    """Return whether it counts some of those that were named before: ``Some say``."""
    return tokens[1:2] != () and (tokens[1] in en.AUXILIARIES or tokens[1] in en.PLAIN_VERBS)


def _negated(_: str, tokens: Tokens) -> bool:
    return tokens[1:2] == () or tokens[1] not in (
        "all",
        "every",
        "everyone",
        "only",
        "long",
        "since",
        "a",
        "many",
        "one",
    )


def _pronoun_is_subject(text: str, tokens: Tokens, *, names_nobody: bool) -> bool:
    """Return whether a pronoun heads the main clause behind an adverbial that names nobody whom it could mean."""
    if PRONOUNS.isdisjoint(tokens[:24]):
        return False
    found = MAIN_SUBJECT.match(text)
    if found is None:
        return False
    before, comma, pronoun = found.groups()
    if pronoun == "it":
        return bool(comma) and not EMPTY.match(text, found.end())
    if not comma and pronoun not in ("he", "she"):
        return False
    names = (word for word in before.split()[1:] if word[0].isupper() and word.lower() not in en.CALENDAR)
    return names_nobody or not any(names)


OPENINGS: dict[str, Callable[[str, Tokens], bool]] = {
    "the": _definite,
    **dict.fromkeys(en.QUANTIFIERS, _quantified),
    **dict.fromkeys(en.PREPOSITIONS, _adverbial),
    **dict.fromkeys(en.SUBORDINATORS, _subordinate),
    "if": _condition,
    "not": _negated,
}
