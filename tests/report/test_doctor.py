from __future__ import annotations

from judge.report.doctor import doctor_report
from sandbox.layers import Layer, LayerStatus, State
from tests.report.consoles import rendered

ON = [
    LayerStatus(layer=layer, state=State.ON, detail="held when it was tried")
    for layer in (Layer.SECCOMP, Layer.RLIMITS)
]
MISSING = LayerStatus(
    layer=Layer.LANDLOCK,
    state=State.UNAVAILABLE,
    detail="the kernel is older than 5.13",
    remedy="run a newer kernel",
)

SHOWN = """\
on          seccomp
            held when it was tried
on          rlimits
            held when it was tried
unavailable landlock
            the kernel is older than 5.13
  remedy    run a newer kernel

grade: strong - system calls and resources are held; the
file-system layer is missing"""


def test_each_layer_has_its_state_and_each_missing_one_its_remedy() -> None:
    assert rendered(doctor_report([*ON, MISSING])) == SHOWN


def test_weak_grade_says_what_it_means() -> None:
    assert "grade: weak" in rendered(doctor_report([MISSING]))
