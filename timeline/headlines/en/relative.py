"""The headline of a relative clause: what it speaks of stands in the place of its pronoun."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.headlines.en.length import MOST_WORDS, SLACK
from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.clause import Clause
from timeline.syntax.en import ENGLISH
from timeline.syntax.en.verb_forms import is_regular
from timeline.syntax.names import runs_of
from timeline.syntax.tokens import Token

WORDS = ENGLISH.words
GROUP = en.BE | en.HAVE | en.FUTURE | en.HYPOTHETICAL | grammar.VERB_ADVERBS | grammar.NEARLY
SAID_REACH = 7
PLACING = frozenset({"from", "of", "in", "at"})
BEFORE_NOUN = en.PREPOSITIONS | en.BE | en.COORDINATORS | grammar.PAST_FORMS | {"than", "as"}
NUMBERS = frozenset(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
SUBJECT_RELATIVES = frozenset({"who", "which"})
OBJECT_RELATIVES = frozenset({"which", "whom"})
FARTHEST_OBJECT = 5
"""Words of a relative clause up to its verb: behind a longer subject its object would stand too far from it."""


def of_relative(kept: list[Token], clause: Clause, tokens: Sequence[Token]) -> list[Token]:
    """Return a relative clause after what it speaks of, without its pronoun; nothing where that is not its subject.

    The pronoun stays where the clause is followed by the verb of the sentence: ``A man who stole £9 was jailed``.
    """
    if clause.opener == "where" and kept and not _verb_follows(clause, tokens):
        return kept[1:]  # its subject stands in it
    lead = antecedent(tokens, clause)
    if clause.opener == "who" and any(token.lower in en.CALENDAR_NAMES for token in lead):
        lead = _last_name(tokens[: clause.first])
    if not lead or not kept or kept[0].lower not in (clause.opener, "that"):
        return []
    said = _said_within(kept) if clause.opener == "which" else 0
    if said or clause.opener == "whose":
        return [*lead, *kept[said:]]
    if clause.opener in OBJECT_RELATIVES and not _verb_follows(clause, tokens):
        return _of_object(lead, kept, clause, tokens)
    return _of_subject(lead, kept, clause, tokens) if clause.opener in SUBJECT_RELATIVES else []


def _of_subject(lead: Sequence[Token], kept: Sequence[Token], clause: Clause, tokens: Sequence[Token]) -> list[Token]:
    """Return a relative clause with what it speaks of as its subject."""
    if not _verb_follows(clause, tokens):
        return []
    inside = _is_inside(clause, tokens)
    if inside and sum(token.is_word for token in (*lead, *kept)) > MOST_WORDS + SLACK:
        own = _group_start(kept, tokens[clause.verbs[1].position])
        return [*lead, *kept[own:]]  # ``Nine men | who had been held in Porto | came home``
    return [*lead, *(kept if inside else kept[1:])]


def _of_object(lead: Sequence[Token], kept: Sequence[Token], clause: Clause, tokens: Sequence[Token]) -> list[Token]:
    """Return a relative clause with what it speaks of as its object: ``Kosta, which rebels took | in May``.

    Nothing where a preposition governs the pronoun, the verb reports, or it has an object of its own.
    """
    verb = clause.verbs[0] if clause.verbs else None
    before = tokens[clause.first - 1].lower
    at = next((at for at, token in enumerate(kept) if verb and token is tokens[verb.position]), None)
    if verb is None or at is None or not 1 < at <= FARTHEST_OBJECT or verb.bare or "reports" in verb.kinds:
        return []
    if before in en.PREPOSITIONS:  # ``Tom Reed, with whom she began to write | in 2010``
        return [*kept[1:], tokens[clause.first - 1], *lead] if len(kept) <= FARTHEST_OBJECT else []
    after = kept[at + 1].lower if at + 1 < len(kept) else ","
    if "reports" in verb.kinds or verb.bare or not (after == "," or after in en.PREPOSITIONS - grammar.PARTICLES):
        return []
    return [*kept[1 : at + 1], *lead, *kept[at + 1 :]]


def _group_start(kept: Sequence[Token], verb: Token) -> int:
    """Return where the group of a verb begins among the tokens kept, 0 where it is not among them."""
    at = next((at for at, token in enumerate(kept) if token is verb), 0)
    while at > 1 and kept[at - 1].lower in GROUP:
        at -= 1
    return at


def _said_within(kept: Sequence[Token]) -> int:
    """Return where a relative clause goes on after who says it (``which officials said | was due``), else 0."""
    for at, token in enumerate(kept[1:SAID_REACH], 1):
        if token.lower in en.REPORTING and at > 1 and at + 1 < len(kept):
            return at + 1 if kept[at + 1].lower in en.BE | en.HAVE | en.FUTURE else 0
    return 0


def antecedent(tokens: Sequence[Token], clause: Clause) -> list[Token]:
    """Return the noun phrase that a relative clause speaks of: back to its article, or its run of capitals."""
    phrase: list[Token] = []
    places = PLACING - {"of"} if tokens[clause.first - 1].text == "," else PLACING
    last = _before_date(tokens, clause.first)
    for token in reversed(tokens[max(0, last - 7) : last]):
        if token.text == "," and not phrase:
            continue
        if (
            token.lower in places
            and phrase
            and phrase[0].is_capital
            and _is_phrase_of_place(token, clause, after_comma=places != PLACING)
        ):
            phrase.insert(0, token)
            continue  # ``a woman from Porto who …``
        if not token.is_word or token.lower in BEFORE_NOUN or (token.text.islower() and is_regular(token.lower)):
            is_deed = token.lower == "to" and len(phrase) > 1 and phrase[0].text.islower()
            return phrase[1:] if is_deed else phrase  # ``to replace | Ida Holm, who …``
        if token.lower == "that" and phrase and phrase[0].is_capital:
            break  # ``the belief that | MH370, which …``
        phrase.insert(0, token)
        counted = token.lower in NUMBERS or token.text.isdecimal()
        if token.lower in en.DETERMINERS or (counted and not _determined(token, tokens)):
            break
    return phrase


def _determined(token: Token, tokens: Sequence[Token]) -> bool:
    """Return whether a determiner stands right before a number (``a 27 year old``)."""
    return any(after is token and before.lower in en.DETERMINERS for before, after in pairwise(tokens))


def _is_phrase_of_place(token: Token, clause: Clause, *, after_comma: bool) -> bool:
    """Return whether a preposition ties a place to what a clause speaks of (``a bus from Porto that``)."""
    return clause.opener == "who" or (token.lower == "from" and not after_comma)


def _before_date(tokens: Sequence[Token], last: int) -> int:
    """Return where the words end before a date that stands between a noun and what is told of it."""
    last = at = last - (last > 0 and tokens[last - 1].text == ",")
    while at and (tokens[at - 1].lower in en.CALENDAR_NAMES or tokens[at - 1].text.isdecimal()):
        at -= 1
    dated = at < last and any(token.lower in en.CALENDAR_NAMES for token in tokens[at:last])
    return at - 1 if dated and at > 1 and tokens[at - 1].lower in grammar.ADVERBIAL_PREPOSITIONS else last


def _last_name(tokens: Sequence[Token]) -> list[Token]:
    """Return the last name of several words: whom ``who`` means where no person stands right before it."""
    runs = (
        list(tokens[first:last])
        for first, last in reversed(runs_of([token.text for token in tokens], WORDS))
        if last - first > 1
    )
    return next((run for run in runs if not any(token.lower in en.CALENDAR_NAMES for token in run)), [])


def _verb_follows(clause: Clause, tokens: Sequence[Token]) -> bool:
    between = tokens[clause.first + 1 : clause.verbs[0].position] if clause.verbs else tokens[:1]
    between = [token for token in between if not _may_date(token)]  # ``Berg, who in May 2019 was fined``
    verbal = en.BE | en.HAVE | en.FUTURE | en.HYPOTHETICAL | grammar.DO | grammar.VERB_ADVERBS
    return all(token.lower in verbal or token.lower.endswith("ly") for token in between)


def _may_date(token: Token) -> bool:
    dated = grammar.ADVERBIAL_PREPOSITIONS | en.CALENDAR_NAMES | grammar.TIMES | grammar.COUNTED_FROM | NUMBERS
    return token.lower in dated or token.text.isdecimal()


def _is_inside(clause: Clause, tokens: Sequence[Token]) -> bool:
    """Return whether the verb of the sentence stands in the clause too, after the relative one without a comma."""
    if len(clause.verbs) == 1 or tokens[clause.first - 1].text == "," or clause.verbs[0].word in en.REPORTING:
        return False
    between = tokens[clause.verbs[0].position : clause.verbs[1].position]
    plain = all(token.lower not in en.COORDINATORS | {"that"} and token.text != "," for token in between)
    deeds = (after for token, after in pairwise(between) if token.lower == "to")
    return plain and all(after.is_capital or after.lower in en.DETERMINERS for after in deeds)
