"""Captions and credits of pictures."""

from __future__ import annotations

import re

from timeline.reading.page import Claims, Page

LONGEST = 400
# What only a caption says: the parts of a picture, its agency, its maker.
CREDIT = re.compile(
    r"\((?:image|photo|picture|pic|file|credit|video)s?\s?:|\b(?:file|handout|courtesy|stock|press) (?:photo|image|picture)\b|getty images"
    r"|^(?:photo|image|picture|credit|foto|bild|crédit|fotografía)s?(?: credit| courtesy)?\s?[:/©]|\(\s?(?:AP|AFP|REUTERS) Photo\b"
    r"|\b(?:AP|AFP|Reuters)\s?(?:Photo)?\s?/\s?[A-Z]|^©|\bvia AP\b|\bphotograph by\b|\bphoto by\b|\bscreenshot\b|^in this .{3,40}\bphoto\b",
    re.IGNORECASE,
)
PICTURE = re.compile(
    r"\b(?:portrait|photo|photograph|photographs|pictured|image|illustration|infographic|cartoon|map|chart|graphic)\b|\((?:left|right|l-r|from left)\)",
    re.IGNORECASE,
)


def claims(page: Page) -> Claims:
    """Yield the lines that credit a picture, and the short unpunctuated ones that name one."""
    for number, line in enumerate(page.lines):
        if len(line) > LONGEST or number < page.first - 15:
            continue
        if CREDIT.search(line):
            yield number, "boilerplate", "picture credit"
        elif len(line) < 120 and line[-1] not in '.!?:"”' and page.first < number < page.last and PICTURE.search(line):
            yield number, "boilerplate", "caption"
