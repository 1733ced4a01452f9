"""The sweeps of every problem: what they build can be called, is worst, and is answered rightly."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from judge.authoring import Sweep, Workload
from judge.catalogue.codecs import check
from judge.catalogue.hidden import load_hidden
from judge.catalogue.references import load_references
from judge.catalogue.sets import Catalogue, open_set
from judge.model.problem import Argument, Problem
from judge.model.reference import Reference
from judge.model.verdict import Verdict
from sandbox.calls import CallScript
from sandbox.limits import Limits
from sandbox.outcome import Loaded, Returned
from sandbox.tree import build_tree
from tests.sandbox.running import started

ROOT = Path(__file__).resolve().parents[2]
PROBLEMS = {problem.slug: problem for problem in Catalogue(sets=(open_set(ROOT),)).problems()}
SWEEPS = {
    (problem.slug, sweep.name): sweep
    for problem in PROBLEMS.values()
    for sweep in load_hidden(problem).sweeps
}
each_sweep = pytest.mark.parametrize(("slug", "name"), SWEEPS)
ROOMY = Limits(cpu_seconds=10.0)


def built(sweep: Sweep, n: int, seed: int = 1) -> Workload:
    return sweep.build(n, random.Random(seed))


def arguments(slug: str, name: str, n: int) -> Any:
    """The arguments of the function's call, or of the constructor."""
    return built(SWEEPS[slug, name], n).call.arguments


def rounds(slug: str, name: str, n: int) -> tuple[list[Any], list[Any]]:
    """The arguments of the calls that prepare, and of those that are measured."""
    made = built(SWEEPS[slug, name], n)
    assert isinstance(made.call, CallScript)
    calls = [arguments for _, arguments in made.call.steps]
    return calls[: made.setup], calls[made.setup :]


def fault(given: tuple[object, ...], due: tuple[Argument, ...]) -> str | None:
    """What is wrong with the arguments of one call, or None."""
    if not sum(not argument.optional for argument in due) <= len(given) <= len(due):
        return f"{len(given)} arguments"
    faults = (check(value, a.codec) for value, a in zip(given, due, strict=False))
    return next((wrong for wrong in faults if wrong), None)


def answer(problem: Problem, reference: Reference, made: Workload) -> Any:
    with started(ROOMY) as worker:
        loaded = worker.load(reference.submission.source, problem.signature.entry_point())
        assert isinstance(loaded, Loaded), (reference.name, loaded)
        outcome = worker.call(made.call)
    assert isinstance(outcome, Returned), (reference.name, outcome)
    return outcome.value


def test_every_problem_says_how_growth_is_measured() -> None:
    assert {slug for slug, _ in SWEEPS} == set(PROBLEMS)
    assert len(PROBLEMS) >= 6


@each_sweep
def test_what_is_built_fits_the_entry_point(slug: str, name: str) -> None:
    problem, sweep = PROBLEMS[slug], SWEEPS[slug, name]
    methods = {method.name: method.arguments for method in problem.signature.methods}
    for n in (sweep.least, sweep.least + 1, (sweep.least + sweep.most) // 2 + 1, sweep.most):
        made = built(sweep, n)
        assert fault(made.call.arguments, problem.signature.arguments) is None
        if isinstance(made.call, CallScript):
            assert made.operations == len(made.call.steps) - made.setup > 0
            faults = {fault(given, methods[method]) for method, given in made.call.steps}
            assert faults == {None}


@each_sweep
def test_the_same_seed_builds_the_same_and_another_size_another(slug: str, name: str) -> None:
    sweep = SWEEPS[slug, name]
    assert built(sweep, sweep.least) == built(sweep, sweep.least)
    assert built(sweep, sweep.least) != built(sweep, 2 * sweep.least)


@each_sweep
def test_right_solutions_answer_and_agree(slug: str, name: str) -> None:
    problem, sweep = PROBLEMS[slug], SWEEPS[slug, name]
    made = built(sweep, max(sweep.least, min(sweep.most, 60)))
    right = [known for known in load_references(problem) if known.expected is Verdict.AC]
    answers = [answer(problem, reference, made) for reference in right]
    assert len(right) >= 5
    if problem.signature.name == "HashRing":
        assert all(type(owner) is str for given in answers for owner in given[-made.operations :])
    else:
        assert answers == [answers[0]] * len(answers)


@pytest.mark.parametrize("name", ["bursts", "spread"])
@pytest.mark.parametrize("n", [16, 20, 200, 1000])
def test_half_of_the_messages_lie_in_a_window_at_every_size(name: str, n: int) -> None:
    timestamps, k = arguments("sliding-window-rate-limit", name, n)
    assert len(timestamps) == n < k
    assert timestamps == sorted(timestamps)
    fullest = max(sum(s <= t < s + 1000 for t in timestamps) for s in set(timestamps))
    assert abs(fullest - n / 2) <= 2


def test_no_limit_is_reached_while_it_grows() -> None:
    drawn = [arguments("sliding-window-rate-limit", "high limits", k) for k in (64, 65, 65_536)]
    assert [len(timestamps) for timestamps, _ in drawn] == [64, 64, 64]
    assert [k for _, k in drawn] == [64, 65, 65_536]


@pytest.mark.parametrize("n", [16, 17, 500])
def test_every_user_of_the_crowd_calls_while_all_others_are_in_the_window(n: int) -> None:
    before, measured = rounds("streaming-rate-limiter", "crowd", n)
    k, window_ms = arguments("streaming-rate-limiter", "crowd", n)
    users = Counter(user for user, _ in measured)
    assert len(users) == n <= len(measured)
    assert users == Counter(user for user, _ in before)
    assert len({len(user) for user in users}) == 1
    moments = [moment for _, moment in (*before, *measured)]
    assert moments == sorted(moments)
    assert (k, window_ms) == (1, measured[0][1] - before[0][1])


@pytest.mark.parametrize("k", [16, 17, 500])
def test_the_busy_user_fills_the_window_and_is_refused_too(k: int) -> None:
    problem = PROBLEMS["streaming-rate-limiter"]
    reference = next(r for r in load_references(problem) if r.expected is Verdict.AC)
    made = built(SWEEPS["streaming-rate-limiter", "busy user"], k)
    measured = answer(problem, reference, made)[1 + made.setup :]
    assert made.call.arguments[0] == k == sum(measured)
    assert measured.count(False) == k // 2


@pytest.mark.parametrize("slug", ["palindromic-tree-paths", "palindromic-tree-paths-in-order"])
@pytest.mark.parametrize("n", [16, 17, 63, 100, 1000])
def test_trees_have_as_many_nodes_and_the_depth_of_their_shape(slug: str, n: int) -> None:
    for name, depth in (("one chain", n), ("two arms", n // 2 + 1), ("rows", n.bit_length())):
        (tree,) = arguments(slug, name, n)
        letters = [letter for letter in tree if letter is not None]
        assert len(letters) == n
        assert depth_of(tree) == depth
        assert len(set(letters)) == (1 if slug.endswith("in-order") else 16)


def depth_of(tree: list[str | None]) -> int:
    depth, row = 0, build_tree(tree)
    level = [row] if row else []
    while level:
        depth += 1
        level = [child for node in level for child in (node.left, node.right) if child]
    return depth


@pytest.mark.parametrize("slug", ["consistent-hash-ring", "weighted-hash-ring"])
def test_keys_are_new_and_nodes_as_many_as_asked_for(slug: str) -> None:
    for n in (8, 50):
        before, measured = rounds(slug, "crowd", n)
        nodes, _ = arguments(slug, "crowd", n)
        names = {*nodes, *(given[0] for given in before[:-1])}
        keys = [key for (key,) in (before[-1], *measured)]
        assert len(names) == n
        assert len(set(keys)) == len(keys)
        assert len({len(text) for text in names}) == len({len(text) for text in keys}) == 1
