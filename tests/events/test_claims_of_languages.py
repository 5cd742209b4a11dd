"""What somebody denies is never told in any language, and what is somebody's word keeps who says so."""

import pytest

from timeline.model import Article
from timeline.pipeline import read_raw


def headlines(language: str, text: str) -> list[tuple[str, str]]:
    read = read_raw(Article(id="a", text=text, published="2023-05-16", language=language))
    return [(mention.moment.edtf, mention.headline) for mention in read.mentions if mention.moment]


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("de", "Der Bürgermeister nahm am 10. Mai 2023 Geld, behauptete sein Rivale.", "sein Rivale"),
        ("de", "Angeblich nahm der Bürgermeister am 10. Mai 2023 Geld an.", "Angeblich"),
        ("de", "Der Bürgermeister soll am 10. Mai 2023 Geld genommen haben.", "soll"),
        ("de", "„Am 10. Mai 2023 nahm der Bürgermeister Geld“, sagte Rahn.", "sagte Rahn"),
        ("fr", "Le maire aurait pris de l'argent le 10 mai 2023, affirme son rival.", "affirme son rival"),
        ("fr", "« Le maire a pris de l'argent le 10 mai 2023 », a déclaré Rahn.", "a déclaré Rahn"),
        ("es", "La fiscalía acusó al alcalde de haber tomado dinero el 10 de mayo de 2023.", "La fiscalía acusó"),
        ("es", "El alcalde tomó dinero el 10 de mayo de 2023, alegó su rival.", "alegó su rival"),
        ("it", "L'accusa sostiene che il sindaco ha preso denaro il 10 maggio 2023.", "L'accusa sostiene"),
        ("pt", "Supostamente, o prefeito recebeu dinheiro em 10 de maio de 2023.", "Supostamente"),
        ("nl", "De burgemeester nam op 10 mei 2023 geld aan, beweerde zijn rivaal.", "beweerde zijn rivaal"),
        ("nl", "De burgemeester zou op 10 mei 2023 geld hebben aangenomen.", "zou"),
    ],
)
def test_a_claim_keeps_who_says_so_or_its_reserve(language: str, text: str, source: str) -> None:
    ((day, headline),) = headlines(language, text)
    assert day == "2023-05-10"
    assert source in headline


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Bürgermeister bestreitet, am 10. Mai 2023 Geld genommen zu haben."),
        ("fr", "Le maire dément avoir pris de l'argent le 10 mai 2023."),
        ("es", "El alcalde niega haber tomado dinero el 10 de mayo de 2023."),
        ("it", "Il sindaco nega di aver preso denaro il 10 maggio 2023."),
        ("pt", "O prefeito nega ter recebido dinheiro em 10 de maio de 2023."),
        ("nl", "De burgemeester ontkent dat hij op 10 mei 2023 geld aannam."),
    ],
)
def test_what_is_denied_is_not_told(language: str, text: str) -> None:
    assert headlines(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "headline"),
    [
        ("de", "Er dementierte am 11. Mai 2023, dass er Geld genommen habe.", "dementierte"),
        ("es", "El alcalde negó el 11 de mayo de 2023 haber tomado dinero.", "negó"),
        ("fr", "Le maire a démenti le 11 mai 2023 avoir pris de l'argent.", "démenti"),
    ],
)
def test_a_denial_is_told_as_one_on_its_own_day(language: str, text: str, headline: str) -> None:
    ((day, told),) = headlines(language, text)
    assert day == "2023-05-11"
    assert headline in told
