"""Marks a message as seen before it decides whether to keep it: a dropped one counts as a copy later.

Caught by: window edge
"""
class OrderedInbox:
    def __init__(self, window):
        self.window = window
        self.due = {}
        self.waiting = {}
        self.count = 0
        self.seen = {}

    def receive(self, sender, number, text):
        due = self.due.get(sender, 0)
        waiting = self.waiting.setdefault(sender, {})
        seen = self.seen.setdefault(sender, set())
        if number in seen:
            return []
        seen.add(number)
        if number < due or number >= due + self.window:
            return []
        waiting[number] = text
        self.count += 1
        ready = []
        while due in waiting:
            ready.append(waiting.pop(due))
            due += 1
        self.due[sender] = due
        self.count -= len(ready)
        return ready

    def expected(self, sender):
        return self.due.get(sender, 0)

    def held(self):
        return self.count

    def forget(self, sender):
        self.due.pop(sender, None)
        self.seen.pop(sender, None)
        dropped = len(self.waiting.pop(sender, {}))
        self.count -= dropped
        return dropped
