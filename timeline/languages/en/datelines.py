"""English words within datelines, and first words that open no name of a place."""

from __future__ import annotations

WITHIN_NAMES = ("of", "the", "and", "upon")
NO_NAMES = ("On", "In", "By", "From", "Since", "Until", "Before", "After", "The")
ON = ("on",)
# Labels that a page sets before a headline, a picture or a link, where an agency sets the place.
LABELS = frozenset({
    "new", "update", "updated", "watch", "read", "photo", "photos", "video", "live", "breaking", "exclusive", "opinion",
    "editorial", "analysis", "review", "listen", "correction", "note", "related", "more", "see", "gallery",
    "advertisement",
})  # fmt: skip
