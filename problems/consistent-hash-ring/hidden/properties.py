"""The hidden tests of ``consistent-hash-ring``."""

from __future__ import annotations

from hypothesis import strategies as st

from judge.authoring import LargeCase, holds, side_by_side

from . import balance, histories, preferences, rules
from .generators import counts, places, worlds
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
        "The order in which nodes came does not change an answer.",
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
        cases=50,
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
        "A node that comes and goes, or goes and comes, leaves every answer as it was.",
        given=lambda: st.tuples(worlds(2), places()),
        runs=rules.restoring_runs,
        check=rules.restoring_check,
        cases=60,
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
        given=lambda: st.tuples(worlds(2), places()),
        runs=histories.failing_runs,
        check=histories.failing_check,
        cases=45,
    ),
    holds(
        "any sequence of calls",
        "Whatever was called before, only the nodes now on the ring decide.",
        given=draw_histories,
        runs=histories.history_runs,
        check=histories.history_check,
        cases=110,
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
        name="many lookups",
        claim="Lookups stay fast on a ring of many points.",
        n=64,
        build=balance.crowded_case,
        runs=balance.crowd_runs,
        check=balance.crowd_check,
    ),
    LargeCase(
        name="many nodes",
        claim="Lookups stay fast on a ring of many nodes.",
        n=2_000,
        build=balance.wide_case,
        runs=balance.crowd_runs,
        check=balance.crowd_check,
    ),
    LargeCase(
        name="balance",
        claim="With 10 nodes and the default vnodes, every node holds about its fair share.",
        n=balance.KEYS,
        build=balance.balance_case,
        runs=balance.balance_runs,
        check=balance.balance_check,
    ),
)
