"""The article's headline, and its copies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from timeline.languages.index import words_of_any
from timeline.languages.labels import Labels
from timeline.reading.features import fold
from timeline.reading.page import Claims, Page
from timeline.reading.rules.captions import is_credit
from timeline.reading.rules.metalines import is_byline, is_stamp_line

KNOWN = words_of_any("labels", Labels)
LABELS = KNOWN.navigation | KNOWN.widgets | KNOWN.endings
REACH = 16  # lines above the article in which its headline is looked for
SHORTEST, LONGEST = 12, 220  # characters of a headline
USUAL = 130  # characters: longer ones are mostly captions and standfirsts
PARAGRAPH = 80  # characters: such a line is text, no heading
LEAD = 3  # paragraphs that tell what the headline says
STEM = 5  # letters by which a word of the headline is known again in the lead
NEAR = 5  # lines under a headline in which its byline or date stands
ENOUGH = 1.5
DIRECT = 1.0  # what it adds that a line is all that stands above the text
ENDS = frozenset('.!?:;,…"”’»')
WORD = re.compile(r"\w{4,}")
UNSPACED = re.compile(r"[\u3041-\u30ff\u3400-\u9fff]{2,}")
FOREIGN_MARKS = re.compile(r"[>@«»|/\\©•]|https?:")


def claims(page: Page) -> Claims:
    """Yield the headline and the lines that repeat it: chrome above the article, another list below it."""
    headline = title_line(page)
    if headline is None:
        return
    given = page.title is not None and fold(page.title) == page.folded[headline]
    yield headline, "title", "the article's title" if given else "headline above the article"
    after = range(headline + 1, len(page.lines))
    text = (number for number in after if len(page.lines[number]) > PARAGRAPH and page.body[number] > 0.5)
    paragraph = next(text, len(page.lines))
    for number, line in enumerate(page.folded):
        if number != headline and line == page.folded[headline]:
            yield number, "sidebar" if number > paragraph else "boilerplate", "title repeated"


def title_line(page: Page) -> int | None:
    """Return the number of the headline: the line that is the given title, else the likeliest one above the text."""
    if page.title:
        wanted = fold(page.title)
        found = [number for number, line in enumerate(page.folded) if line == wanted and number <= page.first + 1]
        if found:
            return found[-1]
    lead = _lead(page)
    around = range(max(page.first - REACH, 0), min(page.first + 2, len(page.lines)))
    meta = [number for number in around if is_byline(page.lines[number]) or is_stamp_line(page, number)]
    scored = [(_score(page, number, lead, meta), number) for number in _candidates(page) if number not in meta]
    best, number = max(scored, default=(0.0, 0))
    return number if best >= ENOUGH else None


def _candidates(page: Page) -> Iterator[int]:
    """Yield the lines above the article that could be its headline, and its first line if that has no full stop."""
    for number in range(max(page.first - REACH, 0), page.first):
        if _is_headline(page, number):
            yield number
    if page.last - page.first > 1 and _is_headline(page, page.first) and _is_bare(page.lines[page.first]):
        yield page.first


def _is_headline(page: Page, number: int) -> bool:
    line, folded = page.lines[number], page.folded[number]
    shortest = SHORTEST if line.isascii() or not UNSPACED.search(line) else SHORTEST // 2
    if not shortest <= len(line) <= LONGEST or folded in LABELS or page.opening[number]:
        return False
    if len(line.split()) < (3 if number else 2) and line.isascii():  # scripts without spaces have headlines of one word
        return False
    return not (line.endswith((":", "…", "...")) or is_credit(line))


def _is_plain(line: str) -> bool:
    return line[-1] not in ENDS and FOREIGN_MARKS.search(line) is None


def _is_bare(line: str) -> bool:
    return line[-1] not in ENDS and len(line) < USUAL


def _lead(page: Page) -> frozenset[str]:
    """Return the beginnings of the words of the article's first paragraphs."""
    article = page.lines[page.first : page.last]
    paragraphs = (line for line in article if len(line) > PARAGRAPH or UNSPACED.search(line))
    lead = list(islice(paragraphs, LEAD)) or article[1 : 1 + LEAD]
    return frozenset(word for line in lead for word in _known_by(line[:1000]))


def _known_by(line: str) -> list[str]:
    """Return the beginnings of the line's longer words; of scripts without spaces, the pairs of characters."""
    runs = [] if line.isascii() else UNSPACED.findall(line)
    pairs = [run[at : at + 2] for run in runs for at in range(len(run) - 1)]
    return pairs or [word[:STEM].lower() for word in WORD.findall(line)]


def _score(page: Page, number: int, lead: frozenset[str], meta: list[int]) -> float:
    """Return how much speaks for a headline: words that the lead takes up, a byline below, nearness, no full stop."""
    line = page.lines[number]
    words = _known_by(line)
    shared = sum(word in lead for word in words) / max(len(words), 3)
    score = 3 * shared + (0.5 if 5 <= len(line.split()) <= 18 else 0.0) - 0.06 * (page.first - number)
    score += 1.0 if any(0 < at - number <= NEAR for at in meta) else 0.0
    score -= 1.0 if any(0 < number - at <= NEAR for at in meta) else 0.0
    score -= 1.0 if line[-1] in ".;," else 0.0
    score -= 1.0 if len(line) > USUAL else 0.0
    score -= 1.0 if FOREIGN_MARKS.search(line) else 0.0
    score += DIRECT if _is_direct(page, number, meta) else 0.0
    return score + (0.8 if number == 0 else 0.0)


def _is_direct(page: Page, number: int, meta: list[int]) -> bool:
    """Return whether nothing but meta lines stands between the line and the text, and nothing else above it."""
    between, above = range(number + 1, page.first), range(number)
    return all(at in meta for at in between) and all(at in meta for at in above) and _is_plain(page.lines[number])
