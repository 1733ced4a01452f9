# expect: SV
# policy: refused
# real: yes
# tries: the pickle module
import pickle


def solve():
    return pickle.loads(b"csys\nmodules\n.")["sys"]
