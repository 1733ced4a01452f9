"""The meter itself, what its hooks are called, and that nothing listed is forgotten."""

from __future__ import annotations

import builtins
import sys
from types import ModuleType

from sandbox import policy
from sandbox.counts import Category, Count, Opaque
from sandbox.listing import LISTED
from sandbox.meter.models.builtin import BUILTINS
from sandbox.meter.models.find import find
from sandbox.policy import curated, views
from tests.sandbox.meter.running import load_metered, reading

SOURCE = """
import re

def f(n):
    for i in range(n): pass
    for j in range(n): pass; re.match("a", "b"); re.match("a", "b")
"""


def test_a_reading_has_places_with_work_by_line() -> None:
    assert reading(SOURCE, 3).counts == (
        Count(line=4, what="function f", category=Category.OPS, units=1),
        Count(line=5, what="loop", category=Category.OPS, units=3),
        Count(line=6, what="loop", category=Category.OPS, units=3),
    )
    assert reading(SOURCE, 0).counts == (
        Count(line=4, what="function f", category=Category.OPS, units=1),
    )


def test_an_opaque_place_is_named_once() -> None:
    assert reading(SOURCE, 3).opaque == (Opaque(line=6, what="re.match"),)


def test_equal_places_on_one_line_are_one() -> None:
    found = reading("def f(n):\n    return sorted(n), sorted(n)", [1, 2, 3]).counts
    assert [(c.what, c.units) for c in found] == [("function f", 1), ("sorted()", 6)]


def test_reset_forgets_everything_and_counting_goes_on() -> None:
    module, meter = load_metered(SOURCE)
    module.__dict__["f"](50)
    meter.reset()
    assert meter.reading().counts == ()
    assert meter.reading().opaque == ()
    module.__dict__["f"](2)
    assert [count.units for count in meter.reading().counts] == [1, 2, 2]


def test_counts_repeat_to_the_digit() -> None:
    source = "def f(n):\n    return sorted(x * 7919 % n for x in {*range(n)})"
    assert reading(source, 500) == reading(source, 500)


def test_two_meters_do_not_share_counts() -> None:
    one, meter = load_metered(SOURCE)
    other, unused = load_metered(SOURCE)
    one.__dict__["f"](2)
    assert len(meter.reading().counts) == 3
    assert unused.reading().counts == ()
    assert other is not one


def test_no_source_can_spell_a_hook() -> None:
    _, meter = load_metered(SOURCE)
    assert len(meter.hooks) > 3
    assert [name for name in meter.hooks if " " not in name] == []


def test_no_hook_is_a_module() -> None:
    _, meter = load_metered(SOURCE)
    assert [hook for hook in meter.hooks.values() if isinstance(hook, ModuleType)] == []


def test_every_builtin_name_has_a_model_or_costs_a_step() -> None:
    own = {name for name in vars(builtins) if not name.startswith("_")} - {"_"}
    own -= {name for name, value in vars(builtins).items() if not callable(value)}
    assert own - BUILTINS.keys() == set()


# These are opaque on purpose: their cost depends on what they are given in ways that sizes do
# not tell, or nobody measures them.
OPAQUE_MODULES = frozenset({"decimal", "fractions", "graphlib", "pprint", "re", "textwrap", "hmac"})
OPAQUE = frozenset(
    {
        "collections.UserDict",
        "collections.UserList",
        "hashlib.pbkdf2_hmac",
        "hashlib.scrypt",
        "statistics.NormalDist",
    }
)


def test_every_listed_name_has_a_model_or_is_opaque_on_purpose() -> None:
    policy.preload()
    shown = views.build(lambda text: None)
    unknown = {
        f"{module}.{name}"
        for module in LISTED.keys() - OPAQUE_MODULES
        for name, target in shown[module].__dict__.items()
        if name in LISTED[module] and callable(target) and find(target) is None
    }
    assert unknown == OPAQUE


def test_every_name_that_a_submission_finds_has_a_model() -> None:
    policy.preload()
    found = curated.build(views.build(lambda text: None))
    unknown = {name for name, value in found.items() if callable(value) and find(value) is None}
    assert unknown == set()
    assert sys.modules["builtins"] is builtins
