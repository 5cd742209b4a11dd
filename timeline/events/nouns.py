"""Events told by a noun beside the date, another one by the verb: ``met to prepare for the summit in July``."""

from __future__ import annotations

from timeline.events.dating import Dating
from timeline.syntax.clause import Clause

REACH = 6
"""By hand: half of it changes 4, twice 0 of 814 mentions of 200 articles."""
MOST_MODIFIERS = 4
"""By hand: half of it changes 2, twice 0 of 814 mentions of 200 articles."""
JOINS = frozenset("-–")
NOW = frozenset({"simple"})


def noun_event(dating: Dating) -> Clause | None:
    """Return the noun phrase that the expression dates where the clause's verb cannot be what it dates, else None.

    That is so where the verb is past and the date lies ahead, or the date lies farther back than the clause's story.
    """
    verbs = dating.clause.verbs
    if not dating.is_future:
        return _set_apart(dating)
    told = [verb.form for verb in verbs if not verb.reduced]
    if not verbs or ("future" in told and not dating.clause.quoted):
        return None
    if NOW.issuperset(told) and not dating.clause.quoted:
        return None  # ``The keeper faces a hearing in April``: the clause tells the plan itself
    after = _noun_after(dating)
    if after is not None:
        alone = after - dating.last == 1  # ``Friday's vote``
        return Clause(dating.first if alone else dating.last, after, "noun", ())
    noun = _noun_before(dating)
    return Clause(_phrase_start(dating, noun), _run_end(dating), "noun", ()) if noun is not None else None


def _run_end(dating: Dating) -> int:
    """Return where a run of days ends that begins with the expression (``July 11 | and 12``)."""
    following = dating.tokens[dating.last : dating.last + 2]
    joins = dating.one.lexicon.running | JOINS
    joined = len(following) > 1 and following[0].lower in joins and following[1].text.isdecimal()
    return dating.last + 2 if joined and dating.tokens[dating.last - 1].text.isdecimal() else dating.last


def _noun_after(dating: Dating) -> int | None:
    """Return where the phrase of an event ends that a possessive dates (``next month's summit in Porto``)."""
    tokens, first, words = dating.tokens, dating.last, dating.one.lexicon
    if not tokens[first - 1].lower.endswith(words.possessive_endings):
        return None
    last = min(dating.clause.last, first + MOST_MODIFIERS)
    noun = next((at for at in range(first, last) if tokens[at].lower in words.event_nouns), None)
    if noun is None:
        return None
    end = noun + 1
    while end + 1 < dating.clause.last and tokens[end].lower in words.placing and tokens[end + 1].is_capital:
        end += 2
        while end < dating.clause.last and tokens[end].is_capital:
            end += 1
    return end


def is_named(noun: Clause, dating: Dating) -> bool:
    """Return whether an event that only a noun tells has a name: without one it says nothing by itself."""
    words = [token for token in dating.tokens[noun.first : noun.last] if token.is_word]
    return any(token.text[0].isupper() and token.lower not in dating.one.lexicon.calendar_names for token in words)


def _set_apart(dating: Dating) -> Clause | None:
    """Return the past event that the clause only speaks of: ``casualties from the 20 April rig explosion``."""
    tokens, first, words = dating.tokens, dating.clause.first, dating.one.lexicon
    if dating.first - first < 2 or tokens[dating.first - 1].lower not in words.articles:
        return None
    if tokens[dating.first - 2].lower not in words.apart:
        return None
    ahead = range(dating.last, min(dating.clause.last, dating.last + REACH))
    noun = next((at for at in ahead if tokens[at].lower in words.event_nouns or not tokens[at].is_word), None)
    if noun is None or not tokens[noun].is_word or _names_more(dating, noun + 1):
        return None
    return Clause(dating.last, noun + 1, "noun", ())


def _names_more(dating: Dating, at: int) -> bool:
    """Return whether the name goes on after a noun: ``the 2010 hurricane season``."""
    after = dating.tokens[at : at + 1]
    if not after or not after[0].is_word or after[0].lower in dating.one.lexicon.function_words:
        return False
    return all(verb.position != at for verb in dating.clause.verbs)


def _noun_before(dating: Dating) -> int | None:
    verbs, words = {verb.position for verb in dating.clause.verbs}, dating.one.lexicon
    for at in range(dating.first - 1, max(dating.clause.first, dating.first - REACH) - 1, -1):
        if at in verbs and dating.tokens[at].lower not in words.planning:
            return None
        if dating.tokens[at].lower in words.event_nouns and dating.tokens[at - 1].lower not in words.to:
            return at
    return None


def _phrase_start(dating: Dating, noun: int) -> int:
    start, words = noun, dating.one.lexicon
    while start > dating.clause.first and noun - start < MOST_MODIFIERS:
        before = dating.tokens[start - 1]
        if not before.is_word or before.lower in words.function_words | words.upcoming:
            break
        start -= 1
    return start
