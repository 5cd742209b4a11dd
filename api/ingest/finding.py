"""The files that paths, folders and globs stand for, and what each is called."""

from __future__ import annotations

import glob
import re
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path, PurePosixPath

from msgspec import Struct

from api.contract import ID_PATTERN

DOCUMENTS = (".txt", ".text", ".html", ".htm", ".xhtml")
"""Files of one article each, beside which a JSON file of the same stem may say what is known of it."""
_PACKED = (".gz", ".gzip")
_ID = re.compile(ID_PATTERN)
_UNFIT = re.compile(r"[^A-Za-z0-9._-]+")
_KEPT = 80


class Found(Struct, frozen=True):
    """A file to read: ``stem`` is the default id of an article in it, ``named`` whether the caller named it itself."""

    path: Path
    stem: str
    named: bool


def expand(patterns: Iterable[str]) -> tuple[Found, ...]:
    """Return every file that is meant, once.

    A folder stands for all files below it without hidden ones, in the order of their names; a JSON file beside a text
    or HTML file of its stem goes with that. Raises FileNotFoundError naming a path or glob that stands for nothing.
    """
    found: dict[Path, Found] = {}
    for pattern in patterns:
        for path in _paths(pattern):
            if path.is_dir():
                for file in _below(path):
                    found.setdefault(file, Found(file, stem(file.relative_to(path).as_posix()), named=False))
            else:
                found[path] = Found(path, stem(path.name), named=True)
    return tuple(file for file in found.values() if not is_sidecar(file.path))


def stem(name: str) -> str:
    """Return a file's name or path without the suffixes of its format and packing."""
    path = PurePosixPath(name)
    if path.suffix.lower() in _PACKED:
        path = path.with_suffix("")
    return path.with_suffix("").as_posix()


def is_sidecar(path: Path) -> bool:
    """Return whether the file is the JSON file beside a text or HTML file."""
    return path.suffix == ".json" and any(path.with_suffix(suffix).exists() for suffix in DOCUMENTS)


def sidecar_of(path: Path) -> bytes | None:
    """Return the bytes of the JSON file beside a text or HTML file, None where there is none."""
    beside = path.with_suffix(".json")
    return beside.read_bytes() if path.suffix.lower() in DOCUMENTS and beside.is_file() else None


def article_id(name: str) -> str:
    """Return a name as the id of a stored article: as it is where it can be, else readable and with a digest."""
    if _ID.fullmatch(name):
        return name
    digest = blake2b(name.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    readable = _UNFIT.sub("-", name).strip("-._")[-_KEPT:].strip("-._")
    return f"{readable or 'article'}~{digest}"


def _paths(pattern: str) -> list[Path]:
    if Path(pattern).exists():
        return [Path(pattern)]
    found = [Path(name) for name in sorted(glob.glob(pattern, recursive=True))]  # noqa: PTH207  (Path.glob takes no absolute pattern)
    if not found:
        raise FileNotFoundError(pattern)
    return found


def _below(folder: Path) -> list[Path]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return sorted(file for file in files if not any(part.startswith(".") for part in file.relative_to(folder).parts))
