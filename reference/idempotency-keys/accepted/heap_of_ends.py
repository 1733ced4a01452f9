"""A heap of ends, which would also do if keys had lives of different lengths."""
import heapq


class IdempotentLedger:
    def __init__(self, keep_ms=24 * 60 * 60 * 1000):
        self.keep_ms = keep_ms
        self.accounts = {}
        self.requests = {}
        self.responses = {}
        self.heap = []

    def clean(self, now):
        while self.heap and self.heap[0][0] <= now:
            key = heapq.heappop(self.heap)[1]
            self.requests.pop(key)
            self.responses.pop(key)

    def post(self, key, changes, now):
        self.clean(now)
        request = sorted(changes.items())
        if key in self.requests:
            return dict(self.responses[key]) if self.requests[key] == request else None
        response = {}
        for account, amount in request:
            response[account] = self.accounts[account] = self.accounts.get(account, 0) + amount
        self.requests[key] = request
        self.responses[key] = response
        heapq.heappush(self.heap, (now + self.keep_ms, key))
        return dict(response)

    def live_keys(self, now):
        self.clean(now)
        return len(self.requests)
