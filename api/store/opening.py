"""The store that a command line or a setting names."""

from __future__ import annotations

from pathlib import Path

from api.store.protocol import Progress, StoreError
from api.store.reader import Reader, read_each
from api.store.sqlite import SqliteStore

_SQLITE = "sqlite:///"


def open_store(name: str, *, reader: Reader = read_each, progress: Progress | None = None) -> SqliteStore:
    """Return the store of a file name or a ``sqlite:///`` address, with everything in it read by this program.

    ``progress`` is told of articles that are read anew because an older version had read them. Raises StoreError where
    the store cannot be opened, or is of a kind that this program does not have.
    """
    file = store_file(name)
    if file.is_dir():
        raise StoreError(f"store {file}: a folder, not a file")
    if not file.parent.is_dir():
        raise StoreError(f"store {file}: there is no folder {file.parent}")
    store = SqliteStore(file, reader=reader)
    try:
        store.refresh(progress)
    except BaseException:
        store.close()
        raise
    return store


def store_file(name: str) -> Path:
    """Return the file that a store's name means. Raises StoreError for an address of another kind."""
    if name.startswith(_SQLITE):
        return Path(name.removeprefix(_SQLITE))
    if "://" in name:
        raise StoreError(f"store {name}: only files and {_SQLITE}FILE are known")
    return Path(name)
