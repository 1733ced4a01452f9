# expect: RTE
# policy: NameError
# real: yes
# tries: everything of sys
from sys import *


def solve():
    return modules["os"]
