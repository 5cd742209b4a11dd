"""Work that is done for a client only as long as it waits."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from api.http.body import AnyRequest

T = TypeVar("T")


class ClientGoneError(Exception):
    """The client went before its answer was there: nobody is left to answer."""


async def attended(request: AnyRequest, work: Coroutine[Any, Any, T]) -> T:
    """Return what the work returns; where the client goes before, the work is ended and ClientGoneError raised.

    The request's body must have been read, or be none: what else arrives is taken here.
    """
    working = asyncio.ensure_future(work)
    leaving = asyncio.ensure_future(_left(request))
    try:
        await asyncio.wait((working, leaving), return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            raise ClientGoneError
        return working.result()
    finally:
        leaving.cancel()
        working.cancel()


async def _left(request: AnyRequest) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
