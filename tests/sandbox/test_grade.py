"""The grade that a set of layers adds up to."""

from __future__ import annotations

import pytest

from sandbox.layers import Grade, Layer, LayerStatus, State, grade


def statuses(*on: Layer, off: tuple[Layer, ...] = ()) -> list[LayerStatus]:
    return [
        *(LayerStatus(layer=layer, state=State.ON) for layer in on),
        *(LayerStatus(layer=layer, state=State.UNAVAILABLE) for layer in off),
    ]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ((Layer.SECCOMP, Layer.LANDLOCK, Layer.RLIMITS), Grade.FULL),
        ((Layer.SECCOMP, Layer.RLIMITS), Grade.STRONG),
        ((Layer.SECCOMP, Layer.RLIMITS, Layer.LANGUAGE), Grade.STRONG),
        ((Layer.PROFILE, Layer.RSS_WATCH), Grade.BASIC),
        ((Layer.PROFILE, Layer.RLIMITS), Grade.WEAK),
        ((Layer.LANDLOCK, Layer.RLIMITS), Grade.WEAK),
        ((Layer.SECCOMP, Layer.LANDLOCK), Grade.WEAK),
        ((Layer.RLIMITS, Layer.LANGUAGE), Grade.WEAK),
        ((), Grade.WEAK),
    ],
)
def test_grade_of_the_layers_that_are_on(on: tuple[Layer, ...], expected: Grade) -> None:
    assert grade(statuses(*on)) is expected


def test_a_layer_that_is_not_on_does_not_count() -> None:
    found = statuses(Layer.SECCOMP, Layer.RLIMITS, off=(Layer.LANDLOCK,))
    assert grade(found) is Grade.STRONG


def test_a_layer_that_is_reported_on_and_off_does_not_count() -> None:
    found = statuses(Layer.SECCOMP, Layer.LANDLOCK, Layer.RLIMITS, off=(Layer.LANDLOCK,))
    assert grade(found) is Grade.STRONG
