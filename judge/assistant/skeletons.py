"""The shape of code without content, from the problem's signature or from what a prompt names.

A body is ``raise NotImplementedError``, or ``...`` where a type or a default is left open. Pure.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from judge.model.assistant import Matter
from judge.model.problem import Argument, Signature
from sandbox.calls import Kind

BODY = "raise NotImplementedError"
OPEN = "..."
ARROW = " -> "
"""What follows it is the answer; a call that returns nothing has none."""
CASES = ("an ordinary case", "nothing, or one thing only", "on the boundary", "just beyond it")
NOT_NAMES = frozenset({"a", "an", "the", "with", "for", "of", "my", "me", "please", "called"})
_DATACLASS = re.compile(r"\bdata ?class\b", re.IGNORECASE)
_CASES = re.compile(r"\bcases?\b", re.IGNORECASE)
_NAME = r"(?:called |named )?[`'\"]?([A-Za-z_]\w*)"
_CLASS = re.compile(rf"\b(?:data ?class|class) {_NAME}", re.IGNORECASE)
_PARTS = re.compile(
    r"\b(?:fields?|methods?|attributes?|with)\b(?: (?:the )?(?:fields?|methods?|attributes?))?:? "
    r"(?P<parts>[\w: ,|\[\]]+)",
    re.IGNORECASE,
)
_FUNCTION = re.compile(r"\b([a-z_]\w*)\(([^()]*)\)(?: *-> *([\w\[\], |]*[\w\]]))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A field, a parameter or a method; ``type`` None is left open."""

    name: str
    type: str | None = None

    @property
    def annotated(self) -> str:
        return self.name if self.type is None else f"{self.name}: {self.type}"


def skeleton(text: str, matter: Matter) -> tuple[str, ...]:
    """What the prompt ``text`` asks for; empty where it names nothing and there is no problem."""
    if _CASES.search(text):
        return cases_table(matter.signature) if matter.signature is not None else ()
    if _DATACLASS.search(text):
        return _dataclass(_class_name(text) or "Record", _parts(text))
    own = None if matter.signature is None else matter.signature.name
    named = _class_name(text)
    if named is not None and named != own and (methods := _parts(text)):
        return _class(named, methods)
    function = _FUNCTION.search(text)
    if function is not None and function[1] != own:
        return _function(function[1], _listed(function[2]), function[3])
    return () if matter.signature is None else of_signature(matter.signature)


def of_signature(signature: Signature) -> tuple[str, ...]:
    """The entry point, as a starter has it."""
    parameters = [_parameter(each) for each in signature.arguments]
    if signature.kind is Kind.PROGRAM:
        return ("import sys", "", *_def("main", [], None), "", "main()")
    if signature.kind is Kind.FUNCTION:
        return _def(signature.name, parameters, signature.returns)
    lines = [f"class {signature.name}:"]
    lines += _indented(_def("__init__", ["self", *parameters], "None"))
    for method in signature.methods:
        own = ["self", *map(_parameter, method.arguments)]
        lines += ["", *_indented(_def(method.name, own, method.returns))]
    return tuple(lines)


def cases_table(signature: Signature) -> tuple[str, ...]:
    """Cases to fill in, in the notation of own cases and plans."""
    call = f"{signature.name}({_names(signature.arguments)})"
    if signature.kind is not Kind.CLASS:
        return tuple(line for what in CASES for line in (f"# {what}", f"{call}{ARROW}"))
    variable = re.findall(r"[A-Z]?[^A-Z]*", signature.name)[-2].lower()
    methods = [
        f"{variable}.{each.name}({_names(each.arguments)}){ARROW if each.returns != 'None' else ''}"
        for each in signature.methods
    ]
    blocks = ([f"# {what}", f"{variable} = {call}", *methods, ""] for what in CASES)
    return tuple(line for block in blocks for line in block)[:-1]


def _dataclass(name: str, fields: Sequence[Part]) -> tuple[str, ...]:
    lines = [f"    {each.name}: {each.type or OPEN}" for each in fields] or [f"    {OPEN}"]
    return ("from dataclasses import dataclass", "", "", "@dataclass", f"class {name}:", *lines)


def _class(name: str, methods: Sequence[Part]) -> tuple[str, ...]:
    lines = [f"class {name}:"]
    for method in [Part(name="__init__"), *(m for m in methods if m.name != "__init__")]:
        lines += [*([""] if len(lines) > 1 else []), *_indented(_def(method.name, ["self"], None))]
    return tuple(lines)


def _function(name: str, parameters: Sequence[Part], returns: str | None) -> tuple[str, ...]:
    return _def(name, [each.annotated for each in parameters], returns)


def _def(name: str, parameters: Sequence[str], returns: str | None) -> tuple[str, ...]:
    arrow = "" if returns is None else f" -> {returns}"
    return (f"def {name}({', '.join(parameters)}){arrow}:", f"    {BODY}")


def _parameter(argument: Argument) -> str:
    return f"{argument.name}: {argument.codec}{f' = {OPEN}' if argument.optional else ''}"


def _names(arguments: Iterable[Argument]) -> str:
    return ", ".join(each.name for each in arguments if not each.optional)


def _class_name(text: str) -> str | None:
    for found in _CLASS.finditer(text):
        if found[1].lower() not in NOT_NAMES and found[1].isidentifier():
            return found[1]
    return None


def _parts(text: str) -> list[Part]:
    found = _PARTS.search(text)
    listed = [] if found is None else _listed(found["parts"])
    return [each for each in listed if each.name not in NOT_NAMES]


def _listed(text: str) -> list[Part]:
    """``a: int, b and c`` as parts; what is no name is left out."""
    parts = []
    for each in re.split(r",(?![^\[]*\])|\band\b", text):
        name, _, kind = (piece.strip() for piece in each.partition(":"))
        if name.isidentifier() and not keyword.iskeyword(name):
            parts.append(Part(name=name, type=kind or None))
    return parts


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]
