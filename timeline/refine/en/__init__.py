"""What is no date after all in English: names, verbs, addresses; listed in the order they are asked."""

from __future__ import annotations

from timeline.refine import Filter
from timeline.refine.en.addresses import is_address
from timeline.refine.en.names import is_name
from timeline.refine.numbers import is_count, is_ratio
from timeline.refine.ordinals import is_ordinal_of_thing

FILTERS: tuple[Filter, ...] = (is_name, is_count, is_address, is_ratio, is_ordinal_of_thing)
