"""Target: a source is compiled under the policy, or refused; and no code that was accepted names an
attribute that the policy refuses.

The input picks lines of the programs that the tests know, and changes single characters in them.
"""

from __future__ import annotations

import dis
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType

import atheris

with atheris.instrument_imports(include=["sandbox.policy"]):
    from sandbox import policy
    from sandbox.policy import names

TESTS = Path(__file__).resolve().parents[1]
FILES = sorted([*TESTS.glob("hostile/files/*/*.py"), *TESTS.glob("dialect/files/**/*.py")])
LINES = sorted({line for file in FILES for line in file.read_text("utf-8").splitlines() if line})
NAMING = ("LOAD_ATTR", "LOAD_METHOD", "STORE_ATTR", "DELETE_ATTR", "LOAD_SUPER_ATTR")


def one(data: bytes) -> None:
    try:
        code = policy.compile_submission(_program(atheris.FuzzedDataProvider(data)))
    except (policy.PolicyViolation, policy.SyntaxFault):
        return
    named = set(_attributes(code))
    refused = [name for name in named if names.refused(name)]
    assert not refused, f"accepted, yet it names {refused}"


def _program(data: atheris.FuzzedDataProvider) -> str:
    lines = [_changed(_line(data), data) for _ in range(data.ConsumeIntInRange(1, 12))]
    return "\n".join(lines) + "\n"


def _line(data: atheris.FuzzedDataProvider) -> str:
    if data.ConsumeIntInRange(0, 9) == 0:
        return str(data.ConsumeUnicode(40))
    line = LINES[int(data.ConsumeIntInRange(0, len(LINES) - 1))]
    return line if data.ConsumeBool() else line.lstrip()


def _changed(line: str, data: atheris.FuzzedDataProvider) -> str:
    if data.ConsumeIntInRange(0, 3):
        return line
    at = data.ConsumeIntInRange(0, len(line))
    return line[:at] + str(data.ConsumeUnicode(3)) + line[at + data.ConsumeIntInRange(0, 2) :]


def _attributes(code: CodeType) -> Iterator[str]:
    for instruction in dis.get_instructions(code):
        if instruction.opname in NAMING:
            yield str(instruction.argval)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _attributes(constant)


if __name__ == "__main__":
    policy.preload()
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
