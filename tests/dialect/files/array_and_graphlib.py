from array import array
from graphlib import TopologicalSorter, CycleError


def main():
    a = array("i", [1, 2, 3])
    a.append(4)
    a[0] += 5
    ts = TopologicalSorter({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}})
    try:
        list(TopologicalSorter({1: {2}, 2: {1}}).static_order())
    except CycleError as error:
        cycle = len(error.args[1])
    order = list(ts.static_order())
    return a.tolist(), a.typecode, sum(a), order[0], order[-1], cycle, array("d", [0.5])[0]
