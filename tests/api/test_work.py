"""Worker processes: each call is bounded, can be cut off, and is no other call's concern."""

import asyncio
import os
import signal
import time
from collections.abc import Iterator
from functools import partial
from operator import methodcaller

import pytest

from api.problems import ProblemError
from api.work.errors import LostError, TooMuchWorkError
from api.work.limits import Limits
from api.work.pool import Pool, processes

LIMITS = Limits(cpu_seconds=0.5, memory_bytes=512 * 2**20, answer_bytes=1_000_000)


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    made = processes(2, 8, 30, LIMITS)
    yield made
    made.close()


def outcomes(pool: Pool, *calls: object) -> list[object]:
    """Return what each call returned or raised."""
    return list(pool.map(methodcaller("__call__"), calls))


def test_a_call_that_takes_too_much_time_is_cut_off_and_names_the_limit(pool: Pool) -> None:
    long, short = outcomes(pool, partial(pow, 7, 10**8), partial(abs, -1))
    assert isinstance(long, TooMuchWorkError)
    assert str(long) == "takes more than 0.5 seconds of CPU time"
    assert short == 1


def test_a_call_that_takes_too_much_memory_is_refused_and_names_the_limit(pool: Pool) -> None:
    large, small = outcomes(pool, partial(bytearray, 2**30), partial(bytearray, 2))
    assert isinstance(large, TooMuchWorkError)
    assert "536870912 bytes of memory" in str(large)
    assert small == bytearray(2)


def test_an_answer_that_is_too_large_is_refused_and_names_the_limit(pool: Pool) -> None:
    large, fitting = outcomes(pool, partial(bytes, 2_000_000), partial(bytes, 900_000))
    assert isinstance(large, TooMuchWorkError)
    assert "1000000 are the most" in str(large)
    assert fitting == bytes(900_000)


def test_what_a_call_raises_is_told_with_where(pool: Pool) -> None:
    (raised,) = outcomes(pool, partial(int, "x"))
    assert isinstance(raised, ValueError)
    assert any("Traceback" in note for note in raised.__notes__)


def test_a_killed_worker_fails_no_call(pool: Pool) -> None:
    async def answers() -> list[int]:
        running = [asyncio.ensure_future(pool.run(_pid_after, 0.5)) for _ in range(2)]
        await asyncio.sleep(0.1)
        for pid in set(outcomes_of_idle):
            os.kill(int(pid), signal.SIGKILL)
        return await asyncio.gather(*running)

    outcomes_of_idle = [pid for pid in outcomes(pool, *[partial(_pid_after, 0.1)] * 4) if isinstance(pid, int)]
    after = asyncio.run(answers())
    assert set(after).isdisjoint(outcomes_of_idle)


def test_an_answer_that_cannot_be_read_is_no_other_calls_concern(pool: Pool) -> None:
    unread, *answered = outcomes(pool, Unreadable, *[partial(abs, -4)] * 6)
    assert isinstance(unread, ValueError)
    assert answered == [4] * 6


def test_a_call_that_ends_every_worker_is_told_so_and_the_next_is_answered(pool: Pool) -> None:
    ended, answered = outcomes(pool, partial(os._exit, 3), partial(abs, -2))
    assert isinstance(ended, LostError)
    assert answered == 2


def test_a_call_whose_caller_has_gone_frees_its_worker() -> None:
    pool = processes(1, 8, 30, LIMITS)

    async def leave() -> int:
        left = [asyncio.ensure_future(pool.run(time.sleep, 1_000)) for _ in range(5)]
        await asyncio.sleep(0.3)
        for call in left:
            call.cancel()
        return await pool.run(abs, -3)

    assert asyncio.run(leave()) == 3
    pool.close()


def test_a_pool_that_is_full_says_when_to_return() -> None:
    pool = processes(1, 2, 30, LIMITS)

    async def crowd() -> str:
        for _ in range(3):
            await pool.run(time.sleep, 0.8)
        waiting = [asyncio.ensure_future(pool.run(time.sleep, 0.8)) for _ in range(3)]
        await asyncio.sleep(0.1)
        with pytest.raises(ProblemError) as refused:
            await pool.run(abs, 1)
        for call in waiting:
            call.cancel()
        return refused.value.headers["Retry-After"]

    assert asyncio.run(crowd()) in ("2", "3")
    pool.close()


def test_an_answer_that_takes_longer_than_it_may_is_not_waited_for() -> None:
    pool = processes(1, 2, 0.3, LIMITS)

    async def wait() -> int:
        with pytest.raises(ProblemError) as late:
            await pool.run(time.sleep, 1_000)
        return late.value.status

    assert asyncio.run(wait()) == 503
    assert outcomes(pool, partial(abs, -1)) == [1]
    pool.close()


def test_short_calls_wait_for_no_long_one() -> None:
    pool = processes(1, 8, 30, LIMITS)

    async def answers() -> int:
        long = [asyncio.ensure_future(pool.run(_length_after, 1_000, bytes(100_000))) for _ in range(3)]
        await asyncio.sleep(0.3)
        answer = await pool.run(abs, -5)
        assert not any(call.done() for call in long)
        for call in long:
            call.cancel()
        return answer

    assert asyncio.run(answers()) == 5
    pool.close()


class Unreadable:
    """What can be sent, and never be received."""

    def __reduce__(self) -> tuple[object, ...]:
        return int, ("x",)


def _length_after(seconds: float, data: bytes) -> int:
    time.sleep(seconds)
    return len(data)


def _pid_after(seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()
