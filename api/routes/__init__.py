"""The calls of the service, one resource a file; HANDLERS is all of them, in the order of the document."""

from __future__ import annotations

from api.routes.articles import ARTICLE_HANDLERS
from api.routes.batch import BATCH_HANDLERS
from api.routes.dates import DATES_HANDLERS
from api.routes.health import HEALTH_HANDLERS
from api.routes.pages import PAGE_HANDLERS
from api.routes.summary import SUMMARY_HANDLERS
from api.routes.timeline import TIMELINE_HANDLERS

HANDLERS = (
    *ARTICLE_HANDLERS,
    *BATCH_HANDLERS,
    *TIMELINE_HANDLERS,
    *SUMMARY_HANDLERS,
    *DATES_HANDLERS,
    *HEALTH_HANDLERS,
    *PAGE_HANDLERS,
)
