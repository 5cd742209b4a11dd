"""How German clauses say on which side of now their dates lie, where the verb stands second or last."""
