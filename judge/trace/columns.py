"""Which variables stand on the sheet: at most five, ranked by what they tell, from the tree alone.

In this order, and within a rank as they first occur in the source:

1. carried from pass to pass of a loop, or from call to call of a recursive function: bound in it
   from its old value, read in it before it is bound, or bound before the loop and read after it;
   parameters that a self-call passes on changed; variables of an outer function that an inner one
   rebinds
2. in the expression of a return that has rows
3. a container or attribute that is changed
4. loop variables
5. what else a loop or a recursive function binds, where there would be fewer than three columns

What never changes after the call has begun has no column, for its value stands in the call. What
recursive functions and methods return has one that is always last.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable

from judge.model.trace import MAX_COLUMNS, RETURNED, Checkpoint, Column, Kind, TraceCase
from judge.trace.checkpoints import of_program
from judge.trace.functions import Function, instance_class, own_nodes, owner
from judge.trace.program import Program
from judge.trace.usage import Act, Use, Variable, uses
from sandbox.calls import ANOTHER, BACK_TO, CallScript, EntryPoint

_WHY = {
    1: "carried on",
    2: "in the return expression",
    3: "changed in place",
    4: "loop variable",
    5: "bound in the loop",
}
_ENOUGH = 3
_BINDING = (Act.BIND, Act.UPDATE, Act.TARGET)


def columns(source: str, entry: EntryPoint, case: TraceCase | None = None) -> tuple[Column, ...]:
    """The columns for ``source``. Of a class, the methods that the case calls decide what counts.
    Raises Unreadable."""
    program = Program.read(source, entry)
    return of_case(program, of_program(program), case)


def of_case(
    program: Program, points: tuple[Checkpoint, ...], case: TraceCase | None
) -> tuple[Column, ...]:
    functions = program.reachable_from(_methods(program, case))
    looked_at = [f for f in functions if not program.is_one_step(f)]
    seen = {f.name for f in looked_at}
    ranked = _ranked(program, looked_at)
    returned = _returned(program, [p for p in points if p.function in seen])
    rooms = MAX_COLUMNS - len(returned)
    chosen: list[tuple[Variable, int]] = []
    for rank, _, variable in ranked:
        crowded = len(chosen) == rooms or (rank == 5 and len(chosen) + len(returned) >= _ENOUGH)
        if not crowded and _readable_at(program, points, variable):
            chosen.append((variable, rank))
    shown = [
        Column(
            name=_name(variable, [v for v, _ in chosen]),
            expression=variable.expression,
            why=_WHY[rank],
            functions=_readable_at(program, points, variable),
        )
        for variable, rank in chosen
    ]
    return tuple(shown) + returned


def others(
    program: Program, points: tuple[Checkpoint, ...], chosen: tuple[Column, ...]
) -> tuple[Column, ...]:
    """What else could be a column: every variable that can be read at some checkpoint, in the
    order of the source."""
    of_variable = _uses_by_variable(program, list(program.reachable))
    found: dict[str, Column] = {}
    for variable in sorted(of_variable, key=lambda v: min(u.position for u in of_variable[v])):
        where = _readable_at(program, points, variable)
        taken = any((c.expression, c.functions) == (variable.expression, where) for c in chosen)
        if where and not taken:
            found.setdefault(
                variable.expression,
                Column(
                    name=variable.expression,
                    expression=variable.expression,
                    why="chosen by hand",
                    functions=where,
                ),
            )
    return tuple(found.values())


def _methods(program: Program, case: TraceCase | None) -> Iterable[str]:
    if case is None or not isinstance(case.call, CallScript):
        return program.entry.methods
    return [name for name, _ in case.call.steps if name not in (ANOTHER, BACK_TO)]


def _name(variable: Variable, chosen: list[Variable]) -> str:
    """The bare expression; the later ones of several functions with the function before it."""
    same = [each for each in chosen if each.expression == variable.expression]
    if same[0] == variable:
        return variable.expression
    home = variable.home.rpartition(".")[2] or "global"
    names = [f"{home[:8]}:{variable.expression}", f"{variable.home}:{variable.expression}"]
    clashes = any(
        each != variable and each.home.rpartition(".")[2][:8] == home[:8] for each in same[1:]
    )
    return names[clashes]


def _readable_at(
    program: Program, points: Iterable[Checkpoint], variable: Variable
) -> tuple[str, ...]:
    """The functions with checkpoints in which the expression means this variable."""
    named = {point.function for point in points}
    return tuple(
        dict.fromkeys(f.name for f in program.functions if f.name in named and _means(f, variable))
    )


def _means(function: Function, variable: Variable) -> bool:
    root = variable.expression.partition(".")[0]
    if variable.attribute:
        return instance_class(function, root) == variable.home
    home = owner(function, root)
    return (home.name if home is not None else "") == variable.home


def _returned(program: Program, points: list[Checkpoint]) -> tuple[Column, ...]:
    telling = [
        f
        for f in program.functions
        if program.is_recursive(f) or (f.of is not None and f in program.entry_functions)
        if any(_gives_value(node) for node in own_nodes(f.node))
    ]
    names = tuple(
        f.name
        for f in telling
        if any(p.kind is Kind.RETURN and p.function == f.name for p in points)
    )
    if not names:
        return ()
    why = "what a call returned, at its R"
    return (Column(name=RETURNED, expression=RETURNED, why=why, functions=names),)


def _gives_value(node: ast.AST) -> bool:
    match node:
        case ast.Return(value=None) | ast.Return(value=ast.Constant(value=None)):
            return False
        case ast.Return():
            return True
    return False


# Ranking


def _ranked(
    program: Program, functions: list[Function]
) -> list[tuple[int, tuple[int, int], Variable]]:
    of_variable = _uses_by_variable(program, functions)
    passed_on = {v for f in functions for v in _passed_on(program, f)}
    found = []
    for variable, each in of_variable.items():
        rank = 1 if variable in passed_on else _rank(program, variable, each)
        if rank is not None and variable.expression.strip("_"):
            found.append((rank, min(use.position for use in each), variable))
    return sorted(found)


def _uses_by_variable(program: Program, functions: list[Function]) -> dict[Variable, list[Use]]:
    of_variable: dict[Variable, list[Use]] = defaultdict(list)
    for function in functions:
        for use in uses(program, function):
            of_variable[use.variable].append(use)
    return of_variable


def _rank(program: Program, variable: Variable, found: list[Use]) -> int | None:
    acts = {use.act for use in found}
    if Act.OPAQUE in acts and not acts & {Act.UPDATE, Act.CHANGE}:
        return None
    if _is_carried(variable, found) or _is_kept_by_calls(program, variable, found):
        return 1
    rebound = sum(use.act in _BINDING for use in found) > 1 or any(
        use.act in _BINDING and (use.loops or program.is_recursive(use.function))
        and not _is_parameter(use)
        for use in found
    )  # fmt: skip
    if any(use.returned for use in found) and (rebound or Act.CHANGE in acts):
        return 2
    if Act.CHANGE in acts or (variable.attribute and _rebound_attribute(found)):
        return 3
    if Act.TARGET in acts:
        return 4
    return 5 if rebound else None


def _is_parameter(use: Use) -> bool:
    return use.variable.expression in use.function.parameters and use.position == (
        use.function.node.lineno,
        use.function.node.col_offset,
    )


def _rebound_attribute(found: list[Use]) -> bool:
    return any(use.act in _BINDING and use.function.short != "__init__" for use in found)


def _is_carried(variable: Variable, found: list[Use]) -> bool:
    inner = any(
        use.act in (Act.BIND, Act.UPDATE) and use.function.name != variable.home for use in found
    )
    if not variable.attribute and inner:
        return True
    if variable.attribute and any(use.act is Act.UPDATE for use in found):
        return True
    by_function: dict[str, list[Use]] = defaultdict(list)
    for use in found:
        by_function[use.function.name].append(use)
    return any(_carried_in(each, loop) for each in by_function.values() for loop in _loops(each))


def _is_kept_by_calls(program: Program, variable: Variable, found: list[Use]) -> bool:
    """An attribute that a recursive method makes of its old value."""
    by_function: dict[str, list[Use]] = defaultdict(list)
    for use in found:
        if variable.attribute and program.is_recursive(use.function):
            by_function[use.function.name].append(use)
    return any(
        use.act is Act.BIND and any(each.act is Act.READ and each.at < use.at for each in acts)
        for acts in by_function.values()
        for use in acts
    )


def _loops(found: list[Use]) -> list[int]:
    return sorted({loop for use in found for loop in use.loops})


def _carried_in(found: list[Use], loop: int) -> bool:
    """Whether the loop binds it in a way that one pass tells the next, or what comes after."""
    inside = [use for use in found if loop in use.loops]
    binds = [use for use in inside if use.act in (Act.BIND, Act.UPDATE)]
    if not binds:
        return False
    if any(use.act is Act.UPDATE for use in binds) or inside[0].act is Act.READ:
        return True
    before = any(use.at < inside[0].at and use.act in _BINDING for use in found)
    after = any(use.at > inside[-1].at and use.act is Act.READ for use in found)
    return before and after


def _passed_on(program: Program, function: Function) -> set[Variable]:
    """Parameters that some self-call passes on changed."""
    found: set[Variable] = set()
    for call, targets in program.calls(function):
        for target in targets:
            if not program.recurs_with(function, target):
                continue
            names = [name for name in target.parameters if name != target.me]
            pairs = [*zip(names, call.args, strict=False)]
            pairs += [(k.arg, k.value) for k in call.keywords if k.arg in names]
            for name, value in pairs:
                if not (isinstance(value, ast.Name) and value.id == name):
                    found.add(Variable(target.name, name, False))
    return found
