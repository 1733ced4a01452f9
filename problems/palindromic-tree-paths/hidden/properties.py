"""What must hold for every submission of palindromic-tree-paths."""

from __future__ import annotations

from judge.authoring import FunctionCall, Mismatch, Run, agrees, holds, large, same

from . import generators
from .oracles import by_counting, by_masks
from .trees import Tree


def _three_calls(case: tuple[Tree, Tree]) -> tuple[Run, ...]:
    first, second = case
    return tuple(Run(call=FunctionCall(arguments=(tree,))) for tree in (first, second, first))


def _each_for_itself(case: tuple[Tree, Tree], answers: tuple[object, ...]) -> Mismatch | None:
    first, second = case
    for run, tree in enumerate((first, second, first)):
        expected = by_counting(tree)
        if not same(expected, answers[run]):
            return Mismatch(expected=expected, got=answers[run], run=run)
    return None


PROPERTIES = (
    agrees(
        "small trees",
        "The answer is the number of nodes of the longest path whose letters can be rearranged "
        "into a palindrome: 0 for the empty tree, 1 for one node.",
        given=generators.small_trees,
        oracle=by_counting,
        cases=150,
    ),
    agrees(
        "chains",
        "A tree may be one chain, on whichever sides its only children hang, and a path may begin "
        "and end at any of its nodes.",
        given=generators.chains,
        oracle=by_counting,
        cases=100,
    ),
    agrees(
        "forks below a stem",
        "A path may go up and down again at any node; it need not pass the root, and need not end "
        "at leaves.",
        given=generators.forks,
        oracle=by_masks,
        cases=120,
    ),
    agrees(
        "side branches",
        "The best path may lie anywhere among branches of letters that pair with nothing.",
        given=generators.side_branches,
        oracle=by_masks,
        cases=150,
    ),
    agrees(
        "any letters",
        "At most one letter of the path occurs an odd number of times, whichever of the letters "
        "a to z they are.",
        given=generators.letters_far_apart,
        oracle=by_counting,
        cases=120,
    ),
    agrees(
        "distinct letters",
        "Where no letter occurs twice, no path of two nodes or more can be rearranged.",
        given=generators.distinct_letters,
        oracle=by_masks,
        cases=60,
    ),
    agrees(
        "many odd letters",
        "However many letters are odd on the way, only those of the whole path count.",
        given=generators.many_odd_letters,
        oracle=by_masks,
        cases=50,
    ),
    agrees(
        "rare pairs",
        "A path may end at any node, also at one with two children.",
        given=generators.rare_pairs,
        oracle=by_masks,
        cases=90,
    ),
    agrees(
        "caterpillars",
        "Nodes with one child, two children and none may follow each other in any order, and the "
        "ends of a path may be leaves or inner nodes.",
        given=generators.caterpillars,
        oracle=by_counting,
        cases=100,
    ),
    agrees(
        "bushy trees",
        "The answer is also right for trees of a hundred nodes, deep or flat.",
        given=generators.bushy_trees,
        oracle=by_masks,
        cases=60,
    ),
    holds(
        "call after call",
        "Each call answers for its own tree, whatever was asked before.",
        given=generators.pairs_of_trees,
        runs=_three_calls,
        check=_each_for_itself,
        cases=80,
    ),
)

LARGE = (
    large(
        "chain of 1200",
        "A chain of 1,200 nodes is answered within the limits.",
        n=1_200,
        build=generators.long_chain,
        oracle=by_masks,
    ),
    large(
        "fork of 1200",
        "A root with two arms of 600 nodes is answered within the limits.",
        n=1_200,
        build=generators.long_fork,
        oracle=by_masks,
    ),
    large(
        "one letter",
        "A tree of 600 equal letters is answered within the limits.",
        n=600,
        build=generators.uneven_fork,
        oracle=by_masks,
    ),
    large(
        "flat bush",
        "A flat tree of 600 nodes is answered within the limits.",
        n=600,
        build=generators.flat_bush,
        oracle=by_masks,
    ),
    large(
        "deep bush",
        "A deep tree of 1,200 nodes with branches everywhere is answered within the limits.",
        n=1_200,
        build=generators.deep_bush,
        oracle=by_masks,
    ),
    large(
        "chain of 100000",
        "A chain of 100,000 nodes is survived, and answered within the limits by an optimal "
        "solution.",
        n=100_000,
        build=generators.deep_chain,
        oracle=by_masks,
        beyond_required=True,
        cpu_seconds=3.0,
    ),
)
