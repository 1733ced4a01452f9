numbers = [4, 8, 15, 16, 23, 42]
doubled = list(map(lambda n: n * 2, numbers))
total = 0
for number in doubled:
    total += number
RESULT = {"total": total, "max": max(doubled), "module": __name__ != "__main__", "doc": __doc__}
