"""Which methods each address takes: the truth behind Allow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

PARAMETER = re.compile(r"\{[^}]*\}")


class Methods(Struct, frozen=True):
    """The methods of plain addresses, and of those with parameters."""

    plain: Mapping[str, tuple[str, ...]]
    patterns: Sequence[tuple[re.Pattern[str], tuple[str, ...]]]

    @property
    def all(self) -> tuple[str, ...]:
        """Return every method that some address takes."""
        taken = (*self.plain.values(), *(methods for _, methods in self.patterns))
        return tuple(sorted({method for methods in taken for method in methods}))

    def of(self, path: str) -> tuple[str, ...]:
        """Return the methods that an address takes, none where there is no such address."""
        if path in self.plain:
            return self.plain[path]
        return next((methods for pattern, methods in self.patterns if pattern.fullmatch(path)), ())


def methods_of(routes: Iterable[tuple[str, Iterable[str]]]) -> Methods:
    """Return the table of path templates and their methods; HEAD goes with GET, OPTIONS with all."""
    taken: dict[str, set[str]] = {}
    for template, methods in routes:
        taken.setdefault(template, {"OPTIONS"}).update(methods)
    complete = {
        template: tuple(sorted(taken_ | ({"HEAD"} if "GET" in taken_ else set()))) for template, taken_ in taken.items()
    }
    return Methods(
        {template: methods for template, methods in complete.items() if "{" not in template},
        [(_pattern(template), methods) for template, methods in complete.items() if "{" in template],
    )


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("[^/]+".join(re.escape(part) for part in PARAMETER.split(template)))
