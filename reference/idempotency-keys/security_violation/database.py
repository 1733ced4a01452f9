"""Keeps the keys in a database: submissions compute, they do not store."""
import sqlite3


class IdempotentLedger:
    def __init__(self, keep_ms=86_400_000):
        self.keep_ms = keep_ms
        self.balances = {}
        self.db = sqlite3.connect(":memory:")
        self.db.execute("create table live (key text primary key, request text, response text, booked integer)")

    def post(self, key, changes, now):
        self.db.execute("delete from live where booked <= ?", (now - self.keep_ms,))
        request = repr(sorted(changes.items()))
        row = self.db.execute("select request, response from live where key = ?", (key,)).fetchone()
        if row:
            return eval(row[1]) if row[0] == request else None
        for account, amount in changes.items():
            self.balances[account] = self.balances.get(account, 0) + amount
        response = {account: self.balances[account] for account in changes}
        self.db.execute("insert into live values (?, ?, ?, ?)", (key, request, repr(response), now))
        return response

    def live_keys(self, now):
        return self.db.execute("select count(*) from live where booked > ?", (now - self.keep_ms,)).fetchone()[0]
