"""The subject of a headline, where it stands in another clause or too far from its verb."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.headlines.en.lead import without_lead
from timeline.headlines.en.length import BREAKS, MOST_WORDS, SLACK
from timeline.languages.en import events as en
from timeline.languages.en import grammar
from timeline.syntax.clause import Clause, main_verb
from timeline.syntax.en import ENGLISH
from timeline.syntax.names import runs_of
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token

WORDS = ENGLISH.words
LONGEST_SUBJECT = 10
FARTHEST_VERB = MOST_WORDS - 3
SAID_REACH = 7
GROUP = en.BE | en.HAVE | en.FUTURE | en.HYPOTHETICAL | grammar.VERB_ADVERBS | grammar.NEARLY
PARTS = BREAKS - en.COORDINATORS - {"early", "late", "mid"}
PLACING = frozenset({"from", "of", "in", "at"})
BEFORE_NOUN = en.PREPOSITIONS | en.BE | en.COORDINATORS | grammar.PAST_FORMS | {"than", "as"}
PARTED = frozenset(":;")
SHORTEST_PARTICIPLE = 5
SUBJECT_RELATIVES = frozenset({"who", "which"})


def of_relative(kept: list[Token], clause: Clause, tokens: Sequence[Token]) -> list[Token]:
    """Return a relative clause after what it speaks of, without its pronoun; nothing where that is not its subject.

    The pronoun stays where the clause is followed by the verb of the sentence: ``A man who stole £9 was jailed``.
    """
    if clause.opener == "where" and kept and not _verb_follows(clause, tokens):
        return kept[1:]  # its subject stands in it
    lead = _antecedent(tokens, clause)
    if clause.opener == "who" and any(token.lower in en.CALENDAR_NAMES for token in lead):
        lead = _last_name(tokens[: clause.first])
    if not lead or not kept or kept[0].lower not in (clause.opener, "that"):
        return []
    said = _said_within(kept) if clause.opener == "which" else 0
    if said or clause.opener == "whose":
        return [*lead, *kept[said:]]
    if clause.opener not in SUBJECT_RELATIVES or not _verb_follows(clause, tokens):
        return []
    inside = _is_inside(clause, tokens)
    if inside and sum(token.is_word for token in (*lead, *kept)) > MOST_WORDS + SLACK:
        own = _group_start(kept, tokens[clause.verbs[1].position])
        return [*lead, *kept[own:]]  # ``Nine men | who had been held in Porto | came home``
    return [*lead, *(kept if inside else kept[1:])]


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


def _antecedent(tokens: Sequence[Token], clause: Clause) -> list[Token]:
    """Return the noun phrase that a relative clause speaks of: back to its article, or its run of capitals."""
    phrase: list[Token] = []
    places = PLACING - {"of"} if tokens[clause.first - 1].text == "," else PLACING
    last = _before_date(tokens, clause.first)
    for token in reversed(tokens[max(0, last - 7) : last]):
        if token.text == "," and not phrase:
            continue
        if clause.opener == "who" and token.lower in places and phrase and phrase[0].is_capital:
            phrase.insert(0, token)
            continue  # ``a woman from Porto who …``
        if not token.is_word or token.lower in BEFORE_NOUN:
            is_deed = token.lower == "to" and len(phrase) > 1 and phrase[0].text.islower()
            return phrase[1:] if is_deed else phrase  # ``to replace | Ida Holm, who …``
        phrase.insert(0, token)
        if token.lower in en.DETERMINERS:
            break
    return phrase


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
    return token.lower in grammar.ADVERBIAL_PREPOSITIONS | en.CALENDAR_NAMES or token.text.isdecimal()


def _is_inside(clause: Clause, tokens: Sequence[Token]) -> bool:
    """Return whether the verb of the sentence stands in the clause too, after the relative one without a comma."""
    if len(clause.verbs) == 1 or tokens[clause.first - 1].text == "," or clause.verbs[0].word in en.REPORTING:
        return False
    between = tokens[clause.verbs[0].position : clause.verbs[1].position]
    plain = all(token.lower not in en.COORDINATORS | {"that"} and token.text != "," for token in between)
    deeds = (after for token, after in pairwise(between) if token.lower == "to")
    return plain and all(after.is_capital or after.lower in en.DETERMINERS for after in deeds)


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
    if any(token.text in PARTED for token in kept[subject:start]):
        return kept
    if kept[start - 1].lower in en.COORDINATORS or any(token in told for token in kept[:start]):
        return kept  # another predicate stands before it
    if any(token.lower in en.REPORTING | {"that"} for token in kept[subject:start]):
        return kept  # ``The guild claims that a deal struck …``: what parts them is no aside
    subject -= kept[subject - 1].text == ","
    return [*kept[:subject], *kept[start:]] if subject else kept


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
        return [*own[: _subject_end(own)], *_auxiliaries(kept[0], one, clause), *kept]
    before = one.clauses[0]
    opening = without_lead(list(one.tokens[: before.last]), ())
    comma = next((at for at, token in enumerate(opening) if token.text == ","), len(opening))
    told = [one.tokens[verb.position] for verb in before.verbs if not verb.reduced]
    parted = clause.role == "aside" and comma <= LONGEST_SUBJECT and not any(token in told for token in opening[:comma])
    return [*(opening[:comma] if parted else ()), *kept]


def _of_relative_before(one: Parsed, clause: Clause) -> list[Token]:
    """Return what a relative clause speaks of that goes on here (``a boat that sank in May and | was raised``)."""
    at = one.clauses.index(clause) if clause in one.clauses else 0
    before = one.clauses[at - 1] if at else None
    if before is None or before.opener not in SUBJECT_RELATIVES or one.tokens[clause.first - 1].text == ",":
        return []
    if one.tokens[before.first].lower not in SUBJECT_RELATIVES | {"that"}:
        return []
    return _antecedent(one.tokens, before)


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
