"""Extractive summaries: the blurb beside an article."""
