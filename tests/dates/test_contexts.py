"""How the publication context, the clause and the story decide what an expression means, and how that is explained."""

import re
import subprocess
import sys
from datetime import date

import pytest

from timeline.model import UNKNOWN_PUBLICATION, Moment, PublicationContext, Sentence, Timex
from timeline.tagging import tag_dates

TUESDAY = date(2023, 7, 11)


def tag(text: str, earliest: date | None = TUESDAY, latest: date | None = None) -> tuple[Timex, ...]:
    if earliest is None:
        return tag_dates(text, (Sentence(0, len(text), text, 0),), UNKNOWN_PUBLICATION)
    context = PublicationContext(origin="given", earliest=earliest, latest=latest or earliest)
    return tag_dates(text, (Sentence(0, len(text), text, 0),), context)


def only(timexes: tuple[Timex, ...]) -> Timex:
    assert len(timexes) == 1
    return timexes[0]


def test_a_month_context_leaves_what_is_true_on_all_its_days() -> None:
    timex = only(tag("The fair opens on July 20.", date(2023, 6, 1), date(2023, 6, 30)))
    assert (timex.value, timex.moment) == (
        "2023-07-20",
        Moment(date(2023, 7, 20), date(2023, 7, 20), "day", "2023-07-20"),
    )


def test_a_month_context_gives_today_as_the_month_and_no_day() -> None:
    timex = only(tag("The fair opens today.", date(2023, 6, 1), date(2023, 6, 30)))
    assert timex.value == "2023-06"
    assert timex.moment
    assert (timex.moment.earliest, timex.moment.latest) == (date(2023, 6, 1), date(2023, 6, 30))
    assert timex.moment.approximate


def test_an_open_year_stays_open_without_a_context() -> None:
    timex = only(tag("The fair opens on July 20.", None))
    assert (timex.value, timex.moment) == ("XXXX-07-20", Moment(None, None, "day", "XXXX-07-20"))
    assert timex.unresolved == "the day of publication is not known"


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("It rained yesterday.", "XXXX-XX-XX"),
        ("It rained on Wednesday.", "XXXX-WXX-3"),
        ("It rained last week.", "XXXX-WXX"),
        ("It rained last month.", "XXXX-XX"),
        ("It rained two years ago.", "XXXX"),
    ],
)
def test_relative_expressions_without_a_context_are_unresolved_with_the_reason(said: str, value: str) -> None:
    timex = only(tag(said, None))
    assert timex.value == value
    assert timex.unresolved
    assert timex.moment is None or timex.moment.earliest is None


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("The summit is scheduled for July 11 and 12.", "2023-07-11/2023-07-12"),
        ("It ran from 3 to 7 May.", "2023-05-03/2023-05-07"),
        ("Sales fell in May–July 2019.", "2019-05/2019-07"),
        ("He ruled 1998-2001.", "1998/2001"),
        ("It will rain between Monday and Thursday.", "2023-07-17/2023-07-20"),
        ("It ran from November to February.", "2022-11/2023-02"),
    ],
)
def test_a_run_of_time_is_one_interval_from_its_first_end(said: str, edtf: str) -> None:
    first = tag(said)[0]
    assert first.moment
    assert first.moment.edtf == edtf


def test_a_length_beside_now_takes_up_an_interval() -> None:
    timex = only(tag("Ships will be bought over the next five years."))
    assert timex.moment
    assert (timex.moment.earliest, timex.moment.latest) == (TUESDAY, date(2028, 7, 11))
    assert timex.moment.approximate
    assert timex.anchor
    assert timex.anchor.kind == "publication"


@pytest.mark.parametrize(
    ("said", "earliest", "latest"),
    [
        ("It rained in the last week of May.", date(2023, 5, 25), date(2023, 5, 31)),
        ("It rained in the first two weeks of May.", date(2023, 5, 1), date(2023, 5, 14)),
        ("It rained in the last three days of May.", date(2023, 5, 29), date(2023, 5, 31)),
        ("It rained in the first nine months of 1997.", date(1997, 1, 1), date(1997, 9, 30)),
        ("It will rain in the second week of August.", date(2023, 8, 8), date(2023, 8, 14)),
    ],
)
def test_a_part_of_a_longer_time_takes_up_its_days(said: str, earliest: date, latest: date) -> None:
    moment = tag(said)[0].moment
    assert moment
    assert (moment.earliest, moment.latest) == (earliest, latest)


def test_a_month_of_fasting_takes_up_all_its_days() -> None:
    moment = only(tag("The truce held during Ramadan.")).moment
    assert moment
    assert (moment.earliest, moment.latest, moment.precision) == (date(2023, 3, 23), date(2023, 4, 20), "month")


def test_a_length_behind_what_happened_comes_to_a_day() -> None:
    said = "The vote was on 3 May. A recount followed. Two days after the vote the loser gave in."
    timex = tag(said)[-1]
    assert (timex.type, timex.value) == ("DURATION", "P2D")
    assert timex.anchor
    assert (timex.anchor.kind, timex.anchor.value) == ("event", "2023-05-03")
    assert timex.moment
    assert timex.moment.earliest == date(2023, 5, 5)
    assert timex.explanation == "Two days, counted from the vote on Wednesday 3 May 2023: Friday 5 May 2023."


def test_a_length_behind_what_no_day_is_named_for_says_so() -> None:
    timex = only(tag("The vote came eight days after the landslide."))
    assert timex.moment is None
    assert timex.unresolved == "it is counted from a happening whose day the text does not name"


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("The call is at 9 a.m. EST.", "2023-07-11T09:00:00-05:00"),
        ("The call is at 10 a.m. ET.", "2023-07-11T10:00:00-04:00"),
        ("The call was at 10 a.m. ET on January 9, 2023.", "2023-01-09T10:00:00-05:00"),
        ("The match starts at 18:00 CET.", "2023-07-11T18:00:00+01:00"),
        ("Markets open at 14:00 GMT.", "2023-07-11T14:00:00+00:00"),
        ("Sent: 2023-07-10 09:12 +0200", "2023-07-10T09:12:00+0200"),
    ],
)
def test_a_clock_time_keeps_the_offset_of_its_zone(said: str, edtf: str) -> None:
    moment = tag(said)[0].moment
    assert moment
    assert moment.edtf == edtf


def test_a_bare_length_lies_nowhere() -> None:
    assert only(tag("The talks lasted two days.")).moment is None


@pytest.mark.parametrize(
    ("said", "explanation"),
    [
        (
            "They will meet in Riga on Wednesday.",
            "Wednesday, ahead of publication on Tuesday 11 July 2023 because the clause is in the future: "
            "Wednesday 12 July 2023.",
        ),
        (
            "They met in Riga in May.",
            "May, back from publication on Tuesday 11 July 2023 because the clause is in the past: May 2023.",
        ),
        ("They met yesterday.", "yesterday, counted from publication on Tuesday 11 July 2023: Monday 10 July 2023."),
        ("They met on 3 May 2021.", "3 May 2021, a date that the words give themselves: Monday 3 May 2021."),
        ("They met for two days.", "two days, a length of time: two days."),
        ("They meet every Friday.", "every Friday, a time that repeats: every Friday."),
        ("They meet twice a week.", "twice a week, a time that repeats: twice a week."),
        ("They trained for almost 40 minutes.", "almost 40 minutes, a length of time: less than 40 minutes."),
        ("The road is now shut.", "now, the present as a whole, no date of its own."),
        ("Profit fell in Q3 2022.", "Q3 2022, a date that the words give themselves: the third quarter of 2022."),
        ("Glam died in the 1970s.", "the 1970s, a date that the words give themselves: the 1970s."),
        (
            "They met in Riga on July 20.",
            "July 20, nearest to publication on Tuesday 11 July 2023: Thursday 20 July 2023.",
        ),
        (
            "A walk by the sea, Friday.",
            "Friday, the last one before publication on Tuesday 11 July 2023: Friday 7 July 2023.",
        ),
        (
            "Rents rose last week.",
            "last week, counted from publication on Tuesday 11 July 2023: the week of Monday 3 July 2023.",
        ),
    ],
)
def test_every_expression_says_why_it_means_what_it_means(said: str, explanation: str) -> None:
    assert only(tag(said)).explanation == explanation


def test_no_code_of_a_value_stands_in_an_explanation() -> None:
    text = (
        "Sales rose in 2022-Q3, last winter, this weekend, the 1970s and the 19th century. They rose every May, for"
        " four years and over the past few weeks. A year earlier they fell. From Monday to Friday they rose at 6 p.m."
    )
    codes = re.compile(r"XX|\bP\w*\d|\d-[QWH]\d|\d{4}-\d\d|_REF| \d{2,3}\.$")
    for known in (tag(text), tag(text, date(2023, 6, 1), date(2023, 6, 30)), tag(text, None)):
        assert [timex.explanation for timex in known if codes.search(timex.explanation.partition(", ")[2])] == []


def test_a_clock_time_goes_on_with_the_day_told_before_unless_it_is_to_come() -> None:
    said = ("He fell off the roof on Thursday.", "Help came at 6.12pm.", "The ward opens at 7pm.")
    text = " ".join(said)
    sentences = tuple(
        Sentence(text.index(one), text.index(one) + len(one), one, index) for index, one in enumerate(said)
    )
    context = PublicationContext(origin="given", earliest=TUESDAY, latest=TUESDAY)
    values = [timex.value for timex in tag_dates(text, sentences, context)]
    assert values == ["2023-07-06", "2023-07-06T18:12", "2023-07-11T19:00"]


def test_a_day_that_was_moved_begins_no_run() -> None:
    old, new = tag("The regatta was moved from 5 July to 2 August.")
    assert old.moment
    assert new.moment
    assert (old.moment.edtf, new.moment.edtf) == ("2023-07-05", "2023-08-02")


def test_a_story_of_long_ago_counts_from_its_own_dates() -> None:
    text = (
        "The revolt began in 1848. In March 1848 the crowd stormed the arsenal. On April 3 the duke fled, and two days"
        " later the assembly met. It sat until 1849. By May 1849 it was over; in December 1850 the duke returned. In"
        " January the trials began."
    )
    values = {timex.text: timex.value for timex in tag(text)}
    assert values["April 3"] == "1848-04-03"
    assert values["two days later"] == "1848-04-05"
    assert values["January"] == "1851-01"


def test_news_that_names_old_years_still_counts_from_publication() -> None:
    text = "The party won in 1974, 1979, 1983, 1987 and 1992. On Monday it lost, and yesterday its leader resigned."
    assert tag(text)[-1].value == "2023-07-10"


def test_a_numeric_date_follows_the_order_that_the_text_shows() -> None:
    assert [timex.value for timex in tag("Sent 03/04/2021, paid 25/04/2021.")] == ["2021-04-03", "2021-04-25"]
    assert [timex.value for timex in tag("Sent 03/04/2021, paid 04/25/2021.")] == ["2021-03-04", "2021-04-25"]


def test_an_expression_over_a_wrapped_line_is_found_whole() -> None:
    text = "The mayor was elected last\nweek in Riga."
    sentences = (Sentence(0, 26, text[:26], 0), Sentence(27, len(text), text[27:], 1))
    context = PublicationContext(origin="given", earliest=TUESDAY, latest=TUESDAY)
    assert [timex.text for timex in tag_dates(text, sentences, context)] == ["last\nweek"]


def test_only_the_sentences_are_searched() -> None:
    text = "Posted 3 May 2021. The fair opens on 20 July 2023."
    context = PublicationContext(origin="given", earliest=TUESDAY, latest=TUESDAY)
    assert [timex.text for timex in tag_dates(text, (Sentence(19, len(text), text[19:], 0),), context)] == [
        "20 July 2023"
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Den 11. juli 2023 i Oslo.", "nb"), ("Le 11 juillet 2023 à Paris.", "fr"), ("Il 11/07/2023 a Roma.", "it")],
)
def test_whole_dates_of_languages_without_rules_are_read(text: str, language: str) -> None:
    context = PublicationContext(origin="given", earliest=TUESDAY, latest=TUESDAY)
    timexes = tag_dates(text, (Sentence(0, len(text), text, 0),), context, language)
    assert [timex.value for timex in timexes] == ["2023-07-11"]


def test_the_tagger_loads_no_date_library_for_english() -> None:
    code = "import sys, timeline.tagging; assert not {'dateparser', 'numpy', 'lxml', 'regex'} & set(sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("said", "earliest", "latest", "value"),
    [
        ("It opens today.", date(2024, 6, 14), date(2024, 6, 16), "2024-W24"),
        ("It opens tonight.", date(2024, 6, 14), date(2024, 6, 16), "2024-06-XXTNI"),
        ("It opens today.", date(2023, 1, 1), date(2023, 12, 31), "2023"),
        ("It opened on July 4.", date(2023, 1, 1), date(2023, 12, 31), "XXXX-07-04"),
        ("It opens this year.", date(2023, 1, 1), date(2023, 12, 31), "2023"),
    ],
)
def test_a_context_of_days_gives_the_value_that_is_true_of_both_ends(
    said: str, earliest: date, latest: date, value: str
) -> None:
    assert only(tag(said, earliest, latest)).value == value


@pytest.mark.parametrize(
    ("said", "value", "edtf"),
    [
        ("By the year 12023 all is sand.", "12023", "Y12023"),
        ("Nothing happened in the year 0.", "0000", "0000"),
        ("They hunted here in 12000 BC.", "BC12000", "Y-11999"),
    ],
)
def test_years_outside_the_calendar_stay_unresolved_with_the_reason(said: str, value: str, edtf: str) -> None:
    timex = next(timex for timex in tag(said) if timex.rule != "unit")
    assert (timex.value, timex.unresolved) == (value, "it lies outside the years 1 to 9999")
    assert timex.moment
    assert (timex.moment.earliest, timex.moment.edtf) == (None, edtf)


def test_a_part_of_the_day_alone_dates_a_message_and_not_an_article() -> None:
    said = "Ring me in the office or come by, evening."
    article = "The board of the ferry line heard from its captains in evening talks. " * 8
    assert [timex.text for timex in tag(said)] == ["evening"]
    assert tag(article) == ()
