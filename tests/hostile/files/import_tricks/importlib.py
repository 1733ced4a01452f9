# expect: SV
# policy: refused
# real: yes
# tries: the library's own importer
import importlib


def solve():
    return importlib.import_module("os")
