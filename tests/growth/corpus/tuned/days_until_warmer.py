# time: O(n)
# space: O(n)
# trap: amortised: a monotonic stack; nested loops that are really linear
"""For each of n days, how long until a warmer one; every day enters and leaves the stack once."""


def run(temperatures: list[int]) -> list[int]:
    answer = [0] * len(temperatures)
    stack: list[int] = []
    for day, degrees in enumerate(temperatures):
        while stack and temperatures[stack[-1]] < degrees:
            colder = stack.pop()
            answer[colder] = day - colder
        stack.append(day)
    return answer


def make(n, rng):
    return ([rng.randrange(30, 101) for _ in range(n)],)
