# expect: SV
# policy: refused
# real: yes
# tries: the frame of a generator
def solve():
    match (i for i in ()):
        case object(gi_frame=frame):
            return frame
