"""What Dateline weighs: ``python -m benchmarks.weight`` with the Python of an installation (``make .venv/.running``).

Prints megabytes on disk, megabytes of memory of the idle service with two workers (proportional set size, summed over
its processes; Linux), and seconds of ``dateline --help`` (medians of nine).
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).parent.parent
DATELINE = str(Path(sys.executable).parent / "dateline")
SETTLED_SECONDS = 3


def main() -> None:
    """Print the three figures."""
    print(f"installed: {on_disk(Path(sys.prefix)) / 2**20:.0f} MB in {sys.prefix}")
    print(f"idle, two workers: {idle_memory() / 2**10:.0f} MB")
    clock, cpu = zip(*(help_seconds() for _ in range(9)), strict=True)
    print(f"dateline --help: {median(clock):.2f} s, of which {median(cpu):.2f} s CPU")


def on_disk(folder: Path) -> int:
    """Return the bytes of the blocks that the files of a folder take, as ``du`` counts them."""
    return sum(file.lstat().st_blocks * 512 for file in folder.rglob("*") if not file.is_symlink())


def help_seconds() -> tuple[float, float]:
    """Return how long ``dateline --help`` takes: on the clock, and of CPU."""
    began, before = time.perf_counter(), os.times()
    subprocess.run([DATELINE, "--help"], check=True, capture_output=True)
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return time.perf_counter() - began, used


def idle_memory() -> int:
    """Return the kilobytes of the service with the seeds, ready and left alone for some seconds."""
    with tempfile.TemporaryDirectory() as folder, socket.socket() as free:
        store = str(Path(folder) / "store.sqlite")
        subprocess.run([DATELINE, "ingest", str(ROOT / "seeds"), "--store", store], check=True, capture_output=True)
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        command = [DATELINE, "serve", "--port", str(port), "--store", store]
        environment = os.environ | {"DATELINE_WORKERS": "2"}
        with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL) as service:
            wait_for(f"http://127.0.0.1:{port}/health/ready")
            time.sleep(SETTLED_SECONDS)
            found = sum(map(memory_of, tree(service.pid)))
            service.terminate()
    return found


def wait_for(url: str) -> None:
    """Return as soon as the address answers well."""
    while True:
        try:
            with urlopen(url, timeout=20):  # noqa: S310  (the address is our own)
                return
        except (URLError, OSError):
            time.sleep(0.05)


def tree(pid: int) -> list[int]:
    """Return a process and all below it."""
    files = Path(f"/proc/{pid}/task").glob("*/children")
    return [pid, *(below for file in files for child in file.read_text().split() for below in tree(int(child)))]


def memory_of(pid: int) -> int:
    """Return the kilobytes of a process, each page that others share counted by its share."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))


if __name__ == "__main__":
    main()
