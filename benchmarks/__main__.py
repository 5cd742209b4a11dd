"""Run every benchmark, one after the other: ``python -m benchmarks [DATA EVAL]``.

Without DATA only those run that need no data from outside the project. DATA is the folder of development data, EVAL
the folder of the field's scorers; ``benchmarks/README.md`` says what each line means and holds the last figures.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

WITHOUT_DATA = (("benchmarks.service",), ("benchmarks.clients",), ("benchmarks.store", "1000"))
EXPECTED = (0, 2)


def with_data(data: Path, scorers: Path) -> tuple[tuple[str, ...], ...]:
    """Return the commands of the benchmarks that measure accuracy, and speed on real texts."""
    return (
        ("benchmarks.dates", str(data / "temporal")),
        ("benchmarks.recognizers", str(data), str(scorers)),
        ("benchmarks.dates_speed", str(data / "temporal")),
        ("benchmarks.reading", str(data)),
        ("benchmarks.sentences", str(data)),
        ("benchmarks.timeline", str(data), str(scorers)),
        ("benchmarks.timeline_languages", str(data), str(scorers)),
        ("benchmarks.headlines", str(data / "headline" / "google-dev.jsonl"), str(scorers)),
        ("benchmarks.summaries", str(data)),
    )


def main(arguments: list[str]) -> int:
    """Return 0 if every benchmark ran, else 1; 2 for arguments that make no sense."""
    if len(arguments) not in EXPECTED:
        print(__doc__)
        return 2
    measured = with_data(Path(arguments[0]), Path(arguments[1])) if arguments else ()
    failed = 0
    for command in (*WITHOUT_DATA, *measured):
        print(f"\n== {' '.join(command)}", flush=True)
        failed |= subprocess.run([sys.executable, "-m", *command], check=False).returncode != 0
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
