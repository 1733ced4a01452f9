# time: O(n)
# space: O(n)
# trap: amortised: a queue out of two stacks
"""n people join a queue made of two stacks and every second time one is served; each moves over once."""


class Queue:
    def __init__(self):
        self.inbox, self.outbox = [], []

    def push(self, item):
        self.inbox.append(item)

    def pop(self):
        if not self.outbox:
            while self.inbox:
                self.outbox.append(self.inbox.pop())
        return self.outbox.pop()


def run(people):
    queue, served = Queue(), 0
    for i, person in enumerate(people):
        queue.push(person)
        if i % 2:
            served = (served * 3 + queue.pop()) % 1009
    return served, len(queue.inbox) + len(queue.outbox)


def make(n, rng):
    return ([rng.randrange(1000) for _ in range(n)],)
