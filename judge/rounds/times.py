"""Seconds as they are written for people. Pure."""

from __future__ import annotations


def on_clock(seconds: float) -> str:
    """Minutes and seconds, rounded down: 41:07."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02d}"


def in_words(seconds: float) -> str:
    """``1 minute``, ``17 minutes``, ``40 seconds``, ``10 minutes 30 seconds``."""
    minutes, rest = divmod(int(seconds), 60)
    parts = [counted(minutes, "minute")] if minutes else []
    if rest or not minutes:
        parts.append(counted(rest, "second"))
    return " ".join(parts)


def counted(number: int, unit: str) -> str:
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"
