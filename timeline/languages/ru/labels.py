"""Russian labels that stand around an article on the web, folded to lower case without trailing punctuation."""

from __future__ import annotations

# Function words: a line of prose holds many of them.
STOP_WORDS = frozenset({
    "а", "был", "была", "были", "было", "в", "для", "же", "за", "и", "из", "к", "как", "на", "не", "но", "он",
    "она", "они", "от", "по", "с", "то", "у", "что", "это",
})  # fmt: skip
# Whole lines that move a reader about the site.
NAVIGATION = frozenset({"войти", "главная", "контакты", "новости", "поиск"})
# Whole lines of widgets that share, print or lengthen the article, and of advertising.
WIDGETS = frozenset({"поделиться", "реклама", "читать далее"})
# Lines that end an article: what follows is about other pages.
ENDINGS = frozenset({"комментарии", "по теме", "читайте также"})
# Openings of lines that speak of other pages, pictures and the site.
OPENINGS = ("читайте также", "фото:")
# Heads of threads of readers' comments.
HEADS = frozenset({"комментарии"})
