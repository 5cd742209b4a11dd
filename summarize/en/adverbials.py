"""Which sentences open with an adverbial or a condition that points back, or with a pronoun behind one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.languages.en import leaning as en
from timeline.languages.en.openers import TIMES

Tokens = Sequence[str]
# The first pronoun of a sentence that opens with an adverbial, with no more than one comma before it.
MAIN_SUBJECT = re.compile(r"([^,.;:\"“]{1,120})(,?) (he|she|they|it|his|her|their|I|I[’'](?:m|ve|d|ll))\b")
EMPTY = re.compile(rf" ?(?:{en.EMPTY_SUBJECT.replace(' ', '|')})\b")


def supposes_what_was_told(_: str, tokens: Tokens) -> bool:
    """Return whether what is supposed was told before: ``If the minister resigns``."""
    return tokens[1:2] != () and (tokens[1] in en.SUBJECTS or tokens[1] in ("the", "so", "not", "there", "such"))


def subordinate_leans(text: str, tokens: Tokens) -> bool:
    """Return whether nobody is named whom a pronoun could mean: ``When he arrived``, ``As prices rise, they``."""
    second = tokens[1] if len(tokens) > 1 else ""
    if second in en.SUBJECTS:
        return tokens[2:3] == () or tokens[2] not in TIMES
    return second not in en.DETERMINERS and pronoun_is_subject(text, tokens, names_nobody=False)


def adverbial_leans(text: str, tokens: Tokens) -> bool:
    """Return whether a pronoun follows that means nobody in it: ``In a statement, he``, ``In the year ahead these``."""
    for at, token in enumerate(tokens[1:7], 1):
        if token in en.POINTERS:
            after = tokens[at + 1] if at + 1 < len(tokens) else ""
            if after in en.AUXILIARIES or after in en.PLAIN_VERBS:
                return True
    return pronoun_is_subject(text, tokens, names_nobody=True)


def counts_what_was_named(_: str, tokens: Tokens) -> bool:
    """Return whether it counts some of those that were named before: ``Some say``."""
    return tokens[1:2] != () and (tokens[1] in en.AUXILIARIES or tokens[1] in en.PLAIN_VERBS)


def denies_what_was_told(_: str, tokens: Tokens) -> bool:
    """Return whether it denies something else than its own subject: ``Not for the ferries``, no ``Not all bridges``."""
    return tokens[1:2] == () or tokens[1] not in en.NEGATED


def pronoun_is_subject(text: str, tokens: Tokens, *, names_nobody: bool) -> bool:
    """Return whether a pronoun heads the main clause behind an adverbial that names nobody whom it could mean."""
    if en.MAIN_PRONOUNS.isdisjoint(tokens[:24]):
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
