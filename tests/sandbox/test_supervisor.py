"""Every way in which a call can end has its outcome, and nothing is left behind."""

from __future__ import annotations

import os
import sys

import pytest

from sandbox.calls import CallScript, EntryPoint, Kind, Raised, Unrepresentable, another, back_to
from sandbox.errors import SandboxError
from sandbox.limits import MIB, Limits
from sandbox.outcome import (
    Clock,
    Exited,
    Forbidden,
    Killed,
    Loaded,
    MemoryExceeded,
    MissingEntryPoint,
    NotCompiled,
    OutputExceeded,
    ProtocolViolated,
    RaisedException,
    Returned,
    TimeExceeded,
)
from sandbox.supervisor import Walls, Worker
from tests.sandbox.running import ZYGOTES, F, call, outcome_of, started

OPEN = Walls(language=False)
"""The kernel wall alone, so that a test can do what the language forbids."""
NAKED = Walls(language=False, kernel=False)


def test_answer_comes_back_with_its_exact_types() -> None:
    outcome = outcome_of("def f(x): return [x, (1, {2}), {'a': 1.5}, None, True]", call(3))
    assert isinstance(outcome, Returned)
    assert repr(outcome.value) == "[3, (1, {2}), {'a': 1.5}, None, True]"


def test_printing_is_kept_and_not_mistaken_for_an_answer() -> None:
    outcome = outcome_of("def f():\n    print('{\"t\": 1}')\n    return 7")
    assert isinstance(outcome, Returned)
    assert (outcome.value, outcome.output) == (7, '{"t": 1}\n')


def test_exception_names_the_solvers_own_line_and_nothing_of_ours() -> None:
    outcome = outcome_of("def g(x):\n    return 1 // x\n\ndef f():\n    return g(0)")
    assert isinstance(outcome, RaisedException)
    assert outcome.raised.type_names[0] == "ZeroDivisionError"
    assert [(line.line, line.function) for line in outcome.raised.traceback] == [(5, "f"), (2, "g")]


def test_worker_goes_on_after_an_exception() -> None:
    with started() as worker:
        worker.load("def f(x): return 1 // x", F)
        assert isinstance(worker.call(call(0)), RaisedException)
        answer = worker.call(call(1))
    assert isinstance(answer, Returned)
    assert answer.value == 1


def test_endless_loop_hits_the_cpu_clock() -> None:
    outcome = outcome_of("def f():\n    while True: pass")
    assert isinstance(outcome, TimeExceeded)
    assert outcome.clock is Clock.CPU


def test_endless_loop_while_loading_hits_the_cpu_clock() -> None:
    outcome = outcome_of("while True: pass", limits=Limits(load_seconds=0.3))
    assert isinstance(outcome, TimeExceeded)


def test_sleeping_program_hits_the_wall_clock() -> None:
    outcome = outcome_of("import time\ndef f(): time.sleep(60)", limits=Limits(cpu_seconds=0.1))
    assert isinstance(outcome, TimeExceeded)
    assert outcome.clock is Clock.WALL


@pytest.mark.parametrize(
    "source",
    ["def f(): return [0] * 10**9", "def f():\n    a = []\n    while True: a.append(bytes(9**7))"],
    ids=["at once", "bit by bit"],
)
def test_memory_is_bounded(source: str) -> None:
    outcome = outcome_of(source, limits=Limits(memory_bytes=64 * MIB, cpu_seconds=5))
    assert outcome == MemoryExceeded(limit_bytes=64 * MIB)


def test_printing_without_end_is_stopped() -> None:
    outcome = outcome_of("def f():\n    while True: print('x' * 1000)")
    assert outcome == OutputExceeded(limit_bytes=MIB, what="printed")


def test_answer_that_is_too_large_is_stopped() -> None:
    limits = Limits(answer_bytes=1000)
    outcome = outcome_of("def f(): return 'x' * 2000", limits=limits)
    assert outcome == OutputExceeded(limit_bytes=1000, what="answer")


def test_answer_that_grows_when_written_out_is_stopped() -> None:
    source = "def f():\n    x = [1]\n    for _ in range(50): x = [x, x]\n    return x"
    outcome = outcome_of(source, limits=Limits(answer_bytes=1 << 16))
    assert isinstance(outcome, OutputExceeded)


def test_recursion_without_end_is_an_exception() -> None:
    outcome = outcome_of("def f(): return f()", limits=Limits(cpu_seconds=5))
    assert isinstance(outcome, RaisedException)
    assert outcome.raised.is_a("RecursionError")
    assert len(outcome.raised.traceback) < 40


through_c = pytest.mark.skipif(
    (3, 12) <= sys.version_info < (3, 14),
    reason="CPython 3.12 and 3.13 bound recursion through C code themselves, whatever the stack",
)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("def f(n): return 0 if n == 0 else 1 + f(n - 1)", id="plain"),
        pytest.param(
            "def f(n): return 0 if n == 0 else 1 + max(f(m) for m in (n - 1,))",
            marks=through_c,
            id="through a generator",
        ),
        pytest.param(
            "from functools import cache\n@cache\ndef f(n): return 0 if n == 0 else 1 + f(n - 1)",
            marks=through_c,
            id="through a cache",
        ),
    ],
)
def test_recursion_may_go_100_000_deep(source: str) -> None:
    outcome = outcome_of(source, call(100_000), limits=Limits(cpu_seconds=20))
    assert isinstance(outcome, Returned)
    assert outcome.value == 100_000


def test_tree_of_100_000_in_a_chain_is_built_and_walked() -> None:
    chain = ["a"] + [value for _ in range(99_999) for value in (None, "b")]
    source = "def f(n): return 0 if n is None else 1 + max(f(n.left), f(n.right))"
    entry = EntryPoint(kind=Kind.FUNCTION, name="f", codecs=("TreeNode",))
    outcome = outcome_of(source, call(chain), entry=entry, limits=Limits(cpu_seconds=10))
    assert isinstance(outcome, Returned)
    assert outcome.value == 100_000


def test_million_numbers_arrive_and_decoding_them_is_not_billed() -> None:
    numbers = list(range(1_000_000))
    plain = outcome_of("def f(x): return len(x)", call(numbers), limits=Limits(cpu_seconds=20))
    timed = outcome_of("def f(x): return len(x)", call(numbers), timed=True)
    assert isinstance(plain, Returned)
    assert isinstance(timed, Returned)
    assert timed.value == 1_000_000
    assert timed.cpu_seconds < plain.cpu_seconds / 4


def test_long_numbers_are_written_and_read_though_nothing_can_be_imported() -> None:
    source = (
        "import sys\nsys.set_int_max_str_digits(0)\n"
        "def f(): return int(str(7 ** 30_000)) == 7 ** 30_000"
    )
    outcome = outcome_of(source, limits=Limits(cpu_seconds=5))
    assert isinstance(outcome, Returned)
    assert outcome.value is True


def test_exit_of_the_interpreter_is_told_from_an_answer() -> None:
    outcome = outcome_of("import os\ndef f(): os._exit(3)", walls=OPEN)
    assert outcome == Exited(status=3)


def test_crash_of_the_interpreter_names_its_signal() -> None:
    source = "import ctypes\ndef f(): ctypes.string_at(0)"
    assert outcome_of(source, walls=NAKED) == Killed(signal="SIGSEGV")


def test_forbidden_system_call_is_a_security_stop() -> None:
    outcome = outcome_of("import os\ndef f(): return os.fork()", walls=OPEN)
    assert isinstance(outcome, Forbidden)


def test_syntax_error_names_the_line() -> None:
    outcome = outcome_of("x = 1\ndef f(:\n    pass")
    assert isinstance(outcome, NotCompiled)
    assert outcome.line == 2


def test_missing_entry_point_tells_what_was_found() -> None:
    outcome = outcome_of("def g(): pass\nclass C:\n    def h(self): pass")
    assert outcome == MissingEntryPoint(wanted="f", found=("g", "C", "C.h"))


def test_class_in_place_of_a_function_is_said() -> None:
    outcome = outcome_of("class f: pass")
    assert isinstance(outcome, MissingEntryPoint)
    assert "not a function" in outcome.note


RING = EntryPoint(kind=Kind.CLASS, name="C", methods=("put", "get"))
SCRIPT = CallScript(arguments=(), steps=(("put", ("a", 1)), ("get", ("b",)), ("get", ("a",))))


def test_script_answers_every_step_and_goes_on_after_an_exception() -> None:
    source = (
        "class C:\n"
        "    def __init__(self): self._d = {}\n"
        "    def put(self, k, v): self._d[k] = v\n"
        "    def get(self, k): return self._d[k]\n"
    )
    outcome = outcome_of(source, SCRIPT, entry=RING)
    assert isinstance(outcome, Returned)
    assert isinstance(outcome.value, list)
    constructed, put, raised, got = outcome.value
    assert (constructed, put, got) == (None, None, 1)
    assert isinstance(raised, Raised)
    assert raised.is_a("LookupError")


def test_script_may_use_several_instances_in_turn() -> None:
    source = (
        "class C:\n"
        "    def __init__(self, *first): self._all = [*first]\n"
        "    def put(self, k, v): self._all.append((k, v))\n"
        "    def get(self, k): return self._all\n"
    )
    look = ("get", ("",))
    put = ("put", ("a", 1))
    steps = (put, another("b"), look, back_to(0), look, put, another(), back_to(1), look)
    outcome = outcome_of(source, CallScript(steps=steps), entry=RING)
    assert isinstance(outcome, Returned)
    mine = [("a", 1), ("a", 1)]
    assert outcome.value == [None, None, None, ["b"], None, mine, None, None, None, ["b"]]


def test_instance_that_cannot_be_made_is_an_exception_of_its_step() -> None:
    source = "class C:\n    def __init__(self, n=1): 1 / n\n    put = get = abs"
    outcome = outcome_of(source, CallScript(steps=(another(0), another(2))), entry=RING)
    assert isinstance(outcome, Returned)
    assert isinstance(outcome.value, list)
    assert outcome.value[0] is None
    assert outcome.value[1].is_a("ZeroDivisionError")
    assert outcome.value[2] is None


def test_missing_method_is_named() -> None:
    outcome = outcome_of("class C:\n    def put(self): pass", SCRIPT, entry=RING)
    assert isinstance(outcome, MissingEntryPoint)
    assert outcome.wanted == "C.get"


@pytest.mark.parametrize(
    ("source", "type_name"),
    [
        ("class E(int):\n    def __eq__(self, o): return True\ndef f(): return E(1)", "E"),
        ("class E:\n    def __eq__(self, o): return True\ndef f(): return E()", "E"),
        ("def f(): return 10 ** 1_000_00", "int"),
        ("def f(): return object()", "object"),
        ("from enum import IntEnum\nclass E(IntEnum):\n    A = 1\ndef f(): return E.A", "E"),
    ],
    ids=["int subclass", "says yes", "huge", "object", "int enum"],
)
def test_answer_that_is_no_plain_data_equals_nothing(source: str, type_name: str) -> None:
    outcome = outcome_of(source)
    assert isinstance(outcome, Returned)
    assert isinstance(outcome.value, Unrepresentable)
    assert outcome.value.type_name == type_name


def test_list_that_contains_itself_ends() -> None:
    outcome = outcome_of("def f():\n    x = []\n    x.append(x)\n    return x")
    assert isinstance(outcome, Returned)


@pytest.mark.parametrize(
    "sent",
    [
        "b'x' * 200",
        "b'\\xff' * 12",
        "bytes(12) + b'V[1,0,\"\"]'",
        "b'\\x00\\x00\\x00\\x05' + bytes(8) + b'V[1]x'",
    ],
)
def test_bytes_written_to_the_channel_are_no_answer(sent: str) -> None:
    source = (
        "import os, socket\n"
        "def f():\n"
        "    for fd in range(3, 20):\n"
        f"        try: os.write(fd, {sent})\n"
        "        except OSError: pass\n"
        "    return 1\n"
    )
    assert isinstance(outcome_of(source, walls=NAKED), ProtocolViolated)


def test_closed_channel_is_noticed_at_once() -> None:
    source = "import os\ndef f():\n    os.closerange(3, 20)\n    while True: pass"
    outcome = outcome_of(source, walls=NAKED, limits=Limits(cpu_seconds=30))
    assert isinstance(outcome, ProtocolViolated)


def test_hash_seed_decides_the_order_of_sets() -> None:
    source = "def f(): return [x for x in {'a', 'b', 'c', 'd', 'e', 'f'}]"

    def order(seed: int) -> object:
        with started(hash_seed=seed) as worker:
            worker.load(source, F)
            outcome = worker.call(call())
            assert isinstance(outcome, Returned)
            return outcome.value

    assert order(1) == order(1)
    assert len({str(order(seed)) for seed in range(1, 6)}) > 1


def test_worker_has_no_environment_and_an_empty_folder() -> None:
    source = "import os\ndef f(): return [sorted(os.environ), os.listdir('.')]"
    outcome = outcome_of(source, walls=NAKED)
    assert isinstance(outcome, Returned)
    assert isinstance(outcome.value, list)
    names, files = outcome.value
    assert set(names) <= {"PYTHONHASHSEED", "LC_CTYPE"}
    assert files == []


def test_stop_ends_the_worker_for_good() -> None:
    with started() as worker:
        worker.load("def f():\n    while True: pass", F)
        worker.call(call())
        assert not worker.alive
        with pytest.raises(SandboxError, match="has ended"):
            worker.call(call())


def open_descriptors() -> int:
    def is_open(descriptor: int) -> bool:
        try:
            os.fstat(descriptor)
        except OSError:
            return False
        return True

    return sum(is_open(descriptor) for descriptor in range(1024))


def test_nothing_is_left_behind() -> None:
    started().close()
    before = open_descriptors()
    with started() as worker:
        assert isinstance(worker.load("def f(): return 1", F), Loaded)
        pid = worker.pid
    assert open_descriptors() == before
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    worker.close()


def test_memory_is_watched_from_outside_where_no_rlimit_bounds_it() -> None:
    def resident_bytes(pid: int) -> int:
        with open(f"/proc/{pid}/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    limits = Limits(memory_bytes=64 * MIB, cpu_seconds=5)
    with Worker(limits, ZYGOTES.get(0), walls=NAKED, resident_bytes=resident_bytes) as worker:
        worker.load("def f():\n    a = []\n    while True: a.append(bytes(10**6))", F)
        assert worker.call(call()) == MemoryExceeded(limit_bytes=64 * MIB)
