"""Italian labels that stand around an article on the web, folded to lower case without trailing punctuation."""

from __future__ import annotations

# Function words: a line of prose holds many of them.
STOP_WORDS = frozenset({
    "a", "agli", "al", "alle", "anche", "aveva", "che", "co", "con", "da", "dagli", "dai", "dal", "degli", "dei",
    "del", "della", "delle", "dello", "di", "e", "esse", "essere", "fino", "gli", "ha", "hanno", "i", "il", "in",
    "la", "le", "lo", "ne", "nei", "nel", "nella", "no", "non", "o", "od", "per", "perché", "pero", "più", "po",
    "quando", "questa", "questo", "qui", "saranno", "sarà", "se", "si", "sono", "stata", "stato", "su", "sul",
    "sulla", "te", "tra", "un", "una", "è",
})  # fmt: skip
# Whole lines that move a reader about the site.
NAVIGATION = frozenset({
    "abbonati", "accedi", "cerca", "contatti", "cronaca", "cultura", "economia", "esteri", "politica", "sport",
})  # fmt: skip
# Whole lines of widgets that share, print or lengthen the article, and of advertising.
WIDGETS = frozenset({"condividi", "leggi tutto", "pubblicità", "stampa"})
# Lines that end an article: what follows is about other pages.
ENDINGS = frozenset({"articoli correlati", "commenti", "i più letti", "leggi anche", "potrebbe interessarti"})
# Openings of lines that speak of other pages, pictures and the site.
OPENINGS = ("leggi anche", "credits:", "foto:")
# Heads of threads of readers' comments.
HEADS = frozenset({"commenti"})
