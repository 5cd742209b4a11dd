"""The demo page, the documentation page and the web components; nothing in them loads from elsewhere."""
