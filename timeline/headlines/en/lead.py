"""A clause without what opens it and tells nothing of its event: datelines, ``Meanwhile``, adverbials up to a comma."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.tokens import Token

LONGEST_LEAD = 24
"""By hand: half of it changes 10, twice 0 of 814 mentions of 200 articles."""
LONGEST_DATELINE = 14
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
SHORTEST_PLACE = 3
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
SHORTEST_PARTICIPLE = 4
"""By hand: half of it changes 0, twice 2 of 814 mentions of 200 articles."""
FEWEST_WORDS = 3
"""By hand: half of it changes 0, twice 8 of 814 mentions of 200 articles."""
MOST_LEADS = 4
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
MEASURED_REACH = 4
"""By hand: half of it changes 6, twice 2 of 814 mentions of 200 articles."""
AGENCY_REACH = 8
"""By hand: half of it changes 12, twice 0 of 814 mentions of 200 articles."""
FARTHEST_AGENCY = 34
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
LONE_AGENCY = 2
"""By hand: half of it changes 2, twice 2 of 814 mentions of 200 articles."""
DASHES = "-–—"
ADVERBIAL = en.PREPOSITIONS - en.SUBORDINATORS
OPENING = en.PREPOSITIONS | en.SUBORDINATORS | grammar.LEADS
MEASURED = frozenset({"after", "before", "since", "earlier", "later", "ago", "into"})
SO_FAR = ["so", "far"]
LONGEST_LABEL = 26
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
FIELDS = 12
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
AFTER_LAND = 3
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
IN_DATELINES = en.NAME_JOINERS | frozenset({"am", "pm", "and"})


def without_lead(tokens: list[Token], verbs: Collection[Token]) -> list[Token]:
    """Return the tokens without an opening adverbial up to its comma (``In their first session, ``) and signs."""
    for _ in range(MOST_LEADS):
        shorter = without_signs(tokens)
        comma = _lead_end(shorter, verbs)
        if comma is None:
            return shorter
        tokens = shorter[comma + 1 :]
    return tokens


def without_signs(tokens: list[Token]) -> list[Token]:
    """Return the tokens from the first word on that is no ``Meanwhile`` and stands in no dateline."""
    tokens = tokens[_after_dateline(tokens) :]
    tokens = tokens[_after_label(tokens) :]
    tokens = tokens[next((at for at, token in enumerate(tokens) if token.is_word), len(tokens)) :]
    if [token.lower for token in tokens[:2]] in (SO_FAR, ["thus", "far"]):
        tokens = tokens[2 + (tokens[2:3] != [] and tokens[2].text == ",") :]
    while tokens and (tokens[0].lower in en.SEQUENCE_ADVERBS) and len(tokens) > FEWEST_WORDS:
        tokens = tokens[1:]
        tokens = tokens[1:] if tokens[0].text == "," else tokens
    return tokens


def _lead_end(tokens: Sequence[Token], verbs: Collection[Token]) -> int | None:
    """Return the comma after an opening adverbial that tells nothing of the event, None where there is none."""
    opens = bool(tokens) and (tokens[0].lower in OPENING or _is_measured(tokens, verbs) or _is_adverb(tokens))
    opens = opens or ([token.text for token in tokens[1:2]] == ["of"] and tokens[0].text in grammar.DIRECTIONS)
    if not (opens or _opens_participle(tokens)):
        return None
    commas = [at for at, token in enumerate(tokens[:LONGEST_LEAD]) if token.text == ","]
    comma = next((at for at in commas if at == 1 or not _opens_apposition(tokens, at, verbs)), None)
    if comma is None:
        return None
    if tokens[comma + 1 : comma + 2] and tokens[comma + 1].lower in en.RELATIVES:
        comma = next((at for at in commas if at > comma), comma)  # ``According to Ida Holm, who …, nine …``
    comma += 2 * _names_land(tokens, comma)
    after = [token.lower for token in tokens[comma + 1 : comma + 3]]
    if after[:1] in (["and"], ["or"]) or (after[1:] == [","] and after[0].isdecimal()):
        return None  # ``Leading, and costly, …``, ``Speaking in Porto the baker, 35, …``
    is_whole = len(tokens) > comma + 2 and any(token in verbs for token in tokens[comma + 2 :])
    if len(tokens) - comma <= FEWEST_WORDS + 1 and not is_whole:
        return None
    whatever = tokens[1].lower in ("what", "which")  # ``In what many see as a sign, …``
    told = (
        not whatever
        and any(token in verbs for token in tokens[: _relative(tokens, comma, verbs)])
        and (tokens[0].lower in ADVERBIAL or not opens)
    )
    return None if told or (not opens and not any(token in verbs for token in tokens[comma:])) else comma


def _relative(tokens: Sequence[Token], comma: int, verbs: Collection[Token]) -> int:
    """Return where a relative clause begins before the comma (``In a step that delights them, …``), else the comma.

    Its verb is none of the sentence, which has its own behind the comma.
    """
    if not any(token in verbs for token in tokens[comma:]):
        return comma
    return next((at for at in range(2, comma) if tokens[at].lower in en.RELATIVES | {"that"}), comma)


def _names_land(tokens: Sequence[Token], comma: int) -> bool:
    """Return whether a comma parts a place from the land it lies in (``In Porto, | Portugal, nine …``)."""
    following = tokens[comma + 1 : comma + 4]
    named = len(following) == AFTER_LAND and following[0].is_capital and following[1].text == ","
    return (
        named and tokens[comma - 1].is_capital and following[2].lower not in ("a", "an", "who") and following[2].is_word
    )


def _is_adverb(tokens: Sequence[Token]) -> bool:
    """Return whether one adverb and a comma open a clause (``Reportedly, …``)."""
    return len(tokens) > 1 and tokens[1].text == "," and tokens[0].lower.endswith("ly")


def _opens_participle(tokens: Sequence[Token]) -> bool:
    """Return whether a participle's phrase opens a clause (``Speaking in Porto, …``), and no noun in -ing or -ed."""
    if len(tokens) < FEWEST_WORDS or tokens[0].lower in grammar.NOT_PAST:
        return False
    if not tokens[0].lower.endswith(("ing", "ed")) and tokens[0].lower not in grammar.PARTICIPLES | {"born"}:
        return False
    if tokens[0].lower.endswith("ing") and tokens[0].lower not in grammar.NOUNS_IN_ING:
        comma = next((at for at, token in enumerate(tokens[:LONGEST_LEAD]) if token.text == ","), 0)
        opening = tokens[comma + 1].lower if comma and comma + 1 < len(tokens) else "including"
        if comma > FEWEST_WORDS and not opening.endswith("ing") and opening not in en.RELATIVES:
            return True  # ``Fuelling fears about the bill, the guild …``
    after = tokens[1].lower
    wanted = after in (en.PREPOSITIONS - {"of"}) | en.DETERMINERS or after[0].isdigit() or after.endswith("ly")
    return len(tokens[0].lower) >= SHORTEST_PARTICIPLE and wanted


def _is_measured(tokens: Sequence[Token], verbs: Collection[Token]) -> bool:
    """Return whether a clause opens with how long after or before something it happened (``Five years after …,``)."""
    near = [token.lower for token in tokens[1:MEASURED_REACH]]
    at = next((at for at, word in enumerate(near, 1) if word in MEASURED), None)
    if at is None or near[0] in en.DETERMINERS:
        return False
    return not any(token in verbs for token in tokens[:at])  # ``The boat sank after a fire, killing nine``


def _opens_apposition(tokens: Sequence[Token], comma: int, verbs: Collection[Token]) -> bool:
    """Return whether an article after a comma opens what explains the words before it (``In Porto, a city of …,``)."""
    if comma + 1 >= len(tokens) or tokens[comma + 1].lower not in ("a", "an"):
        return False
    after = next((token for token in tokens[comma + 1 : LONGEST_LEAD] if token.text == "," or token in verbs), None)
    return after is None or after.text == ","  # ``To mark the day, a fair opens``


def _after_dateline(tokens: Sequence[Token]) -> int:
    """Return where the text begins after a place, a day and an agency (``ROME, May 5 (Reuters) - ``), else 0."""
    agency = _after_agency(tokens)
    if agency:
        return agency
    in_capitals = bool(tokens) and tokens[0].text.isupper() and len(tokens[0].text) >= SHORTEST_PLACE
    is_dated = False
    for at, token in enumerate(tokens[:LONGEST_DATELINE]):
        if at and token.text in DASHES:
            before = tokens[at - 1].text
            is_agency = before == ")" or before.isupper() or is_dated
            return at + 1 if is_agency or in_capitals else 0
        if at and in_capitals and _begins_sentence(tokens, at):
            return at
        if token.text[0].islower() and token.lower not in IN_DATELINES:
            return 0
        is_dated = is_dated or token.lower in en.CALENDAR_NAMES
    return 0


def _begins_sentence(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a function word with a capital follows nothing but capitals (``NEW KOSTA The guild …``)."""
    begins = tokens[at].text.istitle() and tokens[at].lower in en.DETERMINERS | en.PREPOSITIONS
    return begins and all(token.text.isupper() or not token.is_word for token in tokens[:at])


def _after_label(tokens: Sequence[Token]) -> int:
    """Return where the text begins after a label (``New: ``, ``KOSTA, 3:41 p.m. local: ``) or fields, else 0."""
    for at, token in enumerate(tokens[:LONGEST_LABEL]):
        if token.text == ":" and at and len(tokens) > at + FEWEST_WORDS and tokens[at + 1].start > token.end:
            label = tokens[:at]
            verbal = any(word.lower in VERBAL or word.lower.endswith("ed") for word in label)
            goes_on = tokens[at + 1].is_word and not tokens[at + 1].lower.endswith("ed")
            return at + 1 if goes_on and not verbal else 0
    bar = next((at for at in range(min(len(tokens), FIELDS) - 1, -1, -1) if tokens[at].text == "|"), None)
    if bar is None:
        return 0
    return next((at for at in range(bar + 1, len(tokens)) if not _is_stamp(tokens[at])), bar + 1)


VERBAL = (
    en.BE
    | en.HAVE
    | en.FUTURE
    | en.HYPOTHETICAL
    | grammar.DO
    | grammar.PAST_FORMS
    | grammar.SIMPLE_PRESENT
    | en.PRONOUNS
)


def _is_stamp(token: Token) -> bool:
    """Return whether a token is a part of a date or clock time, or a sign."""
    return not token.is_word or token.text[0].isdigit() or token.lower in en.CALENDAR_NAMES | {"am", "pm", "gmt", "edt"}


def _after_agency(tokens: Sequence[Token]) -> int:
    """Return where the text begins after an agency in brackets (``LAGOS (CNN)Nine …``, ``… (Reuters) - ``), else 0."""
    for at in range(2, min(len(tokens) - 2, FARTHEST_AGENCY)):
        if (
            tokens[at].text == ")"
            and tokens[at + 1].text in DASHES
            and "(" in (tokens[at - 2].text, tokens[at - 3].text)
        ):
            return at + 2
    closing = next((at for at, token in enumerate(tokens[:AGENCY_REACH]) if token.text == ")"), None)
    if closing is None or closing + 1 >= len(tokens) or tokens[closing - 2].text != "(":
        return 0
    glued = closing == LONE_AGENCY or tokens[closing + 1].start == tokens[closing].end
    return (
        closing + 1 if glued and all(token.text[0].isupper() or not token.is_word for token in tokens[:closing]) else 0
    )
