"""Indonesian labels that stand around an article on the web, folded to lower case without trailing punctuation."""

from __future__ import annotations

# Function words: a line of prose holds many of them.
STOP_WORDS = frozenset({
    "ada", "adalah", "akan", "atau", "dalam", "dan", "dari", "dengan", "ini", "itu", "juga", "karena", "ke", "kita",
    "oleh", "pada", "sebagai", "telah", "tidak", "untuk", "yang",
})  # fmt: skip
# Whole lines that move a reader about the site.
NAVIGATION = frozenset({"beranda"})
# Whole lines of widgets that share, print or lengthen the article, and of advertising.
WIDGETS = frozenset({"bagikan", "cetak", "iklan", "surat elektronik"})
# Lines that end an article: what follows is about other pages.
ENDINGS = frozenset({"artikel terkait", "baca juga", "komentar"})
# Openings of lines that speak of other pages, pictures and the site.
OPENINGS = ("baca juga",)
