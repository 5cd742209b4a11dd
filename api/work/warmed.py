"""What every worker knows when it begins: importing this module loads and tries all that answering needs.

The server that workers are forked from imports it once, so that a new worker costs a fork, and they share its memory.
"""

from __future__ import annotations

import gc
import logging
import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the workers are the threads; each more holds memory of its own

from api.tasks import load_all

try:
    load_all()
except Exception:  # whatever it is, each worker then meets it itself, and says so
    logging.getLogger("dateline").exception("workers begin cold")
gc.collect()
gc.freeze()  # collecting would write to what all workers share
