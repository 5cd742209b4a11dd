"""Repeated times: einmal im Monat, zweimal in der Woche."""

from __future__ import annotations

from timeline.grammar.expression import Rule
from timeline.grammar.phrase import phrase
from timeline.rules.sets import times

RULES = (Rule("times a unit", phrase("(count:(<number>|vague))? times:times in the? unit:(unit|quarter)"), times),)
