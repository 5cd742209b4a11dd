"""From raw articles to dated events: pure functions over frozen structs."""
