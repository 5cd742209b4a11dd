"""English headlines: the clause of the event whole, its own date out, pronouns replaced by their antecedents."""

from __future__ import annotations

from timeline.headlines.en.antecedents import Earlier, one_person
from timeline.headlines.en.write import english_headline
from timeline.headlines.headlines import Headlines

ENGLISH = Headlines(headline_of=english_headline, one_person=one_person, earlier=Earlier)
