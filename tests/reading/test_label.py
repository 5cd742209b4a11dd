"""What the lines of a page are, and why: rules on invented pages, and what holds of any text."""

import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.model import Line
from timeline.reading.label import label_lines, raw_lines

BODY = (
    "The harbour board met in the old hall on Tuesday and agreed on a plan for the bridge, which will carry trams.",
    "Residents had asked for the bridge for years, and the board said that it would cost less than it had feared.",
    "“We waited for this day,” said Ann Lund, who runs the ferry. She does not expect to lose her trade.",
)
STORY = "\n\n".join(BODY)
TITLE = "Board agrees on a new harbour bridge"
MENU = "Home\nNews\nSport\nWeather\nContact us\nSign in\nSubscribe"
KINDS = {"title", "meta", "body", "boilerplate", "comment", "sidebar", "author_bio"}


def kinds(text: str, title: str | None = None) -> dict[str, str]:
    return {text[line.start : line.end]: line.kind for line in label_lines(text, title=title)}


def rules(text: str) -> dict[str, str]:
    return {text[line.start : line.end]: line.rule for line in label_lines(text)}


def test_an_article_alone_is_its_title_and_body() -> None:
    found = kinds(f"{TITLE}\n\n{STORY}")
    assert found == {TITLE: "title", **dict.fromkeys(BODY, "body")}


def test_a_body_without_a_title_has_none() -> None:
    assert set(kinds(STORY).values()) == {"body"}


def test_the_chrome_around_an_article_is_dropped() -> None:
    footer = "Related articles\nFerry fares rise again\nOld pier burns down\nPrivacy Policy\n© 2021 The Daily Harbour"
    found = kinds(f"{MENU}\n{TITLE}\nBy Ann Other\n3 May 2021\nShare\nFacebook\n{STORY}\n{footer}")
    assert [line for line, kind in found.items() if kind == "body"] == list(BODY)
    assert found[TITLE] == "title"
    assert (found["By Ann Other"], found["3 May 2021"]) == ("meta", "meta")
    assert found["Ferry fares rise again"] in ("sidebar", "boilerplate")


def test_widgets_inside_an_article_are_dropped_with_their_rule() -> None:
    text = f"{TITLE}\n{BODY[0]}\nAdvertisement\n{BODY[1]}\nContinue reading below\n{BODY[2]}"
    assert rules(text)["Advertisement"] == rules(text)["Continue reading below"] == "widget label"
    assert kinds(text)["Advertisement"] == "boilerplate"


def test_neighbours_of_an_article_are_a_sidebar() -> None:
    neighbours = "Previous Article\n\nFerry fares rise again in the north\n\nNext Article\n\nOld pier burns down"
    found = kinds(f"{TITLE}\n\n{STORY}\n\n{neighbours}")
    assert (found["Previous Article"], found["Next Article"]) == ("boilerplate", "boilerplate")
    assert found["Ferry fares rise again in the north"] == found["Old pier burns down"] == "sidebar"


def test_a_comment_thread_is_comments_to_its_end() -> None:
    thread = "3 Comments\nJim Doe\nJim Doe (@guest_1)\n2 days ago\nIt is a good plan and I like it very much.\n"
    thread += "Reply\nAnn Roe\nAnn Roe (@guest_2)\n23 hours ago\nReply to Jim Doe\nIt will never be built, I fear."
    found = kinds(f"{TITLE}\n\n{STORY}\n\n{thread}")
    assert {found[line] for line in thread.split("\n")} == {"comment"}
    assert [line for line, kind in found.items() if kind == "body"] == list(BODY)


def test_a_thread_with_ages_beside_the_names_is_comments() -> None:
    thread = "26 Comments\nSort by Best\nMarta K • 3 hours ago\nAbout time, if you ask me.\nReply • Share ›\n"
    thread += "railfan77 • 5 hours ago\nWho pays for it? We do, as always.\nReply • Share ›"
    found = kinds(f"{TITLE}\n\n{STORY}\n\n{thread}")
    assert {found[line] for line in thread.split("\n")} == {"comment"}


def test_an_article_that_tells_of_two_days_ago_is_no_thread() -> None:
    text = f"{TITLE}\n\n{STORY}\n\nThe mayor says the plan was changed two days ago. A board member wrote: never again."
    assert "comment" not in kinds(text).values()


def test_author_cards_are_biographies() -> None:
    bio = "Ann Other is a reporter at the harbour desk and has covered ferries since 2009. Follow her on Twitter."
    found = kinds(f"{TITLE}\n\n{STORY}\n\nAvatar photo\n{bio}\nSubscribe")
    assert (found["Avatar photo"], found[bio]) == ("author_bio", "author_bio")


def test_the_fields_of_an_author_box_are_a_biography() -> None:
    box = "Author information\nName: Ann Other\nBirthday: 1995-01-09\nPhone: +47 123\nHobby: Rowing, sailing, chess"
    found = kinds(f"{TITLE}\n\n{STORY}\n\n{box}")
    assert {found[line] for line in box.split("\n")} == {"author_bio"}


def test_a_repeated_title_begins_a_list_of_links() -> None:
    links = ["Cheap ferry tickets", "Harbour jobs", "9546647572", "Who owns the old pier?", "Boats for sale"]
    text = f"{TITLE}\n\n{STORY}\n\n{TITLE}\nTop Articles\n" + "\n".join(links)
    labelled = label_lines(text)
    assert [line.kind for line in labelled if text[line.start : line.end] == TITLE] == ["title", "sidebar"]
    assert {kinds(text)[link] for link in links} == {"sidebar"}


@pytest.mark.parametrize(
    "note",
    [
        "Notes on this summary: the content reflects reported statements and public analyses. It was shortened.",
        "Disclaimer: this article is for information only and is no advice to invest in bridges.",
        "This article was generated from a press release of the board and checked by an editor.",
    ],
)
def test_notes_about_the_text_are_boilerplate(note: str) -> None:
    text = f"{TITLE}\n\n{STORY}\n\n{note}"
    assert (kinds(text)[note], rules(text)[note]) == ("boilerplate", "note about the text")


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Ann Other / Daily Harbour",
        "The old pier in winter (Image: GETTY)",
        "Official group photo",
        "Getty Images",
    ],
)
def test_captions_and_credits_are_boilerplate(line: str) -> None:
    assert kinds(f"{TITLE}\n\n{BODY[0]}\n\n{line}\n\n{BODY[1]}\n\n{BODY[2]}")[line] == "boilerplate"


@pytest.mark.parametrize(
    "sentence", ["She had posted a screenshot of the plan.", "Police handed out a file photo of the old pier by night."]
)
def test_a_sentence_about_pictures_is_body(sentence: str) -> None:
    assert kinds(f"{TITLE}\n\n{BODY[0]}\n\n{sentence}\n\n{BODY[1]}\n\n{BODY[2]}")[sentence] == "body"


def test_subheadings_of_an_article_are_body() -> None:
    text = f"{TITLE}\n\n{BODY[0]}\n\nCosts and benefits\n\n{BODY[1]}\n\n{BODY[2]}"
    assert kinds(text)["Costs and benefits"] == "body"


META = [
    "By Ann Other",
    "3 May 2021",
    "Last updated: 3 May 2021 17:31",
    "Von Anna Berg",
    "5 min read",
    "Publié le 3 mai 2021",
]


@pytest.mark.parametrize("line", META)
def test_bylines_and_stamps_below_the_title_are_meta(line: str) -> None:
    assert kinds(f"{TITLE}\n{line}\n\n{STORY}")[line] == "meta"


def test_marks_between_meta_lines_are_meta() -> None:
    text = f"{TITLE}\n\n  • 3 May 2021 -\n  • |\n  • Last updated: 3 May 2021 17:31\n\n{STORY}"
    assert [line.kind for line in label_lines(text)][:4] == ["title", "meta", "meta", "meta"]


def test_the_given_title_is_found_among_others() -> None:
    found = kinds(f"Ferry fares rise again in the north\n{TITLE}\n\n{STORY}", TITLE)
    assert found[TITLE] == "title"


def test_only_boilerplate_has_no_body() -> None:
    assert "body" not in kinds("No time to read?\nGet a summary\nPrevious Article\nNext Article").values()


def test_a_single_post_is_body() -> None:
    assert kinds("Lunch at the harbour yesterday, love their soup ;)") == {
        "Lunch at the harbour yesterday, love their soup ;)": "body"
    }


def test_a_headline_over_one_short_paragraph_is_the_title() -> None:
    text = "Central bank holds rates\n\nThe central bank left its rates unchanged on Thursday."
    assert list(kinds(text).values()) == ["title", "body"]


def test_a_list_of_the_article_is_kept_to_its_last_item() -> None:
    items = ["- Rates stay at 4.5 percent", "- Next meeting in September", "- Inflation at 2.8 percent"]
    found = kinds(f"{TITLE}\n\n{STORY}\n\n" + "\n".join(items))
    assert {found[item] for item in items} == {"body"}


def test_raw_lines_are_all_body() -> None:
    assert raw_lines("Share\n\n  Bread \n") == (Line(0, 5, "body", "raw"), Line(9, 14, "body", "raw"))


ANY = st.text(st.characters() | st.sampled_from("\n\n\r\u2028\ud800\0 \t.:|•09"), max_size=400)


@settings(deadline=None, max_examples=200)
@given(ANY)
def test_every_line_of_any_text_is_labelled_once_with_a_reason(text: str) -> None:
    labelled = label_lines(text)
    assert [(line.start, line.end) for line in labelled] == [(line.start, line.end) for line in raw_lines(text)]
    assert all(line.kind in KINDS and line.rule for line in labelled)
    assert [text[line.start : line.end] for line in labelled] == [
        line.strip() for line in text.splitlines() if line.strip()
    ]


@settings(deadline=None, max_examples=50)
@given(st.lists(st.sampled_from([*BODY, *MENU.split("\n"), TITLE, "2 days ago", "3 May 2021", "|"]), max_size=40))
def test_the_same_page_is_labelled_the_same_twice(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert label_lines(text) == label_lines(text)


@pytest.mark.parametrize(
    "text",
    [
        "1" * 1_000_000,
        "x" * 1_000_000,
        "\0" * 100_000,
        "\ud800" * 1000,
        "a\n" * 50_000,
        "(" * 500_000,
        "Name: " * 100_000,
        "By A " * 100_000,
        f"{TITLE}\n" * 20_000,
        "2 days ago\nReply\n" * 20_000,
    ],
    ids=["digits", "one word", "NUL", "surrogates", "lines", "brackets", "fields", "bylines", "titles", "thread"],
)
def test_hostile_text_is_labelled_all_the_same(text: str) -> None:
    assert label_lines(text)


@pytest.mark.parametrize("text", ["", " \n\t\n", "\r\n\r\n"])
def test_blank_text_has_no_lines(text: str) -> None:
    assert label_lines(text) == raw_lines(text) == ()


def test_the_line_model_is_small_and_readable() -> None:
    model = Path(__file__).parents[2] / "timeline" / "reading" / "line_model.json"
    assert model.stat().st_size < 300_000
    assert '"sentence characters' in model.read_text(encoding="utf-8")


def test_every_line_of_a_hard_wrapped_paragraph_is_what_the_paragraph_is() -> None:
    wrapped = "\n\n".join(textwrap.fill(paragraph, 60) for paragraph in BODY)
    text = f"{MENU}\n\n{TITLE}\nBy Ann Other\n\n{wrapped}\n\nRelated articles\nFerry fares rise again"
    body = [text[line.start : line.end] for line in label_lines(text) if line.kind == "body"]
    assert body == [line for line in wrapped.split("\n") if line]


def test_short_lines_of_a_list_are_no_paragraph() -> None:
    text = "Home\nNews of the harbour\nSport and games\nWeather\n\n" + STORY
    assert len(label_lines(text)) == 4 + len(BODY)


def test_a_page_in_another_language_is_read_the_same() -> None:
    body = [
        "Der Hafenrat hat am Dienstag den Bau einer neuen Brücke beschlossen, die zwei Milliarden Euro kosten soll.",
        "Die Anwohner hatten die Brücke gefordert, und der Rat sagte, sie werde weniger kosten als befürchtet.",
    ]
    head = (
        "Startseite\nPolitik\nHafenrat beschließt neue Brücke\nVon Anna Berg\nVeröffentlicht am 11. Juli 2023\nTeilen"
    )
    tail = "Mehr zum Thema\nAlter Pier abgebrannt\nImpressum"
    found = kinds("\n".join([head, *body, tail]))
    assert [line for line, kind in found.items() if kind == "body"] == body
    assert found["Hafenrat beschließt neue Brücke"] == "title"
    assert found["Von Anna Berg"] == found["Veröffentlicht am 11. Juli 2023"] == "meta"


def test_a_headline_without_spaces_is_known_by_its_lead() -> None:
    lead = "港の評議会は火曜日、新しい橋の建設を承認した。費用は二十億ユーロに上る見通しだ。工事は三月に始まる。"
    more = "住民は何年も前から橋を求めていた。評議会は、費用は予想を下回ると説明している。"
    found = kinds(f"ホーム\nニュース\n港の評議会、新しい橋を承認\n2023年7月11日 17時31分\n{lead}\n{more}\n利用規約")
    assert found["港の評議会、新しい橋を承認"] == "title"
    assert (found[lead], found[more]) == ("body", "body")


@pytest.mark.parametrize(
    "stamp", ["May 29, 2024 4:41 PM EDT", "29 May 2024", "Published: 29 May 2024 16:41", "By Ann Other and Jim Doe"]
)
def test_a_headline_and_the_stamp_right_below_it_are_two_lines(stamp: str) -> None:
    found = kinds(f"Harbour shares end lower as bond yields jump again\n{stamp}\n\n{STORY}")
    assert found["Harbour shares end lower as bond yields jump again"] == "title"
    assert found[stamp] == "meta"


def test_two_lines_alone_are_no_wrapped_paragraph() -> None:
    text = "Harbour shares end lower as bond yields jump again\nTraders blame the weather\n\n" + STORY
    assert len({line.rule for line in label_lines(text)[:2]}) == 2


def test_two_lines_at_the_width_of_the_others_are_a_paragraph() -> None:
    paragraph = "Only the pilots spoke against it, and they did not vote when the question came to the harbour board."
    wrapped = textwrap.fill(paragraph, 60)
    text = "\n\n".join([*(textwrap.fill(paragraph, 60) for paragraph in BODY), wrapped])
    first, second = wrapped.split("\n")
    assert rules(text)[first] == rules(text)[second]


SHORT_REPORTS = [
    "The pool will reopen in May after repairs that councillors approved on Monday, the council said.\n\n"
    "Work starts in April.",
    "A man has been arrested after a fire at a primary school.\n\nPolice said he was held.\n\nNo-one was hurt.",
    "ENGINEERS HAVE CUT POWER TO THE OLD PIER.\nREPAIRS TAKE UNTIL WEDNESDAY.",
]


@pytest.mark.parametrize("report", SHORT_REPORTS)
@pytest.mark.parametrize("head", ["By Ann Other\n3 May 2021", "3 May 2021", ""])
def test_a_short_report_is_kept_to_its_last_sentence(report: str, head: str) -> None:
    found = kinds(f"Repairs begin at the old pier\n{head}\n\n{report}")
    assert {found[line] for line in report.split("\n") if line} == {"body"}
    assert found["Repairs begin at the old pier"] == "title"


FOREIGN_REPORTS = [
    "Työt aloitetaan satamassa\n3.5.2021 17:31\n\nSataman silta avataan toukokuussa korjauksen jälkeen, sanoi"
    " satamajohtaja.\n\nTyöt alkavat huhtikuussa.",
    "В порту начинается ремонт\n17:31, 3 мая 2021\n\nМост в порту откроется после ремонта, сообщили в управлении"
    " порта в понедельник.\n\nРаботы начнутся в апреле.",
    "बंदरगाह में मरम्मत शुरू\n3 मई 2021, 17:31 IST\n\nबंदरगाह का पुल मरम्मत के बाद फिर खुलेगा, परिषद ने सोमवार को कहा।"
    "\n\nकाम अप्रैल में शुरू होगा।",
    "港口开始维修\n2021年5月3日 17:31\n\n港口委员会星期一批准了大桥的维修工程,大桥将于五月重新开放,主席对记者说。"
    "\n\n工程将于四月开始。",
]


@pytest.mark.parametrize("text", FOREIGN_REPORTS, ids=["fi", "ru", "hi", "zh"])
def test_a_short_report_in_another_language_is_kept_whole(text: str) -> None:
    assert [line.kind for line in label_lines(text)] == ["title", "meta", "body", "body"]


def test_prose_is_kept_where_the_model_finds_no_article() -> None:
    prose = "Volunteers painted the whole of the old pier in one weekend and had paint left over for the boats."
    text = "\n".join([*MENU.split("\n"), prose, *MENU.split("\n")[::-1]])
    assert kinds(text)[prose] == "body"


@pytest.mark.parametrize("line", ["(Reporting by Ann Other; Editing by Jim Doe)", "Media contact: press@pier.example"])
def test_the_credits_below_a_report_are_boilerplate(line: str) -> None:
    assert kinds(f"{TITLE}\n\n{STORY}\n\n{line}")[line] == "boilerplate"


def test_prose_below_an_article_is_no_list_of_links() -> None:
    links = ["Cheap ferry tickets", "Harbour jobs", "Boats for sale", "Tides this week"]
    prose = "The Daily Harbour is printed on the island and reaches every house of the town by half past six."
    text = f"{TITLE}\n\n{STORY}\n\n" + "\n".join([*links, prose, *links])
    assert rules(text)[prose] != "list of links below the article"


def test_a_notice_of_consent_above_an_article_is_no_part_of_it() -> None:
    notice = "We and our 214 partners store and access information on a device, and process personal data."
    text = f"We value your privacy\n{notice}\nAccept all\nReject all\n{TITLE}\n3 May 2021\n{STORY}"
    found = kinds(text)
    assert (found[notice], found["Reject all"]) == ("boilerplate", "boilerplate")
    assert (found[TITLE], found["3 May 2021"]) == ("title", "meta")


@pytest.mark.parametrize(
    "line",
    [
        "This article is for subscribers only. Subscribe now to read the full story.",
        "Correction: An earlier version of this article misstated the name of the bridge.",
    ],
)
def test_notices_below_an_article_are_boilerplate(line: str) -> None:
    assert kinds(f"{TITLE}\n3 May 2021\n\n{STORY}\n\n{line}")[line] == "boilerplate"


def test_a_line_that_leads_in_a_statement_is_body() -> None:
    lead_in = "The minister of roads, Ann Lund, said:"
    assert kinds(f"{TITLE}\n3 May 2021\n\n{lead_in}\n\n{STORY}")[lead_in] == "body"


@pytest.mark.parametrize(
    "line", ["Ann Other · 3 May 2021 · 3 comments", "Local | 3 May 2021 | Ann Other", "Harbour — 3 May 2021 — Other"]
)
def test_a_date_that_is_a_part_of_a_line_in_parts_makes_it_a_stamp(line: str) -> None:
    assert kinds(f"{TITLE}\n{line}\n\n{STORY}")[line] == "meta"


def test_a_headline_of_two_words_alone_above_the_text_is_the_title() -> None:
    assert kinds(f"Council minutes\n3 May 2021\n\n{STORY}")["Council minutes"] == "title"
