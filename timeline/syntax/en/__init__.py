"""The syntax of English: what finds verbs and clauses, and what is somebody's word only."""
