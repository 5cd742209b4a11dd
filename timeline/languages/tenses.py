"""What resolution must be told of a language whose verbs show by their endings which side of now a clause lies on."""

from __future__ import annotations

from msgspec import Struct

Words = frozenset[str]
NONE: Words = frozenset()
# Matches nothing.
NEVER = r"(?!)"


class TenseWords(Struct, frozen=True, kw_only=True):
    """The words and endings of one language that say whether a clause is past or to come.

    ``future_forms`` and ``past_forms`` match whole words, but not those of ``no_verbs``. ``participles`` match what
    makes a past tense behind ``auxiliaries``; what is ``planned`` is to come behind them, unless they are ``having``.
    Verbs ``going`` look ahead with an infinitive behind them, perhaps with words ``between``. ``timetable`` are verbs
    in the present that tell of what is on a calendar. ``since`` and ``deadlines`` stand before a day that is past,
    and one that is to come; ``moves`` before the old or new day of what is ``moved``. ``breaks`` finds what begins a
    clause of its own, ``will`` words of what will be, ``happening`` behind a length what it is counted from; ``on``
    is what stands between a time and its day.
    """

    future: Words = NONE
    future_forms: str = NEVER
    past: Words = NONE
    past_forms: str = NEVER
    no_verbs: Words = NONE
    auxiliaries: Words = NONE
    participles: str = NEVER
    # A participle stands at most so many words behind its auxiliary.
    participle_reach: int = 4
    planned: Words = NONE
    having: Words = NONE
    going: Words = NONE
    between: Words = NONE
    infinitives: str = NEVER
    timetable: Words = NONE
    since: Words = NONE
    deadlines: Words = NONE
    # What may stand between these and the day
    articles: Words = NONE
    # What stands before a noun, besides these
    nominal: Words = NONE
    # What stands before the first day of a run, so that no deadline ends it
    begins: Words = NONE
    moved: Words = NONE
    moves: Words = NONE
    breaks: str = r"[,;:()„“”\"«»]|\s[–-]\s"
    will: str = NEVER
    happening: str = r"(?!)(?P<after>)(?P<name>)"
    on: tuple[str, ...] = ()
