"""Scripts of additions and totals."""

from hypothesis import strategies as st

from judge.authoring import CallScript


def scripts():
    add = st.tuples(st.just("add"), st.tuples(st.integers(-3, 12)))
    total = st.just(("total", ()))
    steps = st.lists(st.one_of(add, total), max_size=12)
    return st.builds(
        lambda start, steps: CallScript(arguments=start, steps=(*steps, ("total", ()))),
        st.one_of(st.just(()), st.tuples(st.integers(0, 3))),
        steps,
    )
