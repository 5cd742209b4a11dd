"""Many writers and readers at once, a restart, a crash: what was acknowledged is there, and nothing is left behind."""

import os
import signal
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx


def text_of(number: int, version: int = 0) -> dict[str, Any]:
    day = f"2021-05-{number % 28 + 1:02}"
    return {
        "published": day,
        "title": f"Bridge {number} opens",
        "text": f"Bridge number {number} of Riverton opened {number % 28 + 1} May 2021, for the {version}th time.",
    }


def test_parallel_writers_and_readers_lose_nothing(fresh: httpx.Client) -> None:
    def write(number: int) -> int:
        return httpx.put(f"{fresh.base_url}/articles/b{number}", json=text_of(number), timeout=120).status_code

    def read(_: int) -> int:
        return httpx.get(f"{fresh.base_url}/timeline", timeout=120).status_code

    with ThreadPoolExecutor(8) as threads:
        written = list(threads.map(write, range(40)))
        assert set(threads.map(read, range(20))) == {200}
    assert set(written) <= {201, 503}
    stored = {article["id"] for article in fresh.get("/articles?limit=500").json()["articles"]}
    assert stored == {f"b{number}" for number, status in enumerate(written) if status == 201}
    assert len(stored) > 20


def test_of_parallel_guarded_writes_exactly_one_wins(fresh: httpx.Client) -> None:
    tag = fresh.put("/articles/one", json=text_of(1)).headers["etag"]

    def write(version: int) -> int:
        url = f"{fresh.base_url}/articles/one"
        return httpx.put(url, json=text_of(1, version), headers={"if-match": tag}, timeout=120).status_code

    with ThreadPoolExecutor(6) as threads:
        statuses = sorted(threads.map(write, range(1, 7)))
    assert statuses == [200, 412, 412, 412, 412, 412]


def test_a_reader_always_sees_a_whole_timeline(fresh: httpx.Client) -> None:
    fresh.put("/articles/one", json=text_of(1))
    seen = set()
    with ThreadPoolExecutor(2) as threads:
        url = f"{fresh.base_url}/articles/one"
        writing = threads.submit(
            lambda: [httpx.put(url, json=text_of(1, version), timeout=60).status_code for version in range(20)]
        )
        while not writing.done():
            events = fresh.get("/timeline").json()["events"]
            seen.add(len(events))
            assert all(event["mentions"] for event in events)
        assert set(writing.result()) == {200}
    assert seen == {1}


def test_a_restart_keeps_what_was_stored(start: Callable[..., Any], connect: Callable[..., httpx.Client]) -> None:
    first = start()
    client = connect(first.base)
    for number in range(5):
        client.put(f"/articles/b{number}", json=text_of(number))
    timeline, tag = client.get("/timeline"), client.get("/articles/b1").headers["etag"]
    first.stop()
    again = connect(start(first.store).base)
    assert again.get("/timeline").content == timeline.content
    assert again.get("/articles/b1", headers={"if-none-match": tag}).status_code == 304


def test_a_crash_loses_nothing_acknowledged_and_leaves_no_process(
    start: Callable[..., Any], connect: Callable[..., httpx.Client]
) -> None:
    first = start()
    acknowledged = []
    with ThreadPoolExecutor(1) as threads:

        def write() -> None:
            for number in range(1000):
                try:
                    response = httpx.put(f"{first.base}/articles/b{number}", json=text_of(number), timeout=20)
                except httpx.TransportError:
                    return
                acknowledged.append((number, response.headers["etag"]))

        writing = threads.submit(write)
        while len(acknowledged) < 15:
            time.sleep(0.01)
        children = children_of(first.pid)
        first.kill()
        writing.result()
    again = connect(start(first.store).base)
    for number, tag in acknowledged:
        assert again.get(f"/articles/b{number}").headers["etag"] == tag
    assert len(again.get("/articles?limit=500").json()["articles"]) in (len(acknowledged), len(acknowledged) + 1)
    deadline = time.monotonic() + 20
    while (left := [pid for pid in children if alive(pid)]) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert left == []


def test_killed_workers_are_replaced(start: Callable[..., Any]) -> None:
    server = start()
    before = httpx.post(f"{server.base}/dates", json={"text": "On 3 May 2021."}, timeout=60)
    for pid in children_of(server.pid):
        if b"forkserver" in Path(f"/proc/{pid}/cmdline").read_bytes() and children_of(pid) == []:
            os.kill(pid, signal.SIGKILL)
    deadline = time.monotonic() + 30
    answers = []
    while not answers or (answers[-1].status_code == 503 and time.monotonic() < deadline):
        answers.append(httpx.post(f"{server.base}/dates", json={"text": "On 3 May 2021."}, timeout=60))
    assert before.status_code == answers[-1].status_code == 200
    assert answers[-1].content == before.content
    assert all(answer.headers["retry-after"] for answer in answers[:-1])


def children_of(pid: int) -> list[int]:
    parents = {int(folder.name): parent_of(int(folder.name)) for folder in Path("/proc").glob("[0-9]*")}
    found: list[int] = []
    frontier = {pid}
    while frontier:
        frontier = {child for child, parent in parents.items() if parent in frontier}
        found += sorted(frontier)
    return found


def parent_of(pid: int) -> int | None:
    state = state_of(pid)
    return int(state[1]) if state else None


def alive(pid: int) -> bool:
    state = state_of(pid)
    return bool(state) and state[0] != "Z"


def state_of(pid: int) -> list[str]:
    """Return state and parent (and more) of a process, nothing where there is none (proc(5))."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return []
