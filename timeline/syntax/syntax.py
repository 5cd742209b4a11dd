"""What finds the verbs, clauses and claims in the sentences of one language."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from timeline.languages.events import EventWords
from timeline.syntax.claim import Claim
from timeline.syntax.clause import Clause, Verb
from timeline.syntax.tokens import Form, Token


class Syntax(Struct, frozen=True, kw_only=True):
    """The syntax of one language, as functions over the tokens of a sentence.

    ``finds_verbs`` is not so where a language has no syntax of its own: its sentences are one clause without verbs, of
    which nothing is decided that only a verb could tell. ``form_of`` is what a word can be by itself, ``claims_of``
    what a sentence does not tell as fact (by its tokens, verbs, clauses and the spans of its dates). ``denies`` and
    ``cancels`` ask of a clause or verb whether it tells that something did not happen, or was called off;
    ``subject_first`` is not so where a time may stand right before the verb that it only dates (``Gestern brannte die
    Halle``). ``is_passive`` of a verb, ``may_be_noun`` of a verb whose form is as often a noun, ``is_participle`` and
    ``is_gerund`` of a word, lower-cased.
    """

    words: EventWords
    finds_verbs: bool
    subject_first: bool = True
    form_of: Callable[[str], Form]
    verbs_of: Callable[[Sequence[Token]], tuple[Verb, ...]]
    clauses_of: Callable[[Sequence[Token], Sequence[Verb]], tuple[Clause, ...]]
    claims_of: Callable[
        [Sequence[Token], Sequence[Verb], Sequence[Clause], Sequence[tuple[int, int]]], tuple[Claim, ...]
    ]
    denies: Callable[[Clause, Sequence[Token]], bool]
    cancels: Callable[[Verb, Sequence[Token]], bool]
    is_passive: Callable[[Verb, Sequence[Token]], bool]
    may_be_noun: Callable[[Verb, Sequence[Token]], bool]
    is_participle: Callable[[str], bool]
    is_gerund: Callable[[str], bool]
