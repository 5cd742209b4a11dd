"""The commands of the command line, one a file; ``api/cli.py`` lists them."""
