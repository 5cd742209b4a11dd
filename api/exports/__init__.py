"""The timeline in the formats that other programs read: one file a format, listed in FORMATS.

JSON, the service's own format, is not here: it is the contract itself (``api/contract.py``). Every format takes the
same timeline and answers the same bytes for it: no clock, no random ids.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from api.contract import TimelineOut
from api.exports import atom, csv, ics, jsonld, timelinejs, vis


class Format(Struct, frozen=True):
    """One export format: its ``format=`` name, its media type, its function, and the type its body is described by.

    ``schema`` is a struct (or a tuple of structs) for JSON formats and ``str`` for the others.
    """

    name: str
    media_type: str
    export: Callable[[TimelineOut], bytes]
    schema: Any


FORMATS: tuple[Format, ...] = (
    Format("timelinejs", "application/vnd.dateline.timelinejs+json", timelinejs.export, timelinejs.TimelineJs),
    Format("vis", "application/vnd.dateline.vis+json", vis.export, tuple[vis.VisItem, ...]),
    Format("ics", "text/calendar; charset=utf-8", ics.export, str),
    Format("csv", "text/csv; charset=utf-8; header=present", csv.export, str),
    Format("atom", "application/atom+xml; charset=utf-8", atom.export, str),
    Format("jsonld", "application/ld+json", jsonld.export, jsonld.JsonLdDocument),
)
