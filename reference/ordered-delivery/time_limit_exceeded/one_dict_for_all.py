"""Keeps what waits of all senders in one dict, and goes through all of it to forget one.

Caught by: crowd of senders
"""
class OrderedInbox:
    def __init__(self, window):
        self.window = window
        self.due = {}
        self.waiting = {}
        self.count = 0

    def receive(self, sender, number, text):
        due = self.due.get(sender, 0)
        waiting = self.waiting
        if number < due or number >= due + self.window or (sender, number) in waiting:
            return []
        waiting[sender, number] = text
        self.count += 1
        ready = []
        while (sender, due) in waiting:
            ready.append(waiting.pop((sender, due)))
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
        before = len(self.waiting)
        self.waiting = {key: text for key, text in self.waiting.items() if key[0] != sender}
        dropped = before - len(self.waiting)
        self.count -= dropped
        return dropped
