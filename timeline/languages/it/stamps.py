"""Italian labels of publication stamps, in lower case."""

from __future__ import annotations

# Before the day on which the article was changed. Matched at the start of a word.
UPDATED = ("aggiornato", "ultimo aggiornamento", "aggiornamento")
# Before the day on which it was published.
PUBLISHED = ("pubblicato",)
# Before days that say nothing of the article's publication.
OTHER = ("nato il",)
# The day of the article itself, beside its date in a lead.
TODAY = ("oggi",)
