"""What to use instead, in plain words. Texts only; who refuses what is decided elsewhere."""

from __future__ import annotations

import difflib

from sandbox.listing import LISTED

_NO_FILES = "files cannot be reached; the input comes as arguments and the answer is returned"
_NO_NETWORK = "there is no network; use only the arguments"
_RETURN = "return from the function instead"
_PRINT = "use print() for debugging; what it prints is shown to you"
_WRITE_OUT = "write the code out instead of building it as text"
_NO_NAMESPACES = "keep your values in a dict of your own, or name the variable"

BUILTINS: dict[str, str] = {
    "open": _NO_FILES,
    "input": "the judge calls your function: the input comes as its arguments",
    "eval": f"{_WRITE_OUT}; to read a number use int() or float(), for JSON use json.loads",
    "exec": _WRITE_OUT,
    "compile": f"{_WRITE_OUT}; for patterns use re.compile",
    "globals": _NO_NAMESPACES,
    "locals": _NO_NAMESPACES,
    "breakpoint": _PRINT,
    "help": "look it up before you submit; print() is there for debugging",
    "memoryview": "use bytes, bytearray or a list",
    "exit": _RETURN,
    "quit": _RETURN,
    "copyright": "remove it",
    "credits": "remove it",
    "license": "remove it",
}
"""Built-in functions that are refused."""

_DUNDERS: dict[str, str] = {
    "__builtins__": "built-in functions are called by their names",
    "__import__": "use an import statement",
    "__file__": _NO_FILES,
    "__dict__": "name the attribute, or use getattr() with its name",
    "__subclasses__": "keep a list of your classes, for example filled by a decorator",
    "__mro__": "use isinstance() or issubclass()",
    "__bases__": "use isinstance() or issubclass()",
    "__base__": "use isinstance() or issubclass()",
    "__code__": "a function's own name is in __name__",
    "__defaults__": "write the default values as constants",
    "__self__": "keep the object in a variable",
    "__func__": "keep the function in a variable",
    "__traceback__": "print the exception itself",
    "__reduce__": "define __copy__ or __deepcopy__ to say how copies are made",
    "__reduce_ex__": "define __copy__ or __deepcopy__ to say how copies are made",
    "__match_args__": "write it as a tuple of names in the class body",
    "__annotations__": "write the annotations in the class body",
    "__slots__": "write it as a tuple of names in the class body",
    "__module__": "leave it as it is",
    "__class__": "use a subclass",
    "__name__": "choose another name",
}

_MODULES: dict[str, str] = {
    "os": _NO_FILES,
    "pathlib": _NO_FILES,
    "shutil": _NO_FILES,
    "tempfile": _NO_FILES,
    "glob": _NO_FILES,
    "fileinput": "the input comes as arguments",
    "io": "io.StringIO is there",
    "subprocess": "solve it in this process",
    "multiprocessing": "solve it in one process",
    "concurrent": "solve it in one thread",
    "asyncio": "write ordinary functions; calls come one after the other",
    "socket": _NO_NETWORK,
    "urllib": _NO_NETWORK,
    "http": _NO_NETWORK,
    "requests": _NO_NETWORK,
    "pickle": "use copy.deepcopy to copy, json.dumps to turn data into text",
    "marshal": "use struct or json",
    "shelve": "use a dict",
    "importlib": "use an import statement",
    "builtins": "built-in functions are called by their names",
    "inspect": "use isinstance(), callable() or type()",
    "ast": "use int(), float() or json.loads to read data",
    "ctypes": "use array or struct",
    "gc": "memory is freed by itself",
    "weakref": "use ordinary references, and del what is done",
    "traceback": "print the exception itself",
    "logging": _PRINT,
    "warnings": _PRINT,
    "pdb": _PRINT,
    "unittest": "put your own cases into the cases file; only the solution is submitted",
    "doctest": "put your own cases into the cases file; only the solution is submitted",
    "pytest": "put your own cases into the cases file; only the solution is submitted",
    "timeit": "use time.perf_counter()",
    "cProfile": "use time.perf_counter()",
    "resource": "the limits are set by the judge",
    "signal": "the limits are set by the judge",
    "atexit": _RETURN,
    "secrets": "use random",
    "uuid": "use a counter or hashlib",
    "numpy": "use lists, array or itertools",
    "scipy": "use math and statistics",
    "pandas": "use lists and dicts",
    "sortedcontainers": "use bisect on a list, or heapq",
    "networkx": "build the graph as a dict of lists; graphlib is there",
    "sympy": "use math and fractions",
    "leetcode": "remove it",
}

_MEMBERS: dict[tuple[str, str], str] = {
    ("sys", "modules"): "use an import statement",
    ("sys", "argv"): "the input comes as arguments of your function",
    ("sys", "exc_info"): "use `except ... as error`",
    ("sys", "settrace"): _PRINT,
    ("string", "Formatter"): "use f-strings or str.format",
    ("string", "Template"): "use f-strings or str.format",
    ("typing", "get_type_hints"): "use the types directly",
    ("typing", "ForwardRef"): "write the class's name in quotes",
    ("dataclasses", "make_dataclass"): "write the class with @dataclass",
    ("random", "SystemRandom"): "use random.Random",
    ("threading", "Thread"): "solve it in one thread",
    ("threading", "Timer"): "solve it in one thread",
    ("contextlib", "chdir"): _NO_FILES,
    ("collections", "UserString"): "use str, or keep the text in an attribute",
    ("enum", "global_enum"): "use the members through their class",
    ("io", "open"): _NO_FILES,
    ("io", "BytesIO"): "use bytes or bytearray",
}

_IN_A_PROGRAM: dict[str, str] = {
    _NO_FILES: "files cannot be reached; read sys.stdin and print the answer",
    _NO_NETWORK: "there is no network; read sys.stdin and print the answer",
    _PRINT: "use print(..., file=sys.stderr) for debugging; that is shown to you",
    _RETURN: "use sys.exit()",
    "the input comes as arguments": "read sys.stdin",
    "the input comes as arguments of your function": "read sys.stdin",
}
"""Advice that speaks of a function's arguments and answer, said for a program."""


def for_program(instead: str) -> str:
    """The same advice where the submission is a program."""
    return _IN_A_PROGRAM.get(instead, instead)


def for_name(name: str) -> str:
    """What to write instead of a dunder or another refused name."""
    if name in _DUNDERS:
        return _DUNDERS[name]
    if name.startswith(("f_", "co_", "tb_", "gi_", "cr_", "ag_")):
        return "the interpreter's own objects cannot be inspected"
    if name == "mro":
        return "use isinstance() or issubclass()"
    return "it belongs to the interpreter; keep what you need in a variable of your own"


def for_module(name: str) -> str:
    """What to use instead of importing ``name``; a typo is answered with the nearest module."""
    top = name.partition(".")[0]
    if top in _MODULES:
        return _MODULES[top]
    close = difflib.get_close_matches(name, LISTED, n=1, cutoff=0.75)
    if close:
        return f"did you mean {close[0]}?"
    return f"only these can be imported: {', '.join(sorted(LISTED))}"


def for_member(module: str, name: str) -> str:
    """What to use instead of a name that a module has and its view does not show."""
    if (module, name) in _MEMBERS:
        return _MEMBERS[module, name]
    close = difflib.get_close_matches(name, LISTED[module], n=1, cutoff=0.75)
    if close:
        return f"did you mean {module}.{close[0]}?"
    return f"use what {module} offers here: {', '.join(LISTED[module][:12])} …"
