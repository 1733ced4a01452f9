"""A new problem for an author: copies of the templates, made for a slug, a title and a set.

A template is a whole problem that works; its files lie in ``templates/KIND``, ``problem/`` and
``reference/``, with three words in them that stand for what is different each time
(``judge.scaffold.naming``). Knows the layout of a set, and nothing of judging.
"""
