"""Spanish as data: the words of dates, in blocks by what they name. No logic but how numbers are put together."""

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
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9,
    "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    "ene": 1, "feb": 2, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dic": 12,
}  # fmt: skip
_DAYS = {"lunes": 1, "martes": 2, "miércoles": 3, "miercoles": 3, "jueves": 4, "viernes": 5, "sábado": 6, "sabado": 6,
         "domingo": 7}  # fmt: skip
_SHORT_DAYS = {"lun": 1, "mar": 2, "mié": 3, "mie": 3, "miérc": 3, "jue": 4, "juev": 4, "vie": 5, "vier": 5, "sáb": 6,
               "sab": 6, "dom": 7}  # fmt: skip
WEEKDAYS = _DAYS | {"sábados": 6, "domingos": 7} | _SHORT_DAYS
SEASONS = {"primavera": "SP", "verano": "SU", "veranos": "SU", "estío": "SU", "otoño": "FA", "invierno": "WI",
           "inviernos": "WI"}  # fmt: skip
# Days only with their full stop: "mar" is the sea.
DOTTED = frozenset(_SHORT_DAYS)
# Months with their full stop, or beside a day.
SHORT = _words("ene feb abr may jun jul ago sep sept oct nov dic")
ABBREVIATED = DOTTED | _words("ene feb abr may jun jul ago sep sept oct nov dic min seg")

# Units

UNITS = {
    "segundo": "second", "segundos": "second", "seg": "second", "minuto": "minute", "minutos": "minute",
    "min": "minute", "hora": "hour", "horas": "hour", "día": "day", "dia": "day", "días": "day", "dias": "day",
    "jornada": "day", "semana": "week", "semanas": "week", "fin de semana": "weekend",
    "fines de semana": "weekend", "finde": "weekend", "quincena": "fortnight", "quincenas": "fortnight", "mes": "month",
    "meses": "month", "trimestre": "quarter", "trimestres": "quarter", "semestre": "half-year",
    "semestres": "half-year", "año": "year", "años": "year", "década": "decade", "decada": "decade",
    "décadas": "decade", "decenio": "decade", "decenios": "decade", "siglo": "century", "siglos": "century",
    "milenio": "millennium", "milenios": "millennium",
}  # fmt: skip
PLURALS = _words(
    "segundos minutos horas días dias semanas fines_de_semana quincenas meses trimestres semestres años"
    " décadas decenios siglos milenios sábados domingos veranos inviernos tardes mañanas noches"
)
ORDINAL_UNITS = {"segundo": 2}

# Numbers

SPOKEN_APART = False
_ONES = {"uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9}
_TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
NUMBERS: dict[str, float] = (
    {word: float(number) for word, number in (_ONES | _TENS).items()}
    | {f"{ten} y {one}": float(_TENS[ten] + number) for ten in _TENS
       for one, number in (_ONES | {"un": 1, "una": 1}).items()}
    | {"diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17,
       "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintiún": 21, "veintiuna": 21,
       "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27,
       "veintiocho": 28, "veintinueve": 29, "cien": 100, "ciento": 100, "doscientos": 200,
       "trescientos": 300, "cuatrocientos": 400, "quinientos": 500, "seiscientos": 600, "setecientos": 700,
       "ochocientos": 800, "novecientos": 900, "mil": 1000, "millón": 1_000_000,
       "millones": 1_000_000, "un par de": 2, "una decena de": 10, "una docena de": 12, "una veintena de": 20,
       "ambos": 2, "ambas": 2}
)  # fmt: skip
_CENTURIES = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
              "xvii", "xviii", "xix", "xx", "xxi", "xxii")  # fmt: skip
ORDINALS = {
    "primero": 1, "primer": 1, "primera": 1, "primeros": 1, "primeras": 1, "segunda": 2, "tercero": 3, "tercer": 3,
    "tercera": 3, "cuarto": 4,
    "cuarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6, "séptimo": 7, "octavo": 8, "noveno": 9,
    "décimo": 10, "undécimo": 11, "duodécimo": 12,
} | {roman: number for number, roman in enumerate(_CENTURIES, 1)}  # fmt: skip
VAGUE = _words("unos unas algunos algunas varios varias pocos pocas muchos muchas unos_pocos unas_pocas")
SORTS = _words("consecutivos consecutivas seguidos seguidas hábiles laborables largos largas escasos escasas")
# Seven nights are said as eight days, and fourteen as fifteen: the day that is counted from is one of them.
LENGTHS: dict[str, tuple[float, str]] = {"ocho días": (1, "week"), "quince días": (2, "week")}

# The day

DEICTICS = {"hoy": 0, "ayer": -1, "mañana": 1, "anteayer": -2, "antier": -2, "antes de ayer": -2, "pasado mañana": 2}
SHIFTED_PARTS = {
    "anoche": (-1, "NI"), "anteanoche": (-2, "NI"), "esta mañana": (0, "MO"),
    "ayer por la mañana": (-1, "MO"), "ayer en la mañana": (-1, "MO"),
}  # fmt: skip
# "Mañana" alone is the day to come.
PARTS = {
    "por la mañana": "MO", "de la mañana": "MO", "en la mañana": "MO", "la mañana": "MO", "en horas de la mañana": "MO",
    "mañanas": "MO", "madrugada": "MO", "mediodía": "MI", "mediodia": "MI", "tarde": "AF", "tardes": "AF",
    "noche": "NI", "noches": "NI", "tarde noche": "EV",
}  # fmt: skip
NOONS = {"al mediodía": (12, 0), "a mediodía": (12, 0), "medianoche": (24, 0)}
MERIDIEMS = {"am": "am", "pm": "pm", "a.m.": "am", "p.m.": "pm", "a.m": "am", "p.m": "pm"}
ZONES = {"gmt": "+00:00", "utc": "+00:00", "cet": "+01:00", "cest": "+02:00"}
ERAS = {"a. c.": -1, "a.c.": -1, "a. de c.": -1, "a.c": -1, "antes de cristo": -1, "a. n. e.": -1,
        "d. c.": 1, "d.c.": 1,
        "después de cristo": 1}  # fmt: skip

# Units at hand said in one word, how many units away, and which

POINTED = {"víspera": (-1, "day"), "antevíspera": (-2, "day"), "antaño": (-1, "year")}
del POINTED["antaño"]

# Words that point, count and join; each word has one kind

WORDS = _each({
    "the": "el la los las lo",
    "article": "un una",
    "this": "este esta estos estas",
    "that": "ese esa esos esas aquel aquella aquellos aquellas",
    "same": "mismo misma mismos mismas",
    "past": "pasado pasada pasados pasadas", "good": "buenos_días buenos_dias buenas_tardes buenas_noches",
    "last": "último última últimos últimas ultimo ultima ultimos ultimas recién_pasado",
    "previous": "anterior anteriores previo previa precedente",
    "next": "próximo próxima próximos próximas proximo proxima proximos proximas",
    "coming": "que_viene que_vienen venidero venidera venideros venideras entrante por_venir",
    "following": "siguiente siguientes posterior",
    "current": "en_curso actual corriente",
    "other": "todo_el toda_la entero entera",
    "each": "cada todos_los todas_las",
    "per": "por",
    "of": "de del",
    "in": "en durante_el", "on": "ante", "forward": "dentro_de dentro_del",
    "at": "a_las a_la las hacia_las sobre_las de_las desde_las hasta_las entre_las y_las alrededor_de_las"
          " cerca_de_las para_las antes_de_las después_de_las",
    "to": "a al", "until": "hasta", "from": "desde a_partir_de a_partir_del", "and": "y e", "or": "o u",
    "between": "entre", "during": "durante a_lo_largo_de a_lo_largo_del",
    "before": "antes_de antes_del", "after": "después_de después_del tras", "later": "después más_tarde luego",
    "earlier": "antes más_temprano", "ago": "atrás",
    "early": "principios inicios comienzos inicio_de inicio_del a_inicio_de al_inicio_de al_inicio_del"
        " a_principios_de a_principios_del a_comienzos_de a_comienzos_del a_inicios_de"
             " a_inicios_del principios_de principios_del inicios_de inicios_del comienzos_de comienzos_del"
             " el_inicio_de el_inicio_del",
    "mid": "mediados a_mediados_de a_mediados_del mediados_de mediados_del",
    "late": "finales fines a_finales_de a_finales_del a_fines_de a_fines_del finales_de finales_del fines_de fines_del"
            " fin_de fin_del final_de final_del a_final_de a_final_del",
    "back": "hace hacía desde_hace", "approx": "aproximadamente alrededor_de unos_cuantos cerca_de",
    "almost": "casi menos_de", "over": "más_de mas_de", "only": "sólo solo apenas ya escasamente exactamente",
    "less": "menos", "than": "que", "half": "media medio", "times": "veces vez", "fiscal": "fiscal",
    "oclock": "en_punto h",
})  # fmt: skip
# What these words are in the rules where their kind does not say it.
SENSES = (
    WORDS
    | dict.fromkeys(("un", "una"), "a")
    | dict.fromkeys(("los", "las"), "plural")
    | dict.fromkeys(_words("pasado pasada pasados pasadas"), "last")
    | dict.fromkeys(_words("cada todos_los todas_las"), "every")
    | dict.fromkeys(VAGUE, "few")
    | dict.fromkeys(("entero", "entera"), "whole")
)
TIMES = {"vez": 1}
FREQUENCIES = {
    word: value
    for value, words in (
        ("P1D", "diario diaria diarios diarias diariamente cotidianamente"),
        ("P1W", "semanal semanales semanalmente"), ("P2W", "quincenal quincenales quincenalmente"),
        ("P1M", "mensual mensuales mensualmente"), ("P2M", "bimestral bimestrales bimensual bimensuales"),
        ("P1Q", "trimestral trimestrales trimestralmente"), ("P6M", "semestral semestrales semestralmente"),
        ("P1Y", "anual anuales anualmente"), ("P2Y", "bienal bianual bienales"),
    )
    for word in words.split()
}  # fmt: skip
REFERENCES = {
    "ahora": "PRESENT_REF", "ahora mismo": "PRESENT_REF", "actualmente": "PRESENT_REF", "hoy por hoy": "PRESENT_REF",
    "hoy en día": "PRESENT_REF", "la actualidad": "PRESENT_REF", "en estos momentos": "PRESENT_REF",
    "por el momento": "PRESENT_REF", "hasta el momento": "PRESENT_REF", "de momento": "PRESENT_REF",
    "este momento": "PRESENT_REF", "estos momentos": "PRESENT_REF",
    "actuales": "PRESENT_REF", "recientemente": "PAST_REF", "últimamente": "PAST_REF", "reciente": "PAST_REF",
    "recientes": "PAST_REF", "recién": "PAST_REF", "entonces": "PAST_REF", "antaño": "PAST_REF",
    "antiguamente": "PAST_REF", "hace tiempo": "PAST_REF", "hace mucho": "PAST_REF",
    "hace poco": "PAST_REF", "futuro": "FUTURE_REF", "futura": "FUTURE_REF", "futuros": "FUTURE_REF",
    "futuras": "FUTURE_REF", "próximamente": "FUTURE_REF", "largo plazo": "FUTURE_REF", "corto plazo": "FUTURE_REF",
    "medio plazo": "FUTURE_REF",
}  # fmt: skip

# Holidays: how they are said, and the name that the calendar knows them by

HOLIDAYS = {
    "navidad": "christmas", "navidades": "christmas", "día de navidad": "christmas", "nochebuena": "christmas eve",
    "nochevieja": "new year's eve", "año nuevo": "new year", "día de año nuevo": "new year",
    "fin de año": "new year's eve",
    "víspera de año nuevo": "new year's eve", "día de reyes": "epiphany", "epifanía": "epiphany",
    "noche de reyes": "epiphany", "día de la tierra": "earth day", "san patricio": "st patrick",
    "día internacional de los trabajadores": "may day", "día de independencia": "independence day",
    "san valentín": "valentine", "martes de carnaval": "shrove tuesday",
    "miércoles de ceniza": "ash wednesday", "domingo de ramos": "palm sunday", "jueves santo": "maundy thursday",
    "viernes santo": "good friday", "sábado santo": "holy saturday", "domingo de resurrección": "easter",
    "domingo de pascua": "easter", "lunes de pascua": "easter monday", "semana santa": "holy week",
    "cuaresma": "lent", "día del trabajo": "may day", "día del trabajador": "may day", "día de la madre":
    "mother's day in spain", "corpus christi": "corpus christi", "san juan": "st john", "noche de san juan": "st john",
    "día de la hispanidad": "hispanic day", "día de la raza": "hispanic day", "fiesta nacional": "hispanic day",
    "todos los santos": "all saints", "día de todos los santos": "all saints", "día de muertos": "all souls",
    "día de los muertos": "all souls", "día de los difuntos": "all souls", "día de la constitución":
    "spanish constitution", "inmaculada concepción": "immaculate conception", "día de los inocentes": "holy innocents",
    "día de la mujer": "women's day", "acción de gracias": "thanksgiving", "día de acción de gracias": "thanksgiving",
    "viernes negro": "black friday", "halloween": "halloween", "día de la independencia": "independence day",
    "ramadán": "ramadan", "yom kipur": "yom kippur", "janucá": "hanukkah", "año nuevo chino": "lunar new year",
    "año nuevo lunar": "lunar new year",
}  # fmt: skip
# A person, a town and any country's feast, without a capital or with one.
TITLED_HOLIDAYS = _words("fiesta_nacional")
del HOLIDAYS["san juan"]

# Words round a date that say whether it is one

INTRODUCE = _words(
    "en de del el la los las al a desde hasta y o u entre para por este esta pasado próximo último cada durante mes"
    " finales principios mediados fines inicios antes después tras lunes martes miércoles jueves viernes sábado domingo"
)
NAMES = frozenset(MONTHS) | frozenset(_DAYS) | _words("primavera verano otoño invierno")
DATERS = _words("en de del desde hasta el año años antes después entre y a al para tras hacia primavera verano otoño"
                " invierno")  # fmt: skip
FOLLOWERS = _words(
    "y e o u en a al por para con se no lo la el los las un una fue ha han será es son era desde hasta cuando donde"
    " según mientras ante sobre tras contra durante su sus le les ya también pero como"
)
NUMBERED = _words(
    "número núm nº artículo artículos página páginas capítulo habitación sala ruta vuelo línea resolución ley párrafo"
    " apartado boeing airbus peugeot tel teléfono fax modelo agenda horizonte piso edificio canal windows decreto"
)
MEASURES = _words(
    "metros metro km kilómetros euros euro dólares pesetas pesos libras kg kilos toneladas litros hectáreas personas"
    " habitantes hombres mujeres niños soldados muertos heridos víctimas espectadores manifestantes votos coches"
    " empleos"
    " trabajadores viviendas ejemplares páginas plazas palabras pasos vatios horas días participantes visitantes"
)
COUNTERS = _words("unos unas casi cerca más menos aproximadamente alrededor total sólo solo los las")
STAMPS = _words("publicado actualizado hora horas el a las")
DETERMINERS = _words("el la los las este esta estos un unos a al de del varios ese")

# Shapes of digits: 1º, 20.30, 20:30 h, 18h

SHAPES = {
    "clock": r"(?<![\d.:,h])(?:[01]?\d|2[0-4])(?:[ ]?h(?:[0-5]\d)?(?![^\W_])"
    r"|:[ ]?[0-5]\d(?::[0-5]\d)?(?:[ ]?h(?![^\W_])|(?![\d:])))"
    r"|(?<=\blas[ ])(?:[01]?\d|2[0-4])\.[0-5]\d(?!\d)",
    # Behind an article a number alone may be a day: el 17.
    "ordinal": r"(?<!\d)\d{1,3}(?:\.?[ºª°]|er\b|ro\b|do\b|a\b)"
    r"|(?:(?<=\bel[ ])|(?<=\bdel[ ])|(?<=\bal[ ])|(?<=\bdía[ ]))(?:[12]\d|3[01]|[1-9])(?![\w%:/-]|[.,]\d"
    r"|[ ]%|[ ]por[ ])",
    "decade": "",
    "grouped": r"(?<!\d)\d{1,3}(?:[.\u00a0\u202f]\d{3}){1,6}(?![\d])",
    "decimal": r"\d+[.,]\d+",
}
TELLING_DIGITS = (
    r"[\d'](?:\d{3}(?!\d)|[:/]\d|[.-]\d\d?[.-]\d|\d?[ ]?h\b|\d?h\d\d|\.\d\d\b|[ºª°.]|(?<=\bel \d)"
    r"|(?<=\bdel \d)|(?<=\bal \d)|(?<=día \d)|(?<=')\d)"
)
# These are named after days.
STREETS = _words("calle avenida plaza paseo barrio")
# Newspapers are called by how often they appear.
PAPERS = _words("diario diarios semanal")
# What may be a plural, which years count, unless it ends so.
PLURAL_ENDS = ("s",)
SINGULAR_ENDS = ("ss", "is", "us", "más")
NOT_COUNTED = _words("tras los las sus más menos después antes otros entonces es nos tres dos seis tras ellos ellas")
TIMED = _words("en de")
