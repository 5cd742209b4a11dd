"""Any article at all is read, merged, digested and summarised, or refused as the documentation says."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from summarize.blurb import summarize
from summarize.methods import METHODS
from summarize.model import Budget
from timeline.digest.digest import digest
from timeline.digest.outline import outline_of_read
from timeline.digest.spec import Spec
from timeline.languages.de import dates as de
from timeline.languages.en import dates as en
from timeline.languages.stamp_names import MONTHS, WEEKDAYS
from timeline.merge.timeline import merge
from timeline.model import Article, UnreadableError
from timeline.pipeline import read_article, read_raw

VOCABULARY = sorted(
    {word for language in (en, de) for name, value in vars(language).items() if name.isupper()
     and isinstance(value, dict | frozenset) for word in value if isinstance(word, str)}
    | {word for names in (*MONTHS.values(), *WEEKDAYS.values()) for word in names.split()}
)  # fmt: skip
NUMBERS = st.one_of(
    st.integers(0, 99).map(str),
    st.sampled_from(["0000", "0001", "1000", "1582", "2024", "9989", "9990", "9999", "10000", "٢٠٢٤", "２０２４", "²"]),
    st.integers(0, 99).map("{:02d}".format),
)
SEPARATORS = st.sampled_from([*"-/.:, –—TWQ'’(", "-W", "-Q", ". ", "th ", "GMT+14", " of ", "\n", ""])
NUMBER_DATES = st.lists(st.tuples(NUMBERS, SEPARATORS), min_size=1, max_size=5).map(
    lambda parts: "".join(number + separator for number, separator in parts)
)
WORDS = st.sampled_from(
    [*VOCABULARY, "ago", "later", "since", "war", "The", "bridge", "opened", "said", "<p>", "“", "۔"]
)
TEXTS = st.one_of(
    st.text(min_size=1, max_size=200),
    st.tuples(
        st.sampled_from([" ", "", ". ", "\n", "-", ", "]),
        st.lists(st.one_of(WORDS, NUMBER_DATES, WORDS, st.text(max_size=6)), min_size=1, max_size=25),
    ).map(lambda said: said[0].join(said[1]) or "."),
)
YEARS = st.sampled_from(["0001", "1000", "1582", "2024", "9990", "9999"])
EDGES = st.one_of(
    YEARS,
    st.tuples(YEARS, st.integers(1, 12)).map(lambda part: f"{part[0]}-{part[1]:02}"),
    st.dates().map(date.isoformat),
    st.sampled_from(["0001-01-01", "1000-01-01", "9999-12-25", "9999-12-31"]),
    st.datetimes(timezones=st.timezones()).map(lambda moment: moment.replace(microsecond=0).isoformat()[:25]),
)
PUBLISHED = st.one_of(
    st.none(), EDGES, st.lists(EDGES, min_size=2, max_size=2).map(sorted).map("/".join), st.text(max_size=12)
)
LANGUAGES = st.one_of(
    st.none(),
    st.sampled_from(
        ["en", "EN", "de", "DE-at", "pt_BR", "zh-hant-TW", "fr", "ar", "th", "uk", "xx", "und", "qaa", "", "-"]
    ),
    st.text(max_size=8),
)
TIMEZONES = st.one_of(
    st.none(), st.sampled_from(["UTC", "+14:00", "-23:59", "Asia/Kathmandu", "nowhere", "../x", "\x00"])
)
ARTICLES = st.builds(
    lambda text, html, **known: Article(id="a", **({"html": text} if html else {"text": text}), **known),
    TEXTS,
    st.sampled_from([False, False, False, True]),
    title=st.one_of(st.none(), TEXTS),
    url=st.one_of(st.none(), st.text(max_size=20), NUMBER_DATES.map("https://example.org/{}/a".format)),
    language=LANGUAGES,
    published=PUBLISHED,
    timezone=TIMEZONES,
)


@settings(max_examples=400, deadline=None)
@given(articles=st.lists(ARTICLES, min_size=1, max_size=3), method=st.sampled_from(sorted(METHODS)))
def test_any_article_is_read_merged_digested_and_summarised_or_refused_in_words(
    articles: list[Article], method: str
) -> None:
    read = []
    for number, article in enumerate(articles):
        try:
            read.append(read_article(structs.replace(article, id=f"a{number}")))
        except UnreadableError as error:
            assert str(error).startswith(("published ", "timezone ", "html "))  # noqa: PT017  (it may also be read)
    merge(read)
    digest(map(outline_of_read, read), [Spec(name="all", start=date.min, end=date.max, dates=5)])
    if read:
        summarize(read, method=method, budget=Budget(sentences=2))


@settings(max_examples=400, deadline=None)
@given(article=ARTICLES)
def test_any_text_is_read_as_it_stands_or_refused_in_words(article: Article) -> None:
    try:
        read = read_raw(article)
    except UnreadableError as error:
        assert str(error).startswith(("published ", "timezone ", "give text"))  # noqa: PT017  (it may also be read)
    else:
        assert all(read.text[timex.start : timex.end] == timex.text for timex in read.timexes)
        worded = structs.replace(read, mentions=())
        assert read_raw(article, upto="words") == worded
        assert read_raw(article, upto="dates") == structs.replace(worded, words=())
        assert summarize([worded], budget=Budget(sentences=2)) == summarize([read], budget=Budget(sentences=2))
