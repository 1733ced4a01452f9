"""One ordered dict, whose oldest booking stands first."""
from __future__ import annotations

from collections import Counter, OrderedDict
from dataclasses import dataclass


@dataclass(frozen=True)
class Booking:
    changes: dict[str, int]
    response: dict[str, int]
    expires_at: int


class IdempotentLedger:
    def __init__(self, keep_ms: int = 86_400_000) -> None:
        self._keep_ms = keep_ms
        self._balances: Counter[str] = Counter()
        self._bookings: OrderedDict[str, Booking] = OrderedDict()

    def post(self, key: str, changes: dict[str, int], now: int) -> dict[str, int] | None:
        self._drop_expired(now)
        booking = self._bookings.get(key)
        if booking is None:
            booking = self._book(changes, now + self._keep_ms)
            self._bookings[key] = booking
        elif booking.changes != changes:
            return None
        return dict(booking.response)

    def live_keys(self, now: int) -> int:
        self._drop_expired(now)
        return len(self._bookings)

    def _book(self, changes: dict[str, int], expires_at: int) -> Booking:
        self._balances.update(changes)
        response = {account: self._balances[account] for account in changes}
        return Booking(changes=dict(changes), response=response, expires_at=expires_at)

    def _drop_expired(self, now: int) -> None:
        while self._bookings:
            key, oldest = self._bookings.popitem(last=False)
            if oldest.expires_at > now:
                self._bookings[key] = oldest
                self._bookings.move_to_end(key, last=False)
                return
