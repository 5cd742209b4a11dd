"""Portuguese as data: the words of dates, in blocks by what they name. No logic but how numbers are put together."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(_list(text))


def _list(text: str) -> list[str]:
    """Return the words of a text; what is said in several has a low line for each space."""
    return [word.replace("_", " ") for word in text.split()]


def _each(kinds: dict[str, str]) -> dict[str, str]:
    """Return the kind of every word, from the words of every kind."""
    return {word: kind for kind, words in kinds.items() for word in _list(words)}


# Names of the calendar

MONTHS = {
    "janeiro": 1, "fevereiro": 2, "março": 3, "abril": 4, "maio": 5, "junho": 6, "julho": 7, "agosto": 8,
    "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12,
    "jan": 1, "fev": 2, "abr": 4, "mai": 5, "jun": 6, "jul": 7, "ago": 8, "set": 9, "out": 10, "nov": 11,
    # Ten, without its full stop.
    "dez.": 12,
}  # fmt: skip
_NUMBERED_DAYS = {"segunda": 1, "terça": 2, "terca": 2, "quarta": 3, "quinta": 4, "sexta": 5}
_DAYS = {f"{day}{mark}feira": number for day, number in _NUMBERED_DAYS.items() for mark in "- "} | {
    "sábado": 6, "sabado": 6, "domingo": 7,
}  # fmt: skip
_MANY_DAYS = {f"{day}s-feiras": number for day, number in _NUMBERED_DAYS.items()} | {"sábados": 6, "domingos": 7}
_SHORT_DAYS = {"seg": 1, "ter": 2, "qua": 3, "qui": 4, "sex": 5, "sáb": 6, "dom": 7}
# Said alone, these are days behind what points at them: the others are ordinals more often.
WEEKDAYS = _DAYS | _MANY_DAYS | _SHORT_DAYS | {"terça": 2} | {"na sexta": 5, "nesta sexta": 5, "desta sexta": 5}
SEASONS = {"primavera": "SP", "verão": "SU", "verao": "SU", "verões": "SU", "outono": "FA", "inverno": "WI",
           "invernos": "WI"}  # fmt: skip
# Days only with their full stop: "ter" is to have.
DOTTED = frozenset(_SHORT_DAYS)
# Months with their full stop, or beside a day.
SHORT = _words("jan fev abr mai jun jul ago set out nov")
ABBREVIATED = DOTTED | _words("jan fev abr mai jun jul ago set out nov min seg")

# Units

UNITS = {
    "segundo": "second", "segundos": "second", "minuto": "minute", "minutos": "minute", "min": "minute",
    "hora": "hour", "horas": "hour", "dia": "day", "dias": "day", "jornada": "day", "semana": "week",
    "semanas": "week", "fim de semana": "weekend", "fim-de-semana": "weekend", "fins de semana": "weekend",
    "final de semana": "weekend", "quinzena": "fortnight", "mês": "month", "mes": "month", "meses": "month",
    "trimestre": "quarter", "trimestres": "quarter", "semestre": "half-year", "semestres": "half-year", "ano": "year",
    "anos": "year", "década": "decade", "decada": "decade", "décadas": "decade", "século": "century",
    "seculo": "century", "séculos": "century", "milênio": "millennium", "milénio": "millennium",
    "milênios": "millennium", "milénios": "millennium",
}  # fmt: skip
PLURALS = _words(
    "segundos minutos horas dias semanas fins_de_semana meses trimestres semestres anos décadas séculos milênios"
    " milénios sábados domingos verões invernos tardes manhãs noites"
) | frozenset(_MANY_DAYS)
ORDINAL_UNITS = {"segundo": 2}

# Numbers

SPOKEN_APART = False
_ONES = {"um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7,
         "oito": 8, "nove": 9}  # fmt: skip
_TENS = {"vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80,
         "noventa": 90}  # fmt: skip
NUMBERS: dict[str, float] = (
    {word: float(number) for word, number in (_ONES | _TENS).items() if number > 1}
    | {f"{ten} e {one}": float(_TENS[ten] + number) for ten in _TENS for one, number in _ONES.items()}
    | {f"dois mil e {word}": 2000.0 + number for word, number in (_ONES | _TENS).items()}
    | {f"dois mil e {ten} e {one}": 2000.0 + _TENS[ten] + number for ten in _TENS for one, number in _ONES.items()}
    | {"dez": 10, "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14, "quinze": 15, "dezesseis": 16,
       "dezasseis": 16, "dezessete": 17, "dezassete": 17, "dezoito": 18, "dezenove": 19, "dezanove": 19, "cem": 100,
       "cento": 100, "duzentos": 200, "trezentos": 300, "mil": 1000, "milhão": 1_000_000, "milhões": 1_000_000,
       "um par de": 2, "uma dezena de": 10, "uma dúzia de": 12, "ambos": 2, "ambas": 2}
)  # fmt: skip
_CENTURIES = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
              "xvii", "xviii", "xix", "xx", "xxi", "xxii")  # fmt: skip
ORDINALS = {
    "primeiro": 1, "primeira": 1, "primeiros": 1, "primeiras": 1, "segunda": 2, "terceiro": 3, "terceira": 3,
    "quarto": 4, "quarta": 4, "quinto": 5,
    "quinta": 5, "sexto": 6, "sétimo": 7, "oitavo": 8, "nono": 9, "décimo": 10,
} | {roman: number for number, roman in enumerate(_CENTURIES, 1)}  # fmt: skip
VAGUE = _words("alguns algumas uns umas vários várias poucos poucas muitos muitas diversos diversas")
SORTS = _words("consecutivos consecutivas seguidos seguidas úteis longos longas")
# Seven nights are said as eight days, and fourteen as fifteen: the day that is counted from is one of them.
LENGTHS: dict[str, tuple[float, str]] = {"oito dias": (1, "week"), "quinze dias": (2, "week")}

# The day

DEICTICS = {"hoje": 0, "ontem": -1, "amanhã": 1, "amanha": 1, "anteontem": -2, "depois de amanhã": 2}
PARTS = {
    "manhã": "MO", "manha": "MO", "manhãs": "MO", "madrugada": "MO", "madrugadas": "MO", "tarde": "AF",
    "tardes": "AF", "noite": "NI", "noites": "NI",
}  # fmt: skip
NOONS = {"meio-dia": (12, 0), "meio dia": (12, 0), "meia-noite": (24, 0), "meia noite": (24, 0)}
MERIDIEMS = {"am": "am", "pm": "pm", "a.m.": "am", "p.m.": "pm"}
ZONES = {"gmt": "+00:00", "utc": "+00:00", "brt": "-03:00"}
ERAS = {"a. c.": -1, "a.c.": -1, "antes de cristo": -1, "d. c.": 1, "d.c.": 1, "depois de cristo": 1}

# Units at hand said in one word, how many units away, and which

POINTED = {"véspera": (-1, "day"), "antevéspera": (-2, "day")}

# Words that point, count and join; each word has one kind

WORDS = _each({
    "the": "o os as",
    "article": "um uma",
    "good": "bom_dia boa_tarde boa_noite",
    "this": "este esta estes estas neste nesta nestes nestas deste desta destes destas",
    "that": "esse essa esses essas nesse nessa naquele naquela aquele aquela desse dessa daquele daquela",
    "same": "mesmo mesma mesmos mesmas",
    "last": "passado passada passados passadas último última últimos últimas ultimo ultima ultimos ultimas",
    "previous": "anterior anteriores",
    "next": "próximo próxima próximos próximas proximo proxima proximos proximas",
    "coming": "que_vem que_vêm vindouro vindoura",
    "following": "seguinte seguintes",
    "current": "em_curso atual corrente",
    "other": "inteiro inteira",
    "each": "cada todos_os todas_as todo_o toda_a todo toda",
    "per": "por",
    "of": "de do da dos das", "in": "em no na nos nas", "on": "pelo pela",
    "forward": "dentro_de daqui_a daqui_a_uns",
    "at": "às à_uma por_volta_das por_volta_de cerca_das entre_as e_as até_às até_as desde_as para_as antes_das"
          " depois_das após_as a_partir_das das_duas",
    "to": "ao à aos", "until": "a até até_o até_a até_ao até_à ate", "from": "desde a_partir_de a_partir_do",
    "and": "e", "or": "ou", "between": "entre entre_o",
    "during": "durante ao_longo_de ao_longo_do ao_longo_da", "before": "antes_de antes_do antes_da",
    "after": "depois_de depois_do depois_da após", "later": "depois mais_tarde", "earlier": "antes mais_cedo",
    "ago": "atrás atras",
    "early": "início começo no_início_de no_início_do no_início_da no_começo_de no_começo_do início_de início_do"
             " início_da começo_de começo_do princípio_de no_princípio_de",
    "mid": "meados em_meados_de em_meados_do meados_de meados_do a_meio_de",
    "late": "fim final no_fim_de no_fim_do no_fim_da no_final_de no_final_do no_final_da fim_de fim_do fim_da final_de"
            " final_do final_da ao_final_de ao_final_do fins_de em_fins_de",
    "back": "há ha faz desde_há", "approx": "aproximadamente cerca_de", "almost": "quase menos_de", "over": "mais_de",
    "only": "só apenas já exatamente", "less": "menos", "than": "que", "half": "meia meio", "times": "vezes vez",
    "fiscal": "fiscal",
})  # fmt: skip
# What these words are in the rules where their kind does not say it.
SENSES = (
    WORDS
    | dict.fromkeys(("um", "uma"), "a")
    | dict.fromkeys(("os", "as"), "plural")
    | dict.fromkeys(_words("cada todos_os todas_as todo_o toda_a todo toda"), "every")
    | dict.fromkeys(VAGUE, "few")
    | dict.fromkeys(("inteiro", "inteira"), "whole")
)
TIMES = {"vez": 1}
FREQUENCIES = {
    word: value
    for value, words in (
        ("P1D", "diário diária diários diárias diariamente"), ("P1W", "semanal semanais semanalmente"),
        ("P2W", "quinzenal quinzenais quinzenalmente"), ("P1M", "mensal mensais mensalmente"),
        ("P2M", "bimestral bimestrais"), ("P1Q", "trimestral trimestrais trimestralmente"),
        ("P6M", "semestral semestrais semestralmente"), ("P1Y", "anual anuais anualmente"), ("P2Y", "bienal bienais"),
    )
    for word in words.split()
}  # fmt: skip
REFERENCES = {
    "agora": "PRESENT_REF", "atualmente": "PRESENT_REF", "actualmente": "PRESENT_REF", "hoje em dia": "PRESENT_REF",
    "neste momento": "PRESENT_REF", "no momento": "PRESENT_REF", "recentemente": "PAST_REF", "outrora": "PAST_REF",
    "antigamente": "PAST_REF", "há muito tempo": "PAST_REF", "há pouco": "PAST_REF", "no passado": "PAST_REF",
    "futuro": "FUTURE_REF", "futuramente": "FUTURE_REF", "em breve": "FUTURE_REF",
}  # fmt: skip

# Holidays: how they are said, and the name that the calendar knows them by

HOLIDAYS = {
    "natal": "christmas", "dia de natal": "christmas", "véspera de natal": "christmas eve", "ano novo": "new year",
    "ano-novo": "new year", "dia de ano novo": "new year", "réveillon": "new year's eve",
    "véspera de ano novo": "new year's eve", "passagem de ano": "new year's eve", "dia de reis": "epiphany",
    "carnaval": "shrove tuesday", "terça-feira gorda": "shrove tuesday", "quarta-feira de cinzas": "ash wednesday",
    "domingo de ramos": "palm sunday", "sexta-feira santa": "good friday", "sexta-feira da paixão": "good friday",
    "sábado de aleluia": "holy saturday", "páscoa": "easter", "domingo de páscoa": "easter",
    "corpus christi": "corpus christi", "corpo de deus": "corpus christi", "tiradentes": "tiradentes",
    "dia do trabalho": "may day", "dia do trabalhador": "may day", "dia de portugal": "portugal day",
    "são joão": "st john", "dia da independência": "brazilian independence",
    "nossa senhora aparecida": "aparecida", "dia de finados": "all souls", "finados": "all souls",
    "todos os santos": "all saints", "dia de todos os santos": "all saints",
    "proclamação da república": "republic day in brazil", "dia da liberdade": "carnation day",
    "restauração da independência": "restoration day", "imaculada conceição": "immaculate conception",
    "dia das mães": "mother's day", "dia da mãe": "mother's day in spain", "dia da mulher": "women's day",
    "dia dos namorados": "lovers' day in brazil", "quaresma": "lent", "semana santa": "holy week",
    "ramadão": "ramadan", "ramadã": "ramadan", "ano novo chinês": "lunar new year", "halloween": "halloween",
}  # fmt: skip
# With a small letter the birth of anybody, or any native thing.
TITLED_HOLIDAYS = _words("natal")
del HOLIDAYS["são joão"]

# Words round a date that say whether it is one

INTRODUCE = _words(
    "em de do da no na nos nas o a os as ao à até desde e ou entre para por este esta neste nesta deste passado próximo"
    " último cada durante mês fim final início meados antes depois após segunda-feira terça-feira quarta-feira"
    " quinta-feira"
    " sexta-feira sábado domingo dia"
)
NAMES = frozenset(MONTHS) | frozenset(_DAYS) | _words("primavera verão outono inverno")
DATERS = _words("em de do no desde até ano anos antes depois após entre e a ao para primavera verão outono inverno o")
FOLLOWERS = _words(
    "e ou em a ao às por para com que se não o os as um uma foi há são será é era desde até quando onde segundo"
    " conforme enquanto sobre contra durante no na nos nas também já mas como"
)
NUMBERED = _words(
    "número nº artigo artigos página páginas capítulo quarto sala rota voo linha resolução lei parágrafo inciso boeing"
    " airbus peugeot tel telefone fax modelo agenda horizonte edifício canal windows decreto"
)
MEASURES = _words(
    "metros metro km quilômetros quilómetros euros dólares reais libras kg quilos toneladas litros hectares pessoas"
    " habitantes homens mulheres crianças soldados mortos feridos vítimas espectadores manifestantes votos carros"
    " empregos trabalhadores casas exemplares páginas lugares palavras passos watts horas dias participantes visitantes"
)
COUNTERS = _words("uns umas quase cerca mais menos aproximadamente total só apenas os as")
STAMPS = _words("publicado atualizado hora horas o às")
DETERMINERS = _words("o a os as este esta de do da um uns ao à vários")

# Shapes of digits: 1º, 20h30, 20:30

SHAPES = {
    "clock": r"(?<![\d.:,h])(?:[01]?\d|2[0-4])(?:[ ]?h(?:[0-5]\d)?(?:min)?(?![^\W_])"
    r"|:[0-5]\d(?::[0-5]\d)?(?:[ ]?h(?![^\W_])|(?![\d:])))|(?<=\bàs[ ])(?:[01]?\d|2[0-4])\.[0-5]\d(?!\d)",
    # Behind an article a number alone may be a day: no dia 17.
    "ordinal": r"(?<!\d)\d{1,3}(?:\.?[ºª°]|[oa]\b)|(?<=\bdia[ ])(?:[12]\d|3[01]|[1-9])(?![\w%:/-]|[.,]\d|[ ]%)",
    "decade": "",
    "grouped": r"(?<!\d)\d{1,3}(?:[.\u00a0\u202f]\d{3}){1,6}(?![\d])",
    "decimal": r"\d+[.,]\d+",
}
TELLING_DIGITS = r"[\d'](?:\d{3}(?!\d)|[:/]\d|[.-]\d\d?[.-]\d|\d?[ ]?h\b|\d?h\d\d|\.\d\d\b|[ºª°]|(?<=')\d)"
# These are named after days.
STREETS = _words("rua avenida praça largo ponte")
# Newspapers are called by how often they appear.
PAPERS = _words("diário diários semanal")
# What may be a plural, which years count, unless it ends so.
PLURAL_ENDS = ("s",)
SINGULAR_ENDS = ("ss", "is", "us", "ês")
NOT_COUNTED = _words(
    "após os as nos nas dos das seus suas mais menos depois antes outros então é três dois seis eles elas às"
)
TIMED = _words("em")
