"""Counts what waits in a class attribute, over all inboxes together.

Caught by: side by side
"""
class OrderedInbox:
    count = 0

    def __init__(self, window):
        self.window = window
        self.due = {}
        self.waiting = {}

    def receive(self, sender, number, text):
        due = self.due.get(sender, 0)
        waiting = self.waiting.setdefault(sender, {})
        if number < due or number >= due + self.window or number in waiting:
            return []
        waiting[number] = text
        OrderedInbox.count += 1
        ready = []
        while due in waiting:
            ready.append(waiting.pop(due))
            due += 1
        self.due[sender] = due
        OrderedInbox.count -= len(ready)
        return ready

    def expected(self, sender):
        return self.due.get(sender, 0)

    def held(self):
        return OrderedInbox.count

    def forget(self, sender):
        self.due.pop(sender, None)
        dropped = len(self.waiting.pop(sender, {}))
        OrderedInbox.count -= dropped
        return dropped
