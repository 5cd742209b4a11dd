"""A headline out of a clause that tells an event."""
