"""Rounds: rules, a journal that survives a kill, and a state that is folded from it.

Nothing here runs, imports or compiles a candidate's code, and nothing here could: this package
may not import the pipeline or the sandbox. Clocks come in as arguments.

    profiles    the table of rounds and their rules
    store       the folders of rounds: make one, find one, read one
    writer      what can be done in a round; each step is on the disk before it returns
    permits     what may be done in which phase
    fold        events and a clock reading -> state
    notices     nudges and warnings that are due
    drawing     which problems a round gets
    plan        PLAN.md: its template, and what can be read of it
    predict     what the candidate expected against what was found
    drafts      which draft a slot gives
    critique    what is said of a draft, in points
    scorecard   the facts of a report; replay: the events as lines
    lines journal lock snapshots durable    how it stands on the disk
"""
