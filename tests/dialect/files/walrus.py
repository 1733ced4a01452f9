import re


def main():
    data = [3, 1, 4, 1, 5]
    seen = []
    while (value := data.pop()) != 3:
        seen.append(value)
    total = 0
    running = [total := total + v for v in seen]
    if (found := re.search(r"(\d+)-(\d+)", "range 10-20")) is not None:
        return seen, running, found.group(1), found.groups()
