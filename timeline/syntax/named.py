"""Named events: the noun that heads the name and the capitalised words around it (``summit vilnius``)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from timeline.languages.events import EventWords
from timeline.model import Timex
from timeline.syntax.clause import Clause
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token

MOST_MODIFIERS = 5
REACH = 6
LONGEST_PLAIN = 5
"""Letters up to which a word with the ending of a superlative is none: ``west``, ``guest``."""


class NamedEvent(Struct, frozen=True):
    """A named event in a sentence: head noun, signature (head and sorted modifiers), as written, tokens it covers."""

    head: str
    signature: str
    written: str
    first: int
    last: int


def singular(noun: str, words: EventWords) -> str:
    """Return the singular of a noun, by the endings of its language."""
    if noun.endswith(words.no_plurals):
        return noun
    return next((noun.removesuffix(ending) for ending in words.plural_endings if noun.endswith(ending)), noun)


def named_events(tokens: Sequence[Token], words: EventWords) -> tuple[NamedEvent, ...]:
    """Return the named events of some tokens in order.

    Only nouns of which there is one at a place and time make a name: a summit, an invasion; not a meeting.
    """
    found = []
    for position, token in enumerate(tokens):
        if token.lower in words.unique_nouns:
            first, before = _before(tokens, position, words)
            last, after = _after(tokens, position, words)
            modifiers = before | after
            if modifiers and not _is_one_of_many(tokens, first, words):
                head = singular(token.lower, words)
                signature = " ".join([head, *sorted(modifiers)[:MOST_MODIFIERS]])
                written = " ".join(part.text for part in tokens[first:last])
                found.append(NamedEvent(head, signature, written, first, last))
    return tuple(found)


def named_in(one: Parsed, clause: Clause, timex: Timex | None) -> tuple[NamedEvent, ...]:
    """Return the named events that a clause tells of: its subject, where it happens, or what its date stands beside.

    A name after ``since``, ``ahead of`` or ``to prepare for`` is another event than the one told.
    """
    tokens = one.tokens[clause.first : clause.last]
    found = named_events(tokens, one.lexicon)
    if clause.role == "noun":
        return found
    start = timex.start - one.sentence.start if timex else -1
    return tuple(event for event in found if _is_told(event, tokens, start, clause, one.lexicon))


def _is_told(event: NamedEvent, tokens: Sequence[Token], dated_at: int, clause: Clause, words: EventWords) -> bool:
    verb = next((verb.position - clause.first for verb in clause.verbs), len(tokens))
    if tokens[event.first].start < dated_at and any(
        token.start >= dated_at for token in tokens[event.last : event.last + REACH]
    ):
        return True
    opening = [token.lower for token in tokens[max(0, event.first - 3) : event.first]]
    apart = words.beside if event.first > verb else words.measuring
    return apart.isdisjoint(opening)


def _before(tokens: Sequence[Token], at: int, words: EventWords) -> tuple[int, set[str]]:
    """Return where the capitalised words before the noun begin, and those words."""
    modifiers: set[str] = set()
    first = at
    for position in range(at - 1, max(-1, at - 1 - MOST_MODIFIERS), -1):
        token = tokens[position]
        if token.lower.isdigit() or (token.is_word and not modifiers and token.lower in words.plain_adjectives):
            continue
        if not _is_modifier(token, words):
            break
        modifiers.add(_bare(token))
        first = position
    return first, modifiers


def _after(tokens: Sequence[Token], at: int, words: EventWords) -> tuple[int, set[str]]:
    """Return where the words that follow the noun as its name or place end, and those words."""
    modifiers: set[str] = set()
    last = at + 1
    follows = tokens[at].text[0].isupper()
    for position in range(at + 1, min(len(tokens), at + 1 + 2 * MOST_MODIFIERS)):
        token = tokens[position]
        if token.lower in words.linking:
            follows = True
        elif follows and _is_modifier(token, words):
            modifiers.add(_bare(token))
            last = position + 1
        elif not (follows and token.lower in words.articles):
            break
    return last, modifiers


def _is_one_of_many(tokens: Sequence[Token], first: int, words: EventWords) -> bool:
    """Return whether what stands before a name makes it a kind: ``a NATO exercise``, ``the largest NATO exercise``."""
    before = {token.lower for token in tokens[max(0, first - 2) : first]}
    superlative = any(word.endswith(words.superlatives) and len(word) > LONGEST_PLAIN for word in before)
    return superlative or not before.isdisjoint(words.one_of_many)


def _is_modifier(token: Token, words: EventWords) -> bool:
    return (
        token.text[0].isupper()
        and token.lower not in words.calendar_names
        and token.lower not in words.function_words
        and token.lower not in words.event_nouns
    )


def _bare(token: Token) -> str:
    return token.lower.removesuffix("'s").removesuffix("'")
