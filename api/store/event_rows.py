"""Rows of events: written where they differ from what is stored, each at its place in time order."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from hashlib import blake2b
from itertools import islice

from msgspec import Struct, structs

from api.store.json_list import json_list
from api.store.memory import Memory
from api.store.period_rows import count_in, count_out, move_top
from api.store.periods import NONE, kind_of, period_tag, smallest_period
from api.store.positions import LOWER_BITS, event_position, span_class
from api.store.protocol import DamagedError
from api.store.records import pack_event, unpack_event, unpack_mention
from api.store.search import hundredths, tag
from timeline.antiquity import LAST_DAY
from timeline.merge.event import build_event
from timeline.merge.timeline import day_order, time_order
from timeline.model import Event

_DAY = 1 << LOWER_BITS


class Told(Struct, frozen=True):
    """An event to be stored: its component, and the numbers of its mentions."""

    component: int
    numbers: tuple[int, ...]


def replace_events(
    connection: sqlite3.Connection, memory: Memory, touched: Iterable[int], events: Iterable[Told]
) -> None:
    """Put these events in the place of those of the touched components.

    An event that is told by the very mentions it was stays as it is, and where it stands: nothing else can change it.
    """
    wanted = {_digest(event.numbers): event for event in events}
    for position, component, members in _stored(connection, touched):
        same = wanted.pop(members, None)
        if same is None:
            _remove(connection, position)
        elif same.component != component:
            connection.execute("UPDATE events SET component = ? WHERE position = ?", (same.component, position))
    mentions = memory.mentions(connection, [number for told in wanted.values() for number in told.numbers])
    sources = _sources(connection, {mention.article for mention in mentions.values()})
    for told in wanted.values():
        group = {number: mentions[number] for number in told.numbers}
        event = build_event(tuple(group.values()), sources)
        numbers = {(mention.article, mention.index): number for number, mention in group.items()}
        ordered = tuple(numbers[mention.article, mention.index] for mention in event.mentions)
        insert_event(connection, event, Told(told.component, ordered), _tags(event, sources))


def keys_at(connection: sqlite3.Connection, positions: Sequence[int]) -> tuple[bytes, ...]:
    """Return the keys of the events at positions, in their order: digests of their mentions, which make them up."""
    sql = "SELECT members FROM json_each(?) CROSS JOIN events ON position = value"
    found = tuple(members for (members,) in connection.execute(sql, (json_list(positions),)))
    if len(found) != len(positions):
        raise DamagedError("rows of an event are missing")
    return found


def events_at(connection: sqlite3.Connection, positions: Sequence[int]) -> tuple[Event, ...]:
    """Return the events at positions, in their order, with their mentions."""
    sql = "SELECT data FROM json_each(?) CROSS JOIN event_data ON position = value"
    rows = [unpack_event(data) for (data,) in connection.execute(sql, (json_list(positions),))]
    numbers = [number for row in rows for number in row.mentions]
    sql = "SELECT data FROM json_each(?) CROSS JOIN mentions ON number = value"
    found = [unpack_mention(data) for (data,) in connection.execute(sql, (json_list(numbers),))]
    if len(rows) != len(positions) or len(found) != len(numbers):
        raise DamagedError("rows of an event are missing")
    mentions = iter(found)
    return tuple(structs.replace(row.event, mentions=tuple(islice(mentions, len(row.mentions)))) for row in rows)


def _stored(connection: sqlite3.Connection, components: Iterable[int]) -> list[tuple[int, int, bytes]]:
    sql = "SELECT position, component, members FROM json_each(?) CROSS JOIN events ON component = value"
    return connection.execute(sql, (json_list(components),)).fetchall()


def _digest(numbers: Sequence[int]) -> bytes:
    return blake2b(repr(sorted(numbers)).encode(), digest_size=16).digest()


def _sources(connection: sqlite3.Connection, articles: Iterable[str]) -> dict[str, str]:
    """Return the publishers of articles, where known."""
    sql = "SELECT a.id, source FROM json_each(?) CROSS JOIN articles a ON a.id = value WHERE source IS NOT NULL"
    return dict(connection.execute(sql, (json_list(articles),)).fetchall())


def _tags(event: Event, sources: Mapping[str, str]) -> list[str]:
    """Return one word for every filter that the event passes."""
    articles = sorted({mention.article for mention in event.mentions})
    publishers = sorted({sources[article] for article in articles if article in sources})
    tags = [tag("a", article) for article in articles]
    tags += [tag("s", publisher) for publisher in publishers]
    tags += [tag("e", entity.casefold()) for entity in event.entities]
    tags += [tag("t", event.tense), f"i{hundredths(event.importance) // 10}", f"h{hundredths(event.importance)}"]
    if event.moment and event.moment.earliest:
        tags.append(f"p{span_class(event.moment.earliest, event.moment.latest)}")
    period = smallest_period(event.moment.earliest, event.moment.latest) if event.moment else NONE
    return [*tags, period_tag(kind_of(period))]


def insert_event(connection: sqlite3.Connection, event: Event, told: Told, tags: Iterable[str]) -> None:
    """Add one event at its place in time order; ``tags`` are the words of the filters that it passes."""
    earliest, latest = (event.moment.earliest, event.moment.latest) if event.moment else (None, None)
    position, period = _free_position(connection, event), smallest_period(earliest, latest)
    days = [day and day.isoformat() for day in (earliest, latest)]
    words = "\n".join(dict.fromkeys((event.headline, event.text, *(m.sentence.text for m in event.mentions))))
    connection.execute(
        "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            position,
            event.id,
            told.component,
            *days,
            span_class(earliest, latest) if earliest else 0,
            period,
            event.importance,
            event.headline,
            _digest(told.numbers),
        ),
    )
    connection.execute("INSERT INTO event_data VALUES (?, ?)", (position, pack_event(event, told.numbers)))
    connection.execute(
        "INSERT INTO event_words (rowid, words, tags) VALUES (?, ?, ?)", (position, words, " ".join(tags))
    )
    count_in(connection, period, event, position)


def _remove(connection: sqlite3.Connection, position: int) -> None:
    sql = "SELECT period, importance FROM events WHERE position = ?"
    period, importance = connection.execute(sql, (position,)).fetchone()
    connection.execute("DELETE FROM events WHERE position = ?", (position,))
    connection.execute("DELETE FROM event_data WHERE position = ?", (position,))
    connection.execute("DELETE FROM event_words WHERE rowid = ?", (position,))
    count_out(connection, period, importance, position)


def _free_position(connection: sqlite3.Connection, event: Event) -> int:
    """Return a position between the events that come before and after this one.

    The best position nearly always is free and right; where the bits of length and id do not suffice, it is the middle
    between its neighbours, and where these leave no room, the events of that day are spread anew.
    """
    best = event_position(event)
    below, above = _neighbours(connection, event, best)
    if below < best < above:
        return best
    if above - below > 1:
        return int((below + above) // 2)
    return _spread(connection, event, best)


def _neighbours(connection: sqlite3.Connection, event: Event, best: int) -> tuple[int, int]:
    first = best // _DAY * _DAY
    below, above = first - 1, first + _DAY
    order = time_order(event)
    down = "SELECT position, earliest, latest, id FROM events WHERE position BETWEEN ? AND ? ORDER BY position DESC"
    position: int
    for position, *stored in connection.execute(down, (first, best)):
        if _order(connection, position, *stored) < order:
            below = position
            break
        above = position
    up = "SELECT position, earliest, latest, id FROM events WHERE position BETWEEN ? AND ? ORDER BY position"
    for position, *stored in connection.execute(up, (max(best, below) + 1, first + _DAY - 1)):
        if _order(connection, position, *stored) > order:
            above = min(above, position)
            break
        below = position
    return below, above


def _order(
    connection: sqlite3.Connection, position: int, earliest: str | None, latest: str | None, event: str
) -> tuple[int, int, str]:
    """Return what ``time_order`` says of the stored event: of one before Christ its row does not tell the days."""
    if position < _DAY:
        (data,) = connection.execute("SELECT data FROM event_data WHERE position = ?", (position,)).fetchone()
        return (*day_order(unpack_event(data).event.moment), event)
    first, last = (date.fromisoformat(day).toordinal() if day else LAST_DAY for day in (earliest, latest))
    return first, last, event


def _spread(connection: sqlite3.Connection, event: Event, best: int) -> int:
    """Give the events of one day positions of equal distance, and return the one that is left for this event."""
    first = best // _DAY * _DAY
    inside = (first, first + _DAY - 1)
    sql = "SELECT position, earliest, latest, id FROM events WHERE position BETWEEN ? AND ?"
    stored = connection.execute(sql, inside).fetchall()
    ordered = sorted([time_order(event), *(_order(connection, *row) for row in stored)])
    step = _DAY // (len(ordered) + 1)
    places = {one: first + step * rank for rank, (_, _, one) in enumerate(ordered, 1)}
    old = {row[-1]: row[0] for row in stored}
    # Two steps, by way of negative positions: the new ones may be taken by others of the day.
    for event_id, position in old.items():
        _move(connection, position, -places[event_id])
    for event_id in old:
        _move(connection, -places[event_id], places[event_id])
    return places[event.id]


def _move(connection: sqlite3.Connection, old: int, new: int) -> None:
    connection.execute("UPDATE events SET position = ? WHERE position = ?", (new, old))
    connection.execute("UPDATE event_data SET position = ? WHERE position = ?", (new, old))
    connection.execute("UPDATE event_words SET rowid = ? WHERE rowid = ?", (new, old))
    move_top(connection, old, new)
