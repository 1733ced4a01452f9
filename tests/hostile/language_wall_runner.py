"""Runs attacks on the language wall, each in a process of its own: some spoil what they touch.

    python -m tests.hostile.language_wall_runner plain|policy FILE...

Prints one JSON object: for each file how ``solve()`` ended and, if it got something that no
submission may hold, what.
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from sandbox import policy
from tests.sandbox.policy.reach import forbidden

_NAME = "hostile_program"
Ending = dict[str, Any]


def end_plainly(source: str) -> Ending:
    def prepare() -> tuple[CodeType, ModuleType]:
        code = compile(source, "solution.py", "exec", dont_inherit=True)
        return code, ModuleType(_NAME)

    return _end(prepare)


def end_under_the_policy(source: str) -> Ending:
    printed: list[str] = []

    def prepare() -> tuple[CodeType, ModuleType]:
        code = policy.compile_submission(source)
        return code, policy.make_module(name=_NAME, write=printed.append, extras={})

    return {**_end(prepare), "printed": "".join(printed)}


def _end(prepare: Callable[[], tuple[CodeType, ModuleType]]) -> Ending:
    ending: Ending = {"raised": None, "spoil": None}
    try:
        code, module = prepare()
        sys.modules[_NAME] = module
        exec(code, module.__dict__)
        got = module.__dict__["solve"]()
        ending["got"] = repr(type(got))
        ending["spoil"] = _spoil(got)
    except BaseException as error:  # noqa: BLE001 - however it ends is the result
        ending["raised"] = type(error).__name__
        ending["text"] = str(error)
        for key in ("what", "instead", "line"):
            ending[key] = getattr(error, key, None)
    return ending


def _spoil(got: object) -> str | None:
    if type(got) is str:
        return "a namespace as text" if "__builtins__" in got or "<module" in got else None
    return forbidden(got, frozenset())


def _in_its_own_process(run: Callable[[str], Ending], source: str) -> Ending:
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.write(writer, json.dumps(run(source)).encode())
        os._exit(0)
    os.close(writer)
    with open(reader, "rb") as answer:
        text = answer.read()
    os.waitpid(child, 0)
    return dict(json.loads(text or '{"raised": "process died", "spoil": null}'))


def main(mode: str, *files: str) -> None:
    warnings.simplefilter("ignore")
    if mode == "policy":
        policy.preload()
    run = {"plain": end_plainly, "policy": end_under_the_policy}[mode]
    endings = {file: _in_its_own_process(run, Path(file).read_text("utf-8")) for file in files}
    sys.stdout.write(json.dumps(endings))


if __name__ == "__main__":
    main(*sys.argv[1:])
