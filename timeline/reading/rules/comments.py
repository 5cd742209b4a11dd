"""Threads of readers' comments: names, ages, replies, and what the readers wrote."""

from __future__ import annotations

import re

from timeline.languages import other_labels
from timeline.languages.en import labels as en_labels
from timeline.reading.page import Claims, Page

COUNTED = r"comments?|responses?|replies|thoughts?|kommentare|commentaires|comentarios|comentários|commenti|reacties"
HEAD = re.compile(
    rf"\d{{1,6}}\s+(?:{COUNTED})\b.{{0,200}}|(?:{COUNTED})\s*[:(]?\s*\d{{0,6}}\)?",
    re.IGNORECASE,
)
UNIT = r"(?:s|sec|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|yrs?|years?)"
AGE = re.compile(
    rf"(?:.{{1,40}}[•·|–-]\s)?(?:an?|\d{{1,3}})\s?{UNIT}\s+ago"
    r"|vor \d{1,3} \w+|il y a \d{1,3} \w+|hace \d{1,3} \w+|há \d{1,3} \w+",
    re.IGNORECASE,
)
ENTRY = re.compile(
    r"[^.!?]{1,60}\bsays:?|.{0,60}\(@[\w.-]+\).{0,10}|reply(?: to\b.{0,60}| [•·|].{0,20})?|in reply to .{1,60}"
    r"|.{1,60} wrote:|report(?: abuse| comment)?|antworten|répondre|responder|rispondi",
    re.IGNORECASE,
)
STAMP_ALONE = re.compile(r"[^\W\d_]{3,9}\.? \d{1,2}, \d{4},? (?:at )?\d{1,2}:\d{2}.{0,6}", re.IGNORECASE)
# One of these stands in every line that one of the three matches.
SIGN = re.compile(r"ago|vor |il y a |hace |há |says|\(@|repl|wrote:|report|antworten|répondre|responder|rispondi|:\d")
HEADS = frozenset({
    "comments", "comment", "view comments", "view all comments", "show comments", "inline feedbacks",
    "reader comments", "join the conversation", "join the discussion", "leave a reply", "leave a comment",
    "load more comments", "kommentare", "commentaires", "comentarios", "comentários", "commenti", "reacties",
    "комментарии",
})  # fmt: skip
OTHERS = (
    en_labels.NAVIGATION | en_labels.ENDINGS | other_labels.NAVIGATION | other_labels.ENDINGS
) - en_labels.COMMENTS
HINTS = (
    " ago", "says", "reply", "(@", "wrote:", "vor ", "il y a ", "hace ", "há ", "antworten", "répondre", "responder",
    "rispondi",
)  # fmt: skip
REPLIES = frozenset({"reply", "antworten", "répondre", "responder", "rispondi"})
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
        if len(line) < 200 and (line in HEADS or HEAD.fullmatch(line)) and entries[later] - number <= NEAR:
            strong = [at for at in entries[later:] if not AGE.fullmatch(page.lines[at])]
            if strong or HEAD.fullmatch(line):
                return number
    said = [at for at in entries if page.lines[at].rstrip(":").lower().endswith(" says") or "(@" in page.lines[at]]
    return (
        max(said[0] - 1, 0)
        if len(said) >= 3 and page.lines[said[0]].endswith(")")
        else said[0]
        if len(said) >= 3
        else None
    )
