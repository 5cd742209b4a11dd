"""A headline out of the clause that tells an event: its own words, without attribution, date and dangling pronoun."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from msgspec import Struct

from timeline.events.clauses import Clause
from timeline.events.headline_dates import without_own_date
from timeline.events.headline_gate import reads_well
from timeline.events.parse import Parsed
from timeline.events.tokens import Token
from timeline.languages import en_events as en
from timeline.model import Timex

MOST_WORDS = 12
SLACK = 2
LONGEST_LEAD = 24
LONGEST_DATELINE = 14
LONGEST_SUBJECT = 10
SHORTEST_PLACE = 3
DASHES = "-–—"
ADVERBIAL = en.PREPOSITIONS - en.SUBORDINATORS
FEWEST_WORDS = 3
TRAILING = re.compile(r"[\s,;:–—\-(\"“”'‘]+$")
LEADING = re.compile(r"^[\s,;:–—\-)\]\"“”•*|]+")
SPACE_BEFORE_SIGN = re.compile(r"\s+([,.;:!?%)])")
BREAKS = (
    (en.PREPOSITIONS - {"of", "to"})
    | en.RELATIVES
    | en.SUBORDINATORS
    | en.COORDINATORS
    | frozenset({"that", "who", "including"})
)
WHOSE = re.compile(r",? whose ")
MOST_LEADS = 4
MEASURED = frozenset({"after", "before"})
SUBJECT_RELATIVES = frozenset({"who", "which"})


class Subjects(Struct, frozen=True):
    """The names that stand for the pronouns at the head of a clause and of its sentence, where that is plain."""

    of_clause: str | None = None
    of_sentence: str | None = None


def headline_of(one: Parsed, clause: Clause, own: Timex | None, subjects: Subjects) -> str:
    """Return at most fourteen words of a sentence that tell the event of one of its clauses.

    ``own`` is the event's own date, which stands beside the headline anyway. Where the clause alone does not read as
    a headline, the sentence does; where that does not either, the headline is the sentence's first words as they are.
    """
    text = one.sentence.text
    whole = Clause(0, len(one.tokens), "", tuple(verb for each in one.clauses for verb in each.verbs))
    of_clause = subjects.of_clause or subjects.of_sentence
    kept = _shortened(_of_clause(one, clause, own, subjects), one)
    is_name = clause.opener == "noun" and any(token.text[0].isupper() for token in kept)
    if kept and (is_name or reads_well(kept, resolved=bool(of_clause))):
        return _capitalised(_resolved(_of_whose(_written(text, kept), clause), of_clause))
    kept = _shortened(_of_whole(one, whole, own), one)
    if kept and reads_well(kept, resolved=True):  # a pronoun that opens the sentence is the best that it offers
        return _capitalised(_resolved(_written(text, kept), subjects.of_sentence))
    opening = _shortened(one.tokens[_after_dateline(one.tokens) :], one)
    return _capitalised(_resolved(_written(text, opening), subjects.of_sentence)) or _capitalised(_first_words(text))


def _of_clause(one: Parsed, clause: Clause, own: Timex | None, subjects: Subjects) -> list[Token]:
    tokens, verbs = one.tokens, _verb_tokens(one.tokens, clause)
    kept = _without_lead(without_own_date(one, clause, own), verbs)
    if clause.opener in en.RELATIVES:
        kept = _of_relative(kept, clause, tokens)
    elif kept and kept[0].lower in en.SUBORDINATORS | en.COORDINATORS | {"that"}:
        kept = kept[1:]
    kept = kept if subjects.of_clause else _with_subject(kept, one, clause)
    return _with_verb(kept, clause, tokens)


def _of_whose(headline: str, clause: Clause) -> str:
    """Return the headline of a clause that ``whose`` opens as a phrase of possession."""
    return WHOSE.sub("’s ", headline, count=1) if clause.opener == "whose" else headline


def _of_whole(one: Parsed, whole: Clause, own: Timex | None) -> list[Token]:
    kept = _without_lead(without_own_date(one, whole, own), _verb_tokens(one.tokens, whole))
    comma = next((at for at, token in enumerate(kept[:LONGEST_LEAD]) if token.text == ","), None)
    if comma is None or not kept[0].lower.endswith("ing") or len(kept) - comma <= FEWEST_WORDS + 1:
        return kept
    told_there = own is not None and own.start - one.sentence.start < kept[comma].start
    verb = any(token in kept[:comma] for token in _verb_tokens(one.tokens, whole))
    return kept if told_there or verb else kept[comma + 1 :]  # ``Killing nine, the flood took the pier``


def _of_relative(kept: list[Token], clause: Clause, tokens: Sequence[Token]) -> list[Token]:
    """Return a relative clause after what it speaks of, without its pronoun; nothing where that is not its subject.

    The pronoun stays where the clause is followed by the verb of the sentence: ``A man who stole £9 was jailed``.
    """
    lead = _antecedent(tokens, clause)
    if not lead or not kept or kept[0].lower not in (clause.opener, "that"):
        return []
    if clause.opener == "whose":
        return [*lead, *kept]
    if clause.opener not in SUBJECT_RELATIVES or not _verb_follows(clause, tokens):
        return []
    return [*lead, *(kept if _is_inside(clause, tokens) else kept[1:])]


def _verb_follows(clause: Clause, tokens: Sequence[Token]) -> bool:
    between = tokens[clause.first + 1 : clause.verbs[0].position] if clause.verbs else tokens[:1]
    verbal = en.BE | en.HAVE | en.FUTURE | en.HYPOTHETICAL | en.DO | en.VERB_ADVERBS
    return all(token.lower in verbal or token.lower.endswith("ly") for token in between)


def _is_inside(clause: Clause, tokens: Sequence[Token]) -> bool:
    """Return whether the verb of the sentence stands in the clause too, after the relative one without a comma."""
    if len(clause.verbs) == 1 or tokens[clause.first - 1].text == "," or clause.verbs[0].word in en.REPORTING:
        return False
    between = tokens[clause.verbs[0].position : clause.verbs[1].position]
    return not any(token.lower in en.COORDINATORS | {"that", "to"} or token.text == "," for token in between)


def _with_verb(kept: list[Token], clause: Clause, tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens without what stands between subject and verb, where the verb would fall off the end."""
    verb = tokens[clause.verbs[0].position] if clause.verbs else None
    at = next((at for at, token in enumerate(kept) if token is verb), None)
    if at is None or at < MOST_WORDS - 1:
        return kept
    start = at
    while start > 1 and kept[start - 1].lower in en.BE | en.HAVE | en.FUTURE | en.VERB_ADVERBS:
        start -= 1
    subject = next((at for at, token in enumerate(kept) if at and token.lower in BREAKS | {","}), start)
    return [*kept[:subject], *kept[start:]]


def _with_subject(kept: list[Token], one: Parsed, clause: Clause) -> list[Token]:
    """Return the tokens after their subject, where they open with the verb (``… and had checked 49 men``)."""
    opening = next((token for token in kept if not token.lower.endswith("ly")), None)
    if opening is None or not clause.first or not _is_verb(opening, clause, one.tokens):
        return kept
    if clause.opener in en.COORDINATORS:
        return [*one.tokens[: _subject_end(one.tokens)], *_auxiliaries(kept[0], one, clause), *kept]
    before = one.clauses[0]
    parted = clause.opener == "," and not before.verbs and before.last <= LONGEST_SUBJECT
    return [*(token for token in one.tokens[: before.last] if parted and token.text != ","), *kept]


def _auxiliaries(opening: Token, one: Parsed, clause: Clause) -> Sequence[Token]:
    """Return the auxiliaries that a verb shares with the sentence's first (``was arrested … and charged``)."""
    end, first = _subject_end(one.tokens), one.clauses[0].verbs
    is_first = bool(clause.verbs) and opening is one.tokens[clause.verbs[0].position]
    shared = bool(end and first) and is_first and clause.verbs[0].word not in en.PAST_FORMS - en.PARTICIPLES
    group = one.tokens[end : first[0].position] if shared else ()
    return group if all(token.lower in en.BE | en.HAVE | en.FUTURE for token in group) else ()


def _is_verb(token: Token, clause: Clause, tokens: Sequence[Token]) -> bool:
    first = tokens[clause.verbs[0].position] if clause.verbs else None
    return token is first or token.lower in en.HAVE | en.BE | en.FUTURE | en.VERB_ADVERBS


def _subject_end(tokens: Sequence[Token]) -> int:
    """Return where a sentence's subject of at most six words ends, 0 where it has no such subject."""
    for at, token in enumerate(tokens[:7]):
        if token.lower in en.PREPOSITIONS or not token.is_word:
            return 0
        if at and (token.lower in en.REPORTING | en.PAST_FORMS | en.HAVE | en.BE or token.lower.endswith("ed")):
            return at
    return 0


def _first_words(text: str) -> str:
    return " ".join(text.split()[:MOST_WORDS])


def _without_lead(tokens: list[Token], verbs: Collection[Token]) -> list[Token]:
    """Return the tokens without an opening adverbial up to its comma (``In their first session, ``) and signs."""
    for _ in range(MOST_LEADS):
        shorter = _without_signs(tokens)
        comma = _lead_end(shorter, verbs)
        if comma is None:
            return shorter
        tokens = shorter[comma + 1 :]
    return tokens


def _without_signs(tokens: list[Token]) -> list[Token]:
    """Return the tokens from the first word on that is no ``Meanwhile`` and stands in no dateline."""
    tokens = tokens[_after_dateline(tokens) :]
    tokens = tokens[next((at for at, token in enumerate(tokens) if token.is_word), len(tokens)) :]
    while tokens and (tokens[0].lower in en.SEQUENCE_ADVERBS) and len(tokens) > FEWEST_WORDS:
        tokens = tokens[1:]
        tokens = tokens[1:] if tokens[0].text == "," else tokens
    return tokens


def _lead_end(tokens: Sequence[Token], verbs: Collection[Token]) -> int | None:
    """Return the comma after an opening adverbial that tells nothing of the event, None where there is none."""
    if not tokens or tokens[0].lower not in en.PREPOSITIONS | en.SUBORDINATORS:
        return None
    commas = [at for at, token in enumerate(tokens[:LONGEST_LEAD]) if token.text == ","]
    comma = next((at for at in commas if not _opens_apposition(tokens, at)), None)
    if comma is None or len(tokens) - comma <= FEWEST_WORDS + 1:
        return None
    told = any(token in verbs for token in tokens[:comma]) and tokens[0].lower in ADVERBIAL
    return None if told else comma


def _verb_tokens(tokens: Sequence[Token], clause: Clause) -> list[Token]:
    return [tokens[verb.position] for verb in clause.verbs]


def _opens_apposition(tokens: Sequence[Token], comma: int) -> bool:
    """Return whether an article after a comma opens what explains the words before it (``In Porto, a city of …,``)."""
    return comma + 1 < len(tokens) and tokens[comma + 1].lower in ("a", "an")


def _after_dateline(tokens: Sequence[Token]) -> int:
    """Return where the text begins after a place, a day and an agency (``ROME, May 5 (Reuters) - ``), else 0."""
    in_capitals = bool(tokens) and tokens[0].text.isupper() and len(tokens[0].text) >= SHORTEST_PLACE
    for at, token in enumerate(tokens[:LONGEST_DATELINE]):
        if at and token.text in DASHES:
            before = tokens[at - 1].text
            if before in DASHES + ")" or before.isupper() or in_capitals:
                return at + 1
    return 0


def _antecedent(tokens: Sequence[Token], clause: Clause) -> list[Token]:
    """Return the noun phrase that a relative clause speaks of: back to its article, or its run of capitals."""
    phrase: list[Token] = []
    for token in reversed(tokens[max(0, clause.first - 7) : clause.first]):
        if token.text == "," and not phrase:
            continue
        if (
            not token.is_word
            or token.lower in en.PREPOSITIONS | en.BE | en.COORDINATORS
            or token.lower in en.PAST_FORMS
        ):
            break
        phrase.insert(0, token)
        if token.lower in en.DETERMINERS:
            break
    return phrase


def _shortened(tokens: Sequence[Token], one: Parsed) -> list[Token]:
    """Return at most fourteen words, cut where a phrase ends and never after a word that wants another."""
    words, last, breaks = 0, len(tokens), []
    for at, token in enumerate(tokens):
        words += token.is_word
        if words > FEWEST_WORDS + 2 and (token.text in ",;:–—(" or token.lower in BREAKS):
            breaks.append(at)
        if words > MOST_WORDS + SLACK:
            last = at
            break
    if last < len(tokens) and breaks:
        last = breaks[-1]
    return list(tokens[: _without_length(tokens, _before_fragments(tokens, last, one.dated), one)])


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
    if word in en.REPORTING and not any(token.is_word for token in tokens[at + 1 :]):
        return False  # ``The school will close, the council said``
    return word in en.FUNCTION_WORDS or not any(sign.isalnum() or sign == "%" for sign in word)


def _written(text: str, tokens: Sequence[Token]) -> str:
    """Return the tokens as the sentence writes them, one space where something was left out."""
    pieces, at = [], -1
    for token in tokens:
        pieces.append(text[at : token.end] if at >= 0 and not text[at : token.start].strip() else f" {token.text}")
        at = token.end
    pieces = [piece for piece, token in zip(pieces, tokens, strict=True) if token.lower != "also"]
    written = SPACE_BEFORE_SIGN.sub(r"\1", " ".join("".join(pieces).split()))
    return LEADING.sub("", TRAILING.sub("", _balanced(written)))


def _balanced(written: str) -> str:
    """Return the text without quotation marks and brackets whose other half was left out."""
    for opening, closing in ("“”", "()", "[]", "«»"):
        if written.count(opening) != written.count(closing):
            written = written.replace(opening, "").replace(closing, "")
    return written.replace('"', "") if written.count('"') % 2 else written


def _resolved(headline: str, subject: str | None) -> str:
    """Return the headline with its opening pronoun replaced by the name that it stands for."""
    first, _, rest = headline.partition(" ")
    if not subject or not rest:
        return headline
    if first.lower() in en.PRONOUNS:
        return f"{subject} {rest}"
    return f"{subject}’s {rest}" if first.lower() in en.POSSESSIVES else headline


def _capitalised(headline: str) -> str:
    return headline[:1].upper() + headline[1:]
