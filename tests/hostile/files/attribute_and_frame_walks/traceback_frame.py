# expect: SV
# policy: refused
# real: yes
# tries: the frame that an exception passed through
def solve():
    try:
        1 / 0
    except ZeroDivisionError as error:
        return error.__traceback__.tb_frame
