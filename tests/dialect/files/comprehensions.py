def main():
    words = "the quick brown fox jumps over the lazy dog".split()
    lengths = {w: len(w) for w in words if w != "the"}
    letters = {c for w in words for c in w}
    matrix = [[r * c for c in range(4)] for r in range(3)]
    flat = [v for row in matrix for v in row if v % 2 == 0]
    pairs = [(a, b) for a, b in zip(words, words[1:]) if a < b]
    return lengths, sorted(letters), [list(col) for col in zip(*matrix)], flat, pairs
