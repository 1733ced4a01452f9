"""How many users time out at each moment, in a table, and a running total; no user is ever moved."""
from collections import deque
from typing import NamedTuple, Optional


class _Record(NamedTuple):
    since: int
    until: int  # offline from then on


class Presence:
    def __init__(self, timeout_ms: int) -> None:
        self.timeout_ms = timeout_ms
        self.records: dict[str, _Record] = {}
        self.leaving: dict[int, int] = {}
        self.moments: deque[int] = deque()
        self.total = 0

    def _record(self, user: str, now: int) -> Optional[_Record]:
        record = self.records.get(user)
        return record if record is not None and now < record.until else None

    def heartbeat(self, user: str, now: int) -> bool:
        record = self._record(user, now)
        if record is not None:
            self.leaving[record.until] -= 1
            self.total -= 1
        until = now + self.timeout_ms
        if until not in self.leaving:
            self.leaving[until] = 0
            self.moments.append(until)
        self.leaving[until] += 1
        self.total += 1
        self.records[user] = _Record(now if record is None else record.since, until)
        return record is None

    def sign_off(self, user: str, now: int) -> bool:
        record = self._record(user, now)
        if record is None:
            return False
        self.leaving[record.until] -= 1
        self.total -= 1
        del self.records[user]
        return True

    def online_since(self, user: str, now: int) -> Optional[int]:
        record = self._record(user, now)
        return None if record is None else record.since

    def online_count(self, now: int) -> int:
        while self.moments and self.moments[0] <= now:
            self.total -= self.leaving.pop(self.moments.popleft())
        return self.total
