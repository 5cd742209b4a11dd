"""What the generator of requests must know beside the document."""

from typing import Any

import schemathesis

from api.intake import item_of
from api.settings import Settings

SETTINGS = Settings()


@schemathesis.serializer("application/x-ndjson")
def write_lines(_: Any, value: Any) -> bytes:
    """Send a made-up NDJSON body as it is."""
    return str(value).encode()


@schemathesis.hook
def filter_body(_: Any, body: Any) -> bool:
    """Leave out intervals that no schema can tell from good ones: backwards, or on 29 February of a common year."""
    values = body if isinstance(body, list) else [body]
    found = [item_of(value, SETTINGS, "") for value in values if isinstance(value, dict)]
    faults = [fault.message for item in found for fault in item.faults]
    return not any("ends before it begins" in fault or "does not have" in fault for fault in faults)
