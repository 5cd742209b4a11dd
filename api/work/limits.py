"""What one call may take of a worker: CPU seconds, memory, bytes of its answer; the system holds the first two."""

from __future__ import annotations

import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import Struct

_STATM = Path("/proc/self/statm")


class Limits(Struct, frozen=True):
    """What one call may take: CPU seconds, bytes of memory of the process that answers it, and bytes of its answer."""

    cpu_seconds: float
    memory_bytes: int
    answer_bytes: int


def hold_memory(limits: Limits) -> None:
    """Let this process have no more private memory than it may: what asks for more meets a MemoryError."""
    with suppress(ValueError, OSError):  # a system that has no such limit, or a lower one already
        resource.setrlimit(resource.RLIMIT_DATA, (limits.memory_bytes, limits.memory_bytes))


@contextmanager
def held_time(limits: Limits) -> Iterator[None]:
    """End this process by SIGPROF, as POSIX has it, once the block has taken its CPU seconds.

    The system counts and ends, so that it holds inside a long call of a C library too.
    """
    signal.setitimer(signal.ITIMER_PROF, limits.cpu_seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def is_grown(limits: Limits) -> bool:
    """Return whether this process keeps more than half of the memory that it may have: a new one starts small."""
    try:
        resident = int(_STATM.read_text(encoding="ascii").split()[1]) * resource.getpagesize()
    except OSError:  # no Linux: the limit alone holds
        return False
    return resident > limits.memory_bytes // 2
