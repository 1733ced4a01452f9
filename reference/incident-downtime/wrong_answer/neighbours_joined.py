"""Takes the end for the last moment that is down, so that a gap of one moment is none.

Caught by: touching
"""


def downtime_and_mttr(incidents, now):
    spans = sorted((s, now + 1 if e is None else e) for s, e in incidents if e != s)
    outages = []
    for start, end in spans:
        if outages and start <= outages[-1]["end"] + 1:
            outages[-1]["end"] = max(outages[-1]["end"], end)
        else:
            outages.append({"start": start, "end": end, "down": 0})
        outages[-1]["down"] = min(outages[-1]["end"], now) - outages[-1]["start"]
    done = [o["down"] for o in outages if o["end"] <= now]
    return sum(o["down"] for o in outages), sum(done) // len(done) if done else None
