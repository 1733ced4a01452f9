"""The assistant: answers about the language, the library and the shape of code, and nothing else.

Text in, text out, the same each time. Nothing here can run or compile a candidate's code, and
nothing writes a file or opens a connection.

    reply       the gate: a prompt is classified, and refused or answered
    classify    prompt -> class: the rules of ``rules`` and ``topics`` over what ``prompt`` reads
    spelling    prompts as they are typed -> words that the rules know
    pasted      statements and code that were pasted in
    refusals    the one line for each class that is not answered
    cards       the cards, from cards/*.toml; retrieve: which of them answers
    signatures  of the standard library, as it is installed
    skeletons   classes, functions, dataclasses and tables of cases without content
    pieces      the part of the candidate's code that is meant; describe: what it does, as facts
    screen      whether a text defines the entry point; no reply may
"""
