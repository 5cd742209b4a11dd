"""English words beside a date that say whether it lies behind the article or ahead of it."""

from __future__ import annotations

# Right before a date: what is told of it has happened.
HAPPENED = (
    "began", "started", "opened", "closed", "ended", "died", "resigned", "signed", "launched", "was held", "were held",
    "took place", "took effect", "was signed", "was adopted", "were adopted", "was published", "was elected",
    "took office", "came into force", "was killed", "were killed", "was arrested", "invaded", "was founded",
    "entered into force",
)  # fmt: skip
# Right before a date: what is told of it is still to come.
TO_COME = (
    "will be held", "will take place", "to be held", "to take place", "scheduled for", "is due", "are due",
    "will begin", "will start", "will open", "will end", "will meet", "will vote", "will host", "expected",
    "planned for", "set for", "slated for", "upcoming", "will take effect", "expires", "will expire",
)  # fmt: skip
