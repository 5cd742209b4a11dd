"""HTTP itself: the edge layer, strict decoding, negotiation, entity tags; nothing here knows an article."""
