"""Files of articles: one format a file, listed in ``reading.READERS``."""
