"""Threads of readers' comments: names, ages, replies, and what the readers wrote."""

from __future__ import annotations

import re

from timeline.languages.index import words_of_any
from timeline.languages.labels import Labels
from timeline.languages.lines import Lines
from timeline.reading.page import Claims, Page

KNOWN, LINES = words_of_any("labels", Labels), words_of_any("lines", Lines)
COUNTED = "|".join(LINES.comments)
HEAD = re.compile(
    rf"\d{{1,6}}\s+(?:{COUNTED})\b.{{0,200}}|(?:{COUNTED})\s*[:(]?\s*\d{{0,6}}\)?",
    re.IGNORECASE,
)
AGE = re.compile("|".join(LINES.ages), re.IGNORECASE)
HANDLE = "(@"
ENTRY = re.compile("|".join((r".{0,60}\(@[\w.-]+\).{0,10}", *LINES.entries, *LINES.replies)), re.IGNORECASE)
STAMP_ALONE = re.compile(
    rf"[^\W\d_]{{3,9}}\.? \d{{1,2}}, \d{{4}},? (?:{'|'.join(LINES.at)})?\d{{1,2}}:\d{{2}}.{{0,6}}", re.IGNORECASE
)
# One of these stands in every thread.
HINTS = (HANDLE, *LINES.signs, *LINES.replies)
# One of these stands in every line that one of the three matches.
SIGN = re.compile("|".join((*map(re.escape, (*HINTS, *LINES.entry_signs)), r":\d")))
OTHERS = (KNOWN.navigation | KNOWN.endings) - KNOWN.comments
REPLIES = frozenset(LINES.replies)
LONGEST_SIGN = 90
NEAR, TAIL = 10, 12  # lines from a thread's head to its first entry, and from its last entry to its end


def claims(page: Page) -> Claims:
    """Yield the lines of the thread: from its head (or its first entry) to the end of its last entry."""
    if not any(hint in page.lowered for hint in HINTS):
        return
    entries = [number for number, line in enumerate(page.lines) if _is_entry(line)]
    if len(entries) < 2:
        return
    begin = _begin(page, entries)
    if begin is None:
        return
    end = min(entries[-1] + TAIL, len(page.lines))
    for number in range(begin, end):
        if number > entries[-1] and page.folded[number] in OTHERS:
            return
        yield number, "comment", "thread of comments"


def _is_entry(line: str) -> bool:
    if len(line) > LONGEST_SIGN or line.isalpha():
        return line.lower() in REPLIES
    if SIGN.search(line.lower()) is None:
        return False
    return bool(AGE.fullmatch(line) or ENTRY.fullmatch(line) or STAMP_ALONE.fullmatch(line))


def _begin(page: Page, entries: list[int]) -> int | None:
    """Return the first line of the thread: a head with two entries below it, the first of them near."""
    later = 0
    for number, line in enumerate(page.folded):
        while later < len(entries) and entries[later] <= number:
            later += 1
        if len(entries) - later < 2:
            break
        if len(line) < 200 and (line in KNOWN.heads or HEAD.fullmatch(line)) and entries[later] - number <= NEAR:
            strong = [at for at in entries[later:] if not AGE.fullmatch(page.lines[at])]
            if strong or HEAD.fullmatch(line):
                return number
    said = [at for at in entries if page.lines[at].rstrip(":").lower().endswith(LINES.says) or HANDLE in page.lines[at]]
    return (
        max(said[0] - 1, 0)
        if len(said) >= 3 and page.lines[said[0]].endswith(")")
        else said[0]
        if len(said) >= 3
        else None
    )
