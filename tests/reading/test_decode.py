"""Bytes to text as browsers do it, and what looks like HTML."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.reading.decode import decode_bytes, looks_like_html

TEXT = "Überfüllte Fähre – “Größe” 5 €"
RUSSIAN = "Мост через гавань открыли во вторник, сообщил совет порта. Движение начнётся в марте, и паром уйдёт. " * 5


def declared(charset: str) -> str:
    return f'<html><head><meta charset="{charset}"></head><body>{TEXT}</body></html>'


@pytest.mark.parametrize(
    ("data", "label", "text"),
    [
        (TEXT.encode(), None, TEXT),
        (codecs.BOM_UTF8 + TEXT.encode(), "windows-1252", TEXT),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), None, TEXT),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-8", TEXT),
        (TEXT.encode("cp1252"), "iso-8859-1", TEXT),
        (TEXT.encode("cp1252"), ' "Latin1" ', TEXT),
        ("橋が開通した".encode("cp932"), "Shift_JIS", "橋が開通した"),
        ("桥通车了".encode("gb18030"), "gb2312", "桥通车了"),
        (RUSSIAN.encode("koi8-r"), "koi8-r", RUSSIAN),
        (declared("windows-1252").encode("cp1252"), None, declared("windows-1252")),
        (declared("utf-16").encode(), None, declared("utf-16")),
        (declared("windows-1252").encode(), "utf-8", declared("windows-1252")),
        (TEXT.encode(), "no-such-encoding", TEXT),
        (b"caf\xe9 " * 50 + b"cr\xe8me br\xfbl\xe9e", None, "café " * 50 + "crème brûlée"),
        (RUSSIAN.encode("cp1251"), None, RUSSIAN),
        (TEXT.encode() + b"\xff", "utf-8", TEXT + "�"),
        (b"", None, ""),
    ],
)
def test_bytes_are_decoded_by_mark_then_declaration_then_detection(data: bytes, label: str | None, text: str) -> None:
    assert decode_bytes(data, declared=label) == text


@pytest.mark.parametrize("label", ["utf-7", "zlib", "rot13", "unicode_escape", "idna", "hex", "x" * 1000])
def test_encodings_that_no_browser_knows_are_passed_over(label: str) -> None:
    assert decode_bytes(b"a +AGE- \\x41", declared=label) == "a +AGE- \\x41"


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "gbk", "utf-16", "iso-2022-jp", "?"]))
def test_any_bytes_have_a_text(data: bytes, label: str | None) -> None:
    assert isinstance(decode_bytes(data, declared=label), str)


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><html></html>",
        "\ufeff \n<!doctype HTML>",
        "<!-- saved --><html lang=en>",
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
        "<HEAD><title>x</title>",
        "<div><p>One</p><p>Two</p></div>",
    ],
)
def test_markup_looks_like_html(text: str) -> None:
    assert looks_like_html(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Plain text.",
        "Use <p> and </p> for paragraphs, and </div> too. </p>",
        "a < b and c > d",
        '<?xml version="1.0"?><rss>',
    ],
)
def test_text_does_not_look_like_html(text: str) -> None:
    assert not looks_like_html(text)


@pytest.mark.parametrize("text", ["<!--" * 200_000, "<" * 500_000, "<?xml " * 100_000])
def test_looking_at_hostile_text_ends(text: str) -> None:
    assert not looks_like_html(text)
