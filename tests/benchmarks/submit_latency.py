"""The time from ``judge submit`` to a verdict, and what it is made of."""

from __future__ import annotations

from contextlib import closing

from sandbox.limits import Limits
from sandbox.supervisor import Worker
from sandbox.zygote import Zygote
from tests.benchmarks.commands import (
    JUDGE,
    command,
    own_home,
    python,
    report,
    submit,
    without_growth,
)
from tests.benchmarks.timing import Timings, interleave, milliseconds, show

PROBLEM = "sliding-window-rate-limit"
ACCEPTED = "accepted/two_pointers.py"
WRONG = "wrong_answer/closed_window.py"


def start_worker(zygote: Zygote) -> None:
    with Worker(Limits(), zygote) as worker:
        worker.ready()


def start_all() -> None:
    with closing(Zygote(hash_seed=1)) as zygote:
        start_worker(zygote)


def main(rounds: int = 7) -> None:
    with own_home(), without_growth(PROBLEM) as plain, closing(Zygote(hash_seed=1)) as zygote:
        times = interleave(
            {
                "accepted": submit(PROBLEM, ACCEPTED),
                "without growth": submit(PROBLEM, ACCEPTED, plain=plain),
                "wrong": submit(PROBLEM, WRONG),
                "command": command(JUDGE, "--version"),
                "python": python("-c", "pass"),
                "hypothesis": python("-c", "import hypothesis, hypothesis.strategies"),
                "cold": start_all,
                "warm": lambda: start_worker(zygote),
            },
            rounds=rounds,
        )
        judged = report(PROBLEM, ACCEPTED)
    cases = judged["tests"]["cases"]
    show(
        f"From submit to verdict ({PROBLEM})",
        [
            ("accepted, growth and all", milliseconds(times["accepted"].median)),
            ("accepted, hidden tests only", aimed(times["without growth"], 2.0)),
            ("wrong, shrunk", aimed(times["wrong"], 1.0)),
            ("of which: starting the command", milliseconds(times["command"].median)),
            ("          importing hypothesis", beyond(times["hypothesis"], times["python"])),
            ("          a worker, with its zygote", milliseconds(times["cold"].median)),
            ("          each further worker", milliseconds(times["warm"].median)),
            ("hidden cases", f"{cases}, {cases / times['without growth'].median:.0f} a second"),
        ],
    )


def aimed(times: Timings, seconds: float) -> str:
    return f"{milliseconds(times.median)} (aim: under {seconds:g} s)"


def beyond(times: Timings, start: Timings) -> str:
    return milliseconds(times.median - start.median)


if __name__ == "__main__":
    main()
