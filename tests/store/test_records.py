"""Rows of earlier programs are still read."""

from __future__ import annotations

import msgspec

from api.store.records import pack_mention, unpack_mention
from timeline.model import Article
from timeline.pipeline import read_raw


def test_a_mention_stored_before_mentions_knew_their_language_is_of_a_language_undetermined() -> None:
    (mention,) = read_raw(Article(id="a", text="A mill opened in Porto on 9 March 2021.", language="en")).mentions
    row = msgspec.msgpack.decode(pack_mention(mention))
    del row["language"]
    assert unpack_mention(msgspec.msgpack.encode(row)) == msgspec.structs.replace(mention, language="und")
