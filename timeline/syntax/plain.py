"""The syntax of any language: a sentence is one clause, and its verbs are not known."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.languages.events import EventWords
from timeline.syntax.clause import Clause, Verb
from timeline.syntax.syntax import Syntax
from timeline.syntax.tokens import Form, Token


def plain(words: EventWords) -> Syntax:
    """Return the syntax of a language that has none of its own; ``words`` are what is known of it beside."""

    def form_of(word: str) -> Form:
        return Form(word.lower(), word[0].isalnum(), word[0].isupper() and word.lower() not in words.no_names)

    return Syntax(
        words=words,
        finds_verbs=False,
        form_of=form_of,
        verbs_of=_no_verbs,
        clauses_of=_one_clause,
        claims_of=lambda _tokens, _verbs, _clauses, _dated: (),
        denies=lambda _clause, _tokens: False,
        cancels=lambda _verb, _tokens: False,
        is_passive=lambda _verb, _tokens: False,
        may_be_noun=lambda _verb, _tokens: False,
        is_participle=lambda _word: False,
        is_gerund=lambda _word: False,
    )


def _no_verbs(tokens: Sequence[Token]) -> tuple[Verb, ...]:
    _ = tokens
    return ()


def _one_clause(tokens: Sequence[Token], verbs: Sequence[Verb]) -> tuple[Clause, ...]:
    return (Clause(0, len(tokens), "main", tuple(verbs)),) if tokens else ()
