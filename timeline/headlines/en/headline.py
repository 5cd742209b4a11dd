"""A headline out of the clause that tells an event: its own words, without attribution, date and dangling pronoun."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from timeline.headlines.en.asides import without_asides, without_attribution
from timeline.headlines.en.circumstance import with_circumstance
from timeline.headlines.en.dates import without_own_date
from timeline.headlines.en.ends import ends_well
from timeline.headlines.en.gate import only_says, reads_well
from timeline.headlines.en.lead import LONGEST_LEAD, without_lead, without_signs
from timeline.headlines.en.length import FEWEST_WORDS, MOST_WORDS, shortened, without_headless_lead
from timeline.headlines.en.relative import of_relative
from timeline.headlines.en.reported import breaks_off_said, speaks_of_own_deed, with_begun_content
from timeline.headlines.en.subject import with_subject, with_verb
from timeline.headlines.en.subjects import stands_for, subject_of
from timeline.headlines.en.text import capitalised, resolved, written
from timeline.languages.en import events as en
from timeline.model import Timex
from timeline.syntax.clause import ASIDES, RELATIVE, SUBORDINATE, Clause, Role, Verb
from timeline.syntax.en.said import said_in
from timeline.syntax.sentence import Parsed
from timeline.syntax.tokens import Token

OTHERS: frozenset[Role] = frozenset({"relative", "subordinate", "temporal", "conditional"})
SHORTEST_REDUCED = 4
"""By hand: neither half nor twice of it changes a mention of 200 articles."""
NEEDING_OBJECT = frozenset({"told", "tells", "asked"})
WHOSE = re.compile(r",? whose ")


class Subjects(Struct, frozen=True):
    """The names that stand for the pronouns at the head of a clause and of its sentence, where that is plain."""

    of_clause: str | None = None
    of_sentence: str | None = None


def headline_of(one: Parsed, clause: Clause, own: Timex | None, subjects: Subjects) -> str:
    """Return about twelve words of a sentence, rarely sixteen, that tell the event of one of its clauses.

    ``own`` is the event's own date, which stands beside the headline anyway. Where the clause alone does not read as
    a headline, the sentence does; where that does not either, the headline is the sentence's first words as they are.
    """
    text = one.sentence.text
    clause = clause if own else _what_is_said(one, clause)
    clause = with_begun_content(one, with_circumstance(one, clause))
    kept = without_headless_lead(_of_clause(one, clause, own, subjects), one)
    opens = not clause.first or bool(kept and kept[0].start < one.tokens[clause.first].start)
    of_clause = subjects.of_clause or (subjects.of_sentence if opens else None)
    if content := _of_reported(one, clause, kept, own, subjects):
        return content
    is_name = clause.role == "noun" and len(kept) > 1
    rough = ""
    is_reduced = clause.role == "reduced"
    if is_reduced and sum(token.is_word for token in kept) <= SHORTEST_REDUCED:
        kept = []  # ``The picture, posted``
    if kept and (is_name or reads_well(kept, resolved=bool(of_clause))):
        rough = capitalised(resolved(_of_whose(written(text, kept), clause), of_clause))
        if is_name or ends_well(kept, one, clause.last):
            return rough
        if (said := said_in(one, clause)) and (content := _of_content(one, said, own)):
            return content
    # The rest of the sentence tells something else than what a date belongs to that stands in such a clause.
    alone = own is not None and clause.role in OTHERS
    kept = [] if alone and not rough else without_headless_lead(_of_whole(one, None if is_reduced else own), one)
    if kept and reads_well(kept, resolved=True) and (not rough or _is_better(kept, one)):
        # A pronoun that opens the sentence is the best that it offers.
        return capitalised(resolved(written(text, kept), subjects.of_sentence))
    if rough or alone:
        return rough
    opening = without_headless_lead(without_asides(without_signs(list(one.tokens)), ()), one)
    return capitalised(resolved(written(text, opening), subjects.of_sentence)) or capitalised(_first_words(text))


def _told(one: Parsed, clause: Clause, said: Clause, own: Timex | None, subjects: Subjects) -> str:
    """Return who said what, what was said alone where both are too long, or both cut; empty where none reads well."""
    whole = _of_saying(one, clause, said, own, subjects) or _of_content(one, said, own)
    return whole or _of_saying(one, clause, said, own, subjects, cut=True)


def _what_is_said(one: Parsed, clause: Clause) -> Clause:
    """Return the main clause where a clause only ends its sentence by who said it: ``…, the firm has announced``."""
    main = one.clauses[0]
    says = bool(clause.verbs) and all(verb.word in en.REPORTING for verb in clause.verbs)
    ends = clause.first == main.last and clause.last >= len(one.tokens) - 1 and clause.role == "aside"
    return main if says and ends and main.verbs and not main.quoted else clause


def _of_reported(one: Parsed, clause: Clause, kept: Sequence[Token], own: Timex | None, subjects: Subjects) -> str:
    """Return the headline of what a clause reports, empty where it reports nothing or is told whole itself."""
    is_own = speaks_of_own_deed(one, clause)
    said = said_in(one, clause) if is_own or only_says(kept) or breaks_off_said(kept, one, clause) else None
    if said is None:
        return ""
    alone = _of_content(one, said, own) if is_own else ""
    return alone or _told(one, clause, said, own, subjects)


def _is_better(kept: Sequence[Token], one: Parsed) -> bool:
    """Return whether the words kept of a whole sentence hold its own verb and leave nothing open."""
    own = [one.tokens[verb.position] for verb in _own_verbs(one) if not verb.reduced]
    return any(token in own for token in kept) and ends_well(kept, one, len(one.tokens))


def _of_saying(
    one: Parsed, clause: Clause, said: Clause, own: Timex | None, subjects: Subjects, *, cut: bool = False
) -> str:
    """Return the headline of who said what, empty where it is too long or does not read as one.

    What stands between the two (``in a letter``, ``to reporters``) is left out where all of it would be too long.
    Where it may be ``cut``, what was said can end where a phrase does.
    """
    head, told = _of_clause(one, clause, own, subjects), _of_clause(one, said, own, Subjects())
    verb = next((at for at, token in enumerate(head) if token.lower in en.REPORTING), None)
    own_content = clause.first <= said.first < clause.last
    if own_content or verb is None or not told:
        return ""
    subject = subjects.of_clause or subjects.of_sentence
    that = [token for token in one.tokens[said.first - 1 : said.first] if token.lower == "that"]
    long, short = [*head, *that, *told], [*head[: verb + 1], *that, *told]
    for tokens in (long,) if head[verb].lower in NEEDING_OBJECT else (long, short):
        kept = shortened(tokens, one)
        whole = sum(token.is_word for token in kept) == sum(token.is_word for token in tokens)
        whole = whole or (cut and len(kept) > len(head) + FEWEST_WORDS and ends_well(kept, one, said.last))
        if whole and not only_says(kept) and reads_well(kept, resolved=bool(subject)):
            return capitalised(resolved(written(one.sentence.text, kept), subject))
    return ""


def _of_content(one: Parsed, said: Clause, own: Timex | None) -> str:
    """Return the headline of what somebody said, empty where it does not read as one."""
    speaker = subject_of(one, {})
    opening = one.tokens[said.first].lower
    subject = stands_for(opening, speaker, one.names)
    kept = shortened(_of_clause(one, said, own, Subjects(subject)), one)
    fits = len(kept) > FEWEST_WORDS and reads_well(kept, resolved=bool(subject))
    return capitalised(resolved(written(one.sentence.text, kept), subject)) if fits else ""


def _of_clause(one: Parsed, clause: Clause, own: Timex | None, subjects: Subjects) -> list[Token]:
    tokens, verbs = one.tokens, _verb_tokens(one.tokens, clause)
    kept = without_own_date(one, clause, own)
    opens = kept and kept[0].lower == clause.opener
    if opens and (clause.role == "reported" or (clause.role in SUBORDINATE and _tells_first(kept, verbs))):
        kept = kept[1:]
    kept = without_asides(without_lead(without_attribution(kept), verbs), verbs)
    if clause.role in RELATIVE:
        kept = of_relative(kept, clause, tokens)
    elif kept and kept[0].lower in en.SUBORDINATORS | en.COORDINATORS:
        kept = kept[1:]
    kept = kept if subjects.of_clause else with_subject(kept, one, clause)
    return with_verb(kept, clause, tokens)


def _tells_first(tokens: Sequence[Token], verbs: Sequence[Token]) -> bool:
    """Return whether a verb stands before the first comma: what a subordinator opens is then a clause, no adverbial."""
    comma = next((at for at, token in enumerate(tokens) if token.text == ","), len(tokens))
    return any(token in verbs for token in tokens[:comma])


def _of_whose(headline: str, clause: Clause) -> str:
    """Return the headline of a clause that ``whose`` opens as a phrase of possession."""
    return WHOSE.sub("’s ", headline, count=1) if clause.opener == "whose" else headline


def _of_whole(one: Parsed, own: Timex | None) -> list[Token]:
    own_verbs = _own_verbs(one)
    whole = Clause(0, len(one.tokens), "main", own_verbs or one.verbs)
    verbs = _verb_tokens(one.tokens, whole)
    kept = without_lead(without_attribution(without_own_date(one, whole, own)), verbs)
    kept = without_asides(kept, verbs)
    kept = with_verb(kept, whole, one.tokens) if own_verbs else kept
    comma = next((at for at, token in enumerate(kept[:LONGEST_LEAD]) if token.text == ","), None)
    if comma is None or not kept[0].lower.endswith("ing") or len(kept) - comma <= FEWEST_WORDS + 1:
        return kept
    told_there = own is not None and own.start - one.sentence.start < kept[comma].start
    verb = any(token in kept[:comma] for token in _verb_tokens(one.tokens, whole))
    return kept if told_there or verb else kept[comma + 1 :]  # ``Killing nine, the flood took the pier``


def _own_verbs(one: Parsed) -> tuple[Verb, ...]:
    """Return the verbs of a sentence's main clauses."""
    clauses = [clause for clause in one.clauses if clause.role not in ASIDES]
    return tuple(verb for clause in clauses for verb in clause.verbs)


def _verb_tokens(tokens: Sequence[Token], clause: Clause) -> list[Token]:
    return [tokens[verb.position] for verb in clause.verbs]


def _first_words(text: str) -> str:
    return " ".join(text.split()[:MOST_WORDS])
