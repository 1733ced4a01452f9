"""A copy of a held message replaces its text.

Caught by: once
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
        if number < due or number >= due + self.window:
            return []
        self.count += number not in waiting
        waiting[number] = text
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
