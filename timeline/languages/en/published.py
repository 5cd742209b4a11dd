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
# In a clause with a date: it looks ahead to it.
AHEAD = (
    "will", "shall", "to be held", "scheduled", "upcoming", "plans? to", "planned", "due to", "set to", "ahead of",
    "before", "until",
)  # fmt: skip
_MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b"
)
# What those write who write the day first, and the month; what one country alone writes weighs double.
DAY_HABITS = (
    (2, r"\bRs\.?\s?\d|\b(?:lakh|crore)\b"),
    (2, rf"\b\d\d?(?:st|nd|rd|th)?\s(?:of\s)?{_MONTHS}"),
    (1, r"\b\d{1,2}\.\d\d\s?[ap]m\b"),
    (1, r"\bper cent\b"),
)
MONTH_HABITS = (
    (1, r"\b\d{1,2}(?::\d\d)?\s?[ap]\.m\."),
    (1, rf"\b{_MONTHS}\.?\s\d\d?\b(?!:)"),
    (1, r"\bpercent\b"),
)
# Every form of a day is known: dateparser need not be asked, which reads dates where none are.
STAMPS_KNOWN = True
