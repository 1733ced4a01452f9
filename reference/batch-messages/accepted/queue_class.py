"""The window as a class: peaks in a list with a head, candidates in a heap with the counts of those
that have been taken back."""
from collections import Counter
from heapq import heappop, heappush


class Window:
    def __init__(self):
        self.works, self.begins, self.head = [], [], 0
        self.costs, self.gone = [], Counter()

    def add(self, cost):
        heappush(self.costs, cost)

    def take_back(self, cost):
        self.gone[cost] += 1

    def push(self, index, work, least):
        begin = index
        while len(self.works) > self.head and self.works[-1] <= work:
            begin = self.begins.pop()
            self.take_back(least[begin] + self.works.pop())
        self.works.append(work)
        self.begins.append(begin)
        self.add(least[begin] + work)

    def drop_before(self, first, least):
        while self.begins[self.head] < first:
            begin, work = self.begins[self.head], self.works[self.head]
            self.take_back(least[begin] + work)
            last = self.head + 1 == len(self.begins)
            if not last and self.begins[self.head + 1] <= first:
                self.head += 1
            else:
                self.begins[self.head] = first
                self.add(least[first] + work)

    def lowest(self):
        while self.gone[self.costs[0]]:
            self.gone[heappop(self.costs)] -= 1
        return self.costs[0]


def least_batch_time(messages, limit, overhead):
    window, least, first, room = Window(), [0], 0, limit
    for index, (size, work) in enumerate(messages):
        if size > limit:
            return None
        room -= size
        while room < 0:
            room += messages[first][0]
            first += 1
        window.push(index, work, least)
        window.drop_before(first, least)
        least.append(window.lowest() + overhead)
    return least[-1]
