#!/usr/bin/env bash
# sentencex 1.0.32 looks its languages up by the exact tag: "de" knows German ordinals and abbreviations, but "de-AT",
# "de_DE" and "DE", which BCP 47 has mean the same or a region of it, silently get the default rules, and other sentences.
# Guess before: a regional tag falls back to its language, as in CLDR. So for "pt-BR" and "es-MX" pages, whose own html
# lang attribute is passed on, the rules of the language are lost. Sentences seen, by tag:
#   German      de 2, DE 4, de-AT 4, de_DE 4
#   Spanish     es 3, ES 3, es-MX 3
#   Portuguese  pt 3, PT 4, pt-BR 4
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check sentencex==1.0.32
cat >split.py <<'PY'
from sentencex import segment

TEXTS = {
    "de": "Die Sitzung beginnt am 3. Mai um neun Uhr. Dr. Weber kommt bzw. Frau Holm.",
    "es": "La Sra. Ruiz llegó a las 9 a. m. del lunes. El Sr. Gómez no vino.",
    "pt": "A Sra. Souza chegou à av. Paulista. O Dr. Lima saiu.",
}
REGIONS = {"de": ("de", "DE", "de-AT", "de_DE"), "es": ("es", "ES", "es-MX"), "pt": ("pt", "PT", "pt-BR")}
for language, text in TEXTS.items():
    counts = {tag: len([one for one in segment(tag, text) if one.strip()]) for tag in REGIONS[language]}
    print(language, counts)
PY
venv/bin/python split.py >seen
cat seen
cat >expected <<'SEEN'
de {'de': 2, 'DE': 4, 'de-AT': 4, 'de_DE': 4}
es {'es': 3, 'ES': 3, 'es-MX': 3}
pt {'pt': 3, 'PT': 4, 'pt-BR': 4}
SEEN
diff expected seen && echo "as it was seen"
