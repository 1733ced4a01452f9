"""A generator for each sender that is sent messages and yields what can be delivered."""


def _stream(window):
    waiting, due, ready = {}, 0, []
    while True:
        number, text = yield ready, due, len(waiting)
        ready = []
        if due <= number < due + window:
            waiting.setdefault(number, text)
        while due in waiting:
            ready.append(waiting.pop(due))
            due += 1


class OrderedInbox:
    NOTHING = -1, ""

    def __init__(self, window: int) -> None:
        self._window = window
        self._streams = {}
        self._waiting = 0

    def _open(self, sender):
        if sender not in self._streams:
            self._streams[sender] = _stream(self._window)
            next(self._streams[sender])
        return self._streams[sender]

    def receive(self, sender, number, text):
        stream = self._open(sender)
        before = stream.send(self.NOTHING)[2]
        ready, _, after = stream.send((number, text))
        self._waiting += after - before
        return ready

    def expected(self, sender):
        return self._open(sender).send(self.NOTHING)[1]

    def held(self):
        return self._waiting

    def forget(self, sender):
        dropped = self._open(sender).send(self.NOTHING)[2]
        self._waiting -= dropped
        del self._streams[sender]
        return dropped
