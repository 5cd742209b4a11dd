"""Which mentions tell the same event, and the timeline made of them."""
