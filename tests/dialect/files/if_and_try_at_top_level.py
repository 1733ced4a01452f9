try:
    long_type = long
except NameError:
    long_type = int

if hasattr(int, "bit_count"):
    popcount = int.bit_count
else:
    popcount = lambda n: bin(n).count("1")

for _name in ("a", "b"):
    _last = _name
while False:
    pass
with_value = [i for i in range(3)]
assert with_value


def main():
    return long_type(5), popcount(7), _last, _name
