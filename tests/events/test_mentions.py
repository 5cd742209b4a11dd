"""Which sentences tell an event, when it happened, and how it is headed."""

import pytest

from timeline.model import Article, Mention
from timeline.pipeline import read_raw

PUBLISHED = "2021-03-10"  # a Wednesday


def mentions(text: str, published: str | None = PUBLISHED) -> tuple[Mention, ...]:
    return read_raw(Article(id="a", text=text, published=published, language="en")).mentions


def days(text: str, published: str | None = PUBLISHED) -> list[str]:
    return [mention.moment.edtf for mention in mentions(text, published) if mention.moment]


def test_a_past_deed_with_a_day_is_a_mention_of_that_day() -> None:
    (mention,) = mentions("The harbour bridge collapsed on 4 March 2021.")
    assert (mention.moment and mention.moment.edtf, mention.tense) == ("2021-03-04", "past")
    assert mention.timex is not None
    assert mention.inherited is None


def test_a_report_and_what_it_reports_are_two_events_on_two_days() -> None:
    found = mentions("The mayor said on Monday that the harbour bridge had collapsed on Friday.")
    assert [mention.moment.edtf for mention in found if mention.moment] == ["2021-03-08", "2021-03-05"]
    assert found[1].headline == "The harbour bridge had collapsed"


def test_a_report_without_another_date_is_headed_by_what_is_reported() -> None:
    (mention,) = mentions("Officials said on Monday that the harbour bridge had collapsed.")
    assert mention.headline == "The harbour bridge had collapsed"


def test_a_trailing_attribution_leaves_the_headline() -> None:
    (mention,) = mentions("Engineers closed the harbour bridge, the city council said on Monday.")
    assert mention.headline == "Engineers closed the harbour bridge"


def test_two_names_of_one_day_in_a_clause_are_one_mention() -> None:
    assert days("Envoys met in Oslo on Tuesday, 2 March 2021.") == ["2021-03-02"]


def test_a_run_of_days_stays_whole() -> None:
    assert days("The Oslo summit was held on March 2 and 3, 2021.") == ["2021-03-02/2021-03-03"]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry expects exports to grow in 2023.",
        "The target date for the new standard is 2030.",
        "Eleven towns met the goal, up from only three towns in 2014.",
        "More people ride bicycles than in 2009.",
        "The ferry runs every day.",
        "The repairs take three months.",
        "The 2010 Harbour Act applies to all ports.",
        "Prices rose 3% in 2020.",
        "Today we have more boats than ever.",
        "Is the bridge open on Monday?",
    ],
)
def test_no_event_is_told_by_a_forecast_comparison_set_duration_name_or_question(text: str) -> None:
    assert mentions(text, None) == ()


def test_what_has_lasted_since_a_day_did_not_happen_on_it() -> None:
    assert "2014" not in days("Traffic has doubled since 2014.")


def test_what_was_done_and_lasts_since_a_day_happened_on_it() -> None:
    assert days("The yard had been closed since 24 February 2021, officials found.") == ["2021-02-24"]


def test_a_stamp_of_a_comment_dates_no_event() -> None:
    assert mentions("March 4, 2021 at 7:58 am | Reply The council ruined the harbour.", None) == ()


def test_an_event_that_lies_ahead_is_planned() -> None:
    (mention,) = mentions("The council will vote on the harbour plan on Friday.")
    assert (mention.moment and mention.moment.edtf, mention.tense) == ("2021-03-12", "planned")


def test_an_event_that_was_called_off_is_cancelled() -> None:
    (mention,) = mentions("The Oslo summit planned for 20 March 2021 was cancelled.")
    assert mention.tense == "cancelled"


def test_a_noun_dated_ahead_in_a_past_clause_is_an_event_of_its_own() -> None:
    found = mentions("Ministers concluded talks to prepare for the upcoming Oslo Summit in July.")
    planned = [mention for mention in found if mention.tense == "planned"]
    assert [(mention.headline, mention.moment and mention.moment.edtf) for mention in planned] == [
        ("Oslo Summit", "2021-07")
    ]
    assert [mention.tense for mention in found if mention.inherited] == ["past"]


def test_a_sentence_without_a_date_inherits_the_articles_and_says_so() -> None:
    found = mentions("The harbour bridge collapsed on Tuesday. Divers rescued nine sailors.")
    assert [mention.moment and mention.moment.edtf for mention in found] == ["2021-03-09", "2021-03-09"]
    assert found[1].timex is None
    assert "Tuesday" in (found[1].inherited or "")


def test_without_any_day_the_publication_day_is_inherited() -> None:
    (mention,) = mentions("Divers rescued nine sailors from the harbour.")
    assert (mention.moment and mention.moment.edtf) == PUBLISHED
    assert "publication" in (mention.inherited or "")


def test_nothing_is_inherited_from_a_publication_known_to_the_month() -> None:
    assert mentions("Divers rescued nine sailors from the harbour.", "2021-03") == ()


def test_the_news_of_an_article_of_unknown_date_waits_for_one() -> None:
    (mention,) = mentions("Divers rescued nine sailors from the harbour.", None)
    assert mention.moment is None
    assert "No date is known" in (mention.inherited or "")


def test_an_expression_that_nobody_can_resolve_stays_with_its_event() -> None:
    (mention,) = mentions("Divers rescued nine sailors from the harbour on Tuesday.", None)
    assert mention.moment is None or mention.moment.earliest is None
    assert mention.timex is not None
    assert mention.timex.text == "Tuesday"


@pytest.mark.parametrize(
    "text",
    [
        "The storm hit the coast. I believe we should leave.",
        "The storm hit the coast. Harbours often close in winter.",
        "The storm hit the coast. The harbour is large and old.",
    ],
)
def test_opinions_habits_and_descriptions_tell_no_event(text: str) -> None:
    assert len(mentions(text)) == 1


def test_a_dateline_alone_is_no_event() -> None:
    assert mentions("March 10, 2021") == ()


def test_a_pronoun_that_heads_a_clause_is_replaced_by_the_name_it_plainly_means() -> None:
    found = mentions("Ana Lindqvist opened the fair on Monday. She praised the builders on Tuesday.")
    assert found[1].headline == "Ana Lindqvist praised the builders"


def test_the_definite_event_recalls_its_name() -> None:
    found = mentions("Crews left for Exercise Grey Heron on Monday. The exercise began on Tuesday in heavy rain.")
    assert found[1].headline.startswith("Exercise Grey Heron began")
    assert found[1].names == ("exercise grey heron",)


def test_a_name_that_a_clause_only_refers_to_is_not_what_it_tells() -> None:
    (mention,) = mentions("The council met on Monday to prepare for the Oslo summit.")
    assert mention.names == ()


def test_what_began_and_lasts_so_long_has_both_ends() -> None:
    (mention,) = mentions("Exercise Grey Heron began on 1 March 2021 and continues for two months.")
    assert mention.moment is not None
    assert (mention.moment.edtf, mention.moment.approximate) == ("2021-03-01/2021-05-01~", True)


def test_a_length_since_a_named_event_dates_that_event_as_coarsely() -> None:
    found = mentions("Ministers met on Tuesday, almost two years since the Norland invasion of Suderia.")
    moments = [mention.moment for mention in found if "invasion" in " ".join(mention.names)]
    assert [moment and (moment.edtf, moment.precision) for moment in moments] == [("2019~", "year")]


def test_a_headline_is_short_and_ends_in_a_word_that_wants_no_other() -> None:
    long = (
        "In a long evening session at the old town hall on Tuesday, the council of the harbour city adopted a plan that"
        " widens the channel, rebuilds the northern pier and moves the market to the railway yard by the river."
    )
    words = mentions(long)[0].headline.split()
    assert words[0] == "The"
    assert 3 <= len(words) <= 14
    assert words[-1] not in {"the", "of", "and", "that", "to", "by"}


def test_agencies_datelines_leave_the_headline() -> None:
    (mention,) = mentions("PORTO (Reuters) - Dockers ended their strike on Tuesday.")
    assert mention.headline == "Dockers ended their strike"


def test_short_and_long_forms_of_a_name_are_one_entity() -> None:
    found = mentions("Minister Ana Lindqvist met dockers on Monday. On Tuesday the crowd cheered Lindqvist.")
    assert "Ana Lindqvist" in " ".join(found[1].entities)


def test_figures_are_kept_without_those_of_dates() -> None:
    (mention,) = mentions("On 4 March 2021 the yard laid off 1,200 workers and 5% of its managers.")
    assert mention.numbers == ("1200", "5%")


def test_a_sentence_that_an_article_repeats_is_told_once() -> None:
    assert len(mentions("The bridge of Porto collapsed on 4 March 2021.\n" * 50)) == 1


def test_mentions_are_numbered_and_quote_their_sentence() -> None:
    text = "The bridge collapsed on Tuesday. Divers rescued nine sailors from the bridge. A crane fell on 3 March 2021."
    found = mentions(text)
    assert [mention.index for mention in found] == list(range(len(found)))
    assert all(text[mention.sentence.start : mention.sentence.end] == mention.sentence.text for mention in found)


def test_a_sentence_that_says_more_joins_the_articles_main_event() -> None:
    found = mentions(
        "A crane fell on the harbour bridge on Tuesday and killed a docker. Two dockers died on the harbour bridge. "
        "A bakery in Porto burned."
    )
    assert [mention.part_of for mention in found] == [0, 0, None]


def test_an_undated_sentence_that_tells_something_else_of_the_main_event_is_background() -> None:
    found = mentions(
        "A crane destroyed the harbour bridge on Tuesday. Painters loved the harbour bridge. A bakery in Porto burned."
    )
    assert [mention.sentence.text.split()[0] for mention in found] == ["A", "A"]


@pytest.mark.parametrize("text", ["7" * 300_000, "x" * 300_000, "said that " * 30_000, "(" * 100_000, "“" * 100_000])
def test_hostile_text_tells_nothing_and_takes_no_longer_than_its_length(text: str) -> None:
    assert mentions(text) == ()


def test_the_day_of_what_only_led_to_a_deed_does_not_date_it() -> None:
    assert days("After a meeting on Monday, the board dismissed its chairman on Tuesday.") == ["2021-03-09"]
    assert days("After a meeting on Monday, the board dismissed its chairman.") == ["2021-03-08"]


def test_what_a_clause_concedes_is_not_what_the_main_one_reports() -> None:
    (mention,) = mentions("Though most of the port was closed, sailors reported seeing three fires on Monday.")
    assert mention.headline == "Sailors reported seeing three fires"
