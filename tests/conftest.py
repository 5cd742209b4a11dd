"""The running service, for every test that asks for it."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parent.parent
DATELINE = str(Path(sys.executable).parent / "dateline")


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the service, started as a user starts it, with the seeds loaded."""
    store = tmp_path_factory.mktemp("store") / "store.sqlite"
    subprocess.run([DATELINE, "ingest", str(ROOT / "seeds"), "--store", str(store)], check=True, capture_output=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [DATELINE, "serve", "--host", "127.0.0.1", "--port", str(port), "--store", str(store)]
    with (tmp_path_factory.mktemp("log") / "serve.log").open("w+b") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            yield _ready(process, f"http://127.0.0.1:{port}")
        finally:
            process.terminate()
            process.wait(timeout=20)


def _ready(process: subprocess.Popen[bytes], address: str) -> str:
    for _ in range(300):
        assert process.poll() is None, "the service stopped while it started"
        try:
            with urlopen(f"{address}/health/ready", timeout=5):
                return address
        except (URLError, OSError):
            time.sleep(0.1)
    pytest.fail("the service did not become ready")
