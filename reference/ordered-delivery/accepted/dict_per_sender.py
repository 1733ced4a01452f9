"""A dict of held texts by number for each sender, and one running count."""
from collections import defaultdict


class OrderedInbox:
    def __init__(self, window: int) -> None:
        self.window = window
        self.next = defaultdict(int)
        self.waiting = defaultdict(dict)
        self.total = 0

    def receive(self, sender: str, number: int, text: str) -> list[str]:
        due = self.next[sender]
        waiting = self.waiting[sender]
        if number < due or number >= due + self.window or number in waiting:
            return []
        if number > due:
            waiting[number] = text
            self.total += 1
            return []
        ready = [text]
        due += 1
        while due in waiting:
            ready.append(waiting.pop(due))
            self.total -= 1
            due += 1
        self.next[sender] = due
        return ready

    def expected(self, sender: str) -> int:
        return self.next[sender]

    def held(self) -> int:
        return self.total

    def forget(self, sender: str) -> int:
        dropped = len(self.waiting[sender])
        self.total -= dropped
        self.waiting[sender] = {}
        self.next[sender] = 0
        return dropped
