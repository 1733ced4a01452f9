"""Random programs out of the gadgets that escapes are made of, each in a process of its own, since
some spoil library classes.

    python -m tests.sandbox.policy.random_programs [EXAMPLES]
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import warnings
from types import ModuleType
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from sandbox import policy
from tests.sandbox.policy.reach import forbidden

NAME = "random_program"
START = """
import abc, collections, contextlib, copy, dataclasses, enum, functools, operator, random, typing

def function(a=1, *rest, **named):
    return a

def generator():
    yield 1

@dataclasses.dataclass
class Record:
    x: int = 0

class Colour(enum.Flag):
    RED = 1

class Meta(type):
    pass

class Made(metaclass=Meta):
    pass

class Text(str):
    pass

def fault():
    try:
        function.nothing
    except AttributeError as error:
        return error

@contextlib.contextmanager
def managed():
    yield 1

v = [
    function, generator(), Record(), Record, Colour.RED, Colour, Meta, Made, Made(),
    Text("{0.x}"), fault(), managed, managed(), functools.lru_cache(function),
    functools.partial(function), type, object, str, super, property, operator, typing, copy,
    functools, dataclasses, contextlib, collections, enum, random, typing.Optional["x"],
    [].append, function.__get__(1), "{0}", {}, (1, 2), Record.__init__, random.shuffle, len,
    print, "x", 0, functools.wraps(function),
]
"""
INNER = """
__globals__ __code__ __closure__ __builtins__ __self__ __func__ __dict__ __class__ __bases__ __mro__
__subclasses__ __getattribute__ __setattr__ __getattr__ __reduce_ex__ __getstate__ __wrapped__
__init__ __new__ __call__ __get__ __set_name__ __match_args__ __annotations__ __module__ __name__
__dataclass_fields__ __args__ __origin__ gi_frame gi_code f_back tb_frame mro format format_map obj
_evaluate _convert_ __traceback__ __context__ __prepare__ __class_getitem__ __init_subclass__
""".split()  # noqa: SIM905
OUTER = """
x name value func args keywords gen cache_info register dispatch copy deepcopy attrgetter Enum
methodcaller itemgetter wraps partial cached_property singledispatch lru_cache fields asdict replace
dataclass field contextmanager suppress NamedTuple Optional ForwardRef get_type_hints namedtuple
Counter Flag Random upper join append fget __doc__ __eq__ __hash__ __len__ __iter__ with_traceback
""".split()  # noqa: SIM905

index = st.integers(0, 60).map(lambda n: f"v[{n} % len(v)]")
attribute = st.sampled_from([*INNER, *OUTER])
quoted = attribute.map(repr)


def _template(form: str) -> st.SearchStrategy[str]:
    return st.builds(
        lambda a, b, c, name, text: form.format(a=a, b=b, c=c, name=name, text=text),
        index, index, index, attribute, quoted,
    )  # fmt: skip


expression = st.one_of(
    *map(
        _template,
        [
            "{a}.{name}",
            "getattr({a}, {text})",
            "type({a})",
            "{a}({b})",
            "{a}({b}, {text})",
            "{a}({text})",
            "{a}()",
            "{a}[{text}]",
            "{a}[{b}]",
            "{a}.{name}({b})",
            "{a}.{name}({text})",
            "{a}.{name}({b}, {text})",
            "{a}.{name}({b}, {c})",
            "copy.copy({a})",
            "vars({a})",
            "operator.attrgetter({text})({a})",
            "operator.methodcaller({text}, {b})({a})",
            "functools.wraps({a})({b})",
            "type('Made', ({a},), {{{text}: {b}}})",
            "type('Made', (), {{{text}: {b}}})()",
            "setattr({a}, {text}, {b})",
            "('{{0.' + {text} + '}}').format({a})",
            "list({a}.__dict__.values())",
        ],
    )
)
pattern = _template("match {a}:\n    case object({name}=found): v.append(found)")
positional = _template(
    "Made = type('Made', (), {{'__match_args__': ({text},)}})\n"
    "match {a}:\n    case Made(found): v.append(found)"
)
assignment = _template("{a}.{name} = {b}")
statement = st.one_of(expression.map(lambda e: f"v.append({e})"), pattern, positional, assignment)


START_CODE = policy.compile_submission(START)


def _what_it_got(statements: list[str]) -> str:
    """Why the program must not hold something that it holds, or nothing."""
    module = policy.make_module(name=NAME, write=lambda text: None, extras={})
    exec(START_CODE, module.__dict__)
    views = frozenset(id(item) for item in vars(module).values() if isinstance(item, ModuleType))
    held = _after(module, statements)["v"]
    inner = [item for box in held if type(box) is list for item in box]
    return next((why for value in (*held, *inner) if (why := forbidden(value, views))), "")


def _after(module: ModuleType, statements: list[str]) -> dict[str, Any]:
    """The program's names after its statements; each that fails is skipped."""
    for source in statements:
        with contextlib.suppress(BaseException):
            exec(policy.compile_submission(source), module.__dict__)
    return module.__dict__


def _in_its_own_process(statements: list[str]) -> str:
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        signal.alarm(20)
        os.write(writer, _what_it_got(statements).encode())
        os._exit(0)
    os.close(writer)
    with open(reader, "rb") as answer:
        text = answer.read().decode()
    _, status = os.waitpid(child, 0)
    return text or (f"it ended with {status}" if status not in (0, signal.SIGALRM) else "")


def main(examples: str = "150") -> None:
    policy.preload()
    warnings.simplefilter("ignore")

    @settings(
        max_examples=int(examples),
        deadline=None,
        database=None,
        phases=[Phase.generate],  # a process for each step makes shrinking take minutes
        derandomize="CI" in os.environ,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(statement, min_size=5, max_size=40))
    def nothing_forbidden_is_held(statements: list[str]) -> None:
        assert _in_its_own_process(statements) == ""

    nothing_forbidden_is_held()


if __name__ == "__main__":
    main(*sys.argv[1:])
