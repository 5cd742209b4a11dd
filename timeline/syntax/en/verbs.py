"""The verbs of an English sentence, found by their forms: past, perfect and future ones, and auxiliaries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec.structs import replace

from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.languages.events import NO_KINDS, EventWords
from timeline.languages.index import words_of
from timeline.syntax.clause import Verb, VerbForm
from timeline.syntax.en.verb_forms import COMMON_DETERMINERS, is_past, is_regular, is_simple
from timeline.syntax.tokens import Token

KINDS = words_of("en", "events", EventWords).kinds_of
PARTING = (
    en.COORDINATORS
    | en.RELATIVES
    | en.SUBORDINATORS
    | en.PRONOUNS
    | en.SPEAKERS
    | grammar.PARTING
    | frozenset({"that", "or"})
)
GROUP = en.BE | en.HAVE | grammar.DO | frozenset({"get", "got"})
DESCRIBED_BY = en.PREPOSITIONS | frozenset({"as", "there", "here"})


PURPOSE_REACH = 6
"""By hand: neither half nor twice of it changes a mention of 200 articles."""

GOING_REACH = 2
"""By hand: half of it changes 1, twice 0 of 814 mentions of 200 articles."""


AUXILIARIES: Mapping[str, VerbForm] = {
    **dict.fromkeys(grammar.PRESENT_AUXILIARIES, "present"),
    **dict.fromkeys(grammar.PAST_AUXILIARIES | {"didn't", "wasn't", "weren't", "hadn't"}, "past"),
    **dict.fromkeys(("has", "have", "'ve"), "perfect"),
    **dict.fromkeys(en.HYPOTHETICAL, "hypothetical"),
    **dict.fromkeys(en.FUTURE, "future"),
}
"""The form of the verb group that each auxiliary opens."""


def verbs_of(tokens: Sequence[Token]) -> tuple[Verb, ...]:
    """Return the verbs that the forms show, in order."""
    found: list[Verb] = []
    last = -1
    for position in [at for at, token in enumerate(tokens) if token.may_be_verb]:
        verb = _verb_at(tokens, position) if position > last else None
        if verb:
            found.append(verb)
            last = verb.position
    return _without_second(found, tokens)


def _without_second(verbs: list[Verb], tokens: Sequence[Token]) -> tuple[Verb, ...]:
    """Return the verbs, marked those that can only describe a noun, as no word between two of them parts clauses.

    ``The mill opened in 1990 fell``, ``He took a boat built in 1990``.
    """
    marked = list(verbs)
    for at, (first, second) in enumerate(pairwise(verbs)):
        if first.bare and first.form == "perfect":
            continue
        if first.word in grammar.CLAUSE_TAKING or first.reduced or not _joined(tokens, first, second):
            continue
        described = _may_describe(tokens, first) and tokens[first.position + 1].lower in DESCRIBED_BY
        after = tokens[second.position + 1].lower if second.position + 1 < len(tokens) else ""
        if _may_describe(tokens, second) and not (described and after not in DESCRIBED_BY):
            marked[at + 1] = replace(second, reduced=True)
        elif described:
            marked[at] = replace(first, reduced=True)
    return tuple(marked)


def _joined(tokens: Sequence[Token], first: Verb, second: Verb) -> bool:
    """Return whether two verbs stand in one run of words that nothing parts into clauses."""
    last = second.position - (tokens[second.position - 1].text == "," and second.word in en.REPORTING)
    between = tokens[first.position + 1 : last]  # ``A letter sent for Ida Holm, said: …``
    return all(token.is_word and token.lower not in PARTING for token in between)


def _may_describe(tokens: Sequence[Token], verb: Verb) -> bool:
    """Return whether a verb stands without an auxiliary in a form that can be a participle."""
    at = verb.position
    if verb.form != "past" or verb.bare or not at or verb.word in grammar.NOT_DONE_BY | en.REPORTING:
        return False
    alone = not any(token.lower in GROUP for token in tokens[max(0, at - 2) : at])
    return alone and (verb.word.endswith("ed") or verb.word in grammar.PARTICIPLES or verb.word in grammar.BOTH_PAST)


def _verb_at(tokens: Sequence[Token], at: int) -> Verb | None:
    word = _contracted(tokens[at].lower)
    if word == "be":  # ``the report, to be published in May``
        return _auxiliary(tokens, at, "future") if _is_planned(tokens, at) else None
    form = AUXILIARIES.get(word)
    if form and not (word == "might" and tokens[at].text[0].isupper() and at):
        return _auxiliary(tokens, at, form)
    if is_past(tokens, at):
        return verb_at(at, "past", word, reduced=_is_reduced(tokens, at))
    return verb_at(at, "simple", word) if is_simple(tokens, at, word) else None


def _is_planned(tokens: Sequence[Token], at: int) -> bool:
    return at > 1 and tokens[at - 1].lower == "to" and tokens[at - 2].text == ","


def verb_at(position: int, form: VerbForm, word: str, *, reduced: bool = False) -> Verb:
    """Return a verb that stands at a position, with the kinds of its form."""
    return Verb(position, form, word, reduced=reduced, kinds=KINDS.get(word, NO_KINDS))


def _is_under_way(tokens: Sequence[Token], at: int, form: VerbForm) -> bool:
    """Return whether a form of ``be`` tells in the present what goes on: ``is also flying to Porto``."""
    if form != "present" or tokens[at].lower not in en.BE:
        return False
    after = tokens[at + 1 : at + 1 + GOING_REACH]
    return next((token.lower for token in after if token.lower not in grammar.VERB_ADVERBS), "").endswith("ing")


def _contracted(word: str) -> str:
    """Return the auxiliary of a contraction (``they've``, ``it's``, ``don't``), any other word as it is."""
    if "'" not in word or word in grammar.CONTRACTED:
        return grammar.CONTRACTED.get(word, word)
    return next((word[-len(ending) :] for ending in grammar.CONTRACTIONS if word.endswith(ending)), word)


def _is_reduced(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a participle without an auxiliary is followed by who did it."""
    if at > 2 and tokens[at - 2].lower in en.POSSESSIVES and tokens[at - 3].lower in (",", "and"):
        return True  # ``, his feet bandaged and his clothes spotted with blood,``
    after = tokens[at + 1 : at + 3]
    if not after or after[0].lower != "by" or tokens[at].lower in grammar.NOT_DONE_BY:
        return False
    if len(after) > 1 and (after[1].text[0].isdigit() or after[1].lower.endswith("ing")):
        return False
    return not any(token.lower in en.BE | en.HAVE for token in tokens[max(0, at - 2) : at])


def _auxiliary(tokens: Sequence[Token], at: int, form: VerbForm) -> Verb:
    """Return the verb whose group opens with the auxiliary at a position: its main word stands within four words."""
    last, end = at, min(len(tokens), at + 5)
    ahead = _is_to(tokens, at) if form == "present" else None
    if ahead is not None:
        return verb_at(ahead, "future", tokens[ahead].lower)
    for position in range(at + 1, end):
        word = tokens[position].lower
        if word in en.BE or word in en.HAVE:
            last = position
        elif word in grammar.VERB_ADVERBS or word.endswith("ly"):
            continue
        elif (
            (form in ("future", "hypothetical") and tokens[position].is_word and word not in COMMON_DETERMINERS)
            or word in grammar.PARTICIPLES
            or word in grammar.PAST_FORMS
            or is_regular(word)
        ):
            return verb_at(position, form, word)
        else:
            break
    form = "present" if form == "perfect" else form
    return replace(verb_at(last, form, tokens[last].lower), bare=True, under_way=_is_under_way(tokens, last, form))


def _is_to(tokens: Sequence[Token], at: int) -> int | None:
    """Return the position of the verb that ``is to`` plans (``is to visit``, ``are to be sold``), None without one."""
    if tokens[at].lower not in grammar.TO_BE or at + 3 >= len(tokens):
        return None
    to = at + 1 + (tokens[at + 1].lower in grammar.VERB_ADVERBS)
    if tokens[to].lower != "to":
        return None
    if any(token.lower in grammar.PURPOSES for token in tokens[max(0, at - PURPOSE_REACH) : at]):
        return None
    verb = to + 1 + (tokens[to + 1].lower == "be")
    plain = verb < len(tokens) and tokens[verb].is_word and tokens[verb].lower not in en.FUNCTION_WORDS | {"blame"}
    return verb if plain else None
