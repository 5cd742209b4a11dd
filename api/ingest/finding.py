"""The files that paths, folders and globs stand for, and what each is called."""

from __future__ import annotations

import glob
import os
import re
import stat
from collections.abc import Iterable
from hashlib import blake2b
from itertools import takewhile
from pathlib import Path, PurePosixPath

from msgspec import Struct

from api.contract import ID_PATTERN
from api.ingest.source import MOST_DOCUMENT_BYTES, FileError, Passed, read_bounded, reason_of
from api.ingest.walking import below, leads_out

DOCUMENTS = (".txt", ".text", ".html", ".htm", ".xhtml")
"""Files of one article each, beside which a JSON file of the same stem may say what is known of it."""
_PACKED = (".gz", ".gzip")
_ID = re.compile(ID_PATTERN)
_UNFIT = re.compile(r"[^A-Za-z0-9._-]+")
_KEPT = 80


class Found(Struct, frozen=True):
    """A file to read: ``stem`` is the default id of an article in it, ``named`` whether the caller named it itself.

    ``folder`` is the folder that it was found in, out of which no link leads.
    """

    path: Path
    stem: str
    named: bool
    folder: Path | None = None


def expand(patterns: Iterable[str]) -> tuple[Found | Passed, ...]:
    """Return every file that is meant, once, and what of a folder is not read, with its reason.

    A folder stands for all files below it without hidden ones, in the order of their names; a JSON file beside a text
    or HTML file of its stem goes with that. A link is followed where it is named itself, or leads to a file inside the
    folder that is not found there anyhow. Raises FileNotFoundError naming a path or glob that stands for nothing.
    """
    found: dict[Path, Found | Passed] = {}
    for pattern in patterns:
        for path, root in _paths(pattern):
            if root is not None and leads_out(path, root):
                found.setdefault(path, Passed(str(path), f"a link out of {root}, which is not followed", refused=False))
            elif path.is_dir():
                for file in below(path):
                    inside = file if isinstance(file, Path) else Path(file.where)
                    found.setdefault(inside, file if isinstance(file, Passed) else _inside(file, path))
            else:
                found[path] = Found(path, stem(path.name), named=True, folder=root)
    return tuple(file for file in found.values() if isinstance(file, Passed) or not is_sidecar(file.path))


def _inside(file: Path, folder: Path) -> Found:
    return Found(file, stem(file.relative_to(folder).as_posix()), named=False, folder=folder)


def stem(name: str) -> str:
    """Return a file's name or path without the suffixes of its format and packing; bytes that are no text escaped."""
    path = PurePosixPath(name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace"))
    if path.suffix.lower() in _PACKED:
        path = path.with_suffix("")
    return path.with_suffix("").as_posix()


def is_sidecar(path: Path) -> bool:
    """Return whether the file is the JSON file beside a text or HTML file."""
    return path.suffix == ".json" and any(path.with_suffix(suffix).exists() for suffix in DOCUMENTS)


def sidecar_of(found: Found) -> bytes | None:
    """Return the bytes of the JSON file beside a text or HTML file, None where there is none. Raises FileError."""
    beside = found.path.with_suffix(".json")
    if found.path.suffix.lower() not in DOCUMENTS or not beside.is_file():
        return None
    try:
        if found.folder and leads_out(beside, found.folder):
            raise FileError(f"a link out of {found.folder}, which is not followed")  # noqa: TRY301  (one place says whose)
        with beside.open("rb") as stream:
            return read_bounded(stream, MOST_DOCUMENT_BYTES)
    except (OSError, FileError) as error:
        raise FileError(f"the JSON file beside it: {reason_of(error)}") from None


def can_be_read(path: Path) -> bool:
    """Return whether a path is a file: reading a pipe or a device need never end.

    A pipe that this very program was given (``<(…)`` of a shell, ``/dev/stdin``) is read as one. Raises OSError.
    """
    mode = path.stat().st_mode
    return stat.S_ISREG(mode) or (stat.S_ISFIFO(mode) and path.parts[:2] == ("/", "dev"))


def article_id(name: str) -> str:
    """Return a name as the id of a stored article: as it is where it can be, else readable and with a digest."""
    if _ID.fullmatch(name):
        return name
    digest = blake2b(name.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    readable = _UNFIT.sub("-", name).strip("-._")[-_KEPT:].strip("-._")
    return f"{readable or 'article'}~{digest}"


def _paths(pattern: str) -> list[tuple[Path, Path | None]]:
    """Return what a path or glob stands for, each with the folder that the glob searches, None where it was named."""
    if os.path.lexists(pattern):
        return [(Path(pattern), None)]
    # Path.glob takes no absolute pattern, and what it does about links differs between versions.
    found = [Path(name) for name in sorted(glob.glob(pattern, recursive=True))]  # noqa: PTH207
    if not found:
        raise FileNotFoundError(pattern)
    root = Path(*takewhile(lambda part: not glob.has_magic(part), Path(pattern).parts))
    return [(path, root) for path in found if leads_out(path, root) or not _is_behind_link(path, root)]


def _is_behind_link(path: Path, root: Path) -> bool:
    """Return whether a glob came to a path through a link to a folder: without the link it comes there, too."""
    plain = Path(os.path.realpath(root)) / path.parent.relative_to(root)
    return Path(os.path.realpath(path.parent)) != plain
