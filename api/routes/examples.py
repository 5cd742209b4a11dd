"""The examples of the document: one small story, told by two articles."""

from __future__ import annotations

from typing import Any

TEXT = (
    "The old bridge at Riverton will close on 12 July, the council said on Tuesday.\nA new bridge opened two years ago."
)
ARTICLE: dict[str, Any] = {
    "title": "Old bridge to close",
    "source": "Riverton Post",
    "url": "https://news.example/bridge",
    "published": "2023-07-11",
    "text": TEXT,
}
NAMED_ARTICLE: dict[str, Any] = {"id": "bridge", **ARTICLE}
DATES: dict[str, Any] = {"text": "It opened on 3 May and closed two days later.", "published": "2021-05-06"}
