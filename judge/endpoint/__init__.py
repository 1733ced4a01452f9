"""A language model behind any OpenAI-compatible endpoint: the only place that opens a connection.

Nothing here is reached unless somebody has named an endpoint, and then only with prompts that the
assistant's gate has let through.

    settings   the environment and model.toml -> which endpoint, if any
    chat       messages -> text as it arrives, within bounds; the home of httpx
    events     the bytes of a reply -> pieces of text
    passages   text as it arrives -> passages of prose and of code
"""
