"""The tense that one word of a clause gives it, by the words beside it."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.en import tense as en
from timeline.resolve.clauses import Direction

# How far back the verb of "told Mr Hale to return" is looked for.
SENDING_REACH = 4
PASSIVE = 3
# The words and endings one of which every word has that tells.
TELLING = en.FUTURE_CUES | en.ARRANGED | en.PAST_CUES | en.TIMETABLE | en.TIMETABLE_OR_NOUN | {"to", "may", "go"}
ENDINGS = ("ed", "ing", "'ll")


def telling(words: Sequence[str]) -> list[int]:
    """Return the places of the words that may tell a tense, as few do: of a telling form, or with a noun behind them.

    Looked at as a whole, since every date has its clause read and most clauses have none.
    """
    taken = not en.TAKEN.isdisjoint(words)
    if not taken and TELLING.isdisjoint(words) and not any(word.endswith(ENDINGS) for word in set(words)):
        return []
    return [
        at
        for at, word in enumerate(words)
        if word in TELLING or word.endswith(ENDINGS) or (taken and after(words, at) in en.TAKEN)
    ]


def tense_at(words: Sequence[str], at: int) -> Direction | None:
    """Return the side of now that the word at this place puts its clause on; None where it tells nothing."""
    word = words[at]
    if word == "to":
        return _infinitive(words, at)
    if (
        (word in en.FUTURE_CUES and not _is_gerund(words, at))
        or word.endswith("'ll")
        or (word == "may" and _is_modal(words, at))
    ):
        return _ahead(words, at)
    if word in en.ARRANGED and _is_arranged(words, at):
        return "future"
    if is_past(words, at):
        return "past"
    if _is_timetabled(words, at):
        return "future"
    return "future" if word.endswith("ing") and _is_progressive(words, at) else None


def _is_gerund(words: Sequence[str], at: int) -> bool:
    """Return whether ``going`` tells nothing of what is to come: ``without going into detail``."""
    return words[at] == "going" and after(words, at) != "to" and _before(words, at) not in en.BE


def _is_timetabled(words: Sequence[str], at: int) -> bool:
    """Return whether the word is a verb of timetables in the present: opens, takes place, go to the polls."""
    word = words[at]
    if (word in en.TIMETABLE or after(words, at) in en.TAKEN) and _is_present(words, at):
        return True
    if word in en.TIMETABLE_OR_NOUN and word.endswith("s"):  # "arrived on Monday and leaves on Friday"
        return at > 0 and words[at - 1] == "and" and at > len(words) - 3
    polls = word == "go" and list(words[at + 1 : at + 4]) == ["to", "the", "polls"]
    return polls and (at == 0 or words[at - 1] not in en.NO_VERB_AFTER)


def is_scheduled(words: Sequence[str], at: int) -> bool:
    """Return whether the word looks ahead only as a verb of timetables, in the present or the progressive."""
    return words[at].endswith("ing") or words[at] in en.TIMETABLE or after(words, at) in en.TAKEN


def looks_back(between: Sequence[str]) -> bool:
    """Return whether words between a verb and a date tie the date to what was before: after the quake on Friday."""
    if en.CONJUNCTIONS.isdisjoint(between) and en.LOOKING_BACK.isdisjoint(between):
        return False
    return any(
        word in en.CONJUNCTIONS
        or (word in en.LOOKING_BACK and (after(between, at) in en.DESCRIBED or at == len(between) - 1))
        for at, word in enumerate(between)
    )


def may_be_scheduled(words: Sequence[str], at: int) -> bool:
    """Return whether the word is a verb of timetables in the present, or else a noun: votes, starts, a strike."""
    return words[at] in en.TIMETABLE_OR_NOUN and _is_present(words, at)


def may_schedule(words: Sequence[str]) -> bool:
    """Return whether any of the words is such a verb or noun."""
    if en.TIMETABLE_OR_NOUN.isdisjoint(words):
        return False
    return any(may_be_scheduled(words, at) for at in range(len(words)))


def is_past(words: Sequence[str], at: int) -> bool:
    """Return whether the word is a past tense or participle that no modal, infinitive or noun makes something else."""
    word = words[at]
    if word not in en.PAST_CUES and not (word.endswith("ed") and len(word) > 3 and word not in en.NOT_PAST):
        return False
    before = _before(words, at)
    if before in en.INFINITIVES or before.endswith("'ll"):
        return False
    if word in {"has", "have"}:
        return after(words, at) != "to"
    return not (word.endswith("ed") and before in en.DESCRIBED) and not (before in en.BE and word != "been")


def after(words: Sequence[str], at: int) -> str:
    """Return the next word, or nothing at the end."""
    return words[at + 1] if at + 1 < len(words) else ""


def _before(words: Sequence[str], at: int) -> str:
    """Return the word before, adverbs left out; nothing at the beginning."""
    at -= 1
    while at >= 0 and (words[at] in en.ADVERBS or words[at].endswith("ly")):
        at -= 1
    return words[at] if at >= 0 else ""


def _infinitive(words: Sequence[str], at: int) -> Direction | None:
    """Return the future for an intention: plans to set out, told him to return; not "agreed to the deal"."""
    following = after(words, at)
    if following in {"have", ""} or following in en.DESCRIBED:
        return None
    if at and words[at - 1] in en.HEADING:
        return "past" if "had" in words[max(at - SENDING_REACH, 0) : at - 1] else "future"
    return "future" if en.SENDING & set(words[max(at - SENDING_REACH, 0) : at]) else None


def _ahead(words: Sequence[str], at: int) -> Direction:
    """Return the future, unless it was one then (had been scheduled) or guesses at what is over (might have left)."""
    if en.WAS_TO_COME & set(words[max(at - PASSIVE, 0) : at]):
        return "past"
    return "past" if words[at] in en.GUESSES and after(words, at) == "have" else "future"


def _is_modal(words: Sequence[str], at: int) -> bool:
    """Return whether may is the verb: "it may rain", not "in May"."""
    before = words[at - 1] if at else ""
    return bool(before and after(words, at)) and before not in en.NO_VERB_AFTER and after(words, at) not in en.DESCRIBED


def _is_arranged(words: Sequence[str], at: int) -> bool:
    """Return whether a day is arranged: "is set for release", "a date fixed for" with the day behind it."""
    return _before(words, at) in en.BE or list(words[at + 1 :]) == ["for"]


def _is_present(words: Sequence[str], at: int) -> bool:
    word, before = words[at], words[at - 1] if at else ""
    if before in en.NO_VERB_AFTER or before.endswith(("n't", "'s")) or after(words, at) in en.ON_MARKETS:
        return False
    if word.startswith("take") != (after(words, at) in en.TAKEN):
        return False
    return word.endswith("s") or before in en.PLURALS or (before.endswith("s") and not before.endswith("ss"))


def _is_progressive(words: Sequence[str], at: int) -> bool:
    """Return whether the verb tells what is arranged: is meeting, is being published."""
    word = words[at]
    before = _before(words, at)
    asked = before in en.SUBJECTS and at > 1 and words[at - 2] in en.BE
    if before not in en.BE and not asked:
        return False
    return word in en.GOINGS or (word == "being" and after(words, at).endswith("ed"))
