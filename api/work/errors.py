"""Why a call has no answer: it cost too much, or it was cut off because nobody waits for it any more."""

from __future__ import annotations


class TooMuchWorkError(Exception):
    """A call that needs more than one call is given: ``takes more than 20 seconds of CPU time``."""


class DroppedError(Exception):
    """A call that was cut off because nobody waits for its answer any more."""


class LostError(Exception):
    """A call whose worker ended in its midst, twice: after the first time it was tried once more."""
