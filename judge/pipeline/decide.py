"""From facts to verdicts: pure functions, one reason per stop, tested by table."""

from __future__ import annotations

import difflib
import re
from typing import assert_never

from judge.model.case import Mismatch
from judge.model.verdict import Verdict
from sandbox.calls import Raised, Unrepresentable
from sandbox.limits import MIB
from sandbox.outcome import (
    Clock,
    Exited,
    Forbidden,
    Killed,
    MemoryExceeded,
    MissingEntryPoint,
    NotCompiled,
    OutputExceeded,
    ProtocolViolated,
    RaisedException,
    Stop,
    TimeExceeded,
)

Ruling = tuple[Verdict, str]

DIFFERS = "the answer differs from the expected one"
CRASHES = {
    "SIGSEGV": "the interpreter crashed (SIGSEGV), as it does when C code recurses too deeply",
    "SIGABRT": "the interpreter aborted (SIGABRT)",
    "SIGBUS": "the interpreter crashed (SIGBUS)",
    "SIGFPE": "the interpreter crashed (SIGFPE)",
    "SIGKILL": "the process was killed (SIGKILL), as the system does when memory runs out",
}


def rule_on_stop(stop: Stop) -> Ruling:
    """The verdict and the one reason for a call that did not return."""
    match stop:
        case RaisedException(raised=raised):
            return Verdict.RTE, sentence_of_exception(raised)
        case TimeExceeded():
            return Verdict.TLE, _time(stop)
        case MemoryExceeded(limit_bytes=limit):
            return Verdict.MLE, f"needed more than {limit // MIB} MiB of memory"
        case OutputExceeded(limit_bytes=limit, what="answer"):
            return Verdict.OLE, f"the answer is larger than {_size(limit)}"
        case OutputExceeded(limit_bytes=limit):
            return Verdict.OLE, f"printed more than {_size(limit)}"
        case Exited(status=status):
            return Verdict.RTE, f"the program ended itself (exit status {status}) before answering"
        case Killed(signal=signal):
            return Verdict.RTE, CRASHES.get(signal, f"the process was ended by {signal}")
        case Forbidden():
            return Verdict.SV, _forbidden(stop)
        case NotCompiled():
            return Verdict.CE, _not_compiled(stop)
        case MissingEntryPoint():
            return Verdict.CE, _missing(stop)
        case ProtocolViolated(detail=detail):
            return Verdict.SV, f"wrote to the judge's channel: {detail}"
        case _:
            assert_never(stop)


def rule_on_load(stop: Stop) -> Ruling:
    """The same for a submission that stopped while its file was loaded, before any call."""
    verdict, message = rule_on_stop(stop)
    if verdict in (Verdict.CE, Verdict.SV):
        return verdict, message
    return verdict, f"while the file was loaded: {message}"


def rule_on_mismatch(mismatch: Mismatch) -> Ruling:
    """The verdict on a wrong answer. An exception where a value was due is a run-time error."""
    got = mismatch.got
    if isinstance(got, Raised) and not isinstance(mismatch.expected, Raised):
        return Verdict.RTE, sentence_of_exception(got)
    if mismatch.reason is not None:
        return Verdict.WA, mismatch.reason
    return Verdict.WA, _difference(mismatch.expected, got)


def sentence_of_exception(raised: Raised) -> str:
    """Type, message and the solver's own line, in one sentence."""
    name = raised.type_names[0]
    if raised.is_a("RecursionError"):
        text = "recursed too deeply (RecursionError)"
    elif raised.is_a("SystemExit"):
        text = "tried to exit (SystemExit); return the answer instead"
    else:
        text = f"{name}: {_one_line(raised.message)}" if raised.message else name
    if raised.traceback:
        last = raised.traceback[-1]
        text += f" (line {last.line}, in {last.function})"
    return text + _hint(raised)


def traceback_lines(raised: Raised) -> tuple[str, ...]:
    """The solver's own frames, outermost first, ready to be shown."""
    return tuple(f"line {f.line}, in {f.function}: {f.text}" for f in raised.traceback)


_HOME_OF_NAME = {
    name: module
    for module, names in {
        "typing": "List Dict Set Tuple Optional Union Any Callable Iterable Iterator Deque",
        "collections": "deque defaultdict Counter OrderedDict namedtuple",
        "bisect": "bisect_left bisect_right insort bisect",
        "heapq": "heappush heappop heapify heapreplace nlargest nsmallest",
        "functools": "lru_cache cache reduce cmp_to_key partial",
        "itertools": "accumulate chain combinations permutations product groupby",
        "dataclasses": "dataclass field",
        "math": "inf gcd ceil floor sqrt",
    }.items()
    for name in names.split()
}
_MODULES = frozenset(
    {"collections", "bisect", "heapq", "functools", "itertools", "math", "random", "re"}
)


def _hint(raised: Raised) -> str:
    missing = re.fullmatch(r"name '(\w+)' is not defined.*", raised.message)
    if not raised.is_a("NameError") or missing is None:
        return ""
    name = missing[1]
    if name in _MODULES:
        return f"; add `import {name}`"
    module = _HOME_OF_NAME.get(name)
    return f"; add `from {module} import {name}`" if module else ""


def _time(stop: TimeExceeded) -> str:
    if stop.clock is Clock.CPU:
        return f"used more than {stop.limit_seconds:g} s of CPU time"
    return f"did not answer within {stop.limit_seconds:g} s, though it hardly computed"


def _forbidden(stop: Forbidden) -> str:
    where = f"line {stop.line}: " if stop.line is not None else ""
    return where + stop.what + (f"; {stop.instead}" if stop.instead else "")


def _not_compiled(stop: NotCompiled) -> str:
    where = f"line {stop.line}: " if stop.line is not None else ""
    return f"{where}{stop.message}" + (f": {stop.text.strip()}" if stop.text.strip() else "")


def _missing(stop: MissingEntryPoint) -> str:
    text = f"`{stop.wanted}` is not defined"
    if stop.note:
        return f"`{stop.wanted}`: {stop.note}"
    near = difflib.get_close_matches(stop.wanted, stop.found, n=1, cutoff=0.5)
    if near:
        return f"{text}; the nearest name found is `{near[0]}`"
    nested = [name for name in stop.found if name.endswith(f".{stop.wanted}")]
    if nested:
        return f"{text} at the top level; `{nested[0]}` is inside a class"
    return text + (f"; found {', '.join(stop.found[:5])}" if stop.found else "; nothing is")


def _difference(expected: object, got: object) -> str:
    if isinstance(expected, Raised):
        wanted = expected.type_names[0]
        if isinstance(got, Raised):
            return f"raised {got.type_names[0]} where {wanted} is due"
        return f"returned a value where {wanted} is due"
    if type(expected) is not type(got):
        return f"returned {type_phrase(got)} where {type_phrase(expected)} is due"
    return DIFFERS


def type_phrase(value: object) -> str:
    """The type of an answer with its article: "an int", "None", "a MyList"."""
    if value is None:
        return "None"
    name = value.type_name if isinstance(value, Unrepresentable) else type(value).__name__
    return f"an {name}" if name[:1].lower() in "aeiou" else f"a {name}"


def _size(size: int) -> str:
    return f"{size // MIB} MiB" if size >= MIB else f"{size // 1024} KiB"


def _one_line(text: str) -> str:
    return " ".join(text.split())[:300]
