"""Which sentences without any date expression report something that happened on the article's main date."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.excluded.caption import points_at_picture
from timeline.languages.events import EventWords, Kind
from timeline.syntax.clause import ASIDES, SUBORDINATE, Clause, Verb
from timeline.syntax.sentence import Parsed
from timeline.syntax.signs import QUOTES

SHORTEST = 4
"""By hand: half of it changes 0, twice 1 of 814 mentions of 200 articles."""
GROUP = 3
"""By hand: half of it changes 1, twice 1 of 814 mentions of 200 articles."""
NEWS = frozenset({"past", "perfect", "future"})
MADE_NEWS: frozenset[Kind] = frozenset({"announces", "concludes"})
OF_NEWS: frozenset[Kind] = MADE_NEWS | {"happens"}
NO_DEEDS: frozenset[Kind] = frozenset({"reports", "states"})


def may_report(one: Parsed) -> bool:
    """Return whether a sentence without a date can tell anything: else nobody need ask where its clauses begin."""
    if not one.tokens or one.tokens[-1].text == "?" or points_at_picture(one):
        return False
    # A clause with a date of its own, or one in quotation marks, may speak of the speaker, and the first sentence too.
    may_speak_of_self = one.timexes or not one.lowered.isdisjoint(QUOTES)
    words = one.lexicon
    barred = words.general if may_speak_of_self else words.general | words.speakers
    if one.place and not one.lowered.isdisjoint(barred):
        return False
    if not NEWS.isdisjoint([verb.form for verb in one.verbs]):
        return True
    if not one.place and any(verb.under_way for verb in one.verbs):
        return True
    return "," in one.lowered and any(
        before.text == "," and one.syntax.is_participle(token.lower) for before, token in pairwise(one.tokens)
    )


def reporting_clause(one: Parsed, clauses: Sequence[Clause], *, opening: bool = False) -> Clause | None:
    """Return the first clause that tells of something done, None where the sentence only says or describes.

    ``opening`` says that the sentence is one of the article's first, where what has happened is the news.
    """
    if (
        sum(token.is_word for token in one.tokens) < SHORTEST
        or one.lowered & one.lexicon.general
        or one.tokens[-1].text == "?"
    ):
        return None
    if any(_speaks_of_self(clause, one) for clause in clauses) or _recalls(one, clauses):
        return None
    return next((clause for clause in clauses if _reports(clause, one, opening=opening)), None)


def lead_clause(one: Parsed, clauses: Sequence[Clause]) -> Clause | None:
    """Return the first clause of an article's first sentence that has a verb: that sentence is the news.

    None where it asks, or speaks of the speaker or the reader, as a comment does.
    """
    if one.lowered & one.lexicon.speakers or one.tokens[-1].text == "?":
        return None
    telling = [clause for clause in clauses if _is_lead(clause)]
    # ``A pilot who was turned back at the border has been freed``: the news stands in the main clause.
    return next((clause for clause in telling if clause.role not in ASIDES), telling[0] if telling else None)


def _is_stative(verb: Verb) -> bool:
    """Return whether a verb tells how something was or seemed, and not what was done."""
    return verb.bare or ("states" in verb.kinds and MADE_NEWS.isdisjoint(verb.kinds) and "plans" not in verb.kinds)


def makes_news(clause: Clause) -> bool:
    """Return whether a clause tells a happening that news is made of, and not just any deed.

    Of 38 sentences behind an article's second one that told an undated deed of any kind (60 articles of CNN, the BBC
    and Timeline17), a reader would have put 10 on a timeline.
    """
    deeds = [verb for verb in clause.verbs if not verb.reduced]
    return any(not OF_NEWS.isdisjoint(verb.kinds) for verb in deeds[:1])


def _is_lead(clause: Clause) -> bool:
    """Return whether a clause tells news, and not only who said what stands before it (``…, the guild says``)."""
    if clause.first and clause.role == "aside" and all("says" in verb.kinds for verb in clause.verbs):
        return False
    return any((verb.form in NEWS and not _is_stative(verb)) or verb.under_way for verb in clause.verbs)


def says_more(clause: Clause, one: Parsed) -> bool:
    """Return whether a clause is reported at all: somebody else's words or deeds, not supposed and not in general."""
    if clause.quoted or one.lowered & (one.lexicon.general | one.lexicon.speakers) or one.tokens[-1].text == "?":
        return False
    told = [verb for verb in clause.verbs if verb.form in ("past", "perfect") and not is_state(verb, one.lexicon)]
    if _recalls(one, one.clauses):
        return False
    return bool(told) and not (clause.role == "aside" and all("reports" in verb.kinds for verb in told))


def opens_with_pronoun(clause: Clause, one: Parsed) -> bool:
    """Return whether a clause speaks of what a pronoun stands for (``It seemed like fun``): a scene, not the news."""
    words = one.lexicon
    first = clause.first + (one.tokens[clause.first].lower == clause.opener)
    opening = next((token.lower for token in one.tokens[first : clause.last] if token.is_word), "")
    return opening in words.pronouns | words.demonstratives | words.speakers | words.expletives


def is_state(verb: Verb, words: EventWords) -> bool:
    """Return whether a verb only says what something is or was (``was the name of a coin``, ``has been eager``)."""
    return verb.bare and verb.word in words.be


def _recalls(one: Parsed, clauses: Sequence[Clause]) -> bool:
    """Return whether a sentence goes back to when something was first done (``When Ida Holm first opened it, …``)."""
    return any(
        verb.form == "past" and verb.position and one.tokens[verb.position - 1].lower in one.lexicon.at_first
        for clause in clauses
        if clause.role in SUBORDINATE
        for verb in clause.verbs
    )


def _speaks_of_self(clause: Clause, one: Parsed) -> bool:
    """Return whether a clause outside quotation marks is the writer's own word (``I know of many who …``)."""
    return not clause.quoted and _holds(clause, one, one.lexicon.speakers)


def _reports(clause: Clause, one: Parsed, *, opening: bool) -> bool:
    if clause.quoted or clause.role in ASIDES:
        return False
    if not any(_is_deed(verb, one, opening=opening) for verb in clause.verbs):
        return False
    if any(verb.form == "future" for verb in clause.verbs):
        return False  # ``A crane mounted on a barge will lower it``
    supposing = one.lexicon.speakers | one.lexicon.hypothetical
    return not (_holds(clause, one, supposing) or one.syntax.denies(clause, one.tokens))


def _holds(clause: Clause, one: Parsed, words: frozenset[str]) -> bool:
    """Return whether one of the words stands in a clause."""
    inside = one.tokens[clause.first : clause.last]
    return not one.lowered.isdisjoint(words) and any(token.lower in words for token in inside)


def _is_deed(verb: Verb, one: Parsed, *, opening: bool) -> bool:
    """Return whether a verb tells a happening: past, and neither a report nor a state.

    The perfect (``has frustrated``) tells how things stand, but in an article's opening and for
    verbs of which news is made.
    """
    no_deed = not NO_DEEDS.isdisjoint(verb.kinds) and "announces" not in verb.kinds
    if verb.bare or verb.reduced or no_deed:
        return False
    told = verb.form == "past" or (verb.form == "perfect" and (opening or not MADE_NEWS.isdisjoint(verb.kinds)))
    if not told or one.syntax.may_be_noun(verb, one.tokens):
        return False
    return not any(
        token.lower in one.lexicon.undone for token in one.tokens[max(0, verb.position - GROUP) : verb.position]
    )
