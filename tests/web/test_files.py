"""What the files for browsers may contain: nothing from elsewhere, no way for an article's text to become markup."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from api.web.pages import FILES, load_pages

FOLDER = Path(__file__).parent.parent.parent / "api" / "web"
NAMES = sorted(path.name for path in FOLDER.iterdir() if path.suffix in (".html", ".css", ".js"))
each_file = pytest.mark.parametrize("name", NAMES)


def text_of(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def test_every_file_of_the_folder_is_served_and_nothing_else() -> None:
    assert sorted(name for _, name, _ in FILES) == NAMES


def test_every_served_file_has_bytes_and_an_entity_tag_of_them() -> None:
    pages = load_pages()
    assert all(page.body for page in pages)
    assert len({page.etag for page in pages}) == len(pages)


@each_file
def test_a_file_names_no_address_elsewhere(name: str) -> None:
    assert not re.findall(r"(?:https?:)?//(?=[a-z0-9-]+\.[a-z])\S+", text_of(name), re.IGNORECASE)
    assert "@import" not in text_of(name)
    assert not re.findall(r":\s*url\(", text_of(name))


@each_file
def test_what_a_file_refers_to_is_served(name: str) -> None:
    served = {path for path, _, _ in FILES} | {"/openapi.json", "/timeline", "/summary"}
    text = text_of(name)
    links = re.findall(r'(?:src|href)="(/[^"#?]*)', text)
    imports = [f"/web/{found}" for found in re.findall(r'from "\./([^"]+)"', text)]
    assert set(links + imports) <= served


@each_file
def test_no_file_makes_markup_or_code_out_of_text(name: str) -> None:
    forbidden = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc"
    assert not re.findall(forbidden, text_of(name))


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith(".html")])
def test_a_page_has_no_inline_script_or_style(name: str) -> None:
    text = text_of(name)
    assert re.findall(r"<script(?![^>]*\ssrc=)", text) == []
    assert "<style" not in text
    assert re.findall(r"\s(?:style|on[a-z]+)=", text) == []


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith(".html")])
def test_a_page_says_its_language_title_and_width(name: str) -> None:
    text = text_of(name)
    assert '<html lang="en">' in text
    assert "<title>" in text
    assert '<meta name="viewport" content="width=device-width' in text
