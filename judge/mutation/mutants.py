"""Sources with one change each. Only the text of what changes is written anew, so that the rest of
the file, its lines and its comments stay as their author wrote them."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator
from itertools import accumulate

from judge.model.mutation import Mutant
from judge.mutation.changes import Change, changes


def mutants_of(source: str) -> tuple[Mutant, ...]:
    """Every mutant of ``source``, no two of them the same program; none of a source that cannot
    be parsed."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ()
    text = _Text(source)
    known = {ast.dump(tree)}
    found = []
    for change in changes(tree):
        wanted = _dump_with(tree, change)
        if wanted in known:
            continue
        known.add(wanted)
        changed = next((each for each in text.written(change) if _dump(each) == wanted), None)
        if changed is not None:  # else there is no telling where it stands in the text
            found.append(_mutant(change.operator, source, changed))
    return tuple(sorted(found, key=lambda mutant: (mutant.line, mutant.operator, mutant.source)))


class _Text:
    """A source, and where in it the places of the tree are."""

    def __init__(self, source: str) -> None:
        self._bytes = source.encode("utf-8", "surrogatepass")
        lines = self._bytes.split(b"\n")
        self._starts = list(accumulate((len(line) + 1 for line in lines), initial=0))

    def written(self, change: Change) -> Iterator[str]:
        """The source with ``change``, written in several ways; in brackets last, for what binds
        its parts less tightly than before needs them."""
        node = change.node
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        start = self._starts[node.lineno - 1] + node.col_offset
        end = self._starts[node.end_lineno - 1] + node.end_col_offset
        by = ast.unparse(ast.fix_missing_locations(change.by))
        for text in (by, f"({by})"):
            changed = (
                self._bytes[:start] + text.encode("utf-8", "surrogatepass") + self._bytes[end:]
            )
            yield changed.decode("utf-8", "surrogatepass")


def _dump_with(tree: ast.Module, change: Change) -> str:
    """The tree as ``change`` leaves it; it is put back."""
    _put(change, change.by)
    try:
        return ast.dump(tree)
    finally:
        _put(change, change.node)


def _put(change: Change, node: ast.AST) -> None:
    if change.index is None:
        setattr(change.parent, change.field, node)
    else:
        getattr(change.parent, change.field)[change.index] = node


def _dump(source: str) -> str | None:
    try:
        return ast.dump(ast.parse(source))
    except SyntaxError:
        return None


def _mutant(operator: str, source: str, changed: str) -> Mutant:
    before, after = source.split("\n"), changed.split("\n")
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    different = [codes for codes in matcher.get_opcodes() if codes[0] != "equal"]
    (_, first, _, new_first, _), (_, _, last, _, new_last) = different[0], different[-1]
    return Mutant(
        operator=operator,
        line=first + 1,
        removed=tuple(before[first:last]),
        added=tuple(after[new_first:new_last]),
        source=changed,
    )
