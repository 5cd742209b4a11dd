"""Spanish labels of publication stamps, in lower case."""

from __future__ import annotations

# Before the day on which the article was changed. Matched at the start of a word.
UPDATED = ("actualizado", "actualización", "última actualización")
# Before the day on which it was published.
PUBLISHED = ("publicado", "publicada", "publicación")
# Before days that say nothing of the article's publication.
OTHER = ("nacido", "nacida")
# The day of the article itself, beside its date in a lead.
TODAY = ("hoy",)
