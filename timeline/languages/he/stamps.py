"""Hebrew labels of publication stamps, in lower case."""

from __future__ import annotations

# Before the day on which the article was changed. Matched at the start of a word.
UPDATED = ("עודכן",)
# Before the day on which it was published.
PUBLISHED = ("פורסם",)
