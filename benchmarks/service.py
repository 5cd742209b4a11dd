"""CPU time of the service's calls, in one process and without a network: ``python -m benchmarks.service [ARTICLES]``.

The application is called as a server calls it (ASGI), on a store of invented articles in a temporary folder. Figures
are CPU microseconds a request (process_time), the reliable instrument on a shared machine. The same loop around a bare
ASGI answer of the same size tells what the loop itself costs.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import msgspec

from api.app import create_app
from api.settings import Settings
from api.store.opening import open_store
from benchmarks.invented import article

Send = Callable[[dict[str, Any]], Awaitable[None]]
App = Callable[[dict[str, Any], Any, Any], Awaitable[None]]
ROUNDS = 2_000


def scope_of(method: str, path: str, query: str, headers: dict[str, str]) -> dict[str, Any]:
    """Return what a server says of a request."""
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(b"host", b"localhost"), *((k.encode(), v.encode()) for k, v in headers.items())],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 8000),
    }


async def call(app: App, scope: dict[str, Any], body: bytes = b"") -> tuple[int, dict[bytes, bytes], bytes]:
    """Return status, headers and body of one request."""
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await app({**scope, "headers": list(scope["headers"])}, receive, send)
    return sent[0]["status"], dict(sent[0]["headers"]), b"".join(message.get("body", b"") for message in sent[1:])


async def measure(app: App, scope: dict[str, Any], body: bytes = b"", rounds: int = ROUNDS) -> float:
    """Return CPU microseconds a request, the best of three runs."""
    best = float("inf")
    for _ in range(3):
        begin = time.process_time()
        for _ in range(rounds):
            await call(app, scope, body)
        best = min(best, (time.process_time() - begin) / rounds * 1e6)
    return best


def bare(size: int) -> App:
    """Return the cheapest application there is, with an answer of that size."""
    body = b"x" * size

    async def app(scope: dict[str, Any], receive: object, send: Send) -> None:
        del scope, receive
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": body})

    return app


async def run(count: int, folder: Path) -> None:
    """Print the table."""
    settings = Settings(store=str(folder / "bench.sqlite"), workers=0)
    store = open_store(settings.store)
    begin = time.perf_counter()
    store.put([article(number) for number in range(count)])
    print(f"{count} articles stored in {time.perf_counter() - begin:.1f} s")
    cold = create_app(msgspec.structs.replace(settings, cache_bytes=0), store)
    warm = create_app(settings, store)
    for app in (cold, warm):
        await started(app)
    timeline = scope_of("GET", "/timeline", "limit=20", {})
    _, headers, body = await call(warm, timeline)
    known = scope_of("GET", "/timeline", "limit=20", {"if-none-match": headers[b"etag"].decode()})
    broken = scope_of("GET", "/timeline", "limit=x", {})
    name = article(1).id
    rows = (
        ("bare ASGI answer of that size", bare(len(body)), timeline, ROUNDS),
        ("GET /health/live", warm, scope_of("GET", "/health/live", "", {}), ROUNDS),
        ("GET /timeline, 20 events, kept", warm, timeline, ROUNDS),
        ("GET /timeline, 304", warm, known, ROUNDS),
        ("GET /timeline, 20 events, from the store", cold, timeline, ROUNDS // 10),
        ("GET /timeline, 400", warm, broken, ROUNDS // 10),
        ("GET /articles/{id}, from the store", cold, scope_of("GET", f"/articles/{name}", "", {}), ROUNDS // 10),
        ("GET /summary, from the store", cold, scope_of("GET", "/summary", f"article={name}", {}), ROUNDS // 10),
    )
    print(f"{'CPU us a request':>18}  call (timeline of {len(body)} bytes)")
    for name, app, scope, rounds in rows:
        print(f"{await measure(app, scope, rounds=rounds):18.1f}  {name}")


async def started(app: App) -> None:
    """Run the application's start-up."""
    answered: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    asked: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    await asked.put({"type": "lifespan.startup"})
    KEPT.add(asyncio.create_task(app({"type": "lifespan", "asgi": {}, "state": {}}, asked.get, answered.put)))
    message = await answered.get()
    assert message["type"] == "lifespan.startup.complete", message


KEPT: set[asyncio.Task[None]] = set()  # the loop holds tasks weakly


def main() -> None:
    """Measure on so many articles as the command line says, 500 by default."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(int(sys.argv[1]) if len(sys.argv) > 1 else 500, Path(folder)))


if __name__ == "__main__":
    main()
