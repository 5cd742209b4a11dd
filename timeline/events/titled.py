"""Whether an article's own title tells its main event, and so is its headline: editors wrote it."""

from __future__ import annotations

import re

from timeline.events.parts import MainEvent, shares_words
from timeline.model import Sentence
from timeline.syntax.claim import INERT
from timeline.syntax.sentence import Parsed
from timeline.words import words_of

SITE = re.compile(r"\s+[|–—-]\s+[^|–—]{2,40}$")
"""The name of a site or section behind a title: short, and parted from it by a bar or a dash."""
LABEL = re.compile(r"^\S{1,20}(?:\s\S{1,12})?:\s")
"""A label before a title (``Live: …``, ``Video of the day: …``): what it stands on is seldom a report."""
FEWEST_WORDS = 3
MOST_WORDS = 20
"""Words of a title that can be a headline: a shorter one names a topic, a longer one is no title. Chosen by hand."""


def title_of(main: MainEvent, one: Parsed, title: str | None, language: str) -> str | None:
    """Return the article's title without the name of its site where it tells the main event, else None.

    It tells it if two of its words are the event's. A question, a label and what is somebody's word in the text are no
    headlines: a title may leave out who says so.
    """
    written = SITE.sub("", " ".join((title or "").split()))
    words = written.split()
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS or written.endswith(("?", "…", "...")) or LABEL.match(written):
        return None
    if any(claim.standing not in INERT for claim in one.claims):
        return None
    (told,) = words_of([Sentence(start=0, end=len(written), text=written, paragraph=0)], language)
    return written if shares_words(told.stems, main) else None
