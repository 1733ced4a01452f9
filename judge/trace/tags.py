"""What kind of slip a divergence is: rules that look at labels and values, tried in order."""

from __future__ import annotations

from judge.model.trace import Condition, Tag, Truth
from judge.trace.agreement import agrees
from judge.trace.compare import Comparison
from judge.trace.values import Instance, Items, Pairs, Value, Word, write

# The path


def path_tag(truth: Truth, visit: int | None, label: str | None, above: str | None) -> Tag:
    """``visit`` is the one that was due (None after the run's end), ``label`` what the sheet says
    instead (None: it ends) and ``above`` the label of the row above."""
    if visit is None:
        return Tag.DOUBLED if label == above and not _is_loop(label) else Tag.RAN_OVER
    due = truth.visits[visit].label
    last = truth.visits[visit - 1].label if visit else None
    if label is None:
        return Tag.STOPPED_EARLY
    if label == due:
        return Tag.SKIPPED
    if _is_loop(due) and due == last:
        return Tag.STOPPED_EARLY
    if _is_loop(label) and label == last:
        return Tag.RAN_OVER
    return Tag.WRONG_BRANCH


def _is_loop(label: str | None) -> bool:
    return label is not None and label.startswith("L")


def deciding(truth: Truth, visit: int | None, label: str | None) -> Condition | None:
    """The condition on the way to the visit that sent the run there: one on the line of a label in
    question, or else the last."""
    if visit is None:
        return None
    found = truth.visits[visit].conditions
    lines = {_line(truth.visits[visit].label), _line(label or "")}
    at_label = [each for each in found if each.line in lines]
    return (at_label or [*found])[-1] if found else None


def _line(label: str) -> int:
    digits = "".join(char for char in label[1:] if char.isdigit())
    return int(digits) if digits else 0


# The values


def value_tag(
    comparison: Comparison, row: int, visit: int, column: int, *, before_the_line: bool
) -> Tag:
    """The first rule that fits the wrong cell."""
    true = comparison.values[visit][column]
    claimed = comparison.claim(row, column).values
    if true is None or not claimed:
        return Tag.ANOTHER_VALUE
    old = comparison.before(visit, column)
    is_old = old is not None and comparison.claims_value(row, column, old)
    if any(_differs_in_type(value, true[0]) for value in claimed):
        return Tag.TYPE
    if _is_swapped(comparison, row, visit, column):
        return Tag.SWAPPED
    if before_the_line and (is_old or old is None):
        return Tag.BEFORE_THE_LINE
    if is_old:
        return _old_value(comparison, row, visit, column)
    if any(_one_apart(value, true[0]) for value in claimed):
        return Tag.OFF_BY_ONE
    return Tag.ANOTHER_VALUE


def _old_value(comparison: Comparison, row: int, visit: int, column: int) -> Tag:
    """The cell still has the value that was true before this visit."""
    if _is_alias(comparison, row, visit, column):
        return Tag.ALIAS
    if _is_undo(comparison, visit, column):
        return Tag.UNDO_FORGOTTEN
    following = comparison.row_of.get(visit + 1)
    true = comparison.values[visit][column]
    late = (
        following is not None
        and true is not None
        and comparison.claims_change(following, column)
        and comparison.claims_value(following, column, true)
        and not comparison.is_right(following, visit + 1, column)
    )
    return Tag.BEFORE_THE_LINE if late else Tag.STALE


def _is_swapped(comparison: Comparison, row: int, visit: int, column: int) -> bool:
    """Two columns of the row have each other's value."""
    mine = comparison.values[visit][column]
    for other in range(comparison.width):
        theirs = comparison.values[visit][other]
        if other == column or mine is None or theirs is None:
            continue
        differ = write(mine[0]) != write(theirs[0])
        if (
            differ
            and comparison.claims_value(row, column, theirs)
            and comparison.claims_value(row, other, mine)
        ):
            return True
    return False


def _is_alias(comparison: Comparison, row: int, visit: int, column: int) -> bool:
    """Another column holds the same object, and there the change was seen."""
    partners = {
        other
        for pair in comparison.truth.visits[visit].shared
        if column in pair
        for other in pair
        if other != column
    }
    return any(
        comparison.is_right(row, visit, other) and comparison.claims_change(row, other)
        for other in partners
    )


def _is_undo(comparison: Comparison, visit: int, column: int) -> bool:
    """In recursive code, what outlives one call, or is a container, is again what it was before
    its last change."""
    recursive = any(each.label.startswith("C") for each in comparison.truth.visits)
    now, last = comparison.values[visit][column], comparison.before(visit, column)
    outlives = len(comparison.truth.columns[column].functions) > 1 or (
        "." in comparison.truth.columns[column].expression
    )
    if not recursive or now is None or last is None:
        return False
    if not outlives and not isinstance(now[0], Items | Pairs | Instance):
        return False
    earlier = (comparison.values[i][column] for i in range(visit - 1))
    return any(value is not None and write(value[0]) == write(now[0]) for value in earlier)


def _one_apart(claimed: Value, true: Value) -> bool:
    return type(claimed) is int and type(true) is int and abs(claimed - true) == 1


def _differs_in_type(claimed: Value, true: Value) -> bool:
    """The same to the eye, but a text for a number, a list for a tuple, 1 for True."""
    if agrees(claimed, true):
        return False
    match claimed, true:
        case Items(), Items():
            same = len(claimed.parts) == len(true.parts) and all(
                agrees(a, b) or _differs_in_type(a, b)
                for a, b in zip(claimed.parts, true.parts, strict=True)
            )
            return same
        case ((bool() | int() | float()), (bool() | int() | float())):
            return claimed == true
    return _plain(claimed) == _plain(true)


def _plain(value: Value) -> str:
    match value:
        case str():
            return value
        case Word(text=text):
            return text
    return write(value)
