"""What becomes of the expressions that the rules found, before they are resolved."""
