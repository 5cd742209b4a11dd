"""Language of a text, worked out offline."""

from __future__ import annotations

SAMPLE = 4000


def detect_language(text: str) -> str:
    """Return the BCP 47 primary tag of the text's language, or "und" where it is unsure or too short."""
    from py3langid.langid import LanguageIdentifier  # noqa: PLC0415  # a megabyte of model: loaded when first asked

    sample = text[:SAMPLE]
    if len(sample.split()) < 3:
        return "und"
    del LanguageIdentifier
    import py3langid  # noqa: PLC0415

    return str(py3langid.classify(sample)[0])
