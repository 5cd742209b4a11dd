"""The tokens of sentences with their offsets, and what each can be by its form alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from timeline.languages.en import events as en
from timeline.syntax.en.forms import CLOSERS, OPENERS, VERB_FORMS, may_name

# What a run of letters is followed by may be missing, so none is ever given back and no text is scanned twice. Written
# without possessive repeats, which say so: CPython matched groups of them wrongly before August 2023.
SHAPES = (
    r"\d{1,6}(?:-SMALL\w{0,40})+|[$£€]?\d+(?:[.,]\d+)*(?!LETTER)%?|LETTER+(?:[-'’.&]LETTER+)*|``|''"
    r"|[^\w\s\x1c-\x1f]"  # separators that ASCII alone does not count as spaces
)
TOKEN = re.compile(SHAPES.replace("SMALL", r"[^\W\d_A-Z]").replace("LETTER", r"[^\W_]"))
# The same for ASCII, where a set of letters is looked up at once.
ASCII = re.compile(SHAPES.replace("SMALL", "[a-z]").replace("LETTER", "[A-Za-z0-9]"), re.ASCII)
AS_WRITTEN = {"US": "US", "May": "May", "MAY": "May"}
"""The country is not the pronoun, the month not the verb of what may be."""
MOST_TOKENS = 300
"""No sentence of a person is longer; what is (a table, a list) is looked at up to here, so that work stays linear."""


class Form(Struct, frozen=True, gc=False):
    """One word or sign wherever it stands: lower-cased, whether it is a word, and what it can be.

    It can be a verb, and a clause can open at it, or right after it.
    """

    lower: str
    is_word: bool
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
    may_be_verb: bool
    may_open: bool
    may_close: bool

    @property
    def is_capital(self) -> bool:
        """Return whether it can stand in a name."""
        return may_name(self.text)


class Forms(dict[str, Form]):
    """The words of one article, each looked at once."""

    def __missing__(self, word: str) -> Form:
        """Return the form of a word that is met for the first time."""
        lower = AS_WRITTEN.get(word) or word.lower().replace("’", "'")
        may_be_verb = lower in VERB_FORMS or lower.endswith("ed") or "'" in lower
        may_open = lower in OPENERS or lower in en.REPORTING
        may_close = lower in CLOSERS or word.isdecimal()
        form = self[word] = Form(lower, word[0].isalnum(), may_be_verb, may_open, may_close)
        return form


def words_in(text: str) -> list[str]:
    """Return the words and signs of a sentence as written, at most ``MOST_TOKENS``."""
    return (ASCII if text.isascii() else TOKEN).findall(text)[:MOST_TOKENS]


def tokens_of(text: str, words: Sequence[str] | None = None, forms: Forms | None = None) -> tuple[Token, ...]:
    """Return the tokens of a sentence in order; spans count from its start.

    ``words`` are its words and signs, and ``forms`` those looked at in its article, where these are known.
    """
    forms = Forms() if forms is None else forms
    tokens, end = [], 0
    for word in words_in(text) if words is None else words:
        start = text.index(word, end)
        end = start + len(word)
        form = forms[word]
        is_word, may_be_verb = form.is_word, form.may_be_verb
        tokens.append(Token(start, end, word, form.lower, is_word, may_be_verb, form.may_open, form.may_close))
    return tuple(tokens)
