"""What shows that a sentence is a note about the text, its pictures or its publisher: German data, no logic."""

from __future__ import annotations

NOTES = r"""
newsletter copyright podcast login getty: .
"""
