"""What must hold for every submission of palindromic-tree-paths-in-order."""

from __future__ import annotations

from judge.authoring import FunctionCall, Mismatch, Run, agrees, holds, large, same

from . import generators
from .oracles import by_centres, by_reading
from .trees import Tree


def _three_calls(case: tuple[Tree, Tree]) -> tuple[Run, ...]:
    first, second = case
    return tuple(Run(call=FunctionCall(arguments=(tree,))) for tree in (first, second, first))


def _each_for_itself(case: tuple[Tree, Tree], answers: tuple[object, ...]) -> Mismatch | None:
    first, second = case
    for run, tree in enumerate((first, second, first)):
        expected = by_reading(tree)
        if not same(expected, answers[run]):
            return Mismatch(expected=expected, got=answers[run], run=run)
    return None


PROPERTIES = (
    agrees(
        "small trees",
        "The answer is the number of nodes of the longest path whose letters, read in order, are "
        "a palindrome: 0 for the empty tree, 1 for one node.",
        given=generators.small_trees,
        oracle=by_reading,
        cases=200,
    ),
    agrees(
        "chains",
        "A tree may be one chain, on whichever sides its only children hang, and a path may begin "
        "and end at any of its nodes.",
        given=generators.chains,
        oracle=by_reading,
        cases=120,
    ),
    agrees(
        "folded palindromes",
        "The middle of a palindrome need not be the node where the path turns.",
        given=generators.folded_palindromes,
        oracle=by_reading,
        cases=150,
    ),
    agrees(
        "one letter",
        "Where all letters are equal every path is a palindrome, so the longest path counts.",
        given=generators.one_letter,
        oracle=by_reading,
        cases=60,
    ),
    agrees(
        "any letters",
        "Letters a to z are equal only to themselves.",
        given=generators.letters_far_apart,
        oracle=by_reading,
        cases=100,
    ),
    agrees(
        "distinct letters",
        "Where no letter occurs twice, no path of two nodes or more is a palindrome.",
        given=generators.distinct_letters,
        oracle=by_reading,
        cases=80,
    ),
    agrees(
        "caterpillars",
        "Nodes with one child, two children and none may follow each other in any order, and the "
        "ends of a path may be leaves or inner nodes.",
        given=generators.caterpillars,
        oracle=by_reading,
        cases=100,
    ),
    agrees(
        "bushy trees",
        "The answer is also right for trees of a hundred nodes, deep or flat.",
        given=generators.bushy_trees,
        oracle=by_centres,
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
        "chain of 1500",
        "A chain of 1,500 equal letters is answered within the limits.",
        n=1_500,
        build=generators.long_chain,
        oracle=by_centres,
    ),
    large(
        "fork of 1500",
        "A root with two arms of 750 nodes is answered within the limits.",
        n=1_500,
        build=generators.long_fork,
        oracle=by_centres,
    ),
    large(
        "flat bush",
        "A flat tree of 750 equal letters, with two tails, is answered within the limits.",
        n=750,
        build=generators.flat_bush,
        oracle=by_centres,
    ),
    large(
        "deep bush",
        "A deep tree of 1,500 nodes with branches everywhere is answered within the limits.",
        n=1_500,
        build=generators.deep_bush,
        oracle=by_centres,
    ),
    large(
        "nearly a palindrome",
        "One letter in the wrong place is noticed on a long path.",
        n=750,
        build=generators.spoilt_chain,
        oracle=by_centres,
    ),
    large(
        "self-similar chain",
        "Equal hashes are not equal letters.",
        n=1_024,
        build=generators.self_similar_chain,
        oracle=by_centres,
    ),
)
