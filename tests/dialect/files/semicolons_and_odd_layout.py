import math; from math import pi
def f(x): return x+1; y = 2
class A: a = 1; b = 2
if True: z = 5
else: z = 6
lst = [1,
       2,  # comment
       ]
text = ("implicit "
        "join" \
        " done")
def main(): return f(1), A.b, z, lst, text, round(pi, 2), math.e > 2
