"""What starting the command costs: ``judge --help`` against ``python -c "import click"``."""

from __future__ import annotations

from tests.benchmarks.commands import JUDGE, command, python
from tests.benchmarks.timing import against, interleave, milliseconds, show


def main(rounds: int = 15) -> None:
    times = interleave(
        {
            "python": python("-c", "pass"),
            "click": python("-c", "import click"),
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
