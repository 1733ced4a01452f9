"""What people see: one module per thing shown; model in, rich renderable out.

Nothing here judges, reads files or knows where its output goes. ``escape`` and ``as_json`` do not
need rich, so that ``--json`` and errors stay quick.
"""
