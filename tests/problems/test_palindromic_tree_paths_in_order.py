"""The hidden tests of `palindromic-tree-paths-in-order`: oracles, generators, large cases."""

from __future__ import annotations

import importlib
import random
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
SLUG = "palindromic-tree-paths-in-order"
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


def level_order(root: TreeNode) -> Tree:
    values: Tree = [str(root.val)]
    nodes = [root]
    for node in nodes:
        for child in (node.left, node.right):
            values.append(None if child is None else str(child.val))
            if child is not None:
                nodes.append(child)
    return values


@pytest.mark.parametrize("letters", ["a", "ab", "aaab", "abcdxyz"])
def test_the_fast_oracle_agrees_with_reading_every_path(letters: str) -> None:
    for tree in random_trees(letters, sizes=range(24), count=60):
        assert ORACLES.by_centres(tree) == ORACLES.by_reading(tree), tree


@pytest.mark.parametrize(
    ("tree", "longest"),
    [
        ([], 0),
        (["a"], 1),
        (["a", "a"], 2),
        (["a", None, "b"], 1),
        (["a", "b", "b"], 3),
        (["b", "a", "a", "b"], 3),
        (["a", "b", None, "b", None, "a"], 4),
        (["r", "b", None, "a", "c", None, None, "b", None, "a"], 5),
    ],
)
def test_both_oracles_know_cases_worked_by_hand(tree: Tree, longest: int) -> None:
    assert ORACLES.by_reading(tree) == longest
    assert ORACLES.by_centres(tree) == longest


def test_examples_of_the_statement_are_right() -> None:
    for example in load_examples(PROBLEM):
        assert isinstance(example.call, FunctionCall)
        assert (ORACLES.by_reading(*example.call.arguments),) == example.expected, example.name


@pytest.mark.parametrize("name", [test.name for test in HIDDEN.properties])
def test_every_drawn_tree_is_one_that_the_worker_can_build(name: str) -> None:
    def malformed(case: tuple[Tree, ...]) -> bool:
        for tree in case:
            assert build_tree(tree) is not None or tree == []
            assert all(value is None or "a" <= value <= "z" for value in tree)
            assert not tree or tree[-1] is not None
        return False

    assert not reached(PROPERTIES[name], malformed)


@pytest.mark.parametrize("odd", [False, True])
def test_folded_palindromes_reach_both_parities_away_from_the_root(odd: bool) -> None:
    def wanted(case: tuple[Tree]) -> bool:
        longest = ORACLES.by_reading(case[0])
        return longest >= 6 and longest % 2 == odd and case[0][0] == "x"

    assert reached(PROPERTIES["folded palindromes"], wanted)


def test_folded_palindromes_reach_a_middle_away_from_the_turn() -> None:
    def wanted(case: tuple[Tree]) -> bool:
        """The best path needs both arms of the root, and these begin with different letters."""
        root = build_tree(case[0])
        if root is None or root.left is None or root.right is None:
            return False
        one_armed = [TreeNode(root.val, root.left), TreeNode(root.val, None, root.right)]
        shorter = max(ORACLES.by_reading(level_order(tree)) for tree in one_armed)
        return bool(root.left.val != root.right.val and ORACLES.by_reading(case[0]) > shorter)

    assert reached(PROPERTIES["folded palindromes"], wanted)


def test_chains_reach_a_palindrome_that_ends_inside() -> None:
    def wanted(case: tuple[Tree]) -> bool:
        letters, _ = TREES.unfolded(case[0])
        word = "".join(letters)
        return word[:1] == "x" and word[-1:] == "u" and ORACLES.by_reading(case[0]) == len(word) - 2

    assert reached(PROPERTIES["chains"], wanted)


@pytest.mark.parametrize("size", [0, 1, 9, 14])
def test_one_letter_reaches_every_size(size: int) -> None:
    def wanted(case: tuple[Tree]) -> bool:
        return sum(value is not None for value in case[0]) == size

    assert reached(PROPERTIES["one letter"], wanted)


@pytest.mark.parametrize("case", HIDDEN.large, ids=lambda case: case.name)
@pytest.mark.parametrize("n", [1, 2, 3, 10, 11])
def test_large_cases_can_be_built_small(case: LargeCase, n: int) -> None:
    (tree,) = case.build(n, random.Random(1))
    assert build_tree(tree) is not None
    assert sum(value is not None for value in tree) == n
    assert ORACLES.by_centres(tree) == ORACLES.by_reading(tree)


def test_large_cases_have_the_size_that_the_statement_allows() -> None:
    assert max(case.n for case in HIDDEN.large) == 1_500
    assert not any(case.beyond_required for case in HIDDEN.large)


def test_every_path_of_the_long_chain_counts() -> None:
    (tree,) = HIDDEN.large[0].build(1_500, random.Random(1))
    assert ORACLES.by_centres(tree) == 1_500


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
