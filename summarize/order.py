"""The order of a blurb: of one article that of the text, of several that of the timeline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from summarize.document import Document
from summarize.leaning import leans_back
from summarize.told import Days, days_told, main_days
from timeline.languages.tags import primary


def in_order(document: Document, chosen: Sequence[int]) -> tuple[int, ...]:
    """Return the chosen positions as a reader should meet them.

    Sentences of several articles come by the days of the events that they tell: the first day, then the last. One that
    tells no event comes by the day it names; without one, or where that is a longer time around them, by the days that
    its article mainly tells of: those of publication, if the opening names no others. Of equals comes first what was
    published first, and then what stands first. A sentence that leans on the one before it stays behind it.
    """
    if len(document.articles) == 1:
        return tuple(chosen)
    groups: list[list[int]] = []
    for position in sorted(chosen):
        if groups and groups[-1][-1] == position - 1 and _leans(document, position):
            groups[-1].append(position)
        else:
            groups.append([position])
    mains = {owner: main_days(document.articles[owner]) for owner in {document.owners[group[0]] for group in groups}}
    groups.sort(key=lambda group: (_days(document, group[0], mains), group[0]))
    return tuple(position for group in groups for position in group)


def _days(document: Document, position: int, mains: Mapping[int, Days]) -> Days:
    owner = document.owners[position]
    return days_told(document.events[position], document.sentences[position], document.articles[owner], mains[owner])


def _leans(document: Document, position: int) -> bool:
    if document.owners[position] != document.owners[position - 1]:
        return False
    tag = primary(document.articles[document.owners[position]].language)
    return leans_back(document.sentences[position].text, document.words[position].tokens, tag)
