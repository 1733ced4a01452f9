"""A heap with one deadline for each user online; one that proves too early is put back later."""
import heapq
from dataclasses import dataclass


@dataclass
class _Session:
    since: int
    deadline: int
    over: bool = False


class Presence:
    def __init__(self, timeout_ms: int) -> None:
        self._timeout_ms = timeout_ms
        self._sessions: dict[str, _Session] = {}
        self._due: list = []
        self._made = 0

    def _settle(self, now: int) -> None:
        while self._due and self._due[0][0] <= now:
            _, number, user, session = self._due[0]
            if session.over:
                heapq.heappop(self._due)
            elif session.deadline <= now:
                heapq.heappop(self._due)
                del self._sessions[user]
            else:
                heapq.heapreplace(self._due, (session.deadline, number, user, session))

    def heartbeat(self, user: str, now: int) -> bool:
        self._settle(now)
        session = self._sessions.get(user)
        if session is not None:
            session.deadline = now + self._timeout_ms
            return False
        session = self._sessions[user] = _Session(now, now + self._timeout_ms)
        self._made += 1
        heapq.heappush(self._due, (session.deadline, self._made, user, session))
        return True

    def sign_off(self, user: str, now: int) -> bool:
        self._settle(now)
        session = self._sessions.pop(user, None)
        if session is None:
            return False
        session.over = True
        return True

    def online_since(self, user: str, now: int) -> int | None:
        self._settle(now)
        session = self._sessions.get(user)
        return session.since if session else None

    def online_count(self, now: int) -> int:
        self._settle(now)
        return len(self._sessions)
