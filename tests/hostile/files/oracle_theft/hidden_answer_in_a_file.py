# expect: SV
# alone: RTE
# real: no (a worker has no environment, walls or not)
# tries: to read the file that its own environment would name
import os


def solve():
    with open(os.environ["HIDDEN_ANSWER_FILE"]) as file:
        return f"LEAKED: {file.read()}"
