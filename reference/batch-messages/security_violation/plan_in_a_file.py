"""Writes its plan to a file: submissions have no files."""


def least_batch_time(messages, limit, overhead):
    with open("/tmp/batches", "w") as plan:
        plan.write(f"{len(messages)} messages")
    return 0 if not messages else None
