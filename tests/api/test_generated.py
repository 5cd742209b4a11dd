"""Requests made up from the document by schemathesis, valid and broken; all its checks must hold of every answer."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def test_made_up_requests_get_what_the_document_says(start: Callable[..., Any], tmp_path: Path) -> None:
    server = start()
    command = [
        str(Path(sys.executable).with_name("schemathesis")),
        "run",
        f"{server.base}/openapi.json",
        *("--checks", "all", "--max-examples", "8", "--seed", "20230711", "--no-color"),
        # Not of missing data: made-up ids name nothing that is stored, and shall not.
        *("--warnings", "missing_auth,validation_mismatch"),
    ]
    environ = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(HERE), str(HERE.parent.parent))),
        "SCHEMATHESIS_HOOKS": "generated_hooks",
    }
    done = subprocess.run(command, cwd=tmp_path, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-2_000:] + server.log()[-5_000:]
    assert "No issues found" in done.stdout, done.stdout[-3_000:]
