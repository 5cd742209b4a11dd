"""Portuguese labels that stand around an article on the web, folded to lower case without trailing punctuation."""

from __future__ import annotations

# Function words: a line of prose holds many of them.
STOP_WORDS = frozenset({
    "a", "ao", "as", "até", "com", "como", "da", "das", "de", "do", "dos", "e", "em", "entre", "essa", "esse",
    "esta", "este", "está", "estão", "foi", "foram", "há", "já", "mais", "na", "nas", "no", "nos", "não", "o",
    "onde", "os", "para", "pela", "pelo", "por", "quando", "que", "se", "sem", "também", "te", "têm", "um", "uma",
    "à", "é",
})  # fmt: skip
# Whole lines that move a reader about the site.
NAVIGATION = frozenset({
    "assine", "busca", "contato", "cultura", "economia", "entrar", "esportes", "início", "mundo", "política",
})  # fmt: skip
# Whole lines of widgets that share, print or lengthen the article, and of advertising.
WIDGETS = frozenset({"compartilhar", "compartilhe", "continue lendo", "imprimir", "leia mais", "publicidade"})
# Lines that end an article: what follows is about other pages.
ENDINGS = frozenset({
    "artigos relacionados", "comentários", "leia mais", "leia também", "mais lidas", "notícias relacionadas",
    "veja também",
})  # fmt: skip
# Openings of lines that speak of other pages, pictures and the site.
OPENINGS = ("leia também", "leia mais", "veja também", "crédito", "clique", "assine")
# Heads of threads of readers' comments.
HEADS = frozenset({"comentários"})
