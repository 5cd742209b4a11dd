"""Plain text of a small piece of markup, as feeds carry it: a line for each block."""

from __future__ import annotations

import re

_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure"),
        *("footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre"),
        *("section", "table", "td", "th", "tr", "ul"),
    )
)
_UNSEEN = frozenset(("script", "style", "template", "noscript"))
_SPACE = re.compile(r"[ \t\r\f\v\u00a0]+")


def plain_text(markup: str) -> str:
    """Return the text that a reader of the markup sees, one line for each block, without blank lines."""
    from lxml import etree, html  # noqa: PLC0415  (only markup pays for it)

    if not markup.strip():
        return ""
    try:
        root = html.document_fromstring(f"<div>{markup}</div>")
    except (etree.LxmlError, ValueError):
        return ""
    lines = (_SPACE.sub(" ", line).strip() for line in "".join(_pieces(root)).split("\n"))
    return "\n".join(line for line in lines if line)


def _pieces(root: object) -> list[str]:
    from lxml import etree  # noqa: PLC0415

    pieces: list[str] = []
    unseen = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        named = isinstance(element.tag, str)
        block = "\n" if named and element.tag in _BLOCKS else ""
        if event == "start":
            unseen += element.tag in _UNSEEN
            pieces += [block, "" if unseen else (element.text or "").replace("\n", " ")]
        else:
            unseen -= named and element.tag in _UNSEEN
            pieces += [block, "" if unseen else (element.tail or "").replace("\n", " ")]
    return pieces
