from itertools import accumulate, chain, combinations, combinations_with_replacement, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest, compress
import operator


def main():
    a, b = tee([1, 2, 3])
    return (
        list(accumulate([1, 2, 3, 4], operator.mul)), list(chain([1], (2,), "3")), list(chain.from_iterable([[1], [2]])), list(combinations("abc", 2)),
        list(islice(count(10, 3), 3)), list(islice(cycle("ab"), 5)), [(k, list(g)) for k, g in groupby("aabbbc")], list(pairwise([1, 2, 3])),
        list(product("ab", repeat=2)), list(starmap(pow, [(2, 3), (3, 2)])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 3, 1])),
        list(zip_longest([1, 2], "a", fillvalue=None)), list(compress("abc", [1, 0, 1])), list(a), sum(b), list(repeat(7, 2)), list(filterfalse(None, [0, 1])), len(list(permutations(range(4)))),
        list(combinations_with_replacement("ab", 2)),
    )
