import json
import re


def main():
    pattern = re.compile(r"(?P<key>\w+)=(?P<value>[^;]*);?", re.IGNORECASE)
    return (
        [m.groupdict() for m in pattern.finditer("a=1;b=two")], re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "1 and 22"), re.split(r"[,;]\s*", "a, b;c"),
        re.fullmatch("a+", "aaa").span(), re.findall(r"\b\w", "the end", flags=re.M), json.loads('{"a": [1, null, true]}'), json.dumps({"b": 1, "a": [1.5]}, sort_keys=True), json.dumps("ä"), re.escape("a.b"),
    )
