"""Reads a problem's drafts: ``reference/SLUG/drafts/SLOT.toml``, one file a helper. What the keys
mean is said in ``problems/README.md``. Drafts are parsed to be checked, never run here.
"""

from __future__ import annotations

import ast
import warnings
from pathlib import Path

from judge.catalogue import layout
from judge.catalogue.literals import NotPlain, literal
from judge.catalogue.strict_toml import Table, read_toml
from judge.catalogue.text_file import shown
from judge.catalogue.witness import read_witness, value_of
from judge.errors import BadProblemSet
from judge.model.draft import MOST_DRAFT_LINES, Draft, Fault, FaultKind, Slot, Witness
from judge.model.problem import Problem

SUFFIX = ".toml"
SLOT_KEYS = ("promise", "host", "right", "flawed")
RIGHT_KEYS = ("name", "text")
FLAWED_KEYS = (*RIGHT_KEYS, "fault", "lines", "why", "witness", "gives")
MOST_COLUMNS = 72
"""A longer line would be folded on a screen of 80 columns."""


def load_slots(problem: Problem) -> tuple[Slot, ...]:
    """The slots by name; none where the set brings none. Raises BadProblemSet."""
    folder = _folder(problem)
    if folder is None:
        return ()
    return tuple(_slot(folder / name, problem) for name in _names(folder))


def slot_names(problem: Problem) -> tuple[str, ...]:
    """The names of the slots, without reading what is in them. Raises BadProblemSet."""
    folder = _folder(problem)
    return () if folder is None else tuple(Path(name).stem for name in _names(folder))


def _folder(problem: Problem) -> Path | None:
    above = problem.reference_folder
    if above is None or not (above / layout.DRAFTS).exists():
        return None
    return above / layout.DRAFTS


def _names(folder: Path) -> tuple[str, ...]:
    names = layout.names_in(folder)
    for name in names:
        path = folder / name
        if not (name.endswith(SUFFIX) and path.stem.isidentifier() and path.is_file()):
            remedy = f"{layout.DRAFTS}/ holds one *{SUFFIX} a helper, named as the helper is"
            raise BadProblemSet(f"not a slot of drafts: {shown(path)}", remedy=remedy)
    return names


def _slot(path: Path, problem: Problem) -> Slot:
    top = read_toml(path)
    top.only(*SLOT_KEYS)
    slot, promise = path.stem, top.string("promise")
    if slot == problem.signature.name:
        raise BadProblemSet(
            f"{shown(path)}: {slot!r} is the entry point, which no draft may be",
            remedy="draft a helper of it",
        )
    right, flawed = top.tables("right"), top.tables("flawed")
    if not right or not flawed:
        missing = "right" if not right else "flawed"
        raise top.error(missing, f"a slot needs a draft in [[{missing}]]")
    first = _text(right[0], slot, known=RIGHT_KEYS)
    tables = [*((each, False) for each in right), *((each, True) for each in flawed)]
    drafts = tuple(_draft(each, slot, promise, first, wrong) for each, wrong in tables)
    for index, draft in enumerate(drafts):
        if draft.name in [each.name for each in drafts[:index]]:
            raise tables[index][0].error("name", f"two drafts are named {draft.name!r}")
    return Slot(name=slot, promise=promise, host=_host(top, slot), drafts=drafts)


def _draft(table: Table, slot: str, promise: str, right: str, flawed: bool) -> Draft:
    text = _text(table, slot, known=FLAWED_KEYS if flawed else RIGHT_KEYS)
    return Draft(
        slot=slot,
        name=table.string("name"),
        promise=promise,
        text=text,
        right_text=right if flawed else text,
        fault=_fault(table, slot, len(text.splitlines())) if flawed else None,
    )


def _fault(table: Table, slot: str, lines: int) -> Fault:
    kind = FaultKind(table.one_of("fault", tuple(FaultKind)))
    witness = _witness(table, slot)
    changes = kind is FaultKind.BUILT_IN_HASH and "gives" not in table.values
    return Fault(
        kind=kind,
        lines=_lines(table, lines),
        why=table.string("why"),
        witness=witness,
        gives=None if changes else _gives(table, witness),
    )


def _witness(table: Table, slot: str) -> Witness:
    said = table.string("witness")
    try:
        return read_witness(said, slot)
    except NotPlain as error:
        raise table.error("witness", f"'witness' {said!r:.80}: {error}") from None


def _gives(table: Table, witness: Witness) -> str:
    said = table.string("gives")
    try:
        given = literal(value_of(said))
    except NotPlain as error:
        raise table.error("gives", f"'gives' {said!r:.80}: {error}") from None
    if given == witness.expected:
        raise table.error("gives", f"'gives' is the right answer: {given:.80}")
    return given


def _lines(table: Table, most: int) -> tuple[int, ...]:
    found = table.integers("lines", low=1, high=most)
    if not found:
        raise table.error("lines", "'lines' names no line")
    return tuple(sorted(found))


def _text(table: Table, slot: str, *, known: tuple[str, ...]) -> str:
    table.only(*known)
    text = table.text_block("text").strip("\n") + "\n"
    lines = text.splitlines()
    if len(lines) > MOST_DRAFT_LINES:
        raise table.error("text", f"a draft has {len(lines)} lines, more than {MOST_DRAFT_LINES}")
    if (longest := max(map(len, lines))) > MOST_COLUMNS:
        raise table.error("text", f"a line of {longest} characters, more than {MOST_COLUMNS}")
    *above, last = _parsed(table, "text", text).body
    imports = all(isinstance(each, (ast.Import, ast.ImportFrom)) for each in above)
    if not (imports and isinstance(last, ast.FunctionDef) and last.name == slot):
        raise table.error("text", f"a draft is imports and one function named {slot!r}")
    return text


def _host(top: Table, slot: str) -> str:
    text = top.text_block("host").strip("\n") + "\n"
    tree = _parsed(top, "host", text)
    names = {each.name for each in tree.body if isinstance(each, ast.FunctionDef)}
    used = {each.id for each in ast.walk(tree) if isinstance(each, ast.Name)}
    if slot in names or slot not in used:
        raise top.error("host", f"'host' must use {slot!r} and leave it to the draft")
    return text


def _parsed(table: Table, key: str, text: str) -> ast.Module:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        reason = getattr(error, "msg", None) or "too complex"
        raise table.error(key, f"{key!r} is not Python: {reason}") from None
    if not tree.body:
        raise table.error(key, f"{key!r} is empty")
    return tree
