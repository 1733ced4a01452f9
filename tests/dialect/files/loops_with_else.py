def main():
    out = []
    for n in range(2, 12):
        for d in range(2, n):
            if n % d == 0:
                break
        else:
            out.append(n)
    i = 0
    while i < 3:
        i += 1
        if i == 2:
            continue
    else:
        out.append("done")
    for i, (a, [b, c]) in enumerate([(1, [2, 3]), (4, [5, 6])]):
        out.append(i + a + b + c)
    del out[0], out[-1]
    x = y = z = 1
    x, y = y + 1, x
    return out, x, y, z, 1 < x < 3 != 4, not x, x if y else z, None is None, [1, 2] is not [1, 2]
