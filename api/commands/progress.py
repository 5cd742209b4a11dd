"""Progress of long work on standard error, for people: shown on a terminal, and not before a second has passed."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self

from tqdm import tqdm


class Bar:
    """A progress bar that shows itself only where someone waits long enough to want it."""

    def __init__(self, label: str, unit: str) -> None:
        self._bar: Any = tqdm(desc=label, unit=f" {unit}", disable=None, delay=1, leave=False, dynamic_ncols=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.close()

    def reach(self, done: int, total: int) -> None:
        """Show that so many of so many are done."""
        self._bar.total = total
        self._bar.update(done - self._bar.n)

    def advance(self, steps: int, note: str) -> None:
        """Show that so many more are done, and where the work is."""
        self._bar.set_postfix_str(note, refresh=False)
        self._bar.update(steps)
