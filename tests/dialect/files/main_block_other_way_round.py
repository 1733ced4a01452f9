if "__main__" == __name__:
    print(input())
else:
    mode = "imported"


def main():
    return mode
