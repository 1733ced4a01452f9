"""From an exception to an exit status and one line on standard error.

status  what ended the command
0-5     what the command returned, or JudgeError.exit_status (judge.errors)
2       click's own usage errors
3       an exception that nobody expected
130     Ctrl-C
128+n   signal n (SIGTERM, SIGHUP), raised as ``Terminated`` so that clean-up runs
141     the reader of our output went away, as a shell reports SIGPIPE
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any, NoReturn, TextIO

import click

from judge.errors import JudgeError

INTERRUPTED = 130
BROKEN_PIPE = 141
JUDGE_FAULT = 3
DEBUG = "JUDGE_DEBUG"


class Terminated(BaseException):
    """A signal that asks us to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def run(group: click.Group, args: Sequence[str] | None, program: str) -> NoReturn:
    """Run one command line and exit. ``args`` None means those of the process."""
    for stream in (sys.stdout, sys.stderr):
        _never_fail_to_encode(stream)
    arguments = list(sys.argv[1:] if args is None else args)
    sys.exit(_status(group, arguments, program))


def _status(group: click.Group, arguments: list[str], program: str) -> int:
    try:
        with _signals_raise():
            status = _invoke(group, arguments, program)
            if sys.stdout is not None:
                sys.stdout.flush()
            return status
    except click.exceptions.Exit as end:
        return end.exit_code
    except (KeyboardInterrupt, click.Abort):
        say("interrupted")
        return INTERRUPTED
    except Terminated as end:
        say(f"ended by {signal.Signals(end.number).name}")
        return 128 + end.number
    except click.ClickException as error:
        return _usage(error, program)
    except BrokenPipeError:
        _discard_output(sys.stdout, sys.stderr)
        return BROKEN_PIPE
    except JudgeError as error:
        if error.exit_status == JUDGE_FAULT:
            _trace()
        say(error.message, remedy=error.remedy)
        return error.exit_status
    except Exception as error:  # noqa: BLE001 - the last line of defence: no traceback to a user
        return _output_lost(error) or _unexpected(error)


def _invoke(group: click.Group, arguments: list[str], program: str) -> int:
    instruction = os.environ.get(f"_{program}_COMPLETE".upper())
    if instruction:
        from click.shell_completion import shell_complete

        return shell_complete(group, {}, program, f"_{program}_COMPLETE".upper(), instruction)
    with group.make_context(program, arguments) as context:
        status: Any = group.invoke(context)
    return status if isinstance(status, int) else 0


def say(message: str, *, remedy: str | None = None) -> None:
    """``judge: message`` and ``  try: remedy`` on standard error, whatever they hold."""
    from judge.report.escape import one_line

    line = f"judge: {one_line(message)}"
    if remedy is not None:
        label = "" if remedy.startswith("did you mean") else "try: "
        line += f"\n  {label}{one_line(remedy)}"
    with suppress(OSError):
        click.echo(line, err=True)


def explain(error: BaseException) -> str:
    """An unexpected exception as one line, for people and for ``--json``."""
    if isinstance(error, JudgeError):
        return error.message
    text = str(error).strip()
    return f"internal error: {type(error).__name__}" + (f": {text}" if text else "")


def _usage(error: click.ClickException, program: str) -> int:
    context = error.ctx if isinstance(error, click.UsageError) else None
    command = context.command_path if context is not None else program
    message = error.format_message().rstrip(".")
    say(message[:1].lower() + message[1:], remedy=f"{command} --help")
    return error.exit_code


def _output_lost(error: Exception) -> int | None:
    """The status if standard output cannot be written, as on a full disk; else None."""
    if not isinstance(error, OSError):
        return None
    try:
        sys.stdout.flush()
    except OSError:
        _discard_output(sys.stdout)
        say(f"cannot write to standard output: {error.strerror}")
        return JUDGE_FAULT
    return None


def _unexpected(error: Exception) -> int:
    with suppress(OSError):
        _trace()
    say(explain(error), remedy=f"{DEBUG}=1 in the environment shows the traceback")
    return JUDGE_FAULT


def _trace() -> None:
    if os.environ.get(DEBUG, "") not in ("", "0"):
        import traceback

        click.echo(traceback.format_exc(), err=True, nl=False)


def _never_fail_to_encode(stream: TextIO | Any) -> None:
    """Characters that the locale cannot write are shown as escapes."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")


def _discard_output(*streams: TextIO | Any) -> None:
    """Point streams at nowhere, so that the flush at exit does not fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in streams:
        with suppress(OSError, ValueError, AttributeError):
            os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


@contextmanager
def _signals_raise() -> Iterator[None]:
    """SIGTERM and SIGHUP become ``Terminated``, unless somebody asked to ignore them."""

    def terminate(number: int, frame: FrameType | None) -> NoReturn:
        raise Terminated(number)

    changed = []
    for number in (signal.SIGTERM, signal.SIGHUP):
        with suppress(ValueError):  # not in the main thread: nothing to handle
            if signal.getsignal(number) is signal.SIG_DFL:
                signal.signal(number, terminate)
                changed.append(number)
    try:
        yield
    finally:
        for number in changed:
            signal.signal(number, signal.SIG_DFL)
