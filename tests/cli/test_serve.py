"""``dateline serve``: it says where it serves, answers there, and ends in order."""

from __future__ import annotations

import http.client
import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"
PROGRAM = [sys.executable, "-c", "from api.cli import main; main()"]


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def service(tmp_path: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    store = str(tmp_path / "store.sqlite")
    subprocess.run([*PROGRAM, "ingest", str(SEEDS), "--store", store], check=True, capture_output=True)
    with subprocess.Popen(
        [*PROGRAM, "serve", "--port", str(port), "--store", store],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        yield running
        running.kill()


def test_it_says_where_answers_there_and_ends_in_order(service: subprocess.Popen[str], port: int) -> None:
    assert service.stdout is not None
    assert f"http://127.0.0.1:{port}" in service.stdout.readline()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", "/timeline?limit=3")
    answer = connection.getresponse()
    assert answer.status == 200
    assert len(json.load(answer)["events"]) == 3
    busy = subprocess.run([*PROGRAM, "serve", "--port", str(port)], capture_output=True, text=True, check=False)
    assert busy.returncode == 1
    assert "cannot listen" in busy.stderr
    assert all(way in busy.stderr for way in ("--port", "DATELINE_PORT", "--host", "DATELINE_HOST"))
    assert len(busy.stderr.splitlines()) == 1
    assert "Traceback" not in busy.stderr
    service.send_signal(signal.SIGTERM)
    assert service.wait(timeout=30) == 0
    assert service.stderr is not None
    assert "Traceback" not in service.stderr.read()


def test_a_head_that_never_ends_is_not_waited_for(service: subprocess.Popen[str], port: int) -> None:
    assert service.stdout is not None
    service.stdout.readline()
    with socket.create_connection(("127.0.0.1", port), timeout=30) as slow:
        slow.sendall(b"GET /timeline HTTP/1.1\r\nHost: a\r\n")
        began = time.monotonic()
        while slow.recv(4096):
            pass
        assert time.monotonic() - began < 25
