"""What happens to whole submissions when the judge's own processes are attacked from outside, and
what many submissions in a row leave behind."""

from __future__ import annotations

import gc
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from judge.catalogue.sets import Catalogue, find_sets
from judge.model.submission import Submission
from judge.model.verdict import Verdict
from judge.pipeline.judge import judge_submission
from sandbox.zygote import Zygotes
from tests.hostile import traces

PROBLEM = "sliding-window-rate-limit"
HEAD = "def max_messages_in_window(timestamps, k):\n"
ENDLESS = HEAD + "    while True: pass\n"
QUICK = {
    Verdict.CE: HEAD,
    Verdict.SV: "import os\n" + HEAD + "    return 0\n",
    Verdict.RTE: HEAD + "    raise ValueError\n",
    Verdict.WA: HEAD + "    return -1\n",
}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@contextmanager
def submitting(source: str, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """``judge submit`` while it waits for an answer of the submission."""
    file = folder / "solution.py"
    file.write_text(source)
    command = [sys.executable, "-m", "judge", "submit", PROBLEM, str(file), "--seed", "1"]
    environment = {**os.environ, "JUDGE_HOME": str(folder / "home")}
    with subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as judge:
        yield judge
        judge.kill()


def zygote_with_worker(judge: subprocess.Popen[str]) -> tuple[int, int]:
    """The numbers of the judge's zygote and of its worker, as soon as both are there."""
    while judge.poll() is None:
        for zygote in _children(judge.pid):
            for worker in _children(zygote):
                return zygote, worker
        time.sleep(0.005)  # nothing tells when a process of another appears
    raise AssertionError(f"it ended: {judge.communicate()}")


def _children(pid: int) -> list[int]:
    try:
        return [int(child) for child in traces.children(pid).split()]
    except OSError:
        return []


def test_a_zygote_killed_in_the_middle_is_a_fault_of_the_judge(tmp_path: Path) -> None:
    with submitting(ENDLESS, tmp_path) as judge:
        zygote, _ = zygote_with_worker(judge)
        os.kill(zygote, signal.SIGKILL)
        printed, errors = judge.communicate(timeout=60)
    assert judge.returncode == 3
    assert printed == ""
    assert "the sandbox failed" in errors


def test_a_judge_killed_in_the_middle_leaves_no_process(tmp_path: Path) -> None:
    with submitting(ENDLESS, tmp_path) as judge:
        processes = [os.pidfd_open(pid) for pid in zygote_with_worker(judge)]
        judge.kill()
    deadline = time.monotonic() + 1.0
    for process in processes:
        left = max(0.0, deadline - time.monotonic())
        assert select.select([process], [], [], left)[0]
        os.close(process)


@pytest.mark.slow
def test_two_hundred_submissions_leave_nothing() -> None:
    problem = Catalogue(find_sets([], None)).get(PROBLEM)

    def judge_some(rounds: int, zygotes: Zygotes | None) -> None:
        for _ in range(rounds):
            for verdict, source in QUICK.items():
                submission = Submission(name="solution.py", source=source)
                judged = judge_submission(problem, submission, seed=1, zygotes=zygotes)
                assert judged.report.verdict is verdict

    judge_some(1, None)
    gc.collect()
    descriptors, children = traces.descriptors(), traces.children(os.getpid())
    with Zygotes() as zygotes:
        judge_some(45, zygotes)
    judge_some(5, None)
    gc.collect()
    assert traces.descriptors() == descriptors
    assert traces.children(os.getpid()) == children
