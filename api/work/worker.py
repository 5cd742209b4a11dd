"""One worker process: what it does, and the pipe by which this process asks it."""

from __future__ import annotations

import os
import pickle
import signal
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import connection, parent_process
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from threading import Thread
from typing import Any

from msgspec import Struct

from api.work.errors import TooMuchWorkError
from api.work.limits import Limits, held_time, hold_memory, is_grown

READY = b"ready"


class Reply(Struct, frozen=True):
    """What a call came to: its value, or what it raised; ``last`` where the worker answers no other call."""

    value: Any
    error: Exception | None
    last: bool


class Worker:
    """One process that answers one call after the other. Raises OSError where it cannot begin."""

    def __init__(self, context: ForkServerContext, limits: Limits) -> None:
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_answer_all, args=(theirs, limits), daemon=True)
        self._process.start()
        theirs.close()
        try:
            self._pipe.recv_bytes()
        except EOFError:
            raise OSError("a worker ended before it began") from None

    def ask(self, call: bytes) -> Reply | int:
        """Return the reply to a pickled call, or the exit code of a worker that ended without any."""
        try:
            self._pipe.send_bytes(call)
            data = self._pipe.recv_bytes()
        except (EOFError, OSError):
            self._process.join()
            self._pipe.close()
            return self._process.exitcode or 0
        try:
            value, error, last = pickle.loads(data)  # noqa: S301  (our own worker wrote it)
        except Exception:
            self.close()
            raise
        return Reply(value, error, last)

    def kill(self) -> None:
        """End the process at once, whatever it does."""
        self._process.kill()

    def close(self) -> None:
        """Let the process end: it sees that nobody will ask it again."""
        self._pipe.close()
        self._process.join(1)
        self._process.kill()


def _answer_all(pipe: Connection, limits: Limits) -> None:
    """Answer calls until nobody asks any more, or this process has grown too large to keep."""
    _end_with_parent()
    hold_memory(limits)
    pipe.send_bytes(READY)
    last = False
    while not last:
        try:
            call = pipe.recv_bytes()
        except EOFError:
            return
        data, last = _answer(call, limits)
        pipe.send_bytes(data)


def _answer(call: bytes, limits: Limits) -> tuple[bytes, bool]:
    """Return the pickled reply to a call, and whether it was the last one that this process answers."""
    error: Exception
    try:
        with held_time(limits):
            run: Callable[[], Any] = pickle.loads(call)  # noqa: S301  (the service itself wrote it)
            value = run()
            last = is_grown(limits)
            data = pickle.dumps((value, None, last), pickle.HIGHEST_PROTOCOL)
        if len(data) <= limits.answer_bytes:
            return data, last
        error = TooMuchWorkError(f"takes {len(data)} bytes, where {limits.answer_bytes} are the most")
    except MemoryError:
        last = True
        error = TooMuchWorkError(f"takes more than {limits.memory_bytes} bytes of memory")
    except Exception as raised:  # noqa: BLE001  (told to whoever asked)
        last = False
        error = _told(raised)
    return pickle.dumps((None, error, last), pickle.HIGHEST_PROTOCOL), last


def _told(error: Exception) -> Exception:
    """Return what was raised with where it was, in a form that can be sent."""
    trace = "".join(traceback.format_exception(error))
    error = error.with_traceback(None)
    error.__cause__ = error.__context__ = None
    error.add_note(trace)
    with suppress(Exception):
        if isinstance(pickle.loads(pickle.dumps(error)), type(error)):  # noqa: S301  (what we have just written)
            return error
    return RuntimeError(trace)


def _end_with_parent() -> None:
    """Make this process end when the service does, however that ended: a killed parent says no goodbye."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; ending is the parent's to ask for
    parent = parent_process()
    if parent is not None:
        sentinel = parent.sentinel

        def wait() -> None:
            connection.wait([sentinel])
            os._exit(0)

        Thread(target=wait, daemon=True).start()
