"""The syntax of English: what finds verbs and clauses, and what is somebody's word only."""

from __future__ import annotations

from timeline.languages.events import EventWords
from timeline.languages.index import words_of
from timeline.syntax.en.cancelling import cancels, is_passive
from timeline.syntax.en.claims import claims_of
from timeline.syntax.en.clauses import clauses_of
from timeline.syntax.en.denied import is_denied
from timeline.syntax.en.forms import form_of
from timeline.syntax.en.openers import is_participle
from timeline.syntax.en.verb_forms import is_gerund, may_be_noun
from timeline.syntax.en.verbs import verbs_of
from timeline.syntax.syntax import Syntax

ENGLISH = Syntax(
    words=words_of("en", "events", EventWords),
    finds_verbs=True,
    form_of=form_of,
    verbs_of=verbs_of,
    clauses_of=clauses_of,
    claims_of=claims_of,
    denies=is_denied,
    cancels=cancels,
    is_passive=is_passive,
    may_be_noun=may_be_noun,
    is_participle=is_participle,
    is_gerund=is_gerund,
)
