"""Expects one number of all senders together.

Caught by: senders apart, held and expected, forgetting
"""
class OrderedInbox:
    def __init__(self, window):
        self.window = window
        self.due = 0
        self.waiting = {}
        self.count = 0

    def receive(self, sender, number, text):
        due = self.due
        waiting = self.waiting.setdefault(sender, {})
        if number < due or number >= due + self.window or number in waiting:
            return []
        waiting[number] = text
        self.count += 1
        ready = []
        while due in waiting:
            ready.append(waiting.pop(due))
            due += 1
        self.due = due
        self.count -= len(ready)
        return ready

    def expected(self, sender):
        return self.due

    def held(self):
        return self.count

    def forget(self, sender):
        self.due = 0
        dropped = len(self.waiting.pop(sender, {}))
        self.count -= dropped
        return dropped
