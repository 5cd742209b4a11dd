"""The labelling rules in running order: the first that claims a line says what it is."""

from __future__ import annotations

from timeline.reading.rules import (
    authors,
    captions,
    closing,
    comments,
    labels,
    lead_ins,
    links,
    lists,
    metalines,
    neighbours,
    notes,
    openings,
    titles,
)

ENTRIES = metalines.entries
RULES = (
    titles.claims,
    comments.claims,
    authors.claims,
    metalines.claims,
    metalines.entries,
    notes.claims,
    labels.claims,
    neighbours.claims,
    captions.claims,
    openings.claims,
    lists.claims,
    lead_ins.claims,
    closing.claims,
    links.claims,
)
