"""Reserves a slot for each number of a sender's window."""
class OrderedInbox:
    def __init__(self, window):
        self.window = window
        self.due = {}
        self.waiting = {}
        self.count = 0

    def receive(self, sender, number, text):
        due = self.due.get(sender, 0)
        if sender not in self.waiting:
            self.waiting[sender] = [None] * self.window
        slots = self.waiting[sender]
        if number < due or number >= due + self.window or slots[number % self.window] is not None:
            return []
        slots[number % self.window] = text
        self.count += 1
        ready = []
        while slots[due % self.window] is not None:
            ready.append(slots[due % self.window])
            slots[due % self.window] = None
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
        dropped = sum(text is not None for text in self.waiting.pop(sender, ()))
        self.count -= dropped
        return dropped
