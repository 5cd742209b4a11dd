"""Swedish labels that stand around an article on the web, folded to lower case without trailing punctuation."""

from __future__ import annotations

# Function words: a line of prose holds many of them.
STOP_WORDS = frozenset({
    "att", "av", "de", "del", "dem", "den", "det", "dit", "du", "en", "er", "ett", "för", "ha", "han", "har", "i",
    "in", "inte", "med", "nog", "och", "om", "på", "ser", "sin", "som", "till", "är",
})  # fmt: skip
# Whole lines of widgets that share, print or lengthen the article, and of advertising.
WIDGETS = frozenset({"annons", "dela"})
# Lines that end an article: what follows is about other pages.
ENDINGS = frozenset({"kommentarer", "läs också", "relaterade artiklar"})
