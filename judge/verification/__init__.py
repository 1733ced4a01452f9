"""Is a problem fit to judge with? Its references, drafts, cases and mutants, judged in a pool."""
