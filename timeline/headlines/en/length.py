"""A headline's length: about twelve words, cut where a phrase ends and never after a word that wants another."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.headlines.en.asides import without_apposed, without_apposition
from timeline.headlines.en.description import without_description
from timeline.headlines.en.ends import may_end
from timeline.languages.en import claims, grammar
from timeline.languages.en import events as en
from timeline.syntax.clause import Verb, main_verb
from timeline.syntax.en.verbs import verbs_of
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token

MOST_WORDS = 14
MOST_WHOLE = 20
"""Words up to which a clause stays whole. Of 122 faults that two blind readings found in headlines of twelve words, 20
lay in what had been cut off behind them (``said the army was failing``); headlines that people cut, half as long as
their sentences, are matched a little worse (token F1 .68 for .70)."""
SLACK = 2
SIGNS = frozenset(",;:–—(")
OPENING = en.RELATIVES | frozenset({"when", "while", "because", "although", "though", "whereas", "as", "that"})
MORE = 2
"""Words beyond that for a phrase which ends there and nowhere before."""
FARTHEST_CUT = 24
"""Words up to which the verb of what is said is looked for: twice a headline, as long as most sentences of news."""
MOST_LEADS = 2
LEADING = en.PREPOSITIONS | en.SUBORDINATORS | {"given", "thanks", "despite", "according"}
FARTHEST_END = 10
"""Tokens beyond that, up to which a place to end is looked for where none before it will do: a long headline reads

better than a broken one.
"""
FEWEST_WORDS = 3
FEWEST_WHOLE = 3
AHEAD = 12
"""Tokens behind the end that are looked at for the verb of a clause begun before it."""
ENOUGH = 7
"""Words that can make a headline by themselves."""
OPEN = en.FUNCTION_WORDS | {"he", "she", "they", "we", "i"}
ADDING = frozenset({"saying", "adding", "warning", "telling", "noting", "arguing", "explaining", "insisting"})
ASKING = grammar.SENDING | {
    "asking",
    "urging",
    "telling",
    "ordering",
    "forcing",
    "allowing",
    "calling",
    "inviting",
    "asks",
}
ASKED_REACH = 4
OPEN_TAIL = 7
"""Tokens in which a clause may have been begun at the end of a headline."""
TAKING_CLAUSES = en.REPORTING | claims.SAYS | claims.CLAIMS
NEARLY = frozenset({"about", "around", "over", "under"})
NUMBER_ADVERBS = frozenset({"least", "most"})
MEASURED = frozenset({"after", "before", "since"})
BREAKS = (
    (en.PREPOSITIONS - {"of", "to"})
    | en.RELATIVES
    | en.SUBORDINATORS
    | en.COORDINATORS
    | frozenset({"that", "who", "including"})
)
ENDS = BREAKS | {"to", "of"}
ADVERBS = grammar.PARTICLES - en.PREPOSITIONS
VERBAL = grammar.PAST_FORMS | grammar.PARTICIPLES
ENDING = en.REPORTING | grammar.OBJECTS


def shortened(tokens: Sequence[Token], one: Parsed) -> list[Token]:
    """Return a clause whole up to eighteen words, of a longer one some fourteen, cut where a phrase ends.

    What only explains a name between commas leaves first, where that is enough. Where the verb of what is told or
    said stands farther on, the words go on to it.
    """
    tokens = _without_explanations(tokens, one)
    if sum(token.is_word for token in tokens) <= MOST_WHOLE:
        return _cut_to(tokens, one, MOST_WHOLE)
    cut = _cut_to(tokens, one, MOST_WORDS + SLACK)
    return _cut_to(tokens, one, FARTHEST_CUT) if _wants_verb(cut, tokens, one) else cut


def _without_explanations(tokens: Sequence[Token], one: Parsed) -> Sequence[Token]:
    """Return the tokens without what only describes or explains a name, as far as they are more than a headline has."""
    if sum(token.is_word for token in tokens) <= MOST_WORDS + SLACK:
        return tokens
    verbs = [one.tokens[verb.position] for verb in one.verbs]
    tokens = without_apposition(without_description(tokens, verbs), verbs)
    if sum(token.is_word for token in tokens) <= MOST_WORDS + SLACK:
        return tokens
    brief = without_apposed(tokens, verbs)
    return tokens if _loses_day(tokens, brief, one) else brief


def _wants_verb(cut: Sequence[Token], tokens: Sequence[Token], one: Parsed) -> bool:
    """Return whether words were cut off before the verb of what is said (``announced that his wife, | his sons …``)."""
    if len(cut) == len(tokens) or not cut:
        return False
    that = next((at for at in range(len(cut) - 1, 0, -1) if cut[at].lower == "that"), None)
    opened = that is not None and cut[that - 1].lower in TAKING_CLAUSES
    return opened and _is_headless(cut[that:], one) and not _is_headless(tokens[that:FARTHEST_CUT], one)


def _cut_to(tokens: Sequence[Token], one: Parsed, most: int) -> list[Token]:
    """Return the tokens cut to at most so many words."""
    words, last, breaks, weak = 0, len(tokens), [], []
    for at, token in enumerate(tokens):
        words += token.is_word
        if words > FEWEST_WORDS + 2 and _opens_phrase(tokens, at):
            breaks.append(at)
        elif words > ENOUGH and token.lower == "to" and _ends_noun(tokens[at - 1]) and not _is_asked(tokens, at):
            weak.append(at)
        if words > most:
            last = at
            break
    if last < len(tokens):
        last = _cut(tokens, last, breaks, weak)
        last -= 2 * _is_second_verb(tokens, last, one)
    last = _before_open_tail(tokens, _before_fragments(tokens, last, one.dated), one)
    last = _without_length(tokens, last, one)
    return list(tokens[: _before_fragments(tokens, last, one.dated)])


def _before_open_tail(tokens: Sequence[Token], last: int, one: Parsed) -> int:
    """Return where to end before a clause that is begun and whose verb is missing (``…, though nine men |``)."""
    commas = [at for at in range(max(FEWEST_WORDS, last - OPEN_TAIL), last - 1) if tokens[at].text == ","]
    if not commas or tokens[commas[-1] + 1].lower not in en.SUBORDINATORS:
        return last
    return commas[-1] if _is_headless(tokens[commas[-1] : last], one) else last


def _loses_day(tokens: Sequence[Token], brief: Sequence[Token], one: Parsed) -> bool:
    """Return whether what would be left out holds a day (``The work, begun in July 2003, was …``)."""
    kept = {token.start for token in brief}
    return any(token.start not in kept and any(a <= token.start < b for a, b in one.dated) for token in tokens)


def _is_second_verb(tokens: Sequence[Token], last: int, one: Parsed) -> bool:
    """Return whether a headline would end with a second verb that wants more: ``left the mill and slipped | into``."""
    if last <= ENOUGH or tokens[last - 2].lower not in en.COORDINATORS:
        return False
    ending = tokens[last - 1].start
    return any(one.tokens[verb.position].start == ending and verb.form == "past" for verb in one.verbs)


def _is_headless(tokens: Sequence[Token], one: Parsed) -> bool:
    """Return whether no verb that tells something stands among tokens."""
    told = {one.tokens[verb.position].start for verb in one.verbs if not verb.reduced}
    return all(token.start not in told for token in tokens)


def without_headless_lead(tokens: Sequence[Token], one: Parsed) -> list[Token]:
    """Return the tokens cut to a headline; without what opens them, where the verb would fall off the end.

    ``In a long letter to the members of the guild of Kosta, | the chairman said …``.
    """
    cut = shortened(tokens, one)
    for _ in range(MOST_LEADS):
        comma = next((at for at, token in enumerate(tokens) if token.text == ","), None)
        if comma is None or not cut or not _is_headless(cut, one) or _is_headless(tokens[comma:], one):
            return cut
        if tokens[0].lower not in LEADING or not _is_headless(tokens[:comma], one):
            return cut
        tokens = tokens[comma + 1 :]
        cut = shortened(tokens, one)
    return cut


def _opens_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a headline can end before a token; it cannot between ``said`` and ``that``."""
    if tokens[at].lower == "following" and tokens[at - 1].lower in en.BE:
        return False
    if tokens[at].lower in NEARLY and any(token.text[0].isdigit() for token in tokens[at + 1 : at + 2]):
        return False  # ``moved about 100 boats``
    if tokens[at].lower in BREAKS and tokens[at + 1 : at + 2] and tokens[at + 1].lower not in NUMBER_ADVERBS:
        return tokens[at].lower != "that" or tokens[at - 1].lower not in en.REPORTING
    return tokens[at].text in SIGNS or [token.text for token in tokens[at : at + 2]] == ["-", "-"]


def _cut(tokens: Sequence[Token], last: int, breaks: Sequence[int], weak: Sequence[int]) -> int:
    """Return where a phrase ends, after the first verb; else before ``to``, or within two words more."""
    verbs = verbs_of(tokens[:last])
    first = main_verb(verbs)
    if first is None:
        return _nearby_break(tokens, last)
    ahead = verbs_of(tokens[: last + AHEAD])
    return _before_open_clause(
        tokens, _at_phrase(tokens, last, first.position + first.bare, breaks, weak, ahead), verbs
    )


def _at_phrase(
    tokens: Sequence[Token], last: int, verb: int, breaks: Sequence[int], weak: Sequence[int], verbs: Sequence[Verb]
) -> int:
    found = [at for at in breaks if at > verb]
    whole = next((at for at in reversed(found) if at > FEWEST_WHOLE and may_end(tokens, at, verbs)), None)
    if whole is not None:
        return whole
    farther = _farther_end(tokens, last, verbs)
    if farther is not None:
        return farther
    if found and (found[-1] > ENOUGH or not weak):
        return found[-1]
    return weak[-1] if weak and weak[-1] > verb else _nearby_break(tokens, last)


def _farther_end(tokens: Sequence[Token], last: int, verbs: Sequence[Verb]) -> int | None:
    """Return the first place farther on where a phrase ends and nothing is left open, None where that is too far."""
    ahead = range(last, min(len(tokens), last + FARTHEST_END))
    told = {verb.position for verb in verbs}  # ``had crossed | into Norland``: where to belongs to the verb
    ends = (at for at in ahead if at - 1 not in told and _opens_phrase(tokens, at))
    end = next((at for at in ends if may_end(tokens, at, verbs)), None)
    return len(tokens) if end is None and len(tokens) <= last + FARTHEST_END else end


def _before_open_clause(tokens: Sequence[Token], last: int, verbs: Sequence[Verb]) -> int:
    """Return where to end so that no clause is begun whose verb is cut off (``… came as the council, | which``)."""
    opened = next((at for at in range(last - 1, ENOUGH - 1, -1) if tokens[at].lower in OPENING), None)
    if opened is None or any(opened < verb.position < last and not verb.reduced for verb in verbs):
        return last
    says = tokens[opened].lower == "that" and tokens[opened - 1].lower in en.REPORTING
    is_role = tokens[opened].lower == "as" and tokens[opened + 1].lower in en.DETERMINERS
    return last if says or is_role else opened


def _is_asked(tokens: Sequence[Token], at: int) -> bool:
    """Return whether somebody is asked or told to do something: what he is to do belongs to it."""
    return any(token.lower in ASKING for token in tokens[max(0, at - ASKED_REACH) : at])


def _ends_noun(token: Token) -> bool:
    """Return whether a word can end a phrase before ``to``: a name or a plural, not ``agreed`` or ``able``."""
    return token.text[0].isupper() or (token.lower.endswith("s") and not token.lower.endswith("ss"))


def _nearby_break(tokens: Sequence[Token], last: int) -> int:
    """Return where a phrase ends within two words more, else where it was to be cut."""
    ahead = range(last, min(len(tokens), last + MORE) + 1)
    return next((at for at in ahead if at == len(tokens) or not tokens[at].is_word or tokens[at].lower in ENDS), last)


def _before_fragments(tokens: Sequence[Token], last: int, dated: Sequence[tuple[int, int]]) -> int:
    """Return where to end so that no name or date is cut in two, no phrase just begun, no word left wanting another."""
    end = next((at for at in range(len(tokens), 0, -1) if _is_content(tokens[at - 1])), 0)
    while FEWEST_WORDS < last < len(tokens) and tokens[last].text[0].isupper() and tokens[last - 1].text[0].isupper():
        last -= 1
    while 0 < last < len(tokens) and any(
        start <= tokens[last - 1].start < tokens[last].start < end for start, end in dated
    ):
        last -= 1
    if last < end:
        last = _before_comma(tokens, last, dated)
    last = min(last, end)
    while last > FEWEST_WORDS - 1 and _wants_another(tokens[:end], last - 1):
        last -= 1
    return last


def _before_comma(tokens: Sequence[Token], last: int, dated: Sequence[tuple[int, int]]) -> int:
    """Return where to end before a comma that would leave three words behind it at most; no date is cut in two."""
    commas = (at for at in range(last - 1, max(FEWEST_WORDS, last - 4), -1) if tokens[at].text == ",")
    whole = (at for at in commas if not any(start < tokens[at].start < end for start, end in dated))
    return next(whole, last)


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
    if word in grammar.PARTICLES and at:
        if at == len(tokens) - 1 and word in ADVERBS:
            return False  # ``They dragged her away``
        before = tokens[at - 1].lower
        if before in en.DETERMINERS:
            return False  # ``turned his back``
        return not (before in VERBAL or before.endswith("ed"))
    if word in ENDING and not any(token.is_word for token in tokens[at + 1 :]):
        return False  # ``The school will close, the council said``, ``Nobody could stop her``
    unfinished = word in grammar.UNFINISHED and at + 1 < len(tokens) and tokens[at + 1].is_word
    adds = word in ADDING and at > 0 and tokens[at - 1].text == ","  # ``…, saying: "…``
    does_so = word == "so" and at > 0 and tokens[at - 1].lower in grammar.DO
    return unfinished or adds or (word in OPEN and not does_so) or not _is_content(tokens[at])


def _is_content(token: Token) -> bool:
    return token.is_word or any(sign.isalnum() or sign == "%" for sign in token.text)
