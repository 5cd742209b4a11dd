"""The tokens of sentences with their offsets, and what each can be by its form alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from msgspec import Struct

from timeline.events.forms import CLOSERS, OPENERS, VERB_FORMS
from timeline.languages import en_events as en

# Possessive repeats: a run of letters is never given back, so no text is scanned twice.
SHAPES = r"\d{1,6}(?:-SMALL\w{0,40})+|[$£€]?\d+(?:[.,]\d+)*(?!LETTER)%?|LETTER++(?:[-'’.&]LETTER++)*+|``|''|[^\w\s]"
TOKEN = re.compile(SHAPES.replace("SMALL", r"[^\W\d_A-Z]").replace("LETTER", r"[^\W_]"))
# The same for ASCII, where a set of letters is looked up at once.
ASCII = re.compile(SHAPES.replace("SMALL", "[a-z]").replace("LETTER", "[A-Za-z0-9]"), re.ASCII)
MOST_TOKENS = 300
"""No sentence of a person is longer; what is (a table, a list) is looked at up to here, so that work stays linear."""


class Token(Struct, frozen=True, gc=False):
    """One word or sign: its span in the sentence, as written and lower-cased, and whether it is a word.

    The rest is known of its form alone, in any sentence: whether it can stand in a name or be a verb, and whether a
    clause can open at it, or right after it.
    """

    start: int
    end: int
    text: str
    lower: str
    is_word: bool
    is_capital: bool
    may_be_verb: bool
    may_open: bool
    may_close: bool


class Facts(dict[str, tuple[str, bool, bool, bool, bool, bool]]):
    """What is known of the words of one article by their forms, worked out once a word."""

    def __missing__(self, word: str) -> tuple[str, bool, bool, bool, bool, bool]:
        """Return what is known of a word met for the first time, in the order of a token's fields."""
        # The country's name stays as it is: ``US`` is not the pronoun.
        lower = word if word == "US" else word.lower().replace("’", "'")
        is_capital = word[0].isupper() and lower not in en.FUNCTION_WORDS and lower not in en.PRONOUNS
        may_be_verb = lower in VERB_FORMS or lower.endswith("ed") or "'" in lower
        may_close = lower in CLOSERS or word.isdecimal()
        may_open = lower in OPENERS or lower in en.REPORTING
        facts = (lower, word[0].isalnum(), is_capital, may_be_verb, may_open, may_close)
        self[word] = facts
        return facts


def tokens_of(text: str) -> tuple[Token, ...]:
    """Return the tokens of a sentence in order, at most ``MOST_TOKENS``; spans count from the sentence's start."""
    return tokens_in((text,))[0]


def tokens_in(texts: Iterable[str]) -> list[tuple[Token, ...]]:
    """Return the tokens of each of an article's sentences."""
    facts = Facts()
    return [_tokens(text, facts) for text in texts]


def _tokens(text: str, facts: Facts) -> tuple[Token, ...]:
    tokens, end = [], 0
    for word in islice((ASCII if text.isascii() else TOKEN).findall(text), MOST_TOKENS):
        start = text.index(word, end)
        end = start + len(word)
        lower, is_word, is_capital, may_be_verb, may_open, may_close = facts[word]
        tokens.append(Token(start, end, word, lower, is_word, is_capital, may_be_verb, may_open, may_close))
    return tuple(tokens)
