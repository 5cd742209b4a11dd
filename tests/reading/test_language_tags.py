"""Language tags ignore case wherever a language is looked up, and an unknown language is read as plain."""

import pytest
from msgspec import structs

from summarize.blurb import summarize
from timeline.digest.outline import outline_of
from timeline.languages.tags import canonical, primary
from timeline.model import Article, ReadArticle
from timeline.pipeline import read_article, read_raw
from timeline.sentences import split_sentences
from timeline.tagging import tag_dates

TEXTS = {
    "en": "LONDON, July 11 — The bridge opened last Tuesday. Mr. Smith said it will close on 3/4/2024 at 10 p.m. EST.",
    "de": "Die Brücke wurde am vergangenen Dienstag eröffnet. Am 3. Mai 2023 z. B. war sie noch gesperrt.",
    "fr": "Le pont a été inauguré le 11 juillet 2023. L'ouvrage fermera le 3 mai 2024, selon M. Dupont.",
    "hr": "Objavljeno 3. listopada 2023.\nMost je otvoren 5. listopada 2023. godine.",
}
WAYS = [
    *[("en", tag) for tag in ("EN", "En", "eN", "en-us", "EN-US", "en_US", "En-Latn-uS")],
    *[("de", tag) for tag in ("DE", "DE-at", "de_AT", "De-Latn-ch", "dE-1996")],
    *[("fr", tag) for tag in ("FR", "FR-ca", "fr_FR")],
    *[("hr", tag) for tag in ("HR", "HR-hr", "hr_HR")],
]


def untagged(read: ReadArticle) -> ReadArticle:
    return structs.replace(read, language="")


@pytest.mark.parametrize(("language", "tag"), WAYS)
def test_a_tag_of_any_case_reads_as_its_language(language: str, tag: str) -> None:
    for read in (read_article, read_raw):
        given = Article(id="a", text=TEXTS[language], published="2023-07-14")
        known, found = (read(structs.replace(given, language=named)) for named in (language, tag))
        assert known.timexes
        assert untagged(found) == untagged(known)
        assert found.language == canonical(tag)
    blurbs = [summarize([read_article(structs.replace(given, language=named))]).text for named in (language, tag)]
    assert blurbs[0] == blurbs[1]
    outlines = [outline_of(structs.replace(given, language=named), raw=True) for named in (language, tag)]
    assert outlines[0] == outlines[1]


@pytest.mark.parametrize(("language", "tag"), WAYS)
def test_a_stage_called_alone_knows_the_language_too(language: str, tag: str) -> None:
    read = read_raw(Article(id="a", text=TEXTS[language], published="2023-07-14", language=language))
    sentences = split_sentences(read.text, read.lines, tag)
    assert sentences == read.sentences
    assert tag_dates(read.text, sentences, read.published, tag) == read.timexes


UNKNOWN = ("xx", "XX-yy", "tlh", "zzz-ZZZZ", "q", "-", "", "en-", "\x00", "\ud800", "é", "12", "x" * 300)


@pytest.mark.parametrize("tag", UNKNOWN, ids=ascii)
def test_an_unknown_language_is_read_as_plain(tag: str) -> None:
    read = read_article(Article(id="a", text="The 2023-07-11 meeting. It ended in 2024.", language=tag))
    assert "2023-07-11" in [timex.value for timex in read.timexes]
    assert summarize([read]).text


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("EN", "en"), ("DE-at", "de-AT"), ("pt_BR", "pt-BR"), ("ZH-hANT-tw", "zh-Hant-TW"), ("es-419", "es-419"),
        ("SR-latn", "sr-Latn"), ("de-1996", "de-1996"), ("en-GB-OXENDICT", "en-GB-oxendict"), ("und", "und"), ("", ""),
    ],
)  # fmt: skip
def test_tags_are_written_as_the_standard_writes_them(typed: str, tag: str) -> None:
    assert canonical(typed) == tag
    assert canonical(tag) == tag
    assert primary(typed) == tag.partition("-")[0]
