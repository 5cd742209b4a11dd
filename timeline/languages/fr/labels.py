"""French labels that stand around an article on the web, folded to lower case without trailing punctuation."""

from __future__ import annotations

# Function words: a line of prose holds many of them.
STOP_WORDS = frozenset({
    "après", "au", "aux", "avant", "avec", "avoir", "ce", "ces", "cette", "comme", "dans", "depuis", "des", "dos",
    "du", "elle", "en", "est", "et", "fait", "il", "la", "le", "les", "leur", "leurs", "mais", "ne", "nous", "ont",
    "ou", "où", "par", "pas", "plus", "pour", "que", "qui", "se", "sera", "seront", "ses", "si", "sont", "sur",
    "un", "une", "vous", "à", "étaient", "était", "être",
})  # fmt: skip
# Whole lines that move a reader about the site.
NAVIGATION = frozenset({
    "accueil", "connexion", "contactez-nous", "culture", "mentions légales", "menu", "monde", "politique",
    "recherche", "rechercher", "s'abonner", "santé", "sciences", "se connecter", "sport", "économie",
})  # fmt: skip
# Whole lines of widgets that share, print or lengthen the article, and of advertising.
WIDGETS = frozenset({"imprimer", "lire la suite", "lire plus", "partager", "publicité"})
# Lines that end an article: what follows is about other pages.
ENDINGS = frozenset({
    "articles liés", "articles similaires", "commentaires", "les plus lus", "lire aussi", "sur le même sujet",
    "à lire aussi",
})  # fmt: skip
# Openings of lines that speak of other pages, pictures and the site.
OPENINGS = ("à lire aussi", "lire aussi", "photo :", "crédit", "clique", "clic", "abonnez-vous")
# Heads of threads of readers' comments.
HEADS = frozenset({"commentaires"})
