"""Every hostile program through a real worker: with both walls, with the kernel wall alone, and,
where its header says that it is real, with none."""

from __future__ import annotations

import gc
import secrets
import sys
from collections import Counter
from collections.abc import Iterator

import pytest

from judge.model.verdict import Verdict
from tests.hostile import traces
from tests.hostile.attacks import Attack, all_attacks
from tests.hostile.confrontation import BOTH, KERNEL_ALONE, NO_WALL, RIGHT, Ended, confront
from tests.sandbox.running import ZYGOTES, started

ATTACKS = all_attacks()
SLACK_SECONDS = 0.5
FAMILIES = """
    attribute_and_frame_walks string_formatting pattern_matching descriptors_and_metaclasses
    module_leaks code_injection copy_protocols import_tricks oracle_theft verdict_forgery
    hostile_answers exits_and_signals memory cpu output processes threads descriptors compile_bombs
    time_cheating
""".split()  # noqa: SIM905

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kernel wall of Linux")


def each(*attacks: Attack) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("attack", attacks, ids=lambda attack: attack.name)


@pytest.fixture(scope="module")
def hidden_answer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A secret where the judge keeps secrets: in its memory, its environment and a file."""
    answer = f"hidden-answer-{secrets.token_hex(8)}"
    file = tmp_path_factory.mktemp("hidden") / "answer"
    file.write_text(answer)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HIDDEN_ANSWER", answer)
        patch.setenv("HIDDEN_ANSWER_FILE", str(file))
        yield answer


@pytest.fixture(scope="module")
def pids() -> Iterator[set[int]]:
    """The attacks' processes, which have left nothing behind by the end."""
    started().close()
    before = traces.descriptors()
    found: set[int] = set()
    yield found
    gc.collect()
    assert traces.left_by(found) == []
    assert traces.children(ZYGOTES.get(0).pid) == ""
    assert traces.descriptors() == before


@each(*ATTACKS)
def test_both_walls_end_it_as_stated(attack: Attack, pids: set[int], hidden_answer: str) -> None:
    ended = confront(attack, BOTH)
    pids.add(ended.pid)
    assert attack.expect in ("harmless", ended.verdict), ended.outcome
    nothing_gained(ended, hidden_answer)


@each(*ATTACKS)
def test_the_kernel_wall_alone_holds(attack: Attack, pids: set[int], hidden_answer: str) -> None:
    ended = confront(attack, KERNEL_ALONE)
    pids.add(ended.pid)
    assert attack.alone in ("", "harmless", ended.verdict), ended.outcome
    nothing_gained(ended, hidden_answer)


@each(*(a for a in ATTACKS if a.alone and a.real in ("yes", "maybe")))
def test_without_walls_it_would_succeed(attack: Attack, pids: set[int]) -> None:
    ended = confront(attack, NO_WALL)
    pids.add(ended.pid)
    if attack.real == "maybe" and not ended.leaked:
        pytest.skip(f"not possible here: {attack.tries}")
    assert ended.leaked, ended.outcome


@each(*(a for a in ATTACKS if a.real == "fools"))
def test_in_plain_python_the_answer_would_pass(attack: Attack) -> None:
    space: dict[str, object] = {"__name__": "attack"}
    exec(compile(attack.source, attack.name, "exec", dont_inherit=True), space)
    solve = space["solve"]
    assert callable(solve)
    assert any(solve() == RIGHT for _ in range(2))


def test_there_are_attacks_of_every_family() -> None:
    known = Counter(attack.family for attack in ATTACKS)
    assert len(ATTACKS) >= 120
    assert {family: known[family] for family in FAMILIES if known[family] < 4} == {}


def test_headers_say_what_is_known() -> None:
    ends = {*map(str, Verdict), "harmless"}
    odd = [a.name for a in ATTACKS if a.expect not in ends or a.alone not in {*ends, ""}]
    assert odd == []
    real = ("yes", "root", "maybe", "fools")
    assert [a.name for a in ATTACKS if a.real not in real and not a.real.startswith("no")] == []


def nothing_gained(ended: Ended, hidden_answer: str) -> None:
    assert not ended.leaked, ended.outcome
    assert hidden_answer not in repr(ended.outcome)
    assert ended.late_seconds < SLACK_SECONDS, ended.outcome
