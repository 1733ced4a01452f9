def downtime_and_mttr(incidents: list[tuple[int, int | None]], now: int) -> tuple[int, int | None]:
    """Return (downtime, mean time to recover) of a service, in nanoseconds.

    incidents: (start, end), half-open, in no order; an end of None is still open at now.
    Incidents that overlap or touch are one outage. The downtime is that of all outages up to
    now. The mean is over the outages that have recovered, rounded down; None if none has.
    """
    raise NotImplementedError
