"""Named events: the noun that heads the name and the capitalised words around it (``summit vilnius``)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from timeline.languages.en import events as en
from timeline.model import Timex
from timeline.syntax.en.clauses import Clause
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token

LINKS = frozenset({"in", "of", "at", "on"})
MOST_MODIFIERS = 5
REACH = 6
BESIDE = frozenset(
    {"for", "since", "after", "before", "until", "about", "ahead", "despite", "over", "to", "of", "from"}
)
"""Prepositions that set what the clause tells apart from the event they name (``prepared for the summit``)."""


def singular(noun: str) -> str:
    """Return the singular of an English noun."""
    return noun if noun.endswith(("ss", "us", "ics")) else noun.removesuffix("s")


HEADS = frozenset(map(singular, en.UNIQUE_NOUNS))


class NamedEvent(Struct, frozen=True):
    """A named event in a sentence: head noun, signature (head and sorted modifiers), as written, tokens it covers."""

    head: str
    signature: str
    written: str
    first: int
    last: int


def named_events(tokens: Sequence[Token]) -> tuple[NamedEvent, ...]:
    """Return the named events of some tokens in order.

    Only nouns of which there is one at a place and time make a name: a summit, an invasion; not a meeting.
    """
    found = []
    for position, token in enumerate(tokens):
        if token.lower in en.UNIQUE_NOUNS:
            first, before = _before(tokens, position)
            last, after = _after(tokens, position)
            modifiers = before | after
            if modifiers and not _is_one_of_many(tokens, first):
                head = singular(token.lower)
                signature = " ".join([head, *sorted(modifiers)[:MOST_MODIFIERS]])
                written = " ".join(part.text for part in tokens[first:last])
                found.append(NamedEvent(head, signature, written, first, last))
    return tuple(found)


def named_in(one: Parsed, clause: Clause, timex: Timex | None) -> tuple[NamedEvent, ...]:
    """Return the named events that a clause tells of: its subject, where it happens, or what its date stands beside.

    A name after ``since``, ``ahead of`` or ``to prepare for`` is another event than the one told.
    """
    tokens = one.tokens[clause.first : clause.last]
    found = named_events(tokens)
    if clause.opener == "noun":
        return found
    start = timex.start - one.sentence.start if timex else -1
    return tuple(event for event in found if _is_told(event, tokens, start, clause))


def _is_told(event: NamedEvent, tokens: Sequence[Token], dated_at: int, clause: Clause) -> bool:
    verb = next((verb.position - clause.first for verb in clause.verbs), len(tokens))
    if tokens[event.first].start < dated_at and any(
        token.start >= dated_at for token in tokens[event.last : event.last + REACH]
    ):
        return True
    opening = [token.lower for token in tokens[max(0, event.first - 3) : event.first]]
    return not BESIDE & set(opening) if event.first > verb else not {"since", "after", "before"} & set(opening)


def _before(tokens: Sequence[Token], at: int) -> tuple[int, set[str]]:
    """Return where the capitalised words before the noun begin, and those words."""
    modifiers: set[str] = set()
    first = at
    for position in range(at - 1, max(-1, at - 1 - MOST_MODIFIERS), -1):
        token = tokens[position]
        if token.lower.isdigit() or (token.is_word and not modifiers and _is_plain_adjective(token)):
            continue
        if not _is_modifier(token):
            break
        modifiers.add(_bare(token))
        first = position
    return first, modifiers


def _after(tokens: Sequence[Token], at: int) -> tuple[int, set[str]]:
    """Return where the words that follow the noun as its name or place end, and those words."""
    modifiers: set[str] = set()
    last = at + 1
    follows = tokens[at].text[0].isupper()
    for position in range(at + 1, min(len(tokens), at + 1 + 2 * MOST_MODIFIERS)):
        token = tokens[position]
        if token.lower in LINKS:
            follows = True
        elif follows and _is_modifier(token):
            modifiers.add(_bare(token))
            last = position + 1
        elif not (follows and token.lower == "the"):
            break
    return last, modifiers


def _is_one_of_many(tokens: Sequence[Token], first: int) -> bool:
    """Return whether what stands before a name makes it a kind: ``a NATO exercise``, ``the largest NATO exercise``."""
    before = {token.lower for token in tokens[max(0, first - 2) : first]}
    return bool(before & en.KINDS) or any(word.endswith("est") and len(word) > 5 for word in before)


def _is_modifier(token: Token) -> bool:
    return (
        token.text[0].isupper()
        and token.lower not in en.CALENDAR_NAMES
        and token.lower not in en.FUNCTION_WORDS
        and token.lower not in en.EVENT_NOUNS
    )


def _is_plain_adjective(token: Token) -> bool:
    return token.lower in (
        "annual",
        "first",
        "special",
        "emergency",
        "full-scale",
        "upcoming",
        "two-day",
        "presidential",
    )


def _bare(token: Token) -> str:
    return token.lower.removesuffix("'s").removesuffix("'")
