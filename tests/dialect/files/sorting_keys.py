from functools import cmp_to_key
from operator import attrgetter, itemgetter, methodcaller


class P:
    def __init__(self, name, age):
        self.name = name
        self._age = age
        self.friend = self

    def older(self, years):
        return self._age + years


def main():
    people = [P("eve", 30), P("bob", 25), P("al", 30)]
    return (
        [p.name for p in sorted(people, key=attrgetter("_age", "name"))], [p.name for p in sorted(people, key=lambda p: (-p._age, p.name))],
        sorted([(1, "b"), (0, "z")], key=itemgetter(1)), list(map(methodcaller("older", 5), people)), sorted("bAc", key=str.lower), sorted([3, 1, 2], reverse=True),
        max(people, key=attrgetter("friend.friend._age")).name, sorted([1, 2, 3], key=cmp_to_key(lambda a, b: b - a)), min([[3], [1, 2]], key=len), list(map(methodcaller("upper"), ["a"])),
        sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]), list(map(methodcaller("format", 5), ["{}", "{:>3}"])), [5, 2].sort(), list(reversed([1, 2])),
    )
