"""Spanish labels that stand around an article on the web, folded to lower case without trailing punctuation."""

from __future__ import annotations

# Function words: a line of prose holds many of them.
STOP_WORDS = frozenset({
    "a", "como", "con", "cuando", "desde", "donde", "dos", "el", "en", "entre", "es", "esta", "estos", "está",
    "están", "fue", "fueron", "ha", "había", "hasta", "la", "las", "lo", "los", "muy", "más", "nos", "para", "pero",
    "por", "porque", "ser", "será", "serán", "si", "sin", "sobre", "su", "sus", "también", "todo", "un", "una",
    "van", "y",
})  # fmt: skip
# Whole lines that move a reader about the site.
NAVIGATION = frozenset({
    "aviso legal", "buscar", "contacto", "cultura", "deportes", "economía", "iniciar sesión", "inicio", "mundo",
    "política", "suscribirse", "suscríbete",
})  # fmt: skip
# Whole lines of widgets that share, print or lengthen the article, and of advertising.
WIDGETS = frozenset({"compartir", "imprimir", "leer más", "publicidad", "seguir leyendo"})
# Lines that end an article: what follows is about other pages.
ENDINGS = frozenset({
    "artículos relacionados", "comentarios", "lo más leído", "noticias relacionadas", "te puede interesar",
    "ver también",
})  # fmt: skip
# Openings of lines that speak of other pages, pictures and the site.
OPENINGS = ("lea también", "leer también", "lee también", "fotografía", "crédito", "clic", "suscríbete")
# Heads of threads of readers' comments.
HEADS = frozenset({"comentarios"})
