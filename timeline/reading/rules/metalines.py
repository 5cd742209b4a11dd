"""Meta lines: bylines, publication stamps, reading times, and the marks that separate them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.languages.index import words_of_any
from timeline.languages.lines import Lines
from timeline.languages.stamps import StampLabels
from timeline.reading.page import Claims, Page
from timeline.reading.stamps import DIGIT, WEEKDAY_OF, find_stamps, month_stamp

REACH_UP, REACH_IN = 14, 3  # lines above the article's first, and inside it, where bylines and stamps stand
REACH_LABELLED = 40  # lines above the article in which a stamp with a label is its own
LONGEST, SHORT = 160, 80
LINES, LABELS = words_of_any("lines", Lines), words_of_any("stamps", StampLabels)
BYLINE = re.compile(rf"(?i:{'|'.join(LINES.by)})\s+[^\W\d_a-z][^\n]{{1,80}}")
READING_TIME = re.compile("|".join(LINES.reading_times), re.IGNORECASE)
SOURCE = re.compile(rf"(?:{'|'.join(LINES.sources)})\s?:\s?.{{2,60}}", re.IGNORECASE)
LABELLED = re.compile(
    r"\b(?:" + "|".join(re.escape(each) for each in (*LABELS.updated, *LABELS.published) if len(each) > 4) + r")\b",
    re.IGNORECASE,
)
CLOCK_ALONE = re.compile(r"\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4}|\([A-Z]{2,4}\))?")
# A sentence that tells when the page itself was published, not what else was.
OWN = re.compile(f"(?:{LABELLED.pattern})|{'|'.join(LINES.own)}", re.IGNORECASE)
RIGHTS = ("©", "(c)")  # a year behind these says nothing of the article's publication
NOT_META = re.compile(
    r"(?<!\w)(?:" + "|".join(re.escape(each) for each in (*LABELS.other, *RIGHTS)) + r")(?!\w)", re.IGNORECASE
)
PARTS = frozenset("|·•/—–")  # what separates the parts of a meta line
BARE = 12  # code points of a stamp line beside its dates and label: weekdays, zones, marks
MARKS = frozenset("|•·-–—/,:; ")


def claims(page: Page) -> Claims:
    """Yield bylines and stamps around the head of the article, labelled stamps anywhere, and the marks between them."""
    found: set[int] = set()
    low, high = max(page.first - REACH_UP, 0), min(page.first + REACH_IN, len(page.lines))
    for number in range(low, high):
        rule = _meta(page, number)
        if rule and (number < page.first or len(page.lines[number]) < 100):
            found.add(number)
            yield number, "meta", rule
    for number in range(max(page.first - REACH_LABELLED, 0), low):
        if is_stamp_line(page, number) and LABELLED.search(page.lines[number]):
            yield number, "meta", "labelled stamp"
    for number in _dated_inside(page):
        if is_stamp_line(page, number) and LABELLED.search(page.lines[number]):
            yield number, "meta", "labelled stamp"
    for number in range(low, high):
        if number not in found and MARKS.issuperset(page.lines[number]) and {number - 1, number + 1} & found:
            yield number, "meta", "mark between meta lines"


def entries(page: Page) -> Claims:
    """Yield the times of a live blog's entries: each dates what follows it, not the article."""
    for number in _dated_inside(page):
        if _is_entry(page, number):
            yield number, "meta", "time of an entry"


def _dated_inside(page: Page) -> Iterator[int]:
    """Yield the short lines with a digit from the head of the article to a little below it."""
    for number in range(min(page.first + REACH_IN, len(page.lines)), min(page.last + 6, len(page.lines))):
        if len(page.lines[number]) <= SHORT and DIGIT.search(page.lines[number]):
            yield number


def _meta(page: Page, number: int) -> str | None:
    line = page.lines[number]
    if len(line) > LONGEST:
        return None
    if is_stamp_line(page, number):
        return "publication stamp"
    if month_stamp(page.text, *page.spans[number]) and not _beside_months(page, number):
        return "publication month"
    if is_byline(line):
        return "byline"
    if READING_TIME.fullmatch(line):
        return "reading time"
    return "source line" if SOURCE.fullmatch(line) else None


def _beside_months(page: Page, number: int) -> bool:
    """Return whether the line stands in a list of months, as archives have them."""
    beside = [at for at in (number - 1, number + 1) if 0 <= at < len(page.lines)]
    return any(month_stamp(page.text, *page.spans[at]) for at in beside)


def _is_entry(page: Page, number: int) -> bool:
    """Return whether the line is a clock time, with its date or alone, as it stands above an entry of a live blog."""
    start, end = page.spans[number]
    if not page.lines[number][0].isdigit() and end - start > 40:
        return False
    clock = CLOCK_ALONE.fullmatch(page.lines[number])
    if clock:
        return ":" in clock[0] or clock[0][-1].isalpha()
    stamps = find_stamps(page.text, start, end, page.language)
    return len(stamps) == 1 and stamps[0].clock is not None and end - start - (stamps[0].end - stamps[0].start) <= BARE


def is_byline(line: str) -> bool:
    """Return whether the line names who wrote the article and says nothing else."""
    if len(line) > 100 or line[-1] in ".!?" or not BYLINE.fullmatch(line):
        return False
    words = line.split()
    return len(words) <= 12 and 2 * sum(word[0].islower() for word in words[1:]) <= len(words)


def stands_alone(text: str, span: tuple[int, int], language: str) -> bool:
    """Return whether a line is a byline or stamp to its edges, which no line of a wrapped paragraph is."""
    start, end = span
    if end - start > SHORT or not (text[start].isupper() or text[start].isdigit()):
        return False
    line = text[start:end]
    if is_byline(line):
        return True
    stamps = find_stamps(text, start, end, language)
    label = LABELLED.match(line)
    bare = end - start - sum(stamp.end - stamp.start for stamp in stamps) - (label.end() if label else 0)
    return bool(stamps) and bare <= BARE and line[-1] not in ",;" and not line.endswith(LINES.unfinished)


def _ends(line: str) -> bool:
    """Return whether the line ends as a sentence does."""
    return line[-1] in ".!?" and not line.endswith(LINES.abbreviated)


def is_stamp_line(page: Page, number: int) -> bool:
    """Return whether the line is a publication stamp: a date with little else beside labels, names and clock times."""
    line = page.lines[number]
    if len(line) > LONGEST or DIGIT.search(line) is None or (_ends(line) and len(line.split()) > 12):
        return False
    stamps = find_stamps(page.text, *page.spans[number], page.language)
    if not stamps:
        return False
    if LABELLED.search(line):
        return not _ends(line) or OWN.match(line) is not None
    if NOT_META.search(line) or _is_told(line, stamps[0].start - page.spans[number][0]):
        return False
    covered = sum(stamp.end - stamp.start for stamp in stamps)
    share = 6 if any(stamp.clock for stamp in stamps) else 3
    start = page.spans[number][0]
    # A byline that ends in a date, or a date that the tags follow.
    at_edge = (
        len(line) <= SHORT and not _ends(line) and (stamps[0].start == start or stamps[-1].end == start + len(line))
    )
    if covered * share >= len(line) or (at_edge and stamps[0].year):
        return True
    return not _ends(line) and any(
        (not begin or line[begin - 1] in PARTS) and (end == len(line) or line[end] in PARTS)
        for begin, end in (_widened(line, stamp.start - start, stamp.end - start) for stamp in stamps if stamp.year)
    )


def _is_told(line: str, begin: int) -> bool:
    """Return whether words before the date make it part of a headline or sentence ("What happened on June 4, 2024")."""
    before = line[:begin].rstrip()
    if not before or before[-1] in PARTS or before[-1] == ":" or BYLINE.match(line):
        return False
    plain = [word.strip(",.") for word in before.split() if word[0].islower()]
    told = [word for word in plain if word not in WEEKDAY_OF]
    return len(told) > 1 or any(len(word) > 2 for word in told)


def _widened(line: str, begin: int, end: int) -> tuple[int, int]:
    """Return the span with the white space around it."""
    return len(line[:begin].rstrip()), len(line) - len(line[end:].lstrip())
