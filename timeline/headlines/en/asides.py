"""A clause without what interrupts it: an attribution between commas, an aside between dashes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.tokens import Token

LONGEST_ATTRIBUTION = 7
"""By hand: half of it changes 2, twice 4 of 814 mentions of 200 articles."""
LONGEST_ASIDE = 20
"""By hand: half of it changes 16, twice 0 of 814 mentions of 200 articles."""
LONGEST_APPOSITION = 10
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
LONGEST_APPOSED = 32
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
EXPLAINING = frozenset({"or", "the", "a", "an", "his", "her", "its", "their", "one", "who"})
OPENING = en.PREPOSITIONS | en.SUBORDINATORS
VERBAL = en.BE | en.HAVE | en.FUTURE | en.HYPOTHETICAL
GOING_ON = en.PREPOSITIONS | en.BE | en.HAVE | en.FUTURE | grammar.PAST_FORMS
SPACED_DASHES = frozenset("–—")
DASHES = SPACED_DASHES | {"-"}


def without_asides(tokens: list[Token], verbs: Collection[Token]) -> list[Token]:
    """Return the tokens without an attribution (``, the mayor said,``) and an aside that holds none of the verbs."""
    tokens = without_attribution(tokens)
    if DASHES.isdisjoint([token.text for token in tokens]):
        return tokens
    span = _between_dashes(tokens, verbs)
    if span:
        return [*tokens[: span[0]], *tokens[span[1] :]]
    dash = next((at for at in range(1, len(tokens)) if _is_dash(tokens, at)), None)
    told = dash is not None and any(token in verbs for token in tokens[:dash])
    return tokens[:dash] if told and not any(token in verbs for token in tokens[dash:]) else tokens


def without_attribution(tokens: list[Token]) -> list[Token]:
    """Return the tokens without an attribution between commas."""
    span = _attribution(tokens)
    return [*tokens[: span[0]], *tokens[span[1] :]] if span else tokens


def _attribution(tokens: Sequence[Token]) -> tuple[int, int] | None:
    """Return the span of who says the clause, from its comma up to the next one, which stays."""
    commas = [at for at, token in enumerate(tokens) if token.text == ","]
    for first, last in pairwise(commas):
        inside = tokens[first + 1 : last]
        says = inside and (inside[0].lower in en.REPORTING or inside[-1].lower in en.REPORTING)
        if first and says and len(inside) <= LONGEST_ATTRIBUTION and inside[0].lower not in en.RELATIVES:
            return first, last
    return None


def without_apposition(tokens: Sequence[Token], verbs: Collection[Token]) -> Sequence[Token]:
    """Return the tokens without what explains a name between commas (``Ida Holm, the head of the guild, to …``).

    What holds one of the sentence's verbs explains no name; behind it a verb or a preposition goes on.
    """
    commas = [at for at, token in enumerate(tokens) if token.text == ","]
    for first, last in pairwise(commas):
        inside, after = tokens[first + 1 : last], tokens[last + 1 : last + 2]
        explains = (
            1 < len(inside) <= LONGEST_APPOSITION
            and inside[0].lower in EXPLAINING
            and (tokens[first - 1].is_capital or inside[0].lower == "or")
        )
        goes_on = bool(after) and (after[0].lower in GOING_ON or after[0] in verbs)
        if explains and goes_on and not any(token in verbs for token in inside):
            return [*tokens[:first], *tokens[last + 1 :]]
        relates = 1 < len(inside) <= LONGEST_ASIDE and inside[0].lower in en.RELATIVES
        if relates and after and (after[0].lower in VERBAL or after[0] in verbs):
            return [*tokens[:first], *tokens[last + 1 :]]
    return tokens


def without_apposed(tokens: Sequence[Token], verbs: Collection[Token]) -> Sequence[Token]:
    """Return the tokens without what is said of their subject between commas, however long, right before its verb.

    ``Ida Holm, the head of the guild, the bank and the mill accused of fraud, | was found guilty``.
    """
    first = next((at for at, token in enumerate(tokens) if token.text == ","), len(tokens))
    opens = bool(tokens) and tokens[0].lower not in OPENING and not tokens[0].lower.endswith("ing")
    if not opens or first > LONGEST_APPOSITION or any(token in verbs for token in tokens[:first]):
        return tokens
    for last in range(first + 2, min(len(tokens) - 1, first + LONGEST_APPOSED)):
        if tokens[last].text == "," and _is_verbal(tokens[last + 1], verbs):
            inside = tokens[first + 1 : last]
            return [*tokens[:first], *tokens[last + 1 :]] if _describes(inside, verbs) else tokens
    return tokens


def _describes(inside: Sequence[Token], verbs: Collection[Token]) -> bool:
    """Return whether no verb stands among tokens but participles (``a firm based in Kosta``), and no other subject."""
    if any(token.text == "," and after.lower in en.COORDINATORS for token, after in pairwise(inside)):
        return False  # ``Ida Holm, from Porto, and Tom Reed, from Kosta, were …``: a list
    if inside[0].lower in en.COORDINATORS | en.PRONOUNS or any(token.lower in VERBAL for token in inside):
        return False
    return all(
        token not in verbs or token.lower in grammar.PARTICIPLES | grammar.BOTH_PAST or _is_ed(token)
        for token in inside
    )


def _is_ed(token: Token) -> bool:
    return token.lower.endswith("ed") and token.lower not in en.REPORTING


def _is_verbal(token: Token, verbs: Collection[Token]) -> bool:
    return token in verbs or token.lower in VERBAL


def _between_dashes(tokens: Sequence[Token], verbs: Collection[Token]) -> tuple[int, int] | None:
    dashes = [at for at in range(1, len(tokens)) if _is_dash(tokens, at)]
    for first, last in pairwise(dashes):
        inside = any(token in verbs for token in tokens[first:last])
        parts = any(token in verbs for token in tokens[last:]) and not any(token in verbs for token in tokens[:first])
        if last - first <= LONGEST_ASIDE and (parts or not inside):
            return first, last + 1 + (last + 1 < len(tokens) and tokens[last].text == tokens[last + 1].text)
    return None


def _is_dash(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a dash stands at a place, or the first sign of one written with two hyphens."""
    if tokens[at].text in SPACED_DASHES:
        return True
    if tokens[at].text != "-" or at + 1 == len(tokens):
        return False
    is_spaced = tokens[at - 1].end < tokens[at].start and tokens[at].end < tokens[at + 1].start
    return is_spaced or (tokens[at + 1].text == "-" and tokens[at - 1].text != "-")
