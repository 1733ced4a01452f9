"""What starting the command costs: ``judge --help`` against ``python -c "import click"``."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.benchmarks.timing import against, command, interleave, milliseconds, show

JUDGE = str(Path(sys.executable).with_name("judge"))


def main(rounds: int = 15) -> None:
    times = interleave(
        {
            "python": command(sys.executable, "-c", "pass"),
            "click": command(sys.executable, "-c", "import click"),
            "judge": command(JUDGE, "--help"),
        },
        rounds=rounds,
    )
    show(
        "Starting the command",
        [
            ("python -c pass", milliseconds(times["python"].median)),
            ('python -c "import click"', milliseconds(times["click"].median)),
            ("judge --help", milliseconds(times["judge"].median)),
            ("judge --help / import click", against(times["judge"].ratio_to(times["click"]), 2.0)),
        ],
    )


if __name__ == "__main__":
    main()
