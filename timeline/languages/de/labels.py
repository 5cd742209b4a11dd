"""German labels that stand around an article on the web, folded to lower case without trailing punctuation."""

from __future__ import annotations

# Function words: a line of prose holds many of them.
STOP_WORDS = frozenset({
    "als", "an", "auch", "auf", "aus", "bei", "beim", "bis", "da", "das", "dass", "dem", "den", "der", "des", "die",
    "du", "ein", "eine", "einem", "einen", "einer", "eines", "er", "es", "für", "haben", "hat", "hatte", "hatten",
    "ihr", "im", "in", "ist", "kann", "können", "mit", "nach", "nicht", "noch", "nur", "sein", "seine", "sich",
    "sie", "soll", "sollen", "und", "unter", "von", "vor", "war", "werden", "wie", "wird", "wurde", "wurden", "zu",
    "zum", "zur", "über",
})  # fmt: skip
# Whole lines that move a reader about the site.
NAVIGATION = frozenset({
    "abmelden", "abo", "abonnieren", "anmelden", "datenschutz", "gesundheit", "impressum", "kontakt", "kultur",
    "mehr", "menü", "politik", "reisen", "sport", "startseite", "suche", "suchen", "wirtschaft", "wissen",
})  # fmt: skip
# Whole lines of widgets that share, print or lengthen the article, and of advertising.
WIDGETS = frozenset({
    "anzeige", "artikel teilen", "drucken", "merken", "per e-mail teilen", "teilen", "vorlesen", "weiterlesen",
    "werbung",
})  # fmt: skip
# Lines that end an article: what follows is about other pages.
ENDINGS = frozenset({
    "das könnte sie auch interessieren", "kommentare", "lesen sie auch", "mehr zum thema", "meistgelesen",
    "verwandte artikel", "weitere artikel", "weitere beiträge zum thema", "ähnliche artikel",
})  # fmt: skip
# Openings of lines that speak of other pages, pictures and the site.
OPENINGS = ("lesen sie auch", "mehr zum thema", "foto:", "bild:", "quelle:", "anzeige", "abonnieren sie")
# Heads of threads of readers' comments.
HEADS = frozenset({"kommentare"})
# Openings of labels of cards about the author.
AUTHOR_OPENINGS = ("über den autor",)
