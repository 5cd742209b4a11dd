"""Timelines summarised to so many days of so many sentences: the task of the timeline-summarisation literature."""
