"""What the syntax must be told of a language whose verbs are known by their forms: its auxiliaries, forms and links."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

Words = frozenset[str]
NONE: Words = frozenset()


class SyntaxWords(Struct, frozen=True, kw_only=True):
    """The verb forms of one language and the words that link its clauses, lower-cased.

    ``languages/xx/syntax.py`` holds each field as a constant of the same name in capitals, and leaves out what it has
    no words for. Endings hold for words that no list names.
    """

    # Auxiliaries by what they make of a participle or an infinitive: the past (``hatte``, ``hat``), a passive of now
    # (``wird``), the future, a plan (``soll``), a supposition (``könnte``), news told with reserve (``aurait``)
    past_auxiliaries: Words = NONE
    present_auxiliaries: Words = NONE
    passive_auxiliaries: Words = NONE
    future_auxiliaries: Words = NONE
    planning_auxiliaries: Words = NONE
    supposing_auxiliaries: Words = NONE
    reserving_auxiliaries: Words = NONE
    # Participles of auxiliaries, which another participle may follow (``été``), and what makes a passive
    been: Words = NONE
    passive: Words = NONE
    # Infinitives that make a perfect of another auxiliary: ``soll verkauft haben``
    perfect_infinitives: Words = NONE
    # Of the auxiliaries of the past, those that alone tell of a change: ``wurde Bürgermeisterin``
    becoming: Words = NONE
    # Forms of other verbs, listed and by endings; ``participle_shape`` is an expression
    participles: Words = NONE
    participle_shape: str = ""
    pasts: Words = NONE
    past_endings: tuple[str, ...] = ()
    # Endings that nouns and adjectives have as often: a past where its clause has no other verb
    likely_past_endings: tuple[str, ...] = ()
    futures: Words = NONE
    future_endings: tuple[str, ...] = ()
    imperfect_endings: tuple[str, ...] = ()
    supposing_endings: tuple[str, ...] = ()
    infinitives: Words = NONE
    infinitive_endings: tuple[str, ...] = ()
    gerund_endings: tuple[str, ...] = ()
    presents: Words = NONE
    no_verbs: Words = NONE
    # Whether auxiliary and participle frame their clause, and the verb of a subordinate one stands last
    framed: bool = False
    particles: Words = NONE
    # What stands between an auxiliary and its participle, beside words of these endings
    verb_adverbs: Words = NONE
    adverb_endings: tuple[str, ...] = ()
    # Before a word these show that it is no verb
    noun_markers: Words = NONE
    # What joins words: ``l'incendie`` is read as ``incendie``, ``qu'elle`` as ``que``; ``reuniu-se`` as ``reuniu``
    elisions: Mapping[str, str] = {}
    clitics: tuple[str, ...] = ()
    # Auxiliaries of indirect speech without ``that``: ``sagte, sie habe``
    indirect: Words = NONE
    # Openers of clauses beside those of the events
    temporal: Words = NONE
    conditions: Words = NONE
    # Who opens a sentence with these is nobody in particular (``wer kam, …``)
    whoever: Words = NONE
    # What opens a clause only behind a sign or at the beginning: elsewhere it is another word (``que se demitiu``)
    behind_signs: Words = NONE
    # Who is not, and ``only`` behind a negation; whether a negation stands before its verb alone
    nobody: Words = NONE
    only: Words = NONE
    # Somebody's word: prepositions of it, and verbs that deny, and that claim or accuse
    attributing: Words = NONE
    denying: Words = NONE
    claiming: Words = NONE
    # Adverbs that stress the date behind them, which cannot leave without it: ``erst am 3. Mai``
    stressing: Words = NONE
    # Articles of what a pronoun may stand for
    antecedents: Mapping[str, Words] = {}
