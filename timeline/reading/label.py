"""Labelled lines of a plain text: what is the article, and what stands around it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from timeline.model import Line, LineKind
from timeline.reading.around import page_features
from timeline.reading.features import NAMES, Floats, fold, line_features, opens
from timeline.reading.lines import line_spans, raw_lines
from timeline.reading.page import KEPT, Page, article_region, is_prose
from timeline.reading.rules import ENTRIES, RULES
from timeline.reading.rules.metalines import stands_alone
from timeline.reading.rules.openings import SURE
from timeline.reading.trees import line_odds
from timeline.wrapping import wrapped_paragraphs

__all__ = ["label_lines", "raw_lines"]

LineModel = Callable[[Floats], tuple[list[float], list[str]]]
SHORT = 3  # lines
PARAGRAPH = 60  # characters of a paragraph
PROSE = 0.6  # the odds of prose in a text that has nothing else
OPENING, WIDGET = NAMES.index("opening label"), NAMES.index("widget label")


def label_lines(text: str, *, title: str | None = None, language: str | None = None) -> tuple[Line, ...]:
    """Return one line for every non-blank line of the text, in text order, each with its kind and rule.

    The rules speak first, each line's first claim holds; what no rule claims is body or boilerplate as the model says.
    """
    return labelled(text, line_odds, title=title, language=language)


def label_extracted(text: str, *, title: str | None = None) -> tuple[Line, ...]:
    """Return the lines of a text that an extractor took from a page: the article's unless a rule says otherwise."""
    spans = line_spans(text)
    lines = [text[start:end] for start, end in spans]
    folded = [fold(line) for line in lines]
    page = Page(
        text=text,
        lowered=text.lower(),
        spans=spans,
        lines=lines,
        folded=folded,
        opening=[opens(line) for line in folded],
        body=[1.0] * len(lines),
        first=0,
        last=len(lines),
        title=title,
    )
    return _lines(page, ["extracted"] * len(lines))


def labelled(text: str, odds: LineModel, *, title: str | None = None, language: str | None = None) -> tuple[Line, ...]:
    """Return the lines as ``label_lines`` does, with the line model ``odds``: features → probabilities and reasons.

    Lines that were hard-wrapped are looked at as the paragraph they are.
    """
    every = line_spans(text)
    if not every:
        return ()
    runs = list(wrapped_paragraphs(text, every, alone=lambda span: stands_alone(text, span, language or "und")))
    spans = [(every[first][0], every[last][1]) for first, last in runs]
    lines = [text[start:end] for start, end in spans]
    folded = [fold(line) for line in lines]
    local = line_features(text, spans, folded)
    body, reasons = odds(page_features(local, np.array([len(line) for line in lines], dtype=np.float32)))
    if len(lines) <= SHORT and max(body) <= KEPT:  # a post or a single headline: there is nothing it could stand beside
        body, reasons = [1.0] * len(lines), ["short text"] * len(lines)
    if max(body) <= KEPT:
        body, reasons = _prose(lines, body, reasons)
    opening = (local[:, OPENING] > 0).tolist()
    # What speaks of the site is no beginning of the article: notices of consent and their buttons stand above it.
    of_site = (local[:, [OPENING, WIDGET]].max(axis=1) > 0).tolist()
    own = [0.0 if site and odds < SURE else odds for site, odds in zip(of_site, body, strict=True)]
    first, last = article_region(own, lines)
    page = Page(
        text=text,
        lowered=text.lower(),
        spans=spans,
        lines=lines,
        folded=folded,
        opening=opening,
        body=body,
        first=first,
        last=last,
        title=title,
        language=language or "und",
    )
    paragraphs = _lines(page, reasons)
    if len(paragraphs) == len(every):
        return paragraphs
    return tuple(
        Line(*every[number], paragraph.kind, paragraph.rule, paragraph.entry)
        for paragraph, (first, last) in zip(paragraphs, runs, strict=True)
        for number in range(first, last + 1)
    )


def _prose(lines: list[str], body: list[float], reasons: list[str]) -> tuple[list[float], list[str]]:
    """Return the odds and reasons with the paragraphs kept, for a text in which the model finds no article at all."""
    prose = [len(line) > PARAGRAPH and is_prose(line) for line in lines]
    return (
        [PROSE if kept else odds for kept, odds in zip(prose, body, strict=True)],
        ["prose where nothing is surer" if kept else reason for kept, reason in zip(prose, reasons, strict=True)],
    )


def claims(page: Page) -> dict[int, tuple[LineKind, str, bool]]:
    """Return the first claim on each line that a rule claims, and whether that makes it the time of an entry."""
    found: dict[int, tuple[LineKind, str, bool]] = {}
    for rule in RULES:
        for number, kind, name in rule(page):
            found.setdefault(number, (kind, name, rule is ENTRIES))
    return found


def _lines(page: Page, reasons: list[str]) -> tuple[Line, ...]:
    found = claims(page)
    lines = []
    for number, (start, end) in enumerate(page.spans):
        modelled: LineKind = "body" if page.body[number] > KEPT else "boilerplate"
        lines.append(Line(start, end, *found.get(number, (modelled, reasons[number], False))))
    return tuple(lines)
