# time: O(2^n)
# space: O(2^n)
"""The fullest truck that n parcels allow: the weight of each subset comes from that without its lowest bit."""


def run(parcels, capacity):
    weight = [0] * (1 << len(parcels))
    fullest = 0
    for mask in range(1, len(weight)):
        low = mask & -mask
        weight[mask] = weight[mask ^ low] + parcels[low.bit_length() - 1]
        if weight[mask] <= capacity:
            fullest = max(fullest, weight[mask])
    return fullest


def make(n, rng):
    parcels = [rng.randrange(1, 50) for _ in range(n)]
    return parcels, sum(parcels) // 2
