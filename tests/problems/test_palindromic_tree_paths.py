"""The hidden tests of `palindromic-tree-paths`: oracles, what generators reach, large cases."""

from __future__ import annotations

import importlib
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge.authoring import LargeCase
from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import load_hidden, module_name
from judge.catalogue.load import load_problem
from sandbox.calls import FunctionCall
from sandbox.tree import TreeNode, build_tree
from tests.problems.drawing import reached

ROOT = Path(__file__).resolve().parents[2]
SLUG = "palindromic-tree-paths"
PROBLEM = load_problem(ROOT / "problems" / SLUG, ROOT / "reference" / SLUG)
HIDDEN = load_hidden(PROBLEM)
ORACLES: Any = importlib.import_module(f"{module_name(PROBLEM)}.oracles")
TREES: Any = importlib.import_module(f"{module_name(PROBLEM)}.trees")
PROPERTIES = {test.name: test for test in HIDDEN.properties}

Tree = list[str | None]


def random_trees(letters: str, *, sizes: range, count: int) -> list[Tree]:
    rng = random.Random(5)
    return [
        TREES.grown(rng.choices(letters, k=n), [rng.randrange(-2, 2 * n + 1) for _ in range(n)])
        for n in (rng.choice(sizes) for _ in range(count))
    ]


def walked(root: TreeNode | None) -> list[tuple[TreeNode, TreeNode | None]]:
    """Every node with its parent, as a submission finds them."""
    found: list[tuple[TreeNode, TreeNode | None]] = [(root, None)] if root else []
    for node, _ in found:
        found += [(child, node) for child in (node.left, node.right) if child]
    return found


@pytest.mark.parametrize("letters", ["ab", "abc", "abcdxyz"])
def test_the_fast_oracle_agrees_with_counting_every_path(letters: str) -> None:
    for tree in random_trees(letters, sizes=range(20), count=60):
        assert ORACLES.by_masks(tree) == ORACLES.by_counting(tree), tree


@pytest.mark.parametrize(
    ("tree", "longest"),
    [
        ([], 0),
        (["a"], 1),
        (["a", "a"], 2),
        (["a", None, "b"], 1),
        (["a", "b", "b"], 3),
        (["b", "a", "a", "b"], 4),
        (["r", "a", None, "b", "b", "c", None, "c"], 5),
        (["z", "y", "x"], 1),
    ],
)
def test_both_oracles_know_cases_worked_by_hand(tree: Tree, longest: int) -> None:
    assert ORACLES.by_counting(tree) == longest
    assert ORACLES.by_masks(tree) == longest


def test_examples_of_the_statement_are_right() -> None:
    for example in load_examples(PROBLEM):
        assert isinstance(example.call, FunctionCall)
        assert (ORACLES.by_counting(*example.call.arguments),) == example.expected, example.name


@pytest.mark.parametrize("name", [test.name for test in HIDDEN.properties])
def test_every_drawn_tree_is_one_that_the_worker_can_build(name: str) -> None:
    def malformed(case: tuple[Tree, ...]) -> bool:
        for tree in case:
            letters = [value for value in tree if value is not None]
            assert [node.val for node, _ in walked(build_tree(tree))] == letters
            assert all(len(letter) == 1 and "a" <= letter <= "z" for letter in letters)
            assert not tree or tree[-1] is not None
        return False

    assert not reached(PROPERTIES[name], malformed)


@pytest.mark.parametrize(
    "wanted",
    [
        lambda tree: tree == [],
        lambda tree: len(tree) == 1,
        lambda tree: sum(value is not None for value in tree) == 9,
        lambda tree: len(tree) >= 3 and None not in tree,
        lambda tree: None in tree,
    ],
    ids=["empty", "one node", "nine nodes", "full rows", "absent children"],
)
def test_small_trees_reach_the_shapes_of_the_statement(wanted: Callable[[Tree], bool]) -> None:
    assert reached(PROPERTIES["small trees"], lambda case: wanted(case[0]))


@pytest.mark.parametrize("side", ["left", "right"])
def test_chains_reach_only_children_on_either_side_alone(side: str) -> None:
    def one_sided(case: tuple[Tree]) -> bool:
        nodes = [node for node, _ in walked(build_tree(case[0]))]
        return len(nodes) > 3 and all(getattr(node, side) for node in nodes[:-1])

    assert reached(PROPERTIES["chains"], one_sided)


def test_chains_reach_changing_sides() -> None:
    def changing(case: tuple[Tree]) -> bool:
        sides = {
            bool(node.left) for node, _ in walked(build_tree(case[0])) if node.left or node.right
        }
        return sides == {True, False}

    assert reached(PROPERTIES["chains"], changing)


def test_forks_reach_trees_whose_best_path_is_below_the_root() -> None:
    def only_below(case: tuple[Tree]) -> bool:
        (tree,) = case
        if len(tree) < 5 or tree[2] is not None:
            return False
        below = [tree[1], *tree[3:]]
        return bool(ORACLES.by_masks(below) == ORACLES.by_masks(tree) > 3)

    assert reached(PROPERTIES["forks below a stem"], only_below)


@pytest.mark.parametrize("side", ["left", "right"])
def test_side_branches_reach_a_straight_best_path_beside_a_larger_branch(side: str) -> None:
    def straight(case: tuple[Tree]) -> bool:
        root = build_tree(case[0])
        if root is None or not (root.left and root.right):
            return False
        near, far = (root.left, root.right) if side == "left" else (root.right, root.left)
        inside = [str(node.val) for node, _ in walked(near)]
        beside = [str(node.val) for node, _ in walked(far)]
        alone = set(beside).isdisjoint([*inside, str(root.val)])
        return bool(alone and len(beside) >= len(inside) and ORACLES.by_masks(case[0]) == 3)

    assert reached(PROPERTIES["side branches"], straight)


@pytest.mark.parametrize("letter", ["a", "z"])
def test_any_letters_reaches_both_ends_of_the_alphabet(letter: str) -> None:
    def has_pair(case: tuple[Tree]) -> bool:
        return case[0].count(letter) > 2 and ORACLES.by_counting(case[0]) % 2 == 1

    assert reached(PROPERTIES["any letters"], has_pair)


def test_distinct_letters_reach_the_whole_alphabet_and_never_repeat_one() -> None:
    def whole(case: tuple[Tree]) -> bool:
        letters, _ = TREES.unfolded(case[0])
        assert len(set(letters)) == len(letters)
        assert ORACLES.by_masks(case[0]) == 1
        return len(letters) == 26

    assert reached(PROPERTIES["distinct letters"], whole)


@pytest.mark.parametrize("case", HIDDEN.large, ids=lambda case: case.name)
@pytest.mark.parametrize("n", [1, 2, 3, 10])
def test_large_cases_can_be_built_small(case: LargeCase, n: int) -> None:
    (tree,) = case.build(n, random.Random(1))
    assert len(walked(build_tree(tree))) == n
    assert ORACLES.by_masks(tree) == ORACLES.by_counting(tree)


def test_only_the_largest_case_lies_beyond_the_required_growth_and_it_is_last() -> None:
    assert [case.name for case in HIDDEN.large if case.beyond_required] == [HIDDEN.large[-1].name]
    assert max(case.n for case in HIDDEN.large if not case.beyond_required) == 1_200
    assert HIDDEN.large[-1].n == 100_000


def test_a_wrong_answer_to_the_largest_case_is_seen() -> None:
    largest = HIDDEN.large[-1]
    case = largest.build(2_000, random.Random(1))
    right = ORACLES.by_masks(*case)
    assert largest.check(case, [right]) is None
    assert largest.check(case, [right - 1]) is not None


def test_the_chain_leaves_no_length_to_skip_by() -> None:
    (tree,) = HIDDEN.large[0].build(1_200, random.Random(1))
    assert ORACLES.by_masks(tree) < 100


def test_the_call_after_call_check_judges_every_call() -> None:
    test = PROPERTIES["call after call"]
    case = (["a", "a"], ["a"])
    assert [run.call for run in test.runs(case)] == [
        FunctionCall(arguments=(tree,)) for tree in (case[0], case[1], case[0])
    ]
    assert test.check(case, [2, 1, 2]) is None
    for position, answers in enumerate(([1, 1, 2], [2, 2, 2], [2, 1, True])):
        mismatch = test.check(case, answers)
        assert mismatch is not None
        assert mismatch.run == position
