"""English labels of publication stamps, in lower case."""

from __future__ import annotations

# Before the day on which the article was changed. Matched at the start of a word.
UPDATED = (
    "updated", "last updated", "last modified", "modified", "last edited", "revised", "update", "edited",
    "last reviewed", "amended", "corrected",
)  # fmt: skip
# Before the day on which it was published.
PUBLISHED = (
    "published", "first published", "originally published", "posted", "posted on", "date", "created", "issued",
    "released", "issued on", "date published", "publish date", "publication date",
)  # fmt: skip
# Before days that say nothing of the article's publication.
OTHER = (
    "born", "birthday", "birth", "date of birth", "died", "joined", "member since", "copyright", "accessed",
    "retrieved", "expires", "expiry", "valid until", "event date", "starts", "ends", "deadline", "release date",
    "next update", "photo", "image", "picture", "file photo", "taken", "as of", "since", "until", "through",
    "between", "founded", "established", "before", "after", "today is", "today’s date", "today's date", "when",
    "event", "doors open",
)  # fmt: skip
# The day of the article itself, beside its date in a lead.
TODAY = ("today",)
# "Tuesday, the 5th of May".
ARTICLE = ("the",)
