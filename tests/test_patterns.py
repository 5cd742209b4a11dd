"""No pattern uses what some patch releases of CPython match wrongly: possessive repeats and atomic groups."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from timeline.model import Article
from timeline.pipeline import read_article
from timeline.syntax.tokens import ASCII, TOKEN, words_in

ROOT = Path(__file__).parent.parent
FILES = sorted(path for top in ("api", "timeline", "summarize") for path in (ROOT / top).rglob("*.py"))
SIGNS = re.compile(r"[*+?}]\+|\(\?>")
# What the pattern of tokens means, each alternative a branch of its own and nothing repeated inside a repetition.
LETTER = r"[^\W_]"


def strings(path: Path) -> Iterator[str]:
    """Yield the literal strings of a file, those in f-strings too, without its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    docstrings = {id(node.body[0].value) for node in ast.walk(tree) if isinstance(node, documented) and node.body
                  and isinstance(node.body[0], ast.Expr)}  # fmt: skip
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str | bytes) and id(node) not in docstrings:
            yield node.value if isinstance(node.value, str) else node.value.decode("latin-1")


def unescaped(pattern: str) -> str:
    """Return a pattern without its escaped signs and its sets, in which these signs stand for themselves.

    Signs alone are no pattern, but what is stripped from words.
    """
    if not any(map(str.isalnum, pattern)):
        return ""
    return re.sub(r"\[\^?\]?[^\]]*\]", "s", re.sub(r"\\.", "e", pattern, flags=re.DOTALL))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_pattern_has_a_possessive_repeat_or_an_atomic_group(path: Path) -> None:
    assert [string for string in strings(path) if SIGNS.search(unescaped(string))] == []


@pytest.mark.parametrize("pattern", ["a++b", "(?:a|b)*+", "a?+", "a{2}+", "(?>a)", "[ab]++", r"\d++"])
def test_the_signs_are_found(pattern: str) -> None:
    assert SIGNS.search(unescaped(pattern))


@pytest.mark.parametrize("pattern", [r"a\++", "[+*]+", r"\*+", "a+b", "C[*+]+", r"[\]+]+"])
def test_the_same_signs_as_text_are_none(pattern: str) -> None:
    assert not SIGNS.search(unescaped(pattern))


def plain_words(text: str) -> list[str]:
    """Return the words and signs of a text, found one character after the other without any repetition of a group."""
    found, at = [], 0
    number = re.compile(r"[$£€]?\d+")
    while at < len(text):
        end = _word_with_number(text, at) or _number(text, at, number) or _word(text, at) or _sign(text, at)
        if end > at:
            found.append(text[at:end])
        at = max(end, at + 1)
    return found


def _word_with_number(text: str, at: int) -> int:
    match = re.compile(r"\d{1,6}(?=-)").match(text, at)
    end, more = (match.end(), True) if match else (0, False)
    first = end
    while more and (part := re.compile(r"-[^\W\d_A-Z]\w{0,40}").match(text, end)):
        end = part.end()
    return end if end > first else 0


def _number(text: str, at: int, number: re.Pattern[str]) -> int:
    match = number.match(text, at)
    ends = [match.end()] if match else []
    while ends and (part := re.compile(r"[.,]\d+").match(text, ends[-1])):
        ends.append(part.end())
    end = next((end for end in reversed(ends) if not _is_letter(text, end)), 0)
    return end + text.startswith("%", end) if end else 0


def _word(text: str, at: int) -> int:
    end = at
    while _is_letter(text, end):
        end += 1
        if text[end : end + 1] and text[end] in "-'’.&" and _is_letter(text, end + 1):
            end += 1
    return end if end > at else 0


def _sign(text: str, at: int) -> int:
    if text[at : at + 2] in ("``", "''"):
        return at + 2
    return at + 1 if re.match(r"[^\w\s\x1c-\x1f]", text[at]) else at


def _is_letter(text: str, at: int) -> bool:
    return at < len(text) and re.match(LETTER, text[at]) is not None


SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
ODD = (
    *("the U.S. on Jan. 3.", "a.m., Mr. O'Neill's AT&T.", "5-year 10,000.5% $3m 1,1a", "co-op.-", "a''b ``c''"),
    *("é.é. x_y",),
)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_the_tokens_of_the_seeds_are_those_of_a_plain_spelling(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    sentences: list[Any] = [sentence.text for sentence in read_article(Article(id="a", text=text)).sentences]
    assert sentences
    for said in (*sentences, *text.splitlines()):
        assert TOKEN.findall(said) == plain_words(said)
        assert words_in(said) == plain_words(said)[:300]


@pytest.mark.parametrize("said", ODD)
def test_a_full_stop_that_ends_a_word_is_no_part_of_it(said: str) -> None:
    assert TOKEN.findall(said) == plain_words(said)
    if said.isascii():
        assert ASCII.findall(said) == plain_words(said)


def test_the_last_words_of_sentences_lose_their_full_stops() -> None:
    assert TOKEN.findall("It met in the U.S. on Monday.")[-5:] == ["U.S", ".", "on", "Monday", "."]
