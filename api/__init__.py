"""The HTTP service, the store, the exports and the command line: the only part that knows the outside world."""
