"""The text of a page block by block, for pages that the extractor declines or that are too large or deep for it."""

from __future__ import annotations

from lxml.html import HtmlElement

INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd",
    "mark", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    "wbr",
})  # fmt: skip
SILENT = frozenset({
    "script", "style", "noscript", "template", "svg", "math", "head", "iframe", "object", "embed", "select", "option",
    "textarea", "button",
})  # fmt: skip


def block_text(tree: HtmlElement) -> str:
    """Return the visible text, a line a block; elements are walked without recursion."""
    lines: list[str] = []
    line: list[str] = []
    silent = 0

    def close() -> None:
        words = " ".join("".join(line).split())
        if words:
            lines.append(words)
        line.clear()

    from lxml.etree import iterwalk  # noqa: PLC0415  # lxml is loaded with the page that needs it

    for event, element in iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else "!"
        if event == "start":
            silent += tag in SILENT
            if tag not in INLINE:
                close()
            if not silent and tag != "!":
                line.append(element.text or "")
            continue
        silent -= tag in SILENT
        if tag not in INLINE:
            close()
        if not silent:
            line.append(element.tail or "")
    close()
    return "\n".join(lines)
