"""PLAN.md is read as far as it can be, and nothing in it is run."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from judge.model.growth import CLASSES
from judge.model.scorecard import Plan, PlanExample
from judge.rounds.plan import growth_class, read_plan, template
from judge.rounds.scorecard import plan_facts

WRITTEN = """\
# Plan: Rate limit

## Clarifications
- Sorted? Yes.
1. Duplicates? Yes.

## Approach
Two pointers; the window is
half-open.

## Complexity
- Time: O(N log N), sorting
space = O(1)

## Examples
```
f([1, 2], 1) -> 1
```
- `f("a->b", {"c": "->"}) -> "x->y"`
f([]) → 0
r.allow("u", 0) == True

## Doubts
none
"""


def test_script_of_a_class_has_calls_without_an_answer() -> None:
    plan = read_plan('## Examples\nr = Ring(["a"])\n- `r.add("b")`\nr.get("k") -> "a"\nRing()\n')
    assert [(each.line, each.text) for each in plan.calls] == [
        (2, 'r = Ring(["a"])'),
        (3, 'r.add("b")'),
        (4, 'r.get("k") -> "a"'),
        (5, "Ring()"),
    ]
    assert plan.notes == ()


def test_script_may_stand_on_one_line() -> None:
    plan = read_plan('## Examples\n- Ring(["a"]); get("k;") -> "a;"; r.add("b"); odd\n')
    assert [(each.call, each.expected) for each in plan.examples] == [('get("k;")', '"a;"')]
    assert [each.call for each in plan.calls] == ['Ring(["a"])', 'get("k;")', 'r.add("b")']
    assert plan.notes == ("line 2: no example; write it as call -> expected",)


def test_template_reads_as_an_empty_plan() -> None:
    assert read_plan(template("Any title", "f(1) -> 2")) == Plan()


def test_plan_is_read() -> None:
    assert read_plan(WRITTEN) == Plan(
        clarifications=("Sorted? Yes.", "Duplicates? Yes."),
        approach="Two pointers; the window is\nhalf-open.",
        time="O(N log N), sorting",
        space="O(1)",
        calls=(
            PlanExample(call="f([1, 2], 1)", expected="1", line=17),
            PlanExample(call='f("a->b", {"c": "->"})', expected='"x->y"', line=19),
            PlanExample(call="f([])", expected="0", line=20),
        ),
        notes=(
            "line 23: no section of a plan: 'doubts'",
            "line 21: no example; write it as call -> expected",
        ),
    )


def test_filled_template_is_read() -> None:
    empty = template("T", "f(1) -> 2")
    text = empty.replace("time:", "time: O(n)").replace("space:", "space: linear")
    plan = read_plan(text)
    assert (plan.time, plan.space, plan.notes) == ("O(n)", "linear", ())


def test_comment_that_never_ends_hides_the_rest() -> None:
    assert read_plan("## Approach\nyes <!-- no\n## Examples\nf() -> 1").approach == "yes"


@given(st.text() | st.lists(st.sampled_from(WRITTEN.splitlines(keepends=True))).map("".join))
def test_no_text_is_refused(text: str) -> None:
    read_plan(text)


@pytest.mark.parametrize(
    ("claim", "named"),
    [
        *((name, name) for name in CLASSES),
        ("O(N)", "O(n)"),
        ("o (n log2 n) amortised", None),
        ("O( n * log2(n) ), amortised", "O(n log n)"),
        ("about O(nlogn).", "O(n log n)"),
        ("O(n²) (n rows)", "O(n^2)"),
        ("O(n**3)", "O(n^3)"),
        ("linear", "O(n)"),
        ("constant, O(1)", "O(1)"),
        ("n", "O(n)"),
        ("n log n", "O(n log n)"),
        ("log n", "O(log n)"),
        ("O(n + k)", None),
        ("O(log(n))", "O(log n)"),
        ("O(", None),
        ("fast", None),
        ("", None),
        (None, None),
    ],
)
def test_claim_is_brought_to_its_class(claim: str | None, named: str | None) -> None:
    assert growth_class(claim) == named


def test_facts_of_a_plan_are_counts() -> None:
    facts = plan_facts(read_plan(WRITTEN), before_code=True)
    assert (facts.clarifications, facts.approach_words, facts.examples) == (2, 6, 3)
    assert (facts.time_class, facts.space_class) == ("O(n log n)", "O(1)")
