class Trie:
    END = "$"

    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node[self.END] = True

    def words(self, prefix, node=None, path=""):
        if node is None:
            node = self.root
            for ch in prefix:
                if ch not in node:
                    return []
                node = node[ch]
            path = prefix
        found = []
        for ch in sorted(node):
            if ch == self.END:
                found.append(path)
            else:
                found += self.words(prefix, node[ch], path + ch)
        return found


def main():
    t = Trie()
    for w in ("car", "card", "care", "dog"):
        t.insert(w)
    d = {"b": 1, "a": 2}
    d |= {"c": 3}
    d.pop("b")
    return t.words("car"), t.words("x"), d | {"z": 0}, dict(zip("ab", (1, 2))), dict.fromkeys("ab", 0), {**d}, list(d.items()), d.get("q", 5), {v: k for k, v in d.items()}
