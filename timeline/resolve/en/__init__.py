"""How English clauses say on which side of now their dates lie: by tense and by cue words."""
