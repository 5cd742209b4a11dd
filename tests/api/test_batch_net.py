"""A batch over HTTP: what the program fails on is refused by name, and the others are stored."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.app import create_app
from api.settings import Settings
from api.store import event_rows
from timeline.merge.event import build_event

CURSE = "accursed"


def asked(store: Path, *calls: tuple[str, str, Any]) -> list[httpx.Response]:
    """Return the answers to calls, one after the other, of a service in this process."""
    app = create_app(Settings(store=str(store), workers=0))

    async def run() -> list[httpx.Response]:
        transport = httpx.ASGITransport(app=app)
        async with app.app.lifespan(), httpx.AsyncClient(transport=transport, base_url="http://service") as client:
            return [await client.request(method, path, json=body) for method, path, body in calls]

    return asyncio.run(run())


def test_of_a_posted_batch_only_what_fails_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(mentions: Any, sources: Any) -> Any:
        if CURSE in repr(mentions):
            raise OverflowError("date value out of range")
        return build_event(mentions, sources)

    monkeypatch.setattr(event_rows, "build_event", broken)
    batch = [
        {"id": name, "text": f"On 3 May 2021 the {name} bridge was opened in Riga.", "published": "2021-05-04"}
        for name in ("old", CURSE, "new")
    ]
    posted, listed, put = asked(
        tmp_path / "store.sqlite",
        ("POST", "/articles", batch),
        ("GET", "/articles", None),
        ("PUT", "/articles/one", {"text": batch[1]["text"]}),
    )
    assert [item["outcome"] for item in posted.json()["items"]] == ["created", "refused", "created"]
    (fault,) = posted.json()["items"][1]["errors"]
    assert fault["pointer"] == "/1"
    assert "OverflowError" not in posted.text + put.text
    assert sorted(article["id"] for article in listed.json()["articles"]) == ["new", "old"]
    assert put.status_code == 400
