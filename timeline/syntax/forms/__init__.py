"""The syntax of languages whose verbs are known by their forms, filled by the words of each."""

from __future__ import annotations

from timeline.languages.events import EventWords
from timeline.languages.index import words_of
from timeline.languages.syntax import SyntaxWords
from timeline.syntax.forms.claims import claims_by
from timeline.syntax.forms.clauses import clauses_by
from timeline.syntax.forms.negation import cancelling_by, denying_by, passive_by
from timeline.syntax.forms.verbs import verbs_by
from timeline.syntax.forms.words import Grammar, grammar_of
from timeline.syntax.syntax import Syntax


def formed(language: str) -> Syntax:
    """Return the syntax of a language (a BCP 47 tag) whose folder says how its verbs are formed."""
    grammar = grammar_of(words_of(language, "syntax", SyntaxWords), words_of(language, "events", EventWords))
    return Syntax(
        words=grammar.events,
        finds_verbs=True,
        subject_first=False,
        form_of=grammar.form_of,
        verbs_of=verbs_by(grammar),
        clauses_of=clauses_by(grammar),
        claims_of=claims_by(grammar),
        denies=denying_by(grammar),
        cancels=cancelling_by(grammar),
        is_passive=passive_by(grammar),
        may_be_noun=lambda _verb, _tokens: False,
        is_participle=lambda word: "participle" in grammar.classes_of(word),
        is_gerund=lambda word: _is_gerund(word, grammar),
    )


def _is_gerund(word: str, grammar: Grammar) -> bool:
    """Return whether a word names a deed: a gerund, or the infinitive that stands for one (``tras vender``)."""
    return word.endswith(grammar.syntax.gerund_endings) or "infinitive" in grammar.classes_of(word)
