"""Raw text or HTML to labelled lines."""
