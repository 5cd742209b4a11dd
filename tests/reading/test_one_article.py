"""Whatever one article brings out, the others of its batch are kept and it is refused by name."""

import logging
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest

from api.store.reader import read_each, read_one
from api.store.sqlite import SqliteStore
from api.tasks import RefusedError, TimelineAsked, TimelineQuery, dates_task, timeline_task
from timeline import pipeline
from timeline.model import Article, PublicationContext, Sentence, Timex
from timeline.tagging import tag_dates

GOOD = Article(id="good", text="The bridge opened on 3 May 2021.")
BAD = Article(id="bad", text="The bridge breaks the reader.")
LATER = Article(id="later", text="The tunnel closed on 4 May 2021.")
FAULTS = (ValueError("invalid literal"), OverflowError("date"), IndexError("tuple"), RecursionError(),
          KeyError("x"), TypeError("no"))  # fmt: skip


@pytest.fixture(params=FAULTS, ids=lambda fault: type(fault).__name__)
def fault(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Exception:
    """What the tagger raises on one of the articles."""
    raised: Exception = request.param

    def tag(
        text: str, sentences: tuple[Sentence, ...], published: PublicationContext, language: str
    ) -> tuple[Timex, ...]:
        if text == BAD.text:
            raise raised
        return tag_dates(text, sentences, published, language)

    monkeypatch.setattr(pipeline, "tag_dates", tag)
    return raised


def test_a_fault_of_ours_refuses_the_article_alone_and_the_log_has_its_cause(
    fault: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        first, reason, last = read_each([GOOD, BAD, LATER])
    assert not isinstance(first, str)
    assert not isinstance(last, str)
    assert reason == "cannot be read, by a fault of ours: the log names its cause"
    assert "bad" in caplog.text
    assert any(record.exc_info and record.exc_info[1] is fault for record in caplog.records)


@pytest.mark.usefixtures("fault")
def test_the_others_of_a_batch_are_stored(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "store.sqlite")) as store:
        assert [put.outcome for put in store.put([GOOD, BAD, LATER])] == ["created", "refused", "created"]


@pytest.mark.usefixtures("fault")
def test_calls_that_bring_their_articles_name_the_one_that_cannot_be_read() -> None:
    with pytest.raises(RefusedError) as raised:
        timeline_task([("/0", GOOD), ("/1", BAD), ("/2", LATER)], TimelineAsked(TimelineQuery()))
    assert [fault.pointer for fault in raised.value.args[0]] == ["/1"]
    with pytest.raises(RefusedError):
        dates_task(BAD, "codepoint")


def test_what_the_caller_can_mend_is_said_in_words() -> None:
    reason = read_one(Article(id="a", text="One.", published="2021-13"))
    assert reason == "published '2021-13' has the month 13, which is not in 01–12"


def test_what_stops_the_program_is_not_held_back() -> None:
    def stopped(_: Article) -> NoReturn:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_one(GOOD, stopped)
