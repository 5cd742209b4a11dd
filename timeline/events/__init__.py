"""Which expressions date an event, and the sentence that tells it."""
