"""A headline's length: about twelve words, cut where a phrase ends and never after a word that wants another."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.events.parse import Parsed
from timeline.events.tokens import Token
from timeline.events.verbs import verbs_of
from timeline.languages import en_events as en

MOST_WORDS = 12
SLACK = 2
MORE = 2
"""Words beyond that for a phrase which ends there and nowhere before."""
FEWEST_WORDS = 3
ENOUGH = 7
"""Words that can make a headline by themselves."""
MEASURED = frozenset({"after", "before"})
BREAKS = (
    (en.PREPOSITIONS - {"of", "to"})
    | en.RELATIVES
    | en.SUBORDINATORS
    | en.COORDINATORS
    | frozenset({"that", "who", "including"})
)


def shortened(tokens: Sequence[Token], one: Parsed) -> list[Token]:
    """Return twelve words, fourteen or rarely sixteen, cut where a phrase ends, and after the verb."""
    words, last, breaks, weak = 0, len(tokens), [], []
    for at, token in enumerate(tokens):
        words += token.is_word
        if words > FEWEST_WORDS + 2 and (token.text in ",;:–—(" or token.lower in BREAKS):
            breaks.append(at)
        elif words > ENOUGH and token.lower == "to" and _ends_noun(tokens[at - 1]):
            weak.append(at)
        if words > MOST_WORDS + SLACK:
            last = at
            break
    if last < len(tokens):
        last = _cut(tokens, last, breaks, weak)
    return list(tokens[: _without_length(tokens, _before_fragments(tokens, last, one.dated), one)])


def _cut(tokens: Sequence[Token], last: int, breaks: Sequence[int], weak: Sequence[int]) -> int:
    """Return where a phrase ends, after the first verb; else before ``to``, or within two words more."""
    verb = next((verb.position for verb in verbs_of(tokens[:last])), 0)
    found = [at for at in breaks if at > verb]
    if found and (found[-1] > ENOUGH or not weak):
        return found[-1]
    return weak[-1] if weak and weak[-1] > verb else _nearby_break(tokens, last)


def _ends_noun(token: Token) -> bool:
    """Return whether a word can end a phrase before ``to``: a name or a plural, not ``agreed`` or ``able``."""
    return token.text[0].isupper() or (token.lower.endswith("s") and not token.lower.endswith("ss"))


def _nearby_break(tokens: Sequence[Token], last: int) -> int:
    """Return where a phrase ends within two words more, else where it was to be cut."""
    ahead = range(last, min(len(tokens), last + MORE) + 1)
    return next((at for at in ahead if at == len(tokens) or not tokens[at].is_word or tokens[at].lower in BREAKS), last)


def _before_fragments(tokens: Sequence[Token], last: int, dated: Sequence[tuple[int, int]]) -> int:
    """Return where to end so that no name or date is cut in two, no phrase just begun, no word left wanting another."""
    while FEWEST_WORDS < last < len(tokens) and tokens[last].text[0].isupper() and tokens[last - 1].text[0].isupper():
        last -= 1
    while 0 < last < len(tokens) and any(
        start <= tokens[last - 1].start < tokens[last].start < end for start, end in dated
    ):
        last -= 1
    if last < len(tokens):
        comma = next((at for at in range(last - 1, max(FEWEST_WORDS, last - 3), -1) if tokens[at].text == ","), None)
        last = last if comma is None else comma
    while last > FEWEST_WORDS - 1 and _wants_another(tokens, last - 1):
        last -= 1
    return last


def _without_length(tokens: Sequence[Token], last: int, one: Parsed) -> int:
    """Return where to end without a length that only measured what was cut off (``two days | after the storm``)."""
    end = tokens[last - 1].end if last else 0
    after = next((token.lower for token in one.tokens if token.start >= end), "")
    measured = after in MEASURED and [
        span for timex, span in zip(one.timexes, one.dated, strict=True) if timex.type == "DURATION" and end == span[1]
    ]
    while measured and last > FEWEST_WORDS and tokens[last - 1].start >= measured[0][0]:
        last -= 1
    while measured and last > FEWEST_WORDS and not tokens[last - 1].is_word:
        last -= 1
    return last


def _wants_another(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a headline cannot end with a word or sign; a verb's particle is no such word (``took over``)."""
    word = tokens[at].lower
    if word in en.PARTICLES and at:
        before = tokens[at - 1].lower
        return not (before in en.PAST_FORMS | en.PARTICIPLES or before.endswith("ed"))
    if word in en.REPORTING | en.OBJECTS and not any(token.is_word for token in tokens[at + 1 :]):
        return False  # ``The school will close, the council said``, ``Nobody could stop her``
    return word in en.FUNCTION_WORDS or not any(sign.isalnum() or sign == "%" for sign in word)
