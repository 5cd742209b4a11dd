"""The language of a text, and when to say that it is not known."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.reading.language import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The harbour board met on Tuesday and agreed on a plan for the bridge.", "en"),
        ("Der Hafenrat hat am Dienstag getagt und dem Plan für die Brücke zugestimmt.", "de"),
        ("Le conseil du port s'est réuni mardi et a adopté le plan du pont.", "fr"),
        ("El consejo del puerto se reunió el martes y aprobó el plan del puente.", "es"),
        ("O conselho do porto reuniu-se na terça-feira e aprovou o plano da ponte.", "pt"),
        ("Совет порта собрался во вторник и одобрил план моста.", "ru"),
        ("港の評議会は火曜日に橋の計画を承認した。", "ja"),
        ("مجلس الميناء اجتمع يوم الثلاثاء ووافق على خطة الجسر", "ar"),
    ],
)
def test_a_sentence_is_enough_to_tell_its_language(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    "text", ["", "Hello", "11 Jul. 2023", "12345 67890", "qwx zzt brrp", "x" * 1_000_000, "\0" * 100]
)
def test_what_tells_no_language_is_undetermined(text: str) -> None:
    assert detect_language(text) == "und"


@settings(deadline=None, max_examples=50)
@given(st.text(max_size=200))
def test_any_text_has_a_primary_tag(text: str) -> None:
    assert 2 <= len(detect_language(text)) <= 3


def test_plain_english_is_told_without_loading_the_model() -> None:
    english = "The board said that it had agreed on the plan and that it would build the bridge in a year. " * 3
    program = (
        "import sys; from timeline.reading.language import detect_language; "
        f"assert detect_language({english!r}) == 'en'; assert 'py3langid' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
