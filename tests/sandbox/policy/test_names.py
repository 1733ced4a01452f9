"""Names are judged by what the interpreter does with them."""

from __future__ import annotations

import types

import pytest

from sandbox.policy import compile_submission, names
from sandbox.policy.preload import preload


@pytest.fixture(autouse=True)
def _preloaded() -> None:
    preload()


@pytest.mark.parametrize("name", ["__memo__", "__LIMIT__", "__my_hook__", "_private", "__mangled"])
def test_a_name_without_meaning_is_the_submissions_own(name: str) -> None:
    assert names.readable(name)
    assert names.storable(name)
    assert names.definable(name)
    assert names.usable_as_variable(name)


@pytest.mark.parametrize(
    "kind", [types.FunctionType, types.GeneratorType, types.FrameType, types.CodeType, type]
)
def test_every_dunder_of_an_inner_type_is_refused_or_listed(kind: type) -> None:
    open_names = {name for name in dir(kind) if names.is_dunder(name) and names.readable(name)}
    assert open_names <= names.METHODS | {
        "__name__", "__qualname__", "__doc__", "__module__", "__class__", "__annotations__",
        "__abstractmethods__", "__type_params__",
    }  # fmt: skip


@pytest.mark.parametrize("name", sorted(names.METHODS))
def test_every_special_method_can_be_defined(name: str) -> None:
    compile_submission(f"class A:\n    def {name}(self, *args):\n        return super().{name}\n")


@pytest.mark.parametrize("name", ["f_back", "gi_frame", "cr_frame", "tb_frame", "co_consts", "mro"])
def test_what_leads_to_frames_is_refused(name: str) -> None:
    assert names.refused(name)
    assert not names.storable(name)


@pytest.mark.parametrize("name", ["tb_lineno", "gi_running", "format", "obj", "__dict__"])
def test_what_only_describes_or_is_guarded_is_not(name: str) -> None:
    assert not names.refused(name)
