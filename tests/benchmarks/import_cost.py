"""What starting a command costs: the help, and a command of a round, against
``python -c "import click"``."""

from __future__ import annotations

from tests.benchmarks.commands import JUDGE, command, own_home, python
from tests.benchmarks.timing import against, interleave, milliseconds, show

PROBLEM = "sliding-window-rate-limit"


def main(rounds: int = 15) -> None:
    with own_home() as home:
        command(JUDGE, "round", "start", PROBLEM, str(home / "played"))()
        command(JUDGE, "round", "go")()
        times = interleave(
            {
                "python": python("-c", "pass"),
                "click": python("-c", "import click"),
                "judge": command(JUDGE, "--help"),
                "round": command(JUDGE, "round", "status"),
            },
            rounds=rounds,
        )
    click = times["click"]
    show(
        "Starting a command",
        [
            ("python -c pass", milliseconds(times["python"].median)),
            ('python -c "import click"', milliseconds(click.median)),
            ("judge --help", milliseconds(times["judge"].median)),
            ("judge round status", milliseconds(times["round"].median)),
            ("judge --help / import click", against(times["judge"].ratio_to(click), 2.0)),
            ("judge round status / import click", against(times["round"].ratio_to(click), 2.0)),
        ],
    )


if __name__ == "__main__":
    main()
