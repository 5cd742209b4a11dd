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
    """Leave out intervals that end before they begin: no schema can say so, and they must be refused."""
    values = body if isinstance(body, list) else [body]
    found = [item_of(value, SETTINGS, "") for value in values if isinstance(value, dict)]
    return not any("ends before it begins" in fault.message for item in found for fault in item.faults)
