"""All connections at once: how many there may be, which goes first when there are more, and who has taken too long."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Literal, Protocol

from api.problems import ProblemError

Stage = Literal["new", "idle", "head", "body", "work", "answer"]

SECONDS: Mapping[str, float] = {"new": 5.0, "head": 5.0, "idle": 75.0, "answer": 30.0}
"""How long a connection may stay as it is: half-sent heads would otherwise be held for ever (slowloris), and answers
that nobody reads. Proxies keep idle ones for a minute. Bodies and work have settings of their own."""
FIRST = ("idle", "new", "head", "answer", "body")
"""Whose connection is closed first when there are too many: never one that waits for its answer."""
SWEEP_SECONDS = 1.0
RESERVE = 64
"""Connections beyond the limit that are still heard: health is answered, anything else told to come back."""


class Member(Protocol):
    """What a crowd knows of a connection: how far it is, and since when (seconds of the loop's clock)."""

    since: float

    @property
    def stage(self) -> Stage:
        """Return how far it is."""
        ...

    def progress(self) -> None:
        """Note whether the client has taken some of its answer since the last look."""
        ...

    def refuse(self, problem: ProblemError) -> None:
        """Answer a problem to what is no whole request, and close."""
        ...

    def close(self) -> None:
        """Close, once what is written has been sent."""
        ...

    def abort(self) -> None:
        """Close at once."""
        ...


class Crowd:
    """The connections that there are."""

    def __init__(self, most: int, most_head: int) -> None:
        self._most = most
        self.most_head = most_head
        self._connections: set[Member] = set()

    @property
    def is_full(self) -> bool:
        """Return whether there are more connections than there may be."""
        return len(self._connections) > self._most

    def enter(self, connection: Member) -> None:
        """Take a connection in; where there are too many, the one that is idle or slow the longest goes for it."""
        self._connections.add(connection)
        if not self.is_full:
            return
        last = self._slowest(connection)
        if last is not None:
            last.abort()
            self._connections.discard(last)
        elif len(self._connections) > self._most + RESERVE:
            connection.abort()

    def leave(self, connection: Member) -> None:
        """Let a connection go."""
        self._connections.discard(connection)

    async def watch(self) -> None:
        """Close every connection that has stayed as it is for too long, until cancelled."""
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            self.sweep(asyncio.get_running_loop().time())

    def sweep(self, now: float) -> None:
        """Close every connection that has stayed as it is for too long."""
        for connection in tuple(self._connections):
            stage = connection.stage
            if stage == "answer":
                connection.progress()
            if stage in SECONDS and now - connection.since > SECONDS[stage]:
                _end(connection, stage)

    def _slowest(self, newcomer: Member) -> Member | None:
        """Return the connection that is to go for a newcomer, None where all wait for their answers."""
        staged = [(connection.stage, connection.since, connection) for connection in self._connections]
        going = [(FIRST.index(stage), since, one) for stage, since, one in staged if stage in FIRST and one != newcomer]
        return min(going, key=lambda one: one[:2])[2] if going else None


def _end(connection: Member, stage: Stage) -> None:
    if stage == "head":
        connection.refuse(ProblemError(408, f"The head did not arrive within {SECONDS['head']:g} seconds."))
    elif stage == "answer":
        connection.abort()
    else:
        connection.close()
