"""The subject of a headline, where it stands in another clause or too far from its verb."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from timeline.headlines.en.lead import without_lead
from timeline.headlines.en.length import BREAKS, MOST_WORDS
from timeline.headlines.en.relative import antecedent
from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.clause import Clause, main_verb
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token

LONGEST_SUBJECT = 10
FARTHEST_VERB = MOST_WORDS - 3
GROUP = en.BE | en.HAVE | en.FUTURE | en.HYPOTHETICAL | grammar.VERB_ADVERBS | grammar.NEARLY
PARTS = BREAKS - en.COORDINATORS - {"early", "late", "mid"}
PARTED = frozenset(":;")
SHORTEST_PARTICIPLE = 5
SAID_REACH = 7
HAD_REACH = 4
MOST_PLACED = 6
"""Words of a subject that leave as many for what it does."""
SUBJECT_RELATIVES = frozenset({"who", "which"})


def with_verb(kept: list[Token], clause: Clause, tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens without what stands between subject and verb, where the verb would fall off the end."""
    verb = main_verb(clause.verbs)
    at = next((at for at, token in enumerate(kept) if verb and token is tokens[verb.position]), None)
    if at is None or at < FARTHEST_VERB or kept[0].lower in en.PREPOSITIONS | en.SUBORDINATORS:
        return kept
    start = at
    while start > 1 and (kept[start - 1].lower in GROUP or kept[start - 1].lower.endswith("ly")):
        start -= 1
    if kept[start - 1].lower in en.PRONOUNS | en.SPEAKERS | grammar.OBJECTS:
        return kept[start - 1 :] if kept[start - 1].lower in en.PRONOUNS else kept
    described = [tokens[verb.position] for verb in clause.verbs if verb.reduced]
    told = [tokens[verb.position] for verb in clause.verbs if not verb.reduced]
    subject = _apposition(kept, start) or next(
        (at for at in range(1, start) if kept[at] in described or _says_more(kept, at)), start
    )
    if any(token.text in PARTED for token in kept[subject:start]) or _is_attribution(kept, start, at):
        return kept
    if kept[start - 1].lower in en.COORDINATORS or any(token in told for token in kept[:start]) or _lists(kept[:start]):
        return kept  # another predicate stands before it, or the subjects are several
    if any(token.lower in en.REPORTING | {"that"} for token in kept[subject:start]):
        return kept  # ``The guild claims that a deal struck …``: what parts them is no aside
    takes_clause = any(token.lower == "that" for token in kept[at + 1 : at + 2])
    subject = subject if takes_clause else _with_place(kept, subject, start, described)
    subject -= kept[subject - 1].text == ","
    subject -= subject > 1 and _is_bare_participle(kept[subject - 1], kept[subject - 2])
    return [*kept[:subject], *kept[start:]] if subject else kept


def _lists(tokens: Sequence[Token]) -> bool:
    """Return whether subjects are joined behind a comma (``Ida Holm, from Porto, and Tom Reed, | were``)."""
    return any(token.text == "," and after.lower in en.COORDINATORS for token, after in pairwise(tokens))


def _is_attribution(kept: Sequence[Token], start: int, verb: int) -> bool:
    """Return whether a verb of saying has its own subject behind a comma (``…, a painter said``)."""
    near = range(start - 1, max(0, start - SAID_REACH), -1)
    comma = next((at for at in near if kept[at].text == ","), None)
    says = kept[verb].lower in en.REPORTING and kept[verb - 1].lower not in en.BE
    return says and comma is not None and comma < start - 1


def _with_place(kept: Sequence[Token], subject: int, start: int, described: Collection[Token]) -> int:
    """Return where a subject ends with the first phrases that its verb leaves room for (``A game | in Porto | …``)."""
    end = subject
    for at in range(subject + 1, min(start, MOST_PLACED + 1)):
        if kept[end].lower not in en.PREPOSITIONS - en.SUBORDINATORS or not kept[at].is_word:
            return end  # what a comma follows may be a list
        if _says_more(kept, at) or kept[at].lower in en.COORDINATORS or kept[at] in described:
            end = at
    return end


def _is_bare_participle(token: Token, before: Token) -> bool:
    """Return whether a participle would be left without what it wants (``a plan based | on …``)."""
    word = token.lower
    participle = word.endswith("ed") or word in grammar.PARTICIPLES
    return participle and token.text.islower() and before.is_word and before.lower not in en.DETERMINERS


def _says_more(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a phrase begins that only says more about the noun before it (``a crash involving two buses``)."""
    word, before = tokens[at].lower, tokens[at - 1].lower
    if word in PARTS:
        return True
    participle = (
        tokens[at].text.endswith("ing")
        and tokens[at].text.islower()
        and len(word) >= SHORTEST_PARTICIPLE
        and word not in grammar.NOUNS_IN_ING
        and not before.endswith("'s")
    )
    return (
        participle and before not in en.DETERMINERS | en.BE | en.COORDINATORS | en.PREPOSITIONS and at + 1 < len(tokens)
    )


def _apposition(kept: Sequence[Token], start: int) -> int | None:
    """Return where an apposition begins that ends right before the verb (``Ida Holm, a painter from Porto, …``)."""
    if kept[start - 1].text != ",":
        return None
    comma = next((at for at, token in enumerate(kept[: start - 1]) if at and token.text == ","), None)
    return comma if comma is not None and kept[comma + 1].lower not in en.COORDINATORS | {"or"} else None


def with_subject(kept: list[Token], one: Parsed, clause: Clause) -> list[Token]:
    """Return the tokens after their subject, where they open with the verb (``… and had checked 49 men``)."""
    first = next((token for token in kept if not token.lower.endswith("ly")), None)
    if first is None or not clause.first or not _is_verb(first, clause, one.tokens):
        return kept
    if clause.role == "coordinate" and any(verb.word in en.SAYING for verb in one.clauses[0].verbs[:1]):
        return kept  # ``Ida Holm said the pier was old and had to go``: the subject is not the speaker
    if clause.role == "coordinate":
        lead = _of_relative_before(one, clause)
        if lead:
            return [*lead, *kept]
        own = without_lead(list(one.tokens), [one.tokens[verb.position] for verb in one.verbs])
        return [*own[: _subject_end(own)], *_had(kept[0], one), *_auxiliaries(kept[0], one, clause), *kept]
    before = one.clauses[0]
    opening = without_lead(list(one.tokens[: before.last]), ())
    comma = next((at for at, token in enumerate(opening) if token.text == ","), len(opening))
    told = [one.tokens[verb.position] for verb in before.verbs if not verb.reduced]
    parted = clause.role == "aside" and comma <= LONGEST_SUBJECT and not any(token in told for token in opening[:comma])
    comma -= bool(comma) and opening[comma - 1].lower in en.PREPOSITIONS  # ``The age at | which …``
    return [*(opening[:comma] if parted else ()), *kept]


def _of_relative_before(one: Parsed, clause: Clause) -> list[Token]:
    """Return what a relative clause speaks of that goes on here (``a boat that sank in May and | was raised``)."""
    at = one.clauses.index(clause) if clause in one.clauses else 0
    before = one.clauses[at - 1] if at else None
    if before is None or before.opener not in SUBJECT_RELATIVES or one.tokens[clause.first - 1].text == ",":
        return []
    if one.tokens[before.first].lower not in SUBJECT_RELATIVES | {"that"}:
        return []
    return antecedent(one.tokens, before)


def _had(opening: Token, one: Parsed) -> Sequence[Token]:
    """Return the auxiliary that ``been`` shares with the sentence's first verb (``has won and | been elected``)."""
    first = one.clauses[0].verbs[0].position if one.clauses[0].verbs else 0
    group = one.tokens[max(0, first - HAD_REACH) : first]
    return [token for token in group if token.lower in en.HAVE][-1:] if opening.lower == "been" else ()


def _auxiliaries(opening: Token, one: Parsed, clause: Clause) -> Sequence[Token]:
    """Return the auxiliaries that a verb shares with the sentence's first (``was arrested … and charged``)."""
    end, first = _subject_end(one.tokens), one.clauses[0].verbs
    is_first = bool(clause.verbs) and opening is one.tokens[clause.verbs[0].position]
    is_first = is_first and opening.lower not in en.BE | en.HAVE
    after = next((token for token in one.tokens[clause.verbs[0].position + 1 :]), None) if is_first else None
    is_active = bool(clause.verbs) and clause.verbs[0].word in grammar.NOT_DONE_BY
    shared = bool(end and first) and is_first and not is_active and not (after and after.lower in en.DETERMINERS)
    if shared and first[0].form != "future":  # ``will be closed and sold``, but ``was closed and sold its boats``
        shared = clause.verbs[0].word not in grammar.PAST_FORMS - grammar.PARTICIPLES
    group = one.tokens[end : first[0].position] if shared else ()
    return group if all(token.lower in en.BE | en.HAVE | en.FUTURE for token in group) else ()


def _is_verb(token: Token, clause: Clause, tokens: Sequence[Token]) -> bool:
    first = tokens[clause.verbs[0].position] if clause.verbs else None
    return token is first or token.lower in en.HAVE | en.BE | en.FUTURE | grammar.VERB_ADVERBS


def _subject_end(tokens: Sequence[Token]) -> int:
    """Return where a sentence's subject of at most six words ends, 0 where it has no such subject."""
    for at, token in enumerate(tokens[:7]):
        if token.lower in en.PREPOSITIONS or not token.is_word:
            return 0
        if at and (
            token.lower in en.REPORTING | grammar.PAST_FORMS | en.HAVE | en.BE | en.FUTURE or token.lower.endswith("ed")
        ):
            return at
    return 0
