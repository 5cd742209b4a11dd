"""The running service, for every test that asks for it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parent.parent
DATELINE = str(Path(sys.executable).parent / "dateline")


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the service, started as a user starts it, with the seeds loaded."""
    with started(tmp_path_factory.mktemp("service")) as address:
        yield address


@pytest.fixture(scope="session")
def open_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a service that lets pages of any origin in."""
    with started(tmp_path_factory.mktemp("open"), DATELINE_CORS_ORIGINS="*") as address:
        yield address


@contextmanager
def started(folder: Path, **settings: str) -> Iterator[str]:
    """Run the service with a store in ``folder`` that holds the seeds; yield its address."""
    store = str(folder / "store.sqlite")
    subprocess.run([DATELINE, "ingest", str(ROOT / "seeds"), "--store", store], check=True, capture_output=True)
    port = str(free_port())
    command = [DATELINE, "serve", "--host", "127.0.0.1", "--port", port, "--store", store]
    with (folder / "serve.log").open("w+b") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env=os.environ | settings)
        try:
            yield _ready(process, f"http://127.0.0.1:{port}")
        finally:
            process.terminate()
            process.wait(timeout=20)


def free_port() -> int:
    """Return a port of this machine that nothing listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _ready(process: subprocess.Popen[bytes], address: str) -> str:
    for _ in range(900):
        assert process.poll() is None, "the service stopped while it started"
        try:
            with urlopen(f"{address}/health/ready", timeout=5):
                return address
        except (URLError, OSError):
            time.sleep(0.1)
    pytest.fail("the service did not become ready")
