"""The words chosen for a headline as text: spaces, signs, quotation marks, a capital."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.syntax.sentence import Parsed
from timeline.syntax.signs import STOPS_AND_COMMA
from timeline.syntax.tokens import Token

MOST_CUT = 40
"""Words behind which a clause is cut all the same, with an ellipsis."""
CLOSING = '“”"'
"""What closes a quotation that „ opens: pages write any of them."""
BEFORE_SIGN = re.compile(r"\s+([,.)])")
ENDS = " \t\n,;:-–—.("
STARTS = " ,;:-–—)”»"


def text_of(one: Parsed, tokens: Sequence[Token]) -> str:
    """Return tokens as the sentence writes them, one space where something was left out, with a capital."""
    text, at = one.sentence.text, -1
    pieces: list[str] = []
    for token in tokens[:MOST_CUT]:
        follows = 0 <= at <= token.start and not text[at : token.start].strip()
        close = token.text in STOPS_AND_COMMA
        pieces.append(text[at : token.end] if follows else token.text if close or not pieces else f" {token.text}")
        at = token.end
    written = BEFORE_SIGN.sub(r"\1", " ".join("".join(pieces).split()))
    written = _balanced(written.rstrip(ENDS).lstrip(STARTS)).strip()
    return f"{written[:1].upper()}{written[1:]}{' …' if len(tokens) > MOST_CUT else ''}"


def _balanced(written: str) -> str:
    """Return the text without quotation marks and brackets whose other half was left out."""
    quotation = ("„", CLOSING) if "„" in written else ("“", "”")
    for opening, closing in (quotation, ("«", "»"), ("(", ")"), ("[", "]")):
        if written.count(opening) != sum(map(written.count, closing)):
            written = re.sub(f"[{re.escape(opening + closing)}]", "", written)
    return written.replace('"', "") if "„" not in written and written.count('"') % 2 else written
