"""The judge's nouns: frozen, slotted, keyword-only types with no I/O in them.

Glossary
--------
problem set        a root folder of problems
problem            a folder: statement, starter, examples, hidden tests
statement          what the solver reads
starter            the file a solver begins with; it fails
example            a case that is shown, with its expected answer
own case           a case the solver wrote, in the same notation as an example
strength           how many known-wrong solutions a person's own cases catch
known-wrong        of a reference solution: it answers wrongly or raises
property           a hidden test: generated cases and a check
generator          draws the cases of a property
checker            decides whether an answer is right where several are
large case         one big hidden case under the time and memory limits
case               plain data that a property drew; it leads to one or more runs
run                one call, or one script of calls on a new instance
submission         a solver's source file
reference solution a file whose expected verdict is the name of its folder
permitted          of a verdict on a reference solution: honest too, besides the expected one
limits             bounds on time, memory and output
worker             the untrusted child process
supervisor         its trusted parent
outcome            what the process did: a fact
verdict            what the judge concludes from outcomes and checks
mismatch           one wrong answer: where, expected, got
counterexample     the smallest case found that ends in a mismatch or a stop
judge error        our fault; never a verdict on the solver
growth class       O(1) to O(2^n): how cost grows with the size of the input
sweep              inputs of growing size, along which cost is measured
site               a place in the source that does work
point              what was measured at one size
round              an interview played with a clock, from its rules to its report
profile            the rules of a kind of round
event              one line of a round's journal; the state is a fold of them
prompt             what the assistant was asked; its class says for what
card               a short answer about the language or the library, with an example
refusal            the line that a prompt gets that is not answered
snapshot           a file as it was, kept by the hash of its content
draft              a helper as an assistant would give it, right or with an authored fault
slot               a helper that drafts are written for; its host is the solution around it
critique           what a candidate says of a draft: accept or reject, lines, a witness
witness            a call of a helper and its right answer, where a flawed draft gives another
trace sheet        a table that a person fills in by running the code in the head
checkpoint         a place where a row of the sheet is due
visit              one time that a checkpoint is passed: a row, true or claimed
evidence           what is recorded of somebody's practice
sitting            one time that somebody sat down to a problem
review             a sitting with its rating
card               when a problem is due, from all its reviews
"""
