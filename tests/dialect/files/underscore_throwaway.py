def main():
    total = 0
    for _ in range(3):
        for __ in range(2):
            total += 1
    _, __, third = (1, 2, 3)
    matrix = [[0 for _ in range(2)] for __ in range(2)]
    *_, last = [1, 2, 3]
    return total, third, matrix, last, _
