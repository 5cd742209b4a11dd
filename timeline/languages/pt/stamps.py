"""Portuguese labels of publication stamps, in lower case."""

from __future__ import annotations

# Before the day on which the article was changed. Matched at the start of a word.
UPDATED = ("atualizado", "atualização")
# Before the day on which it was published.
PUBLISHED = ("publicado", "publicada")
# Before days that say nothing of the article's publication.
OTHER = ("nascido",)
# The day of the article itself, beside its date in a lead.
TODAY = ("hoje",)
