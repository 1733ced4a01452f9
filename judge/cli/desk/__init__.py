"""The desk of a round: what its commands share, and what other commands must ask it.

clock     the clocks of this machine
folder    the folder that a round is played in
desk      which round is meant; a turn at it: save everything, do one step, say the time
rules     what a round forbids to the commands outside it
editor    the person's own editor
screen    lines on the terminal, without rich, so that a command starts at once
judging   from the lock to the closed record
drafts    what was said of drafts, graded; adoption: when one came into the code
critique_form    what is said of a draft, as a form
stored    what was found, in files beside the journal
"""
