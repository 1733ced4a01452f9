"""``helper(args) -> expected``: read as literals, and never evaluated."""

from __future__ import annotations

import ast

from judge.catalogue.literals import NotPlain, literal, parse, read_literal
from judge.model.draft import Witness

ARROW = "->"


def read_witness(text: str, slot: str) -> Witness:
    """The witness in ``text``, a call of ``slot``. Raises NotPlain."""
    for at in _arrows(text):
        call, answer = text[:at], text[at + len(ARROW) :]
        try:
            arguments, expected = arguments_of(call, slot), value_of(answer)
        except NotPlain as error:
            fault = error
            continue
        called = f"{slot}({', '.join(map(literal, arguments))})"
        return Witness(call=called, expected=literal(expected))
    if ARROW not in text:
        raise NotPlain(f"no {ARROW} with the answer behind it")
    raise fault


def arguments_of(call: str, slot: str) -> tuple[object, ...]:
    """The arguments in a call of ``slot``. Raises NotPlain."""
    match parse(call, "the call"):
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]) if name == slot:
            return tuple(read_literal(each) for each in arguments)
        case ast.Call(func=ast.Name(id=name), keywords=[]):
            raise NotPlain(f"it calls {name!r:.60}, not {slot!r}")
        case ast.Call(keywords=[_, *_]):
            raise NotPlain("arguments are given by their place, without names")
    raise NotPlain(f"it is no call of {slot!r}")


def value_of(text: str) -> object:
    """The value that a literal spells. Raises NotPlain."""
    if not text.strip():
        raise NotPlain("the answer is missing")
    return read_literal(parse(text, "the answer"))


def _arrows(text: str) -> list[int]:
    """Where an arrow stands, the last one first: a text among the arguments may hold one."""
    found, at = [], text.rfind(ARROW)
    while at >= 0:
        found.append(at)
        at = text.rfind(ARROW, 0, at)
    return found
