"""Dutch labels of publication stamps, in lower case."""

from __future__ import annotations

# Before the day on which the article was changed. Matched at the start of a word.
UPDATED = ("bijgewerkt", "laatst bijgewerkt")
# Before the day on which it was published.
PUBLISHED = ("gepubliceerd", "geplaatst")
# Before days that say nothing of the article's publication.
OTHER = ("geboortedatum",)
# The day of the article itself, beside its date in a lead.
TODAY = ("vandaag",)
