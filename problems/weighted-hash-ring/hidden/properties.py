"""The hidden tests of ``weighted-hash-ring``."""

from __future__ import annotations

from hypothesis import strategies as st

from judge.authoring import LargeCase, holds, side_by_side

from . import balance, crowds, histories, preferences, rules
from .generators import counts, places, too_light, worlds
from .generators import histories as draw_histories
from .neighbours import rings_in_turn

PROPERTIES = (
    holds(
        "same in every process",
        "Every process gives the same answers, whatever its PYTHONHASHSEED.",
        given=worlds,
        runs=rules.process_runs,
        check=rules.process_check,
        cases=25,
    ),
    holds(
        "insertion order",
        "The same nodes with the same weights give the same answers, however they came.",
        given=lambda: st.tuples(worlds(2), places(), counts(0)),
        runs=rules.order_runs,
        check=rules.order_check,
        cases=80,
    ),
    holds(
        "adding moves to new",
        "Adding a node moves keys only to the new node.",
        given=lambda: worlds(2),
        runs=rules.adding_runs,
        check=rules.adding_check,
        cases=60,
    ),
    holds(
        "removing moves own",
        "Removing a node moves its own keys and no others.",
        given=lambda: st.tuples(worlds(2), places()),
        runs=rules.removing_runs,
        check=rules.removing_check,
        cases=60,
    ),
    holds(
        "restores",
        "A node that comes and goes, or goes and comes with its weight, changes no answer.",
        given=lambda: st.tuples(worlds(2), places()),
        runs=rules.restoring_runs,
        check=rules.restoring_check,
        cases=60,
    ),
    holds(
        "new weight counts",
        "A node that comes back with another weight has that weight and no trace of the old one.",
        given=lambda: st.tuples(worlds(), places()),
        runs=histories.reweighing_runs,
        check=histories.reweighing_check,
        cases=50,
    ),
    holds(
        "preference lists",
        "get_nodes lists min(count, nodes) distinct nodes, get_node's answer first.",
        given=worlds,
        runs=preferences.shape_runs,
        check=preferences.shape_check,
        cases=60,
    ),
    holds(
        "stable preferences",
        "When a node leaves, the others stay in their order of preference.",
        given=lambda: st.tuples(worlds(2), counts(1)),
        runs=preferences.stable_runs,
        check=preferences.stable_check,
        cases=60,
    ),
    holds(
        "errors change nothing",
        "Calls that must fail raise the right exception and leave the ring as it was.",
        given=lambda: st.tuples(worlds(2), places(), too_light()),
        runs=histories.failing_runs,
        check=histories.failing_check,
        cases=45,
    ),
    holds(
        "any sequence of calls",
        "Whatever was called before, only the nodes now on the ring and their weights decide.",
        given=draw_histories,
        runs=histories.history_runs,
        check=histories.history_check,
        cases=100,
    ),
    side_by_side(
        "side by side",
        "Rings that are used at the same time know nothing of each other.",
        given=rings_in_turn,
        cases=45,
    ),
)

LARGE = (
    LargeCase(
        name="heavy nodes",
        claim="Lookups stay fast on a ring of heavy nodes.",
        n=160,
        build=crowds.heavy_case,
        runs=crowds.crowd_runs,
        check=crowds.crowd_check,
        cpu_seconds=1.5,
    ),
    LargeCase(
        name="many nodes",
        claim="Lookups stay fast on a ring of many nodes.",
        n=1_000,
        build=crowds.wide_case,
        runs=crowds.crowd_runs,
        check=crowds.crowd_check,
        cpu_seconds=1.5,
    ),
    LargeCase(
        name="weighted balance",
        claim="With the default vnodes, shares are in proportion to the weights.",
        n=balance.KEYS,
        build=balance.balance_case,
        runs=balance.balance_runs,
        check=balance.balance_check,
    ),
)
