"""From untrusted source text to a code object, or one of two refusals; nothing else gets out."""

from __future__ import annotations

import ast
import sys
import types
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from sandbox.limits import MIB
from sandbox.meter import Meter, instrument
from sandbox.policy import source as submission
from sandbox.policy.preload import preload
from sandbox.policy.streams import BUILTINS as FOR_PROGRAMS
from sandbox.policy.transformer import SubmissionTransformer
from sandbox.policy.violation import PolicyViolation, SyntaxFault, refuse
from sandbox.tracing import Recorder
from sandbox.tracing import instrument as instrument_to_record
from sandbox.visits import Tracing

_C_DEPTH = 1500
"""CPython's parser and compiler recurse in C about three times this before they give up."""
_METERED_C_DEPTH = 3 * _C_DEPTH
"""Hooks nest what they stand around deeper."""
_TREE_DEPTH = 60_000
_TOO_DEEP = "the program is nested too deeply to compile"
_TOO_LARGE = "the program is too large to compile"
_TOO_MUCH = "the program is too large, or nested too deeply, to compile"


def compile_submission(
    source: str, *, filename: str = "solution.py", source_bytes: int = MIB
) -> types.CodeType:
    """The checked program. Raises PolicyViolation or SyntaxFault and never anything else."""
    with _refusals(source):
        return _translate(_checked(source, filename, source_bytes), filename, _C_DEPTH)


def compile_program(
    source: str, *, filename: str = "solution.py", source_bytes: int = MIB
) -> types.CodeType:
    """The same for a submission that is run as a whole: its main block counts, and it may read."""
    with _refusals(source):
        tree = _checked(source, filename, source_bytes, program=True)
        return _translate(tree, filename, _C_DEPTH)


def compile_metered(
    source: str, *, filename: str = "solution.py", source_bytes: int = MIB
) -> tuple[types.CodeType, Meter]:
    """The checked program with its work counted. Refuses what ``compile_submission`` refuses, in
    the same words."""
    with _refusals(source):
        tree = _checked(source, filename, source_bytes)
        _translate(tree, filename, _C_DEPTH)
        with _recursion_limit(_TREE_DEPTH):
            meter = instrument(tree)
        return _translate(tree, filename, _METERED_C_DEPTH), meter


def compile_traced(
    source: str, tracing: Tracing, *, filename: str = "solution.py", source_bytes: int = MIB
) -> tuple[types.CodeType, Recorder]:
    """The checked program with its visits recorded. Refuses what ``compile_submission`` refuses, in
    the same words."""
    with _refusals(source):
        tree = _checked(source, filename, source_bytes)
        _translate(tree, filename, _C_DEPTH)
        with _recursion_limit(_TREE_DEPTH):
            recorder = instrument_to_record(tree, tracing, source)
        return _translate(tree, filename, _METERED_C_DEPTH), recorder


def compile_annotation(text: str) -> types.CodeType:
    """A checked expression, for the annotations that are evaluated from text."""
    tree = ast.parse(text, mode="eval")
    try:
        checked = SubmissionTransformer(frozenset()).visit(tree)
    except PolicyViolation as violation:
        refuse(f"{violation.what} in an annotation", violation.instead)
    return compile(checked, "<annotation>", "eval", dont_inherit=True)


def _checked(source: str, filename: str, source_bytes: int, *, program: bool = False) -> ast.Module:
    text = source.removeprefix("\ufeff")
    if len(text.encode("utf-8")) > source_bytes:
        raise SyntaxFault(f"the source is larger than {source_bytes} bytes")
    with warnings.catch_warnings(), _recursion_limit(_C_DEPTH):
        warnings.simplefilter("ignore")
        tree = ast.parse(text, filename)
        if not program:
            tree = submission.drop_main_block(tree)
        if "finally" in text and submission.is_too_large(tree):
            raise SyntaxFault(_TOO_LARGE)
        with _recursion_limit(_TREE_DEPTH):
            offered = FOR_PROGRAMS if program else frozenset[str]()
            transformer = SubmissionTransformer(submission.bound_names(tree) | offered)
            checked: ast.Module = transformer.visit(tree)
        return checked


def _translate(tree: ast.Module, filename: str, depth: int) -> types.CodeType:
    with warnings.catch_warnings(), _recursion_limit(depth):
        warnings.simplefilter("ignore")
        return compile(tree, filename, "exec", dont_inherit=True, optimize=0)


@contextmanager
def _refusals(source: str) -> Iterator[None]:
    """Turn whatever a source can make of the parser and the compiler into a SyntaxFault."""
    preload()
    try:
        yield
    except (PolicyViolation, SyntaxFault):
        raise
    except SyntaxError as error:
        raise _fault(error, source) from None
    except RecursionError:
        raise SyntaxFault(_TOO_DEEP) from None
    except MemoryError:  # CPython's parser raises it for nesting too
        raise SyntaxFault(_TOO_MUCH) from None
    except (ValueError, SystemError, OverflowError) as error:
        raise SyntaxFault(str(error) or type(error).__name__) from None


@contextmanager
def _recursion_limit(limit: int) -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(limit)
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def _fault(error: SyntaxError, source: str) -> SyntaxFault:
    text = error.text
    if text is None and error.lineno is not None:
        lines = source.splitlines()
        text = lines[error.lineno - 1] if 0 < error.lineno <= len(lines) else ""
    return SyntaxFault(error.msg or "invalid syntax", error.lineno, error.offset, text or "")
