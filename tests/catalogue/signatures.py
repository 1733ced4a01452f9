"""Entry points for the tests of the notation."""

from __future__ import annotations

from judge.model.problem import Argument, Method, Signature
from sandbox.calls import Kind

WINDOW = Signature(
    kind=Kind.FUNCTION,
    name="window",
    arguments=(
        Argument(name="times", codec="list[int]"),
        Argument(name="k", codec="int", optional=True),
        Argument(name="label", codec="str | None", optional=True),
    ),
    returns="int",
)
DEPTH = Signature(
    kind=Kind.FUNCTION,
    name="depth",
    arguments=(Argument(name="root", codec="TreeNode"),),
    returns="int",
)
_KEY = (Argument(name="key", codec="str"),)
RING = Signature(
    kind=Kind.CLASS,
    name="HashRing",
    arguments=(
        Argument(name="nodes", codec="list[str]", optional=True),
        Argument(name="vnodes", codec="int", optional=True),
    ),
    methods=(
        Method(name="add_node", arguments=_KEY, returns="None"),
        Method(name="get_node", arguments=_KEY, returns="str"),
    ),
)
