"""How long many clients at once wait for a page of a stored timeline: ``python -m benchmarks.clients [SIZE [FILE]]``.

A service of its own is started on a store of invented articles, 2,000 where nothing is said; FILE keeps the store.
Every request asks for other days, so that no answer is one that was kept; clients keep their connections and ask again
as soon as they are answered. They take a share of the machine, the same on both sides of a comparison.
"""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from datetime import timedelta
from itertools import count
from pathlib import Path
from urllib.request import urlopen

from api.store.opening import open_store
from benchmarks.invented import DAYS, FIRST, article

CLIENTS = 32
REQUESTS = 1_500
WARMED = 200
SIZE = 100


def main(arguments: list[str]) -> None:
    """Measure on so many articles."""
    articles = int(arguments[0]) if arguments else 2_000
    with tempfile.TemporaryDirectory() as folder:
        store = Path(arguments[1]) if arguments[1:] else Path(folder) / "store.sqlite"
        fill(store, articles)
        measure(store, articles, CLIENTS)


def fill(file: Path, articles: int) -> None:
    """Store so many invented articles, unless they are there."""
    store = open_store(str(file))
    for first in range(0, articles, SIZE):
        store.put([article(number) for number in range(first, min(first + SIZE, articles))])
    store.close()


def measure(file: Path, articles: int, clients: int) -> None:
    """Print what so many clients waited."""
    port = free_port()
    program = "from api.cli import main; main()"
    command = [sys.executable, "-c", program, "serve", "--port", str(port), "--store", str(file)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as service:
        try:
            wait_for(port)
            asyncio.run(ask(port, clients, WARMED, count()))
            begin = time.perf_counter()
            waited = sorted(asyncio.run(ask(port, clients, REQUESTS, count(WARMED))))
            took = time.perf_counter() - begin
        finally:
            service.terminate()
    half, most = waited[len(waited) // 2], waited[len(waited) * 99 // 100]
    print(
        f"{articles} articles, {clients} clients: p50 {1000 * half:.0f} ms, p99 {1000 * most:.0f} ms,"
        f" {len(waited) / took:.0f} pages a second"
    )


def wait_for(port: int) -> None:
    """Return when the service is ready."""
    while True:
        with suppress(OSError), urlopen(f"http://127.0.0.1:{port}/health/ready") as answer:
            if answer.status == 200:
                return
        time.sleep(0.1)


async def ask(port: int, clients: int, requests: int, numbers: count[int]) -> list[float]:
    """Return how long each of so many requests took, asked by so many clients."""
    waited: list[float] = []
    await asyncio.gather(*(client(port, requests // clients, numbers, waited) for _ in range(clients)))
    return waited


async def client(port: int, requests: int, numbers: count[int], waited: list[float]) -> None:
    """Ask for so many pages, one after the other; ``waited`` gets how long each took."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**22)
    for _ in range(requests):
        day = FIRST + timedelta(next(numbers) * 7 % DAYS)
        begin = time.perf_counter()
        writer.write(f"GET /timeline?from={day} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        assert b" 200 " in head.partition(b"\r\n")[0], head
        length = next(int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        await reader.readexactly(length)
        waited.append(time.perf_counter() - begin)
    writer.close()


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    main(sys.argv[1:])
