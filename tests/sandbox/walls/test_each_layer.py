"""Each layer alone: it says what became of it, its own attacks show it, and it never raises."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox.layers import Layer, LayerStatus, State
from sandbox.walls import landlock, parent_death, parent_hidden, privileges, probe, rlimits, seccomp
from sandbox.walls.probe import Attack, End
from tests.sandbox.walls.children import NOBODY, run, users

LAYERS = [landlock, parent_death, parent_hidden, privileges, rlimits, seccomp]
each_user = pytest.mark.parametrize("user", users())


@each_user
@pytest.mark.parametrize("layer", LAYERS, ids=lambda layer: layer.__name__.rpartition(".")[2])
def test_a_layer_stops_the_attacks_that_are_real_here(layer: object, user: str) -> None:
    name = str(layer.__name__)  # type: ignore[attr-defined]
    child = run(f"from {name} import examine\ns = examine()\nprint(s.state, s.detail)", user=user)
    assert child.err == ""
    assert child.out.startswith("on stopped: "), child.out


def test_trying_a_layer_leaves_the_caller_free() -> None:
    assert landlock.try_it().active
    assert seccomp.try_it().active
    assert Path(__file__).read_text()


def test_an_attack_that_goes_through_turns_the_layer_off() -> None:
    on = LayerStatus(layer=Layer.LANDLOCK, state=State.ON)
    found = probe.judged(on, {"reading": End.REFUSED, "writing": End.SUCCEEDED})
    assert found.state is State.OFF
    assert "did not stop: writing" in found.detail
    assert found.remedy


def test_a_layer_without_any_possible_attack_says_so() -> None:
    on = LayerStatus(layer=Layer.NO_NEW_PRIVS, state=State.ON, detail="no privileges to gain")
    assert "no attack is possible here" in probe.judged(on, {}).detail


def test_ends_of_attacks_are_told_apart() -> None:
    def refused() -> None:
        raise PermissionError

    def killed() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    ends = [
        probe.end_of(Attack(name="", attempt=attempt))
        for attempt in (lambda: None, refused, killed)
    ]
    assert ends == [End.SUCCEEDED, End.REFUSED, End.KILLED]


def test_a_probe_that_crashes_is_a_status_and_no_exception() -> None:
    found = probe.try_layer(Layer.SECCOMP, "sandbox.no_such_module")
    assert found.state is State.UNAVAILABLE
    assert found.remedy


@pytest.mark.parametrize(
    ("abi", "missing"),
    [
        (1, ("TCP", "signals and abstract sockets")),
        (3, ("TCP", "signals and abstract sockets")),
        (4, ("signals and abstract sockets",)),
        (6, ()),
        (99, ()),
    ],
)
def test_what_an_older_landlock_cannot_stop_is_named(abi: int, missing: tuple[str, ...]) -> None:
    assert landlock.handled(abi).missing() == missing


@pytest.mark.parametrize(("abi", "size"), [(1, 8), (3, 8), (4, 16), (5, 16), (6, 24), (7, 24)])
def test_a_ruleset_has_no_field_that_its_kernel_lacks(abi: int, size: int) -> None:
    assert len(landlock.handled(abi).packed()) == size


def test_file_rights_grow_with_the_abi() -> None:
    assert [landlock.handled(abi).files for abi in (1, 2, 3, 4, 5)] == [
        0x1FFF,
        0x3FFF,
        0x7FFF,
        0x7FFF,
        0xFFFF,
    ]


def test_a_kernel_without_landlock_is_reported_with_a_remedy() -> None:
    child = run(
        """
        import errno
        def absent(name, *words): raise OSError(errno.EOPNOTSUPP, name + ": not enabled")
        kernel.syscall = absent
        s = landlock.apply()
        print(s.state, s.detail, "/", s.remedy)
        """
    )
    assert child.out == (
        "unavailable [Errno 95] landlock_create_ruleset: not enabled / "
        "switch it on at boot: add landlock to the kernel's lsm= parameter\n"
    )


def test_landlock_with_another_thread_running_is_not_on() -> None:
    child = run(
        """
        privileges.apply()
        threading.Thread(target=threading.Event().wait, daemon=True).start()
        s = landlock.apply()
        print(s.state, s.detail, flush=True)
        os._exit(0)
        """
    )
    assert child.out == "off 1 other threads stay unbound\n"


def test_a_filter_binds_threads_that_run_already() -> None:
    child = run(
        """
        go, done = threading.Event(), []
        def reach_out():
            go.wait()
            try: open("/etc/passwd")
            except PermissionError: done.append("refused")
        thread = threading.Thread(target=reach_out)
        thread.start()
        privileges.apply()
        seccomp.apply(rules.Process(pid=os.getpid(), channel=0))
        go.set()
        while not done: time.sleep(0.001)
        print(*done)
        """
    )
    assert child.out == "refused\n"


def test_an_unknown_machine_has_no_filter_and_says_so() -> None:
    child = run(
        """
        kernel.machine = lambda: "sparc64"
        s = seccomp.apply(rules.Process(pid=1, channel=0))
        print(s.state, s.detail)
        """
    )
    assert child.out == "unavailable no table of system calls for sparc64\n"


def test_x32_calls_kill() -> None:
    child = run(
        """
        privileges.apply()
        seccomp.apply(rules.Process(pid=os.getpid(), channel=0))
        kernel.syscall("x32 getpid", 0x40000000 | 39)
        """
    )
    if kernel_machine() != "x86_64":
        pytest.skip("x32 is a convention of x86_64")
    assert child.end == "SIGSYS"


def test_cpu_limit_counts_from_now_and_ends_with_its_own_signal() -> None:
    child = run(
        """
        sum(range(3_000_000))
        plan = rlimits.plan(memory_bytes=None, cpu_seconds=0.2, output_bytes=0)
        soft, hard = plan["cpu"]
        print(soft - time.process_time() >= 0.2, hard - soft, flush=True)
        rlimits.apply(plan)
        while True: pass
        """
    )
    assert (child.out, child.end) == ("True 1\n", "SIGXCPU")


def test_a_lower_limit_of_the_user_stays() -> None:
    child = run(
        """
        resource.setrlimit(resource.RLIMIT_CPU, (3, 3))
        plan = rlimits.plan(memory_bytes=None, cpu_seconds=60, output_bytes=0)
        print(rlimits.apply(plan).state, resource.getrlimit(resource.RLIMIT_CPU))
        """
    )
    assert child.out == "on (3, 3)\n"


def test_memory_counts_on_top_of_what_is_mapped() -> None:
    child = run(
        """
        rlimits.apply(rlimits.plan(memory_bytes=100 << 20, cpu_seconds=9, output_bytes=0))
        print(len(bytearray(80 << 20)) >> 20)
        try: bytearray(110 << 20)
        except MemoryError: print("too much")
        """
    )
    assert child.out == "80\ntoo much\n"


def test_the_stack_limit_is_left_alone() -> None:
    child = run(
        """
        before = resource.getrlimit(resource.RLIMIT_STACK)
        rlimits.apply(rlimits.plan(memory_bytes=1 << 30, cpu_seconds=9, output_bytes=0))
        print(resource.getrlimit(resource.RLIMIT_STACK) == before)
        """
    )
    assert child.out == "True\n"


@pytest.fixture
def set_user_id_program(tmp_path: Path) -> Iterator[Path]:
    if os.geteuid() != 0:
        pytest.skip("only root can make a set-user-ID program of somebody else")
    program = tmp_path / "id"
    shutil.copy(shutil.which("id") or "/usr/bin/id", program)
    os.chown(program, NOBODY, NOBODY)
    program.chmod(0o755 | stat.S_ISUID)
    yield program
    program.unlink()


def test_a_set_user_id_program_gains_nothing(set_user_id_program: Path) -> None:
    command = [str(set_user_id_program), "-u"]
    without = subprocess.run(command, capture_output=True, text=True).stdout
    behind = run(f"privileges.apply()\nos.execv({command[0]!r}, ['id', '-u'])", user="root")
    assert (without, behind.out) == (f"{NOBODY}\n", "0\n")


def test_a_hidden_parent_cannot_be_read() -> None:
    child = run(
        """
        from sandbox import walls
        privileges.apply()
        def readable():
            sys.stdout.flush()
            if os.fork() == 0:
                try: open(f"/proc/{os.getppid()}/mem").close(); os._exit(1)
                except PermissionError: os._exit(0)
            return bool(os.wait()[1])
        print(readable(), walls.harden_parent().state, readable())
        """
    )
    assert child.out == "True on False\n"


def kernel_machine() -> str:
    from sandbox.walls import kernel

    return kernel.machine()
