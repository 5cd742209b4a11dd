"""When an article was published, one kind of evidence a file."""
