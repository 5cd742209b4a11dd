"""The verbs of a sentence by their forms: a group of auxiliary and participle, or one word."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from timeline.syntax.clause import Verb
from timeline.syntax.forms.chained import chained_verbs
from timeline.syntax.forms.framed import framed_verbs
from timeline.syntax.forms.words import Grammar
from timeline.syntax.tokens import Token


def verbs_by(grammar: Grammar) -> Callable[[Sequence[Token]], tuple[Verb, ...]]:
    """Return what finds the verbs of a sentence in a language."""
    find = framed_verbs if grammar.syntax.framed else chained_verbs
    return lambda tokens: find(tokens, grammar)
