"""Values that are all different: nothing is found early."""

from judge.authoring import Sweep, one_call


def different(n, rng):
    return (rng.sample(range(10 * n), n),)


GROWTH = (
    Sweep(
        name="all different",
        claim="Each value is looked at a few times, however many there are.",
        build=one_call(different),
        most=8192,
    ),
)
