"""English expressions of lines around an article: threads of comments, credits, cards, bylines.

Each is an alternative to the others of its name.
"""

from __future__ import annotations

# Readers' comments as they are counted.
COMMENTS = ("comments?", "responses?", "replies", "thoughts?")
# How long ago a comment was made.
AGES = (
    r"(?:.{1,40}[•·|–-]\s)?(?:an?|\d{1,3})\s?"
    r"(?:s|sec|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|yrs?|years?)\s+ago",
)
# The button under a comment, and what else opens one or stands under it.
REPLIES = ("reply",)
ENTRIES = (
    r"[^.!?]{1,60}\bsays:?",
    r"reply(?: to\b.{0,60}| [•·|].{0,20})?",
    r"in reply to .{1,60}",
    r".{1,60} wrote:",
    r"report(?: abuse| comment)?",
)
SAYS = (" says",)
# Between the day and the time of a comment.
AT = ("at ",)
# What stands in every thread, and in every line that opens an entry.
SIGNS = (" ago", "says", "wrote:")
ENTRY_SIGNS = ("ago", "says", "repl", "wrote:", "report")
# What a picture is called before the name of its maker, and what stands in every line that credits one.
PICTURES = ("photo", "image", "picture", "credit")
PICTURE_HINTS = (
    "photo", "imag", "pict", "pic:", "file:", "credit", "video", "ap/", "afp", "reuters", "via ap", "screenshot",
    "ap /",
)  # fmt: skip
CREDITED = ("credit", "courtesy")
# What only a caption says: the parts of a picture, its agency, its maker.
CREDITS = (
    r"\((?:image|photo|picture|pic|file|credit|video)s?\s?:",
    r"^file photo\b",
    r"^in this .{3,40}\bphoto\b",
    r"[.!?”\"] (?:photo|photograph|image|picture|credit)s?(?: by| credit)?\s?[:/]\s?[^.\n]{2,60}$",
    r"\(\s?(?:AP|AFP|REUTERS) Photo\b",
    r"\b(?:AP|AFP|Reuters)\s?(?:Photo)?\s?/\s?[A-Z]",
)
# What a sentence of the article may say as well.
MAYBE_CREDITS = (
    r"\b(?:file|handout|courtesy|stock|press) (?:photo|image|picture)\b",
    r"getty images",
    r"\bvia AP\b",
    r"\bphotograph by\b",
    r"\bphoto by\b",
    r"\bscreenshot\b",
)
# Words for what a caption stands under, and where in it somebody is seen.
SHOWN = frozenset({
    "portrait", "photo", "photograph", "photographs", "pictured", "image", "illustration", "infographic", "cartoon",
    "map", "chart", "graphic",
})  # fmt: skip
SIDES = ("left", "right", "l-r", "from left")
# Fields of the boxes about authors, what authors do, and what they are.
FIELDS = (
    "author", "name", "full name", "birthday", "born", "birth date", "birthplace", "address", "phone", "telephone",
    "mobile", "job", "occupation", "hobby", "hobbies", "introduction", "email", "e-mail", "website", "views", "rating",
    "reviews", "last updated", "followers", "articles", "posts", "nationality", "education", "position", "company",
    "bio", "about me",
)  # fmt: skip
DOES = (
    "is", "was", "has", "covers", "writes", "reports", "joined", "works", "lives", "serves", "contributes", "began",
)  # fmt: skip
TRADES = (
    "reporter", "journalist", "editor", "writer", "correspondent", "columnist", "author of", "contributor",
    "freelance", "blogger", "degree in", "professor of", "follow (?:him|her|them)", "on twitter", "can be reached",
    "research fellow", "analyst at", "covers", "(?:his|her|their) work has",
)  # fmt: skip
# Before the name of who wrote the article.
BY = ("by", "text:", "words:", "author:", "(?:written|reported|reporting|story|edited) by")
# Before the name of what it was taken from.
SOURCES = ("source", "sources", "via")
# How long reading takes.
READING_TIMES = (
    r"\d{1,3}\s*[-–]?\s*(?:min(?:ute)?s?)[. ]*(?:read|reading|listen)",
    r"(?:reading time|read time)\b.*",
)
# What speaks of the page itself.
OWN = (r"this (?:article|story|post|piece|page|report|text)\b",)
# A line that ends in one of these has not ended as a sentence; after these another line must follow.
ABBREVIATED = ("a.m.", "p.m.")
UNFINISHED = (" of", " the", " and")
