"""The words right beside an expression."""

from __future__ import annotations

import re

BEFORE = re.compile(r"(\S+)[ \t\n]+$")
AFTER = re.compile(r"[ \t]+([^\s,.;:!?)\"']+)")
