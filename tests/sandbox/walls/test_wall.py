"""The whole wall, in processes of their own: what computes goes on, what reaches out ends."""

from __future__ import annotations

import pytest

from tests.sandbox.walls.children import run, users

each_user = pytest.mark.parametrize("user", users())


@each_user
def test_every_layer_is_on(user: str) -> None:
    child = run("for s in put_up(): print(s.layer, s.state)", user=user)
    assert child.err == ""
    assert sorted(child.out.splitlines()) == [
        "landlock on",
        "no_new_privs on",
        "parent_death on",
        "rlimits on",
        "seccomp on",
    ]


COMPUTATIONS = {
    "a long computation": "assert sum(i * i % 7 for i in range(200_000)) > 0",
    "big numbers": "assert len(str(3 ** 5000)) == 2386",
    "large allocations": "assert len(bytearray(40 << 20)) == 40 << 20",
    "many small allocations": "assert len([[i] for i in range(200_000)]) == 200_000",
    "hashing": "assert len(hashlib.sha256(b'x' * 1_000_000).hexdigest()) == 64",
    "random numbers": "random.seed(); assert 0 <= random.random() < 1; os.urandom(8)",
    "system random": "assert 0 <= random.SystemRandom().randrange(9) < 9",
    "decimals": "assert str(decimal.Decimal(2).sqrt()).startswith('1.414')",
    "sleeping": "time.sleep(0.001)",
    "clocks": "time.time(); time.monotonic(); time.process_time(); time.thread_time()",
    "collecting garbage": "gc.collect()",
    "locks": "lock = threading.Lock(); lock.acquire(timeout=0.001); lock.release()",
    "timed locks": "e = threading.Event(); assert not e.wait(timeout=0.001)",
    "printing": "print('hello', flush=True)",
    "recursion through C": (
        "import functools\nsys.setrecursionlimit(10_000)\n"
        "f = functools.lru_cache(None)(lambda n: 0 if n == 0 else 1 + f(n - 1))\n"
        "assert f(300) == 300"
    ),
    "a traceback with source lines": (
        "try: 1 / 0\nexcept ZeroDivisionError: assert 'division' in traceback.format_exc()"
    ),
    "formatting and encodings": "assert 'ä'.encode('utf-8') and f'{1.5:.3f}' and repr(2 ** 0.5)",
}


@pytest.mark.parametrize("what", COMPUTATIONS)
def test_computing_goes_on(what: str) -> None:
    child = run(f"put_up()\n{COMPUTATIONS[what]}\nos.write(2, b'done')")
    assert (child.err, child.end) == ("done", 0)


def test_an_uncaught_exception_still_prints_its_traceback() -> None:
    child = run("put_up()\ndef f(): raise ValueError('oops')\nf()")
    assert child.end == 1
    assert child.err.endswith("ValueError: oops\n")


def test_a_late_import_fails_as_an_ordinary_import_error() -> None:
    child = run("put_up()\ntry: import wave\nexcept ImportError: print('not found')")
    assert (child.out, child.end) == ("not found\n", 0)


def test_abort_ends_as_abort() -> None:
    assert run("put_up()\nos.abort()").end == "SIGABRT"


def test_a_crash_of_the_interpreter_ends_as_a_crash() -> None:
    assert run("put_up()\nctypes.string_at(0)").end == "SIGSEGV"


REACHING_OUT = {
    "reading a file": ("open('/etc/passwd')", "PermissionError"),
    "asking for a file": ("os.stat('/etc')", "PermissionError"),
    "listing a folder": ("os.listdir('/')", "PermissionError"),
    "its own environment in /proc": ("open('/proc/self/environ')", "PermissionError"),
    "removing a file": ("os.unlink('/nowhere')", "PermissionError"),
    "a descriptor more": ("os.dup(1)", "PermissionError"),
    "a pipe": ("os.pipe()", "PermissionError"),
    "catching SIGXCPU": ("signal.signal(signal.SIGXCPU, signal.SIG_IGN)", "PermissionError"),
    "changing its limits": ("resource.setrlimit(resource.RLIMIT_CPU, (9, 9))", "ValueError"),
    "too much memory": ("bytearray(1 << 30)", "MemoryError"),
    "a process": ("os.fork()", "SIGSYS"),
    "a program": ("os.execv('/bin/true', ['true'])", "SIGSYS"),
    "a thread": ("threading.Thread(target=print).start()", "SIGSYS"),
    "a socket": ("socket.socket()", "SIGSYS"),
    "a signal": ("os.kill(os.getpid(), 0)", "SIGSYS"),
    "a session": ("os.setsid()", "SIGSYS"),
    "memory without a name": ("os.memfd_create('x')", "SIGSYS"),
}


@each_user
@pytest.mark.parametrize("what", REACHING_OUT)
def test_reaching_out_ends(what: str, user: str) -> None:
    code, expected = REACHING_OUT[what]
    child = run(
        f"put_up()\ntry: {code}\n"
        "except (OSError, MemoryError, ValueError) as e: print(type(e).__name__)\n"
        "else: print('went through')",
        user=user,
    )
    assert (child.out.strip() or child.end) == expected


def test_only_the_channel_is_readable() -> None:
    child = run(
        """
        reading, writing = os.pipe()
        channel, far = socket.socketpair()
        far.sendall(b"over the channel")
        for fd in (reading, writing, far.fileno()):
            os.set_inheritable(fd, True)
        put_up(keep_fd=channel.fileno())
        print(os.read(channel.fileno(), 99).decode())
        for fd in (0, 1, 2, reading, writing, far.fileno()):
            try: os.read(fd, 1)
            except PermissionError: continue
            print("could read", fd)
        """
    )
    assert child.out == "over the channel\n"


def test_the_wall_closes_descriptors_that_came_along() -> None:
    child = run(
        """
        strays = [os.open("/etc/passwd", os.O_RDONLY) for _ in range(5)]
        put_up()
        try: os.close(strays[-1])  # closing is allowed: it fails only if there is nothing to close
        except OSError as error: print(error.strerror)
        """
    )
    assert child.out == "Bad file descriptor\n"


def test_only_the_descriptors_to_keep_stay_open() -> None:
    child = run(
        """
        strays = [os.open("/etc/passwd", os.O_RDONLY) for _ in range(5)]
        rlimits.close_descriptors(keep=(0, 1, 2, strays[3]))
        for fd in (0, 1, 2, *strays):
            try: os.fstat(fd)
            except OSError: continue
            print(fd in (0, 1, 2, strays[3]))
        """
    )
    assert child.out.split() == ["True"] * 4


def test_the_worker_ends_when_its_parent_is_gone_already() -> None:
    child = run(
        """
        walls.put_up(memory_bytes=None, cpu_seconds=1, output_bytes=0, keep_fd=0, parent_pid=1)
        """
    )
    assert child.end == "SIGKILL"


def test_no_limit_on_memory_leaves_memory_alone() -> None:
    child = run("put_up(memory_bytes=None)\nprint(len(bytearray(300 << 20)) >> 20)")
    assert child.out == "300\n"


def test_peak_memory_is_read_and_reset_behind_the_wall() -> None:
    child = run(
        """
        put_up()
        before = memory.peak_bytes()
        ballast = bytearray(b"x") * (32 << 20)
        during = memory.peak_bytes()
        del ballast
        kept = memory.peak_bytes() > during - (1 << 20)  # the kernel counts in batches
        print(during - before > 30 << 20, kept, memory.reset_peak())
        print(during - memory.peak_bytes() > 30 << 20)
        """
    )
    assert child.out.split() == ["True", "True", "True", "True"]
