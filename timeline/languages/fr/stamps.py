"""French labels of publication stamps, in lower case."""

from __future__ import annotations

# Before the day on which the article was changed. Matched at the start of a word.
UPDATED = ("mis à jour", "mise à jour", "màj")
# Before the day on which it was published.
PUBLISHED = ("publié", "publiée", "date")
# Before days that say nothing of the article's publication.
OTHER = ("né", "née")
# The day of the article itself, beside its date in a lead.
TODAY = ("aujourd[’']hui",)
