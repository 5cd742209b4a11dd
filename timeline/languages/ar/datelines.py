"""Arabic words within datelines, as Latin letters write them."""

from __future__ import annotations

WITHIN_NAMES = ("al",)
