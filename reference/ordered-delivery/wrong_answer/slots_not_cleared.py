"""Keeps messages in slots by number modulo window, and takes a slot that was delivered long ago for taken.

Caught by: window edge
"""
class OrderedInbox:
    def __init__(self, window):
        self.window = window
        self.due = {}
        self.waiting = {}
        self.count = 0

    def receive(self, sender, number, text):
        due = self.due.get(sender, 0)
        slots = self.waiting.setdefault(sender, {})
        if number < due or number >= due + self.window or number % self.window in slots:
            return []
        slots[number % self.window] = number, text
        self.count += 1
        ready = []
        while slots.get(due % self.window, (None,))[0] == due:
            ready.append(slots[due % self.window][1])
            due += 1
        self.due[sender] = due
        self.count -= len(ready)
        return ready

    def expected(self, sender):
        return self.due.get(sender, 0)

    def held(self):
        return self.count

    def forget(self, sender):
        due = self.due.pop(sender, 0)
        slots = self.waiting.pop(sender, {})
        dropped = sum(number >= due for number, _ in slots.values())
        self.count -= dropped
        return dropped
