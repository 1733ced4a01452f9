"""Keeps what waits under name and number written one after the other, with nothing between them.

Caught by: senders apart
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
        if number < due or number >= due + self.window or f"{sender}{number}" in waiting:
            return []
        waiting[f"{sender}{number}"] = text
        self.count += 1
        ready = []
        while f"{sender}{due}" in waiting:
            ready.append(waiting.pop(f"{sender}{due}"))
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
        mine = [key for key in self.waiting if key.startswith(sender)]
        for key in mine:
            del self.waiting[key]
        dropped = len(mine)
        self.count -= dropped
        return dropped
