"""What calls cost: a model for each function and method that does its work in C or in the library.

A model is a ``Maker``: given a site it makes the function that calls the real thing and charges.
``FREE`` says that a call costs one step. What has neither is opaque.
"""
