"""Named events: the noun that heads the name and the capitalised words around it (``summit vilnius``)."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.tokens import Token
from timeline.languages import en_events as en

LINKS = frozenset({"in", "of", "at", "on"})
MOST_MODIFIERS = 5


def named_events(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return the named events of some tokens, each as its head noun and its modifiers, sorted, in lower case.

    Only nouns of which there is one at a place and time make a name: a summit, an invasion; not a meeting.
    """
    found = []
    for position, token in enumerate(tokens):
        if token.lower in en.UNIQUE_NOUNS:
            modifiers = _before(tokens, position) | _after(tokens, position)
            if modifiers:
                found.append(" ".join([_singular(token.lower), *sorted(modifiers)[:MOST_MODIFIERS]]))
    return tuple(dict.fromkeys(found))


def _before(tokens: Sequence[Token], at: int) -> set[str]:
    modifiers: set[str] = set()
    for token in reversed(tokens[max(0, at - MOST_MODIFIERS) : at]):
        if token.lower.isdigit() or (token.is_word and not modifiers and _is_plain_adjective(token)):
            continue
        if not _is_modifier(token):
            break
        modifiers.add(_bare(token))
    return modifiers


def _after(tokens: Sequence[Token], at: int) -> set[str]:
    modifiers: set[str] = set()
    follows = tokens[at].text[0].isupper()
    for token in tokens[at + 1 : at + 1 + 2 * MOST_MODIFIERS]:
        if token.lower in LINKS:
            follows = True
        elif follows and _is_modifier(token):
            modifiers.add(_bare(token))
        elif not (follows and token.lower == "the"):
            break
    return modifiers


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


def _singular(noun: str) -> str:
    return noun if noun.endswith(("ss", "us", "ics")) else noun.removesuffix("s")
