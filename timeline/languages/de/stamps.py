"""German labels of publication stamps, in lower case."""

from __future__ import annotations

# Before the day on which the article was changed. Matched at the start of a word.
UPDATED = ("stand", "aktualisiert", "geändert")
# Before the day on which it was published.
PUBLISHED = ("veröffentlicht", "publiziert", "erschienen")
# Before days that say nothing of the article's publication.
OTHER = ("geboren",)
# The day of the article itself, beside its date in a lead.
TODAY = ("heute",)
