"""What clients that stall, leave or ask for too much cost everyone else: ``python -m benchmarks.hostile_clients``.

Each case runs against a service of its own, with two workers and else its defaults. ``--beside FOLDER`` runs every
case against another checkout too (its own ``.venv`` must be there), case by case in turn, so that both are measured on
the same machine at the same time. Seconds are on the clock, memory is what all processes of the service share out
among them (PSS).
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import httpx

from benchmarks.invented import article

HERE = Path(__file__).parent.parent
MEGABYTE = 1_000_000
STORY = "The council of Riverton met on 3 May 2021 and closed the old bridge two days later.\n"
NEWS = "\n".join(article(number).text or "" for number in range(900))
KINDS = {"news": NEWS, "quote marks": '"', "Q1": "Q1 ", "Mondays": "Monday\n" * 5 + "On Monday "}
SMALL = {"text": STORY}
PATIENCE = 100


class Service:
    """One running service."""

    def __init__(self, folder: Path, store: Path) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}"
        self._process = subprocess.Popen(
            [folder / ".venv/bin/dateline", "serve", "--port", str(self.port), "--store", str(store)],
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "DATELINE_WORKERS": "2"},
        )
        while not self._is_ready():
            time.sleep(0.1)

    def _is_ready(self) -> bool:
        with suppress(httpx.TransportError):
            return httpx.get(f"{self.base}/health/ready").status_code == 200
        return False

    def memory(self) -> int:
        """Return the memory of all its processes, in bytes."""
        return sum(map(pss, [self._process.pid, *children_of(self._process.pid)]))

    def stop(self) -> None:
        """End it at once."""
        self._process.kill()
        self._process.wait()


def pss(pid: int) -> int:
    """Return a process's proportional share of memory, in bytes; 0 where it has ended."""
    with suppress(OSError):
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
        return next(int(line.split()[1]) * 1_024 for line in rollup.splitlines() if line.startswith("Pss:"))
    return 0


def children_of(pid: int) -> list[int]:
    """Return the processes below one, at any depth."""
    with suppress(OSError):
        files = Path(f"/proc/{pid}/task").glob("*/children")
        own = [int(child) for file in files for child in file.read_text(encoding="ascii").split()]
        return own + [deeper for child in own for deeper in children_of(child)]
    return []


@contextmanager
def peak_of(service: Service) -> Iterator[list[int]]:
    """Give a list whose one item is the largest memory seen in the block, in bytes."""
    peak = [service.memory()]
    stop = threading.Event()

    def watch() -> None:
        while not stop.wait(0.05):
            peak[0] = max(peak[0], service.memory())

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        yield peak
    finally:
        stop.set()
        watching.join()


def post(service: Service, path: str, value: object) -> tuple[str, float]:
    """Return the status of a call (or what became of it), and the seconds that it took."""
    begun = time.monotonic()
    try:
        status = str(httpx.post(f"{service.base}{path}", json=value, timeout=PATIENCE).status_code)
    except httpx.TransportError as error:
        status = type(error).__name__
    return status, time.monotonic() - begun


def raw_post(path: str, value: object) -> bytes:
    """Return the bytes of a call."""
    body = json.dumps(value).encode()
    head = f"POST {path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def connected(service: Service, sent: bytes) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", service.port), timeout=PATIENCE)
    connection.sendall(sent)
    return connection


def two_bodies(service: Service) -> Iterator[str]:
    """Send two bodies of 1 MB of one kind, and a small call behind them."""
    for name, piece in KINDS.items():
        text = (piece * (MEGABYTE // len(piece) + 1))[:MEGABYTE]
        with ThreadPoolExecutor(3) as threads:
            large = [threads.submit(post, service, "/timeline", [{"text": text}]) for _ in range(2)]
            time.sleep(0.5)
            status, seconds = threads.submit(post, service, "/dates", SMALL).result()
            ends = ", ".join("{} after {:.1f} s".format(*one.result()) for one in large)
        yield f"two bodies of 1 MB, {name}: {ends}; a small call behind them {status} after {seconds:.1f} s"


def gone_clients(service: Service) -> Iterator[str]:
    """Leave sixty calls, and send a small one behind them."""
    sent = raw_post("/timeline", [{"text": STORY * 2_000}])
    with ExitStack() as leaving:
        for _ in range(60):
            leaving.enter_context(connected(service, sent))
        time.sleep(0.5)
    status, seconds = post(service, "/dates", SMALL)
    yield f"60 clients that have gone: a small call behind them {status} after {seconds:.1f} s"


def large_answers(service: Service) -> Iterator[str]:
    """Put an article of half a million lines, then one of 50,000, and 1 MB of news; four at once each."""
    for name, text in (("500,000 lines", "x\n" * 500_000), ("50,000 lines", "x\n" * 50_000), ("1 MB of news", NEWS)):
        yield f"four articles of {name} at once: {_four(service, text[:MEGABYTE])}"


def _four(service: Service, text: str) -> str:
    before = service.memory()

    def put(number: int) -> str:
        try:
            answer = httpx.put(f"{service.base}/articles/a{number}", json={"text": text}, timeout=PATIENCE)
        except httpx.TransportError as error:
            return type(error).__name__
        return f"{answer.status_code} with {len(answer.content) / MEGABYTE:.1f} MB"

    with peak_of(service) as peak, ThreadPoolExecutor(4) as threads:
        answers = sorted(set(threads.map(put, range(4))))
    grown = (peak[0] - before) / MEGABYTE
    return f"{' and '.join(answers)}; {grown:.0f} MB more at the peak"


def long_headers(service: Service) -> Iterator[str]:
    """Send a long Accept, another one in each of three hundred calls."""
    before = service.memory()
    statuses = set()
    for number in range(300):
        accept = f"application/json, {'x' * 300_000}/{number}"
        statuses.add(httpx.get(f"{service.base}/timeline", headers={"accept": accept}).status_code)
    grown = (service.memory() - before) / MEGABYTE
    yield f"300 calls with an Accept of 300 KB: {statuses}; {grown:.0f} MB more afterwards"


def stalled_clients(service: Service) -> Iterator[str]:
    """Hold connections that say nothing, half a head, or half a body, and ask of health behind them."""
    half_body = raw_post("/dates", SMALL)[:-10]
    for name, sent in (("silent", b""), ("half a head", half_body[:30]), ("half a body", half_body)):
        with ExitStack() as stack:
            for _ in range(128):
                stack.enter_context(connected(service, sent))
            time.sleep(0.5)
            begun = time.monotonic()
            try:
                status = str(httpx.get(f"{service.base}/health/live", timeout=PATIENCE).status_code)
            except httpx.TransportError as error:
                status = type(error).__name__
            yield f"128 connections, {name}: health {status} after {time.monotonic() - begun:.1f} s"
        time.sleep(1)


CASES: tuple[Callable[[Service], Iterator[str]], ...] = (
    two_bodies,
    gone_clients,
    large_answers,
    long_headers,
    stalled_clients,
)


def main() -> None:
    """Print a line a case and checkout."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--beside", type=Path, help="another checkout, with its own .venv")
    parser.add_argument("--only", choices=[case.__name__ for case in CASES])
    chosen = parser.parse_args()
    folders = [folder for folder in (chosen.beside, HERE) if folder]
    for case in CASES:
        for folder in folders:
            if chosen.only in (None, case.__name__):
                run(case, folder, "beside" if folder != HERE else "here")


def run(case: Callable[[Service], Iterator[str]], folder: Path, name: str) -> None:
    """Print what a case comes to against a new service of a checkout."""
    with tempfile.TemporaryDirectory() as store:
        service = Service(folder, Path(store) / "store.sqlite")
        try:
            for line in case(service):
                print(f"{name:8}{line}")
                sys.stdout.flush()
        finally:
            service.stop()


if __name__ == "__main__":
    main()
