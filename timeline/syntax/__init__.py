"""A sentence taken apart: tokens, names, clauses with roles, verbs with kinds."""
