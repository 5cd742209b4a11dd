"""The tokens of sentences with their offsets, and what each can be by its form alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
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


class Form(Struct, frozen=True, gc=False):
    """One word or sign wherever it stands: as written and lower-cased, whether it is a word, and what it can be.

    It can stand in a name or be a verb, and a clause can open at it, or right after it.
    """

    text: str
    lower: str
    is_word: bool
    is_capital: bool
    may_be_verb: bool
    may_open: bool
    may_close: bool


class Token(Struct, frozen=True, gc=False):
    """One word or sign of a sentence: its span there, and all that is known of its form."""

    start: int
    end: int
    text: str
    lower: str
    is_word: bool
    is_capital: bool
    may_be_verb: bool
    may_open: bool
    may_close: bool


class Forms(dict[str, Form]):
    """The words of one article, each looked at once."""

    def __missing__(self, word: str) -> Form:
        """Return the form of a word that is met for the first time."""
        # The country's name stays as it is: ``US`` is not the pronoun.
        lower = word if word == "US" else word.lower().replace("’", "'")
        is_capital = word[0].isupper() and lower not in en.FUNCTION_WORDS and lower not in en.PRONOUNS
        may_be_verb = lower in VERB_FORMS or lower.endswith("ed") or "'" in lower
        may_open = lower in OPENERS or lower in en.REPORTING
        may_close = lower in CLOSERS or word.isdecimal()
        form = self[word] = Form(word, lower, word[0].isalnum(), is_capital, may_be_verb, may_open, may_close)
        return form


def forms_of(texts: Iterable[str]) -> list[tuple[Form, ...]]:
    """Return the words and signs of each of an article's sentences in order, at most ``MOST_TOKENS`` of each."""
    forms = Forms()
    return [
        tuple([forms[word] for word in islice((ASCII if text.isascii() else TOKEN).findall(text), MOST_TOKENS)])
        for text in texts
    ]


def tokens_of(text: str, forms: Sequence[Form] | None = None) -> tuple[Token, ...]:
    """Return the tokens of a sentence in order; spans count from its start. ``forms`` are its words where known."""
    tokens, end = [], 0
    for form in forms_of((text,))[0] if forms is None else forms:
        word = form.text
        start = text.index(word, end)
        end = start + len(word)
        tokens.append(
            Token(
                start,
                end,
                word,
                form.lower,
                form.is_word,
                form.is_capital,
                form.may_be_verb,
                form.may_open,
                form.may_close,
            )
        )
    return tuple(tokens)
