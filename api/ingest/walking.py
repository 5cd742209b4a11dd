"""The files below a folder: links that lead out of it are named and not followed, and nothing is met twice."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from api.ingest.source import Passed, reason_of


def below(folder: Path) -> list[Path | Passed]:
    """Return every file below a folder in the order of the names, and what is not read with its reason.

    Hidden files and folders are left out. A link to a file in the folder is that file where nothing else names it (so
    mounted configuration looks), a link to a folder is not followed.
    """
    entries = sorted(_walk(folder), key=lambda entry: Path(entry.where if isinstance(entry, Passed) else entry).parts)
    plain = {os.path.realpath(entry) for entry in entries if isinstance(entry, Path) and not entry.is_symlink()}
    return [entry if isinstance(entry, Passed) else _judged(entry, folder, plain) for entry in entries]


def leads_out(path: Path, folder: Path) -> bool:
    """Return whether links on the way make a path below a folder stand for something that is not below it."""
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _walk(folder: Path) -> Iterator[Path | Passed]:
    """Yield every file and link below a folder, in no order; what it is made of may be deeper than calls can nest."""
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as scan:
                entries = [entry for entry in scan if not entry.name.startswith(".")]
        except OSError as error:
            yield Passed(str(here), reason_of(error))
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                waiting.append(here / entry.name)
            else:
                yield here / entry.name


def _judged(path: Path, folder: Path, plain: set[str]) -> Path | Passed:
    """Return a file that is to be read, or why it is not."""
    if not path.is_symlink():
        return path
    reason = _fault_of_link(path, folder, plain)
    return path if reason is None else Passed(str(path), f"{reason}, which is not followed", refused=False)


def _fault_of_link(path: Path, folder: Path, plain: set[str]) -> str | None:
    if leads_out(path, folder):
        return f"a link out of {folder}"
    if not path.exists():
        return "a link to nothing"
    if path.is_dir():
        return "a link to a folder"
    return "a link to a file that is read itself" if os.path.realpath(path) in plain else None
