"""Croatian as data: one file a part of the work that needs its words."""
