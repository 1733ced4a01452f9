"""Drops the last number of the window.

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
        waiting = self.waiting.setdefault(sender, {})
        if number < due or (number > due and number >= due + self.window - 1) or number in waiting:
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
        dropped = len(self.waiting.pop(sender, {}))
        self.count -= dropped
        return dropped
