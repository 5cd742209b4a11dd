"""Which sentences lean on the one before them: by their first words, by what they point to, by whom they quote."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

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
REPORTERS = frozenset(en.REPORTING.split())
PRONOUNS = frozenset(["he", "she", "they", "it", "his", "her", "their", "i", "i'm", "i've", "i'd", "i'll"])
CONNECTED = re.compile(
    rf"[^,;:.]{{1,80}}, (?:{'|'.join(f'{words} {last}'.strip() for last, words in en.CONNECTIVES.items())}),"
)
# "The bank, he says, will close.", "The bank will close, he said on Tuesday."
REPORTED = re.compile(rf"[,\"”'’] (?:he|she|they) (?:{en.REPORTING.replace(' ', '|')})\b(?:,|[^,]{{0,50}}$)")
# The first pronoun of a sentence that opens with an adverbial, with no more than one comma before it.
MAIN_SUBJECT = re.compile(r"([^,.;:\"“]{1,120})(,?) (he|she|they|it|his|her|their|I|I[’'](?:m|ve|d|ll))\b")
EMPTY = re.compile(rf" ?(?:{en.EMPTY_SUBJECT.replace(' ', '|')})\b")


def leans_back(text: str, tokens: Tokens, tag: str) -> bool:
    """Return whether a sentence can stand only right after the one before it."""
    if not tokens:
        return False
    first = tokens[0]
    if first in SINGLE.get(tag, NONE) and not _is_name_or_time(text, tokens):
        return True
    if any(tuple(tokens[: len(phrase)]) == phrase for phrase in LONGER.get((tag, first), ())):
        return True
    return tag == "en" and _leans_in_english(text, tokens)


def _is_name_or_time(text: str, tokens: Tokens) -> bool:
    """Return whether a word that looks like a pronoun is none: ``IT firms``, ``WHO officials``, ``This week``."""
    first = tokens[0]
    if first in en.DEMONSTRATIVES:
        return tokens[1:2] != () and tokens[1] in en.TIMES
    word = text.lstrip(OPENING)[: len(first)]
    return len(word) > 1 and word.isupper() and not text.isupper()


def takes_as_known(text: str, tokens: Tokens, tag: str) -> bool:
    """Return whether the head of a sentence is a definite noun for what the article is about: ``The company said``."""
    if tag != "en" or len(tokens) < 4:
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
    return (
        (tokens[0] in en.SPEAKERS and not quotes)
        or _opens_leaning(text, tokens)
        or (not POINTERS.isdisjoint(tokens[2:7]) and _points_back(text))
        or (not en.CONNECTIVES.keys().isdisjoint(tokens[1:12]) and CONNECTED.match(text) is not None)
        or not (en.PERSONS.isdisjoint(tokens) or REPORTERS.isdisjoint(tokens) or REPORTED.search(text) is None)
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
    second, third, fourth = (*tokens[1:4], "", "", "")[:3]
    if second in en.ORDINALS:
        if third in en.AUXILIARIES or third in en.PLAIN_VERBS or third[-2:] == "ed":
            return True
        return second in en.LATER_ORDINALS and third not in en.AFTER_ORDINALS and third[-3:] != "est"
    if second.isdigit() and third == "year" and fourth == "old":
        return tokens[5:6] == () or tokens[5] not in en.COMPLETING
    if second in en.COUNTED:
        return third in en.PLAIN_VERBS or fourth not in en.COMPLETING
    if second == "former":
        return not _says_who(text.split(maxsplit=7)[1:7])
    return _is_alone(text, en.TOLD_BEFORE, second, third)


def _is_alone(text: str, nouns: frozenset[str], noun: str, after: str) -> bool:
    """Return whether a word is one of these nouns, with nothing behind it that says which."""
    if noun not in nouns:
        return False
    return after not in en.COMPLETING or f" {noun}," in text[:80].lower()  # "the source, who" adds, "who" tells which


def _is_small(text: str, first: int, last: int) -> bool:
    """Return whether none of these words is a name."""
    return not any(word[0].isupper() for word in text.split(maxsplit=last)[first:last])


def _says_who(words: Sequence[str]) -> bool:
    """Return whether an office is followed by its holder or its place: ``mayor Ana Ruiz has``, ``mayor of Porto``."""
    if words[0][-1] == ",":  # "The former, built of iron"
        return False
    for word, after in pairwise(words[1:]):
        if after in en.COMPLETING and word[-1:] != ",":
            return True
        if word[0].isupper() and (after in en.AUXILIARIES or after in en.PLAIN_VERBS or after[-2:] == "ed"):
            return True
        if word[-1] == "," and after[0].isupper():
            return True
    return False


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
    if not comma and pronoun not in ("he", "she", "I"):
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
