"""When an article was published: which evidence counts, which never does, and what contradicts."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.model import Article, Evidence, PublicationContext
from timeline.published.context import publication_context
from timeline.reading.declared import Declared
from timeline.reading.label import label_lines

LEAD = "The harbour board met in the old hall and agreed on a plan for the bridge, which will carry trams and cars."
STORY = (
    f"{LEAD}\n\nResidents had asked for the bridge for years, and the board said that it would cost less than feared."
)


def context(
    text: str, *, published: str | None = None, language: str = "en", url: str | None = None
) -> PublicationContext:
    article = Article(id="a", text=text, published=published, url=url)
    return publication_context(article, text, label_lines(text), language)


HEADS = [
    ("Published: 3 May 2021\nUpdated: 5 May 2021", "2021-05-03"),
    ("5 May 2021\nFirst published: 3 May 2021", "2021-05-03"),
    ("By Ann Other - 3 May 2021", "2021-05-03"),
    ("  • 3 May 2021 -\n  • |\n  • Last updated: 3 May 2021 17:31", "2021-05-03"),
    ("Publié le 3 mai 2021 à 14h05", "2021-05-03T14:05:00"),
    ("Veröffentlicht am 03.05.2021", "2021-05-03"),
    ("Publicado el 3 de mayo de 2021 | Actualizado el 4 de mayo de 2021", "2021-05-03"),
    ("Опубликовано 3 мая 2021 г.", "2021-05-03"),
    ("Mon May 3, 2021 4:23 pm EST", "2021-05-03T16:23:00-05:00"),
    ("Last updated: 5 May 2021", "2021-05-05"),
    ("Published 03/04/2021", "2021-03-04/2021-04-03"),
]


@pytest.mark.parametrize(("head", "edtf"), HEADS)
def test_a_meta_line_dates_the_article_by_its_label(head: str, edtf: str) -> None:
    found = context(f"Board agrees on a new harbour bridge\n\n{head}\n\n{STORY}")
    assert (found.origin, found.edtf) == ("text", edtf)


DATELINES = [
    ("WASHINGTON, June 3, 2024 (AP) — ", "2024-06-03"),
    ("BEIJING, 26 February 2003 (Xinhua) -- ", "2003-02-26"),
    ("NEW YORK, Monday, June 3, 2024 – ", "2024-06-03"),
]


@pytest.mark.parametrize(("opening", "edtf"), DATELINES)
def test_a_dateline_dates_the_report(opening: str, edtf: str) -> None:
    found = context(opening + STORY)
    assert (found.edtf, found.evidence[0].rule) == (edtf, "dateline")


def test_a_dateline_without_a_year_is_evidence_and_no_date() -> None:
    found = context(f"BRUSSELS, Feb. 15 — {STORY}")
    assert (found.origin, found.earliest, found.latest) == ("unknown", None, None)
    assert [evidence.published for evidence in found.evidence] == ["XXXX-02-15"]


def test_a_dateline_without_a_year_makes_the_callers_year_a_day() -> None:
    found = context(f"BRUSSELS, Feb. 15 — {STORY}", published="2024")
    assert (found.origin, found.edtf) == ("given", "2024-02-15")


def test_a_month_and_day_that_fit_twice_leave_the_callers_interval() -> None:
    found = context(f"BRUSSELS, Feb. 15 — {STORY}", published="2023/2024")
    assert (found.earliest, found.latest) == (date(2023, 1, 1), date(2024, 12, 31))


def test_a_date_that_agrees_with_its_weekday_in_the_lead_is_that_day_or_the_next() -> None:
    found = context(f"The board met on Tuesday (11 July 2023) in the old hall. {STORY}")
    assert (found.earliest, found.latest) == (date(2023, 7, 11), date(2023, 7, 12))


HEADED = f"Board agrees on a new harbour bridge\n\n{STORY}\n\n"
NO_EVIDENCE = [
    f"The board met on Monday (11 July 2023) in the old hall. {STORY}",
    f"The board will meet on Tuesday (11 July 2023) in the old hall. {STORY}",
    f"On Tuesday, September 11, 2001, the old pier burned. {STORY}",
    f"The pier of 12 March 1999 is gone. {STORY}",
    f"{HEADED}The bridge will open in 2031.",
    f"{HEADED}© 2022 The Daily Harbour\n\nCopyright 12 March 2019",
    f"{HEADED}Avatar photo\nAnn Other has covered harbours since 12 March 2009.",
    f"{HEADED}Author information\nName: Ann Other\nBirthday: 1995-01-09\nPhone: 123",
    f"{HEADED}3 Comments\nJim Doe\nMarch 3, 2020 at 5:00 pm\nI think so.\nReply\nAnn Roe\n2 days ago\nNo way.\nReply",
]


@pytest.mark.parametrize("text", NO_EVIDENCE)
def test_what_is_no_evidence_of_publication_leaves_it_unknown(text: str) -> None:
    assert context(text).origin == "unknown"


def test_the_callers_word_stands_and_what_contradicts_it_is_reported() -> None:
    found = context(f"Board agrees on a new bridge\nPublished: 3 May 2021\n\n{STORY}", published="2020-02")
    assert (found.origin, found.edtf) == ("given", "2020-02")
    assert [conflict.text for conflict in found.conflicts] == ["3 May 2021"]


def test_an_update_after_the_callers_day_is_no_conflict() -> None:
    found = context(f"Board agrees on a new bridge\nLast updated: 3 May 2021\n\n{STORY}", published="2021-05-01")
    assert (found.edtf, found.conflicts) == ("2021-05-01", ())


def test_the_day_in_an_address_is_evidence() -> None:
    found = context(STORY, url="https://harbour.example/2021/05/03/bridge")
    assert (found.edtf, found.evidence[0].rule) == ("2021-05-03", "date in the address")


def test_markup_outranks_a_bare_stamp_and_their_conflict_is_reported() -> None:
    text = f"Board agrees on a new bridge\n4 May 2021\n\n{STORY}"
    page = (Declared(Evidence("JSON-LD datePublished", "2021-05-03T10:00:00Z", "2021-05-03T10:00:00Z")),)
    found = publication_context(Article(id="a", html="<p>"), text, label_lines(text), "en", page)
    assert (found.origin, found.edtf, found.utc_offset) == ("html", "2021-05-03T10:00:00Z", 0)
    assert [conflict.text for conflict in found.conflicts] == ["4 May 2021"]


def test_the_callers_timezone_counts_the_days_of_a_stamp() -> None:
    text = f"Board agrees on a new bridge\n3 May 2021 23:30 GMT\n\n{STORY}"
    article = Article(id="a", text=text, timezone="Europe/Oslo")
    found = publication_context(article, text, label_lines(text), "en")
    assert (found.earliest, found.edtf, found.utc_offset) == (date(2021, 5, 4), "2021-05-04T01:30:00+02:00", 120)


def test_a_timezone_that_is_none_is_refused_even_where_nothing_is_dated() -> None:
    with pytest.raises(ValueError, match="Mars/Olympus"):
        publication_context(Article(id="a", text=STORY, timezone="Mars/Olympus"), STORY, label_lines(STORY), "en")


def test_evidence_spans_point_at_its_words() -> None:
    text = f"Board agrees on a new bridge\nPublished: 3 May 2021\n\n{STORY}"
    for evidence in context(text).evidence:
        assert text[evidence.start : evidence.end] == evidence.text


FOREIGN = [
    ("he", "המועצה אישרה את הגשר\nפורסם: 11 ביולי 2023\n\nמועצת הנמל התכנסה ביום שלישי ואישרה את תוכנית הגשר."),
    (
        "et",
        "Nõukogu kiitis silla heaks\n11. juuli 2023\n\nSadama nõukogu kogunes teisipäeval ja kiitis silla kava heaks.",
    ),
]


@pytest.mark.parametrize(("language", "text"), FOREIGN, ids=["he", "et"])
def test_a_date_beside_the_headline_is_read_in_languages_without_names_of_ours(language: str, text: str) -> None:
    found = context(text, language=language)
    assert (found.edtf, found.evidence[0].rule) == ("2023-07-11", "date beside the headline")


def test_an_article_lies_between_what_it_calls_past_and_what_it_calls_ahead() -> None:
    text = "The drill began on January 24, 2024 and lasts four months. The next summit will be held on July 9, 2024."
    found = context(f"{text} {STORY}")
    assert (found.origin, found.edtf) == ("text", "2024-01-24/2024-07-09")


@pytest.mark.parametrize(
    "text",
    [
        "The drill began on January 24, 2024 and lasts four months.",
        "The next summit will be held on July 9, 2024.",
        "The drill began on January 24, 2014. The next summit will be held on July 9, 2024.",
        "The plan of January 24, 2024 is older than that of July 9, 2024.",
    ],
)
def test_one_end_or_a_wide_gap_is_no_interval(text: str) -> None:
    assert context(f"{text} {STORY}").origin == "unknown"


PIECES = [
    "Published: ", "Updated ", "3 May 2021", "31/02/2021", "29 February", "Feb. 15 —", "BRUSSELS, ", "99:99", " GMT+14",
    "9999-12-31", "\n", "\n\n", LEAD, "(AP) ", "Tuesday (11 July 2023)", "12-31-99", "٣ مايو ٢٠٢١", "\ud800", "\0",
    "began 1 May 2021", "will be held 2 May 2021",
]  # fmt: skip


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.sampled_from(["en", "de", "he", "und"]))
def test_any_text_has_a_context_whose_evidence_points_into_it(text: str, language: str) -> None:
    found = context(text, language=language)
    assert (found.earliest is None) == (found.latest is None) == (found.origin == "unknown")
    if found.earliest and found.latest:
        assert found.earliest <= found.latest
    for evidence in (*found.evidence, *found.conflicts):
        if evidence.rule != "called past and called ahead":
            assert text[evidence.start : evidence.end] == evidence.text


ORDERS = [
    ("It will open again on 15/04/2024.", "2024-04-03"),
    ("It was built after the vote of 11/28/2019.", "2024-03-04"),
    ("The doors close on Friday at 5:30 p.m. EST.", "2024-03-04"),
    ("The work will cost £2m.", "2024-04-03"),
    ("Work starts on 15 April, at 5.30pm.", "2024-04-03"),
    ("Work starts April 15 at 5 p.m. and costs $2 million.", "2024-03-04"),
    ("The work will cost $2 million.", "2024-03-04/2024-04-03"),
    ("Work starts on 15/04/2024, after the vote of 11/28/2019.", "2024-03-04/2024-04-03"),
    ("Work starts on 15 April and costs $2 million, he said at 5 p.m. on April 9.", "2024-03-04/2024-04-03"),
]


@pytest.mark.parametrize(("sentence", "edtf"), ORDERS)
def test_numbers_stand_in_the_order_that_the_rest_of_the_text_shows(sentence: str, edtf: str) -> None:
    assert context(f"Library to close for a month\nPosted on 03/04/2024\n\n{STORY} {sentence}").edtf == edtf


@pytest.mark.parametrize(("host", "edtf"), [("x.co.uk", "2024-04-03"), ("x.gov", "2024-03-04"), ("[", "")])
def test_numbers_stand_in_the_order_of_the_country_of_the_address(host: str, edtf: str) -> None:
    found = context(f"Library to close\nPosted on 03/04/2024\n\n{STORY}", url=f"https://{host}/news")
    assert found.edtf == (edtf or "2024-03-04/2024-04-03")


def test_readers_do_not_settle_the_order_of_numbers() -> None:
    thread = (
        "3 Comments\nJim Doe\nJim Doe (@guest_1)\n2 days ago\nNot before 15/04/2024!\nReply\nAnn Roe\n2 days ago\nNo."
    )
    found = context(f"Library to close for a month\nPosted on 03/04/2024\n\n{STORY}\n\n{thread}")
    assert found.edtf == "2024-03-04/2024-04-03"


@pytest.mark.parametrize(("line", "edtf"), [("June 2024", "2024-06"), ("Publicado: julio de 2022", "2022-07")])
def test_a_month_below_the_headline_is_that_month(line: str, edtf: str) -> None:
    found = context(f"Ten facts about the new harbour bridge\n{line}\n\n{STORY}")
    assert (found.edtf, found.earliest and found.earliest.day) == (edtf, 1)


def test_the_months_of_an_archive_are_no_evidence() -> None:
    archive = "June 2024\nMay 2024\nApril 2024"
    assert context(f"Archive\n{archive}\nTen facts about the new harbour bridge\n\n{STORY}").origin == "unknown"


def test_a_full_stop_closes_a_dateline_whose_place_is_set_apart() -> None:
    found = context(f"BRUSSELS - 18 December 2024. {STORY}")
    assert (found.edtf, found.evidence[0].rule) == ("2024-12-18", "dateline")


@pytest.mark.parametrize(
    "opening",
    [
        "The board meets June 11-12.",
        "On 12 March 1974 - a Tuesday - it burned.",
        "In Denby 12 March 1974. A fire.",
        "Ann Lund, 12 March 1974. A fire.",
    ],
)
def test_a_date_that_a_sentence_begins_with_is_no_dateline(opening: str) -> None:
    found = context(f"{opening} {STORY}")
    assert "dateline" not in [evidence.rule for evidence in (*found.evidence, *found.conflicts)]


def test_the_times_of_a_live_blog_are_no_body_and_only_its_head_dates_it() -> None:
    text = (
        f"Bridge vote: what we know\n22 Nov 2023 11.58 GMT\n{LEAD}\n22 Nov 2023 11.20 GMT\n"
        f"The board has gathered in the old hall, and many residents wait for news outside.\n21 Nov 2023 10.47 GMT\n"
        f"The first boats have reached the pier, a reporter of ours at the scene says, and more follow."
    )
    lines = {text[line.start : line.end]: line.kind for line in label_lines(text)}
    assert lines["22 Nov 2023 11.20 GMT"] == lines["21 Nov 2023 10.47 GMT"] == "meta"
    assert (context(text).edtf, context(text).conflicts) == ("2023-11-22T11:58:00Z", ())


@pytest.mark.parametrize(
    "headline",
    [
        "What happened in Denby on June 4, 2024",
        "The Denby flood of 12 March 1974",
        "Elections in Denby on June 4, 2024",
        "Flut in Denby am 4. Juni 2024",
    ],
)
def test_a_date_that_ends_a_headline_is_no_stamp(headline: str) -> None:
    text = f"{headline}\n\n{STORY}"
    assert (label_lines(text)[0].kind, context(text).origin) == ("title", "unknown")


@pytest.mark.parametrize(
    "sentence",
    [
        "She died on 4 June 2024.",
        "The report was published on 4 June 2024.",
        "The vote — 4 June 2024 — changed the town for ever.",
    ],
)
def test_a_short_dated_sentence_of_the_lead_is_body_and_no_stamp(sentence: str) -> None:
    text = f"Board agrees on a new harbour bridge\n\n{sentence}\n\n{STORY}"
    assert (label_lines(text)[1].kind, context(text).origin) == ("body", "unknown")


def test_a_sentence_about_the_article_itself_dates_it() -> None:
    found = context(f"{HEADED}This article was first published on 4 June 2024.")
    assert (found.edtf, found.origin) == ("2024-06-04", "text")


@pytest.mark.parametrize("line", ["Issue date: 4 June 2024", "Denby Echo, 4 June 2024", "le mardi 4 juin 2024"])
def test_a_date_behind_a_label_or_a_name_is_a_stamp(line: str) -> None:
    assert context(f"Board agrees on a new harbour bridge\n{line}\n\n{STORY}").edtf == "2024-06-04"


TEASERS = "Latest\nFerry fares rise again in the north\nJune 9, 2024\nOld pier burns down at night\nJune 8, 2024"


def test_the_dates_of_teasers_above_the_headline_are_no_evidence() -> None:
    assert context(f"{TEASERS}\nBoard agrees on a new harbour bridge\n\n{STORY}").origin == "unknown"


def test_the_date_below_the_headline_outranks_those_above_it() -> None:
    found = context(f"{TEASERS}\nBoard agrees on a new harbour bridge\nJune 4, 2024\n\n{STORY}")
    assert (found.edtf, found.conflicts) == ("2024-06-04", ())


@pytest.mark.parametrize("line", ["When: 12 July 2024, 7 pm", "Today is Saturday, June 8, 2024"])
def test_the_day_of_an_event_or_of_the_visit_is_no_evidence(line: str) -> None:
    assert context(f"Board agrees on a new harbour bridge\n{line}\n\n{STORY}").origin == "unknown"


def test_what_markup_says_is_believed_by_what_it_is_whatever_its_rule_is_called() -> None:
    changed = Declared(Evidence("any name", "2021-05-07", "2021-05-07"), "modified")
    declared = Declared(Evidence("meta modified or not", "2021-05-03", "2021-05-03"))
    found = publication_context(Article(id="a", html="<p>"), STORY, label_lines(STORY), "en", (changed, declared))
    assert (found.edtf, found.confidence) == ("2021-05-03", 0.95)
