"""English headlines: the clause of the event whole, its own date out, pronouns replaced by their antecedents."""
