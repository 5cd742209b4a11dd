"""The date of a photograph: ``Ida Holm opens the mill in Kosta, March 6, 2021`` tells what the picture shows."""

from __future__ import annotations

import re

from timeline.events.dating import Dating
from timeline.syntax.sentence import Parsed

OPENING = 6
FOUR_DIGITS = re.compile(r"\b\d{4}$")


def dates_picture(dating: Dating) -> bool:
    """Return whether a sentence is a caption: it points at the picture, or tells a past day in the present.

    The latter where a full date without a preposition ends it.
    """
    if points_at_picture(dating.one) or _names_picture(dating.one):
        return True
    verbs = [verb for verb in dating.clause.verbs if not verb.reduced]
    if any(verb.form != "simple" for verb in verbs) or not dating.is_past or not dating.one.syntax.finds_verbs:
        return False
    before = dating.tokens[dating.first - 1].lower if dating.first else ""
    ends = not any(token.is_word for token in dating.tokens[dating.last :])
    full = dating.moment.precision == "day" and FOUR_DIGITS.search(dating.timex.text) is not None
    return ends and full and before not in dating.one.lexicon.date_prepositions


def points_at_picture(one: Parsed) -> bool:
    """Return whether a sentence says in brackets where somebody stands in a picture: ``Ida Holm (left) with …``."""
    marks = one.lexicon.pictured
    if marks.isdisjoint(one.lowered) or "(" not in one.lowered:
        return False
    tokens = one.tokens
    return any(
        tokens[at].lower in marks and tokens[at - 1].text == "(" and tokens[at + 1].text == ")"
        for at in range(1, len(tokens) - 1)
    )


def _names_picture(one: Parsed) -> bool:
    """Return whether a sentence opens with the picture itself: ``This image made from video shows …``."""
    opening = [token.lower for token in one.tokens[:OPENING]]
    pictured = not one.lexicon.pictures.isdisjoint(opening)
    return pictured and not one.lexicon.demonstratives.isdisjoint(opening)
