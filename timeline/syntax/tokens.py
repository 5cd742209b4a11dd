"""The tokens of sentences with their offsets, and what each can be by its form alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from msgspec import Struct

# What a run of letters is followed by may be missing, so none is ever given back and no text is scanned twice. Written
# without possessive repeats, which say so: CPython matched groups of them wrongly before August 2023.
SHAPES = (
    r"\d{1,6}(?:-SMALL\w{0,40})+|[$£€]?\d+(?:[.,]\d+)*(?!LETTER)%?|LETTER+(?:[-'’.&]LETTER+)*|``|''"
    r"|[^\w\s\x1c-\x1f]"  # separators that ASCII alone does not count as spaces
)
TOKEN = re.compile(SHAPES.replace("SMALL", r"[^\W\d_A-Z]").replace("LETTER", r"[^\W_]"))
# The same for ASCII, where a set of letters is looked up at once.
ASCII = re.compile(SHAPES.replace("SMALL", "[a-z]").replace("LETTER", "[A-Za-z0-9]"), re.ASCII)
MOST_TOKENS = 300
"""No sentence of a person is longer; what is (a table, a list) is looked at up to here, so that work stays linear."""


class Form(Struct, frozen=True, gc=False):
    """One word or sign wherever it stands: lower-cased, whether it is a word, and what it can be by its form alone.

    It can stand in a name (one with a capital that is no function word); it can be a verb, and a clause can open at it
    or right after it, where the language's syntax knows verbs.
    """

    lower: str
    is_word: bool
    may_name: bool
    may_be_verb: bool = False
    may_open: bool = False
    may_close: bool = False


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

    def __init__(self, form_of: Callable[[str], Form]) -> None:
        """Begin with no word; ``form_of`` is what the language knows of one."""
        super().__init__()
        self._form_of = form_of

    def __missing__(self, word: str) -> Form:
        """Return the form of a word that is met for the first time."""
        form = self[word] = self._form_of(word)
        return form


def words_in(text: str) -> list[str]:
    """Return the words and signs of a sentence as written, at most ``MOST_TOKENS``."""
    return (ASCII if text.isascii() else TOKEN).findall(text)[:MOST_TOKENS]


def tokens_of(text: str, forms: Forms, words: Sequence[str] | None = None) -> tuple[Token, ...]:
    """Return the tokens of a sentence in order; spans count from its start.

    ``forms`` are the words looked at in its article, ``words`` its own and its signs, where these are known.
    """
    tokens, end = [], 0
    for word in words_in(text) if words is None else words:
        start = text.index(word, end)
        end = start + len(word)
        form = forms[word]
        is_word, is_name, is_verb = form.is_word, form.may_name, form.may_be_verb
        tokens.append(Token(start, end, word, form.lower, is_word, is_name, is_verb, form.may_open, form.may_close))
    return tuple(tokens)
