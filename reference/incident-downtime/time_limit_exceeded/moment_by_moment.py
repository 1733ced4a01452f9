"""Walks from moment to moment, however long the incidents are."""


def downtime_and_mttr(incidents, now):
    spans = sorted((s, now + 1 if e is None else e) for s, e in incidents if e != s)
    if not spans:
        return 0, None
    downtime = healed = count = run = 0
    reach = -1
    i = 0
    for moment in range(spans[0][0], now + 1):
        while i < len(spans) and spans[i][0] <= moment:
            reach = max(reach, spans[i][1])
            i += 1
        if moment < reach:
            run += 1
            downtime += moment < now
        elif run:
            healed += run
            count += 1
            run = 0
    return downtime, healed // count if count else None
