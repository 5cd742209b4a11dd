"""Which English sentences quote nobody that they name."""

from __future__ import annotations

import re

from timeline.languages.en.leaning import REPORTING

SPOKEN_BY_PRONOUN = re.compile(
    rf"[\"”’'],?\s+(?:he|she|they|it)\s+(?:{REPORTING.replace(' ', '|')})\b"
    r"|\b(?:said|says|added)\s+(?:he|she|they)\b"
)
QUOTED = re.compile(r"[\"“«„](?:[^\"”»“]*)[\"”»“]")


def names_no_speaker(text: str) -> bool:
    """Return whether a sentence that opens with a quotation names nobody outside it."""
    outside = QUOTED.sub(" ", text)
    return bool(SPOKEN_BY_PRONOUN.search(text)) or not any(word[0].isupper() for word in outside.split())
