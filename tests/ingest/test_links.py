"""Links that lead out of a folder are named and not followed; loops end; what is no file is not waited for."""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from api.ingest.finding import expand
from api.ingest.source import Passed

TEXT = "The old bridge of Riga closed on 3 May 2021."
Ids = Callable[..., list[str]]
Told = Callable[[Path], dict[str, str]]


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder with one text, beside a folder with another."""
    for name in ("news", "secret"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "news"


def test_links_out_of_a_folder_are_named_and_not_followed(news: Path, ids: Ids, passed: Told) -> None:
    (news / "file.txt").symlink_to(news.parent / "secret" / "secret.txt")
    (news / "folder").symlink_to(news.parent / "secret")
    (news / "above").symlink_to("..")
    assert ids(news) == ["news"]
    told = passed(news)
    assert set(told) == {"/file.txt", "/folder", "/above"}
    assert all("a link out of" in reason for reason in told.values())


def test_a_link_beside_a_text_tells_nothing_from_outside(news: Path, passed: Told) -> None:
    (news.parent / "secret" / "known.json").write_text('{"title": "secret"}', encoding="utf-8")
    (news / "news.json").symlink_to(news.parent / "secret" / "known.json")
    assert "a link out of" in passed(news)["/news.txt"]


def test_links_inside_a_folder_name_no_article_twice_and_no_loop_goes_on(news: Path, ids: Ids, passed: Told) -> None:
    (news / "again.txt").symlink_to("news.txt")
    (news / "loop").symlink_to(".")
    (news / "itself").symlink_to("itself")
    (news / "nothing.txt").symlink_to("absent.txt")
    assert ids(news) == ["news"]
    assert set(passed(news)) == {"/again.txt", "/loop", "/itself", "/nothing.txt"}


def test_links_to_hidden_files_of_the_folder_are_read_as_mounted_volumes_have_them(news: Path, ids: Ids) -> None:
    (news / "..data").mkdir()
    (news / "..data" / "mounted.txt").write_text(TEXT, encoding="utf-8")
    (news / "mounted.txt").symlink_to("..data/mounted.txt")
    assert ids(news) == ["mounted", "news"]


def test_a_link_that_is_named_itself_is_followed(news: Path, ids: Ids) -> None:
    (news.parent / "link").symlink_to(news)
    (news.parent / "link.txt").symlink_to(news / "news.txt")
    assert ids(news.parent / "link", news.parent / "link.txt") == ["news", "link"]


def test_a_glob_follows_no_link_out_of_its_folder(news: Path, ids: Ids) -> None:
    (news / "out").symlink_to(news.parent / "secret")
    (news / "loop").symlink_to(".")
    (news / "link.txt").symlink_to(news.parent / "secret" / "secret.txt")
    assert set(ids(news / "*.txt")) == {"news"}
    assert ids(news / "**" / "*.txt") == ["news"]
    (link,) = (found for found in expand([str(news / "*.txt")]) if isinstance(found, Passed))
    assert "a link out of" in link.reason


def test_a_link_in_a_zip_is_no_text(tmp_path: Path, ids: Ids, passed: Told) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as packed:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        packed.writestr(link, "/etc/passwd")
        packed.writestr("bridge.txt", TEXT)
    assert ids(tmp_path / "all.zip") == ["bridge"]
    assert "a link" in passed(tmp_path / "all.zip")["!link.txt"]


def test_pipes_and_devices_are_named_and_not_waited_for(news: Path, ids: Ids, passed: Told) -> None:
    os.mkfifo(news / "pipe.txt")
    assert ids(news) == ["news"]
    assert "not a file" in passed(news)["/pipe.txt"]
    assert "not a file" in passed(news / "pipe.txt")[""]
    assert "not a file" in passed(Path("/dev/zero"))[""]


def test_a_pipe_that_the_shell_hands_over_is_read(ids: Ids) -> None:
    reading, writing = os.pipe()
    with io.FileIO(writing, "w") as stream:
        stream.write(b'{"id": "piped", "text": "It rained."}\n')
    try:
        assert ids(Path(f"/dev/fd/{reading}")) == ["piped"]
    finally:
        os.close(reading)


def test_what_may_not_be_read_is_named_and_the_others_are_read(
    news: Path, ids: Ids, passed: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    (news / "closed").mkdir()
    (news / "gone.txt").write_text(TEXT, encoding="utf-8")
    scan, opened = os.scandir, Path.open

    def refusing_scan(path: Path) -> object:  # the tests may run as a user whom nothing is closed to
        if path.name == "closed":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    def refusing_open(self: Path, *arguments: str) -> object:
        if self.name == "gone.txt":
            raise PermissionError(13, "Permission denied")
        return opened(self, *arguments)

    monkeypatch.setattr(os, "scandir", refusing_scan)
    monkeypatch.setattr(Path, "open", refusing_open)
    assert ids(news) == ["news"]
    assert passed(news) == {"/closed": "permission denied", "/gone.txt": "permission denied"}


@pytest.fixture
def deep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with more folders in each other than calls can nest, of which it is made and removed step by step."""
    monkeypatch.chdir(tmp_path)
    for _ in range(1500):
        Path("d").mkdir()
        os.chdir("d")
    yield tmp_path
    for _ in range(1500):
        os.chdir("..")
        Path("d").rmdir()


def test_folders_may_nest_deeper_than_calls(deep: Path, ids: Ids) -> None:
    (deep / "top.txt").write_text(TEXT, encoding="utf-8")
    assert ids(deep) == ["top"]


def test_a_name_that_is_no_text_gives_an_id(tmp_path: Path, ids: Ids) -> None:
    for name in (b"caf\xe9.txt", b"caf\xe8.txt"):
        (tmp_path / os.fsdecode(name)).write_text(TEXT, encoding="utf-8")
    assert ids(tmp_path) == ["caf\\xe8", "caf\\xe9"]
