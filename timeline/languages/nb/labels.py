"""Norwegian labels that stand around an article on the web, folded to lower case without trailing punctuation."""

from __future__ import annotations

# Function words: a line of prose holds many of them.
STOP_WORDS = frozenset({
    "alle", "at", "av", "da", "de", "dem", "den", "der", "det", "du", "en", "er", "et", "ha", "han", "har", "hun",
    "i", "ikke", "med", "og", "om", "på", "sin", "som", "til",
})  # fmt: skip
# Whole lines of widgets that share, print or lengthen the article, and of advertising.
WIDGETS = frozenset({"del"})
# Lines that end an article: what follows is about other pages.
ENDINGS = frozenset({"kommentarer", "les også"})
