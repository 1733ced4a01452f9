"""Writes calls, scripts and cases as text. Everything is exact; shortening is the report's job."""

from __future__ import annotations

import itertools
import keyword
import re
from collections.abc import Iterator, Mapping, Sequence

from judge.catalogue.codecs import TREE
from judge.catalogue.literals import literal
from judge.model.case import Unstated
from judge.model.problem import Argument, Signature
from sandbox import calls
from sandbox.calls import Call, CallScript, FunctionCall

_SAMPLES = {"int": 1, "bool": True, "float": 1.5, "str": "a", "bytes": b"a", "None": None}


def render_call(arguments: Sequence[object], signature: Signature) -> str:
    """The call of the function, or of the class's constructor, on one line."""
    return f"{signature.name}({_written(arguments, signature.arguments)})"


def render_script(
    script: CallScript,
    signature: Signature,
    *,
    upto: int | None = None,
    notes: Mapping[int, str] | None = None,
) -> list[str]:
    """The lines of a runnable script. Index 0 is the constructor, i the i-th call; ``upto`` is the
    last index shown, and ``notes`` become comments. To go back to an instance takes no line."""
    last = len(script.steps) if upto is None else upto
    lines = itertools.islice(_script_lines(script, signature), last + 1)
    written = ((index, line) for index, line in enumerate(lines) if line is not None)
    return [_noted(line, (notes or {}).get(index)) for index, line in written]


def _script_lines(script: CallScript, signature: Signature) -> Iterator[str | None]:
    """The line of the constructor and of each step, where it has one."""
    name = instance_name(signature.name)
    names = [name]
    yield f"{name} = {render_call(script.arguments, signature)}"
    for method, given in script.steps:
        match method, given:
            case calls.ANOTHER, _:
                name = f"{names[0]}_{len(names) + 1}"
                names.append(name)
                yield f"{name} = {render_call(given, signature)}"
            case calls.BACK_TO, (int(instance),):
                name = names[instance]
                yield None
            case _:
                yield f"{name}.{method}({_written(given)})"


def write_case(call: Call, expected: Sequence[object], signature: Signature) -> str:
    """The case in the notation of own cases; ``expected`` is as in ``ShownCase``."""
    match call:
        case FunctionCall():
            lines = [render_call(call.arguments, signature)]
        case CallScript():
            lines = render_script(call, signature)
    answers = list(expected) + [Unstated()] * (len(lines) - len(expected))
    if isinstance(call, CallScript) and answers[0] is None:
        answers[0] = Unstated()  # a constructor that went well has no answer to state
    return "\n".join(_answered(*pair) for pair in zip(lines, answers, strict=False))


def instance_name(class_name: str) -> str:
    """A short variable for an instance: ``ring`` for ``HashRing``."""
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", class_name)
    name = words[-1].lower() if words else "it"
    taken = keyword.iskeyword(name) or name == class_name
    return f"a_{name}" if taken else name


def example_lines(signature: Signature) -> tuple[str, ...]:
    """A correct case to show to somebody who wrote a wrong one."""
    call = render_call(_samples(signature.arguments), signature)
    if not signature.methods:
        return (f"{call} -> {literal(_sample(signature.returns))}",)
    method = next((m for m in signature.methods if m.returns != "None"), signature.methods[0])
    name = instance_name(signature.name)
    step = f"{name}.{method.name}({_written(_samples(method.arguments), method.arguments)})"
    return (f"{name} = {call}", f"{step} -> {literal(_sample(method.returns))}")


def _written(arguments: Sequence[object], declared: Sequence[Argument] = ()) -> str:
    codecs = [argument.codec for argument in declared]
    codecs += [""] * (len(arguments) - len(codecs))
    pairs = zip(arguments, codecs, strict=False)
    return ", ".join(
        f"tree({literal(value)})" if codec == TREE else literal(value) for value, codec in pairs
    )


def _answered(line: str, answer: object) -> str:
    return line if isinstance(answer, Unstated) else f"{line} -> {literal(answer)}"


def _noted(line: str, note: str | None) -> str:
    return line if note is None else f"{line}  # {' '.join(note.split())}"


def _samples(arguments: Sequence[Argument]) -> list[object]:
    return [_sample(argument.codec) for argument in arguments]


def _sample(codec: str) -> object:
    """Some value of the codec: the parts of a container are not worth spelling out."""
    if codec == TREE:
        return ["a", "b"]
    if codec.startswith("list["):
        return [_sample(codec[5:-1])]
    containers: dict[str, object] = {"dict": {}, "set": set(), "tuple": ()}
    return containers.get(codec.partition("[")[0], _SAMPLES.get(codec.partition(" |")[0]))
