"""Dutch labels that stand around an article on the web, folded to lower case without trailing punctuation."""

from __future__ import annotations

# Function words: a line of prose holds many of them.
STOP_WORDS = frozenset({
    "aan", "al", "als", "bij", "dan", "dat", "de", "der", "deze", "die", "dit", "door", "een", "en", "er", "haar",
    "had", "hadden", "hebben", "heeft", "het", "hun", "in", "is", "maar", "met", "na", "naar", "niet", "nog", "om",
    "ook", "op", "te", "uit", "van", "voor", "waren", "wel", "werd", "werden", "wie", "worden", "wordt", "zijn",
})  # fmt: skip
# Whole lines that move a reader about the site.
NAVIGATION = frozenset({"binnenland", "buitenland", "inloggen", "menu", "sport", "zoeken"})
# Whole lines of widgets that share, print or lengthen the article, and of advertising.
WIDGETS = frozenset({"advertentie", "afdrukken", "delen", "lees meer"})
# Lines that end an article: what follows is about other pages.
ENDINGS = frozenset({"gerelateerd", "lees ook", "meest gelezen", "reacties"})
# Openings of lines that speak of other pages, pictures and the site.
OPENINGS = ("lees ook", "beeld:", "foto:")
# Heads of threads of readers' comments.
HEADS = frozenset({"reacties"})
