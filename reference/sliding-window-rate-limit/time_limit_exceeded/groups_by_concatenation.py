"""Groups equal timestamps by building each group anew for every message: slow where many are equal."""


def max_messages_in_window(timestamps, k):
    groups = []
    for t in timestamps:
        if groups and groups[-1][0] == t:
            groups[-1] = groups[-1] + [t]
        else:
            groups.append([t])
    left = total = best = 0
    for group in groups:
        total += len(group)
        while group[0] - groups[left][0] >= 1000:
            total -= len(groups[left])
            left += 1
        best = max(best, total)
    return min(k, best)
