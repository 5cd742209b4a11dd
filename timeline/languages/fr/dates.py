"""French as data: the words of dates, in blocks by what they name. No logic but how numbers are put together."""

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
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12,
    "janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "déc": 12,
}  # fmt: skip
_DAYS = {"lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6, "dimanche": 7}
_SHORT_DAYS = {"lun": 1, "mar": 2, "mer": 3, "jeu": 4, "ven": 5, "sam": 6, "dim": 7}
WEEKDAYS = _DAYS | {f"{day}s": number for day, number in _DAYS.items()} | _SHORT_DAYS
SEASONS = {"printemps": "SP", "été": "SU", "étés": "SU", "automne": "FA", "hiver": "WI", "hivers": "WI"}
# Been, unless an article or a pointer stands before it.
CAPITALISED_SEASONS = _words("été")
# Days only with their full stop: "mer" is the sea.
DOTTED = frozenset(_SHORT_DAYS)
# Months with their full stop, or beside a day.
SHORT = _words("janv févr fév avr juil sep oct nov déc")
ABBREVIATED = DOTTED | _words("sep janv févr fév avr juil sept oct nov déc min sec")

# Units

UNITS = {
    "seconde": "second", "secondes": "second", "sec": "second", "minute": "minute", "minutes": "minute",
    "min": "minute", "heure": "hour", "heures": "hour", "jour": "day", "jours": "day", "journée": "day",
    "journées": "day", "semaine": "week", "semaines": "week", "week-end": "weekend", "week-ends": "weekend",
    "weekend": "weekend", "weekends": "weekend", "fin de semaine": "weekend", "quinzaine": "fortnight",
    "mois": "month", "trimestre": "quarter", "trimestres": "quarter", "semestre": "half-year",
    "semestres": "half-year", "an": "year", "ans": "year", "année": "year", "années": "year", "annee": "year",
    "annees": "year", "décennie": "decade", "décennies": "decade", "siècle": "century", "siècles": "century",
    "siecle": "century", "millénaire": "millennium", "millénaires": "millennium",
}  # fmt: skip
PLURALS = _words(
    "secondes minutes heures jours journées semaines week-ends weekends trimestres semestres ans années annees"
    " décennies siècles millénaires étés hivers matins soirs nuits"
) | frozenset(f"{day}s" for day in _DAYS)

# Numbers

SPOKEN_APART = False
_ONES = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9}
_TEENS = {"dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
          "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19}  # fmt: skip
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "octante": 80,
         "huitante": 80, "nonante": 90, "quatre-vingt": 80}  # fmt: skip
_ADDED = {ten: _ONES | {"un": 1, "une": 1} for ten in _TENS} | {
    "soixante": _ONES | _TEENS | {"un": 1, "une": 1},
    "quatre-vingt": _ONES | _TEENS | {"un": 1, "une": 1},
}
NUMBERS: dict[str, float] = (
    {word: float(number) for word, number in (_ONES | _TEENS | _TENS).items() if word != "sept"}
    | {f"{ten}-{more}": float(_TENS[ten] + number) for ten, added in _ADDED.items() for more, number in added.items()}
    | {f"{ten} et {one}": _TENS[ten] + 1.0 for ten in _TENS for one in ("un", "une")}
    | {"soixante et onze": 71, "quatre-vingts": 80, "cent": 100, "cents": 100, "mille": 1000, "million": 1_000_000,
       "millions": 1_000_000, "une dizaine de": 10, "une dizaine d'": 10, "une douzaine de": 12,
       "une vingtaine de": 20, "une trentaine de": 30, "une cinquantaine de": 50, "une centaine de": 100}
)  # fmt: skip
# Sept is seven, and the month only with its full stop.
NUMBERS["sept"] = 7
del MONTHS["sept"]
MONTHS["sept."] = 9
_CENTURIES = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
              "xvii", "xviii", "xix", "xx", "xxi", "xxii")  # fmt: skip
ORDINALS = {
    "premier": 1, "première": 1, "premiers": 1, "premières": 1, "deuxième": 2, "second": 2, "troisième": 3,
    "quatrième": 4, "cinquième": 5,
    "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10, "onzième": 11, "douzième": 12,
    "treizième": 13, "quatorzième": 14, "quinzième": 15, "seizième": 16, "dix-septième": 17, "dix-huitième": 18,
    "dix-neuvième": 19, "vingtième": 20, "ier": 1,
} | {
    f"{roman}{ending}": number for number, roman in enumerate(_CENTURIES, 1) for ending in ("e", "ème")
    if number > 1
}  # fmt: skip
VAGUE = _words("quelques plusieurs nombreux nombreuses certains certaines")
SORTS = _words("consécutifs consécutives ouvrables ouvrés longs longues bons bonnes longues courtes petites petits")
# Seven nights are said as eight days, and fourteen as fifteen: the day that is counted from is one of them.
LENGTHS: dict[str, tuple[float, str]] = {
    "huit jours": (1, "week"), "une huitaine de jours": (1, "week"), "une huitaine": (1, "week"),
    "quinze jours": (2, "week"), "une quinzaine de jours": (2, "week"), "une quinzaine": (2, "week"),
}  # fmt: skip

# The day

DEICTICS = {"aujourd'hui": 0, "hier": -1, "demain": 1, "avant-hier": -2, "après-demain": 2}
PARTS = {
    "matin": "MO", "matinée": "MO", "matins": "MO", "aube": "MO", "midi": "MI", "après-midi": "AF", "apres-midi": "AF",
    "soir": "EV", "soirs": "EV", "soirée": "EV", "soiree": "EV", "nuit": "NI", "nuits": "NI",
}  # fmt: skip
NOONS = {"à midi": (12, 0), "à minuit": (24, 0), "minuit": (24, 0)}
MERIDIEMS = {"am": "am", "pm": "pm", "a.m.": "am", "p.m.": "pm"}
ZONES = {"gmt": "+00:00", "utc": "+00:00", "tu": "+00:00", "hnec": "+01:00"}
ERAS = {"av. j.-c.": -1, "avant j.-c.": -1, "avant jésus-christ": -1, "avant notre ère": -1, "apr. j.-c.": 1,
        "après j.-c.": 1, "après jésus-christ": 1}  # fmt: skip

# Units at hand said in one word, how many units away, and which

POINTED = {"lendemain": (1, "day"), "surlendemain": (2, "day"), "veille": (-1, "day"), "avant-veille": (-2, "day")}

# Words that point, count and join; each word has one kind

WORDS = _each({
    "the": "le la les l'",
    "article": "un une",
    "good": "bonne_journée bonne_soirée bonne_nuit",
    "this": "ce cet cette ces",
    "that": "cette_année-là ce_jour-là cette_semaine-là",
    "same": "même mêmes",
    "last": "dernier dernière derniers dernières derniere passé passée passés passées écoulé écoulée écoulés écoulées",
    "previous": "précédent précédente précédents précédentes d'avant",
    "next": "prochain prochaine prochains prochaines",
    "coming": "à_venir qui_vient qui_viennent",
    "following": "suivant suivante suivants suivantes",
    "current": "en_cours actuel actuelle",
    "other": "tout_le toute_la toute_l' entier entière",
    "each": "chaque tous_les toutes_les",
    "per": "par",
    "of": "de d' du des",
    "in": "en", "forward": "dans d'ici", "on": "dès", "at": "vers", "to": "à a au aux",
    "until": "jusqu'à jusqu'au jusqu'aux jusqu'en",
    "from": "depuis", "and": "et", "or": "ou", "between": "entre",
    "during": "pendant durant au_cours_de au_cours_du au_cours_des",
    "before": "avant", "after": "après", "later": "plus_tard d'après", "earlier": "plus_tôt auparavant",
    "early": "début au_début_de au_début_du au_début_des au_début_d' début_de début_du début_des début_d' tout_début",
    "mid": "mi mi- milieu au_milieu_de au_milieu_du au_milieu_des à_la_mi à_la_mi- courant",
    "late": "fin à_la_fin_de à_la_fin_du à_la_fin_des à_la_fin_d' fin_de fin_du fin_des fin_d'",
    "back": "il_y_a il_ya voici voilà cela_fait ça_fait y_a",
    "approx": "environ quelque", "almost": "presque moins_de près_de", "over": "plus_de plus_d'",
    "only": "seulement juste à_peine déjà", "less": "moins", "than": "que",
    "half": "demi demie", "times": "fois", "old": "âgé âgée",
})  # fmt: skip
# What these words are in the rules where their kind does not say it.
SENSES = (
    WORDS
    | dict.fromkeys(("un", "une"), "a")
    | {"les": "plural"}
    | dict.fromkeys(_words("chaque tous_les toutes_les"), "every")
    | dict.fromkeys(VAGUE, "few")
    | dict.fromkeys(_words("entier entière"), "whole")
)
FREQUENCIES = {
    "quotidien": "P1D", "quotidienne": "P1D", "quotidiens": "P1D", "quotidiennes": "P1D", "quotidiennement": "P1D",
    "hebdomadaire": "P1W", "hebdomadaires": "P1W", "hebdomadairement": "P1W", "mensuel": "P1M", "mensuelle": "P1M",
    "mensuels": "P1M", "mensuelles": "P1M", "mensuellement": "P1M", "annuel": "P1Y", "annuelle": "P1Y",
    "annuels": "P1Y", "annuelles": "P1Y", "annuellement": "P1Y", "trimestriel": "P1Q", "trimestrielle": "P1Q",
    "trimestriels": "P1Q", "trimestriellement": "P1Q", "semestriel": "P6M", "semestrielle": "P6M",
}  # fmt: skip
REFERENCES = {
    "maintenant": "PRESENT_REF", "actuellement": "PRESENT_REF", "en ce moment": "PRESENT_REF",
    "à l'heure actuelle": "PRESENT_REF", "de nos jours": "PRESENT_REF", "désormais": "PRESENT_REF",
    "récemment": "PAST_REF", "naguère": "PAST_REF", "jadis": "PAST_REF", "autrefois": "PAST_REF",
    "à l'époque": "PAST_REF", "il y a longtemps": "PAST_REF", "il y a peu": "PAST_REF", "l'avenir": "FUTURE_REF",
    "bientôt": "FUTURE_REF",
}  # fmt: skip

# Holidays: how they are said, and the name that the calendar knows them by

HOLIDAYS = {
    "noël": "christmas", "noel": "christmas", "jour de noël": "christmas", "veille de noël": "christmas eve",
    "réveillon de noël": "christmas eve", "nouvel an": "new year", "jour de l'an": "new year",
    "saint-sylvestre": "new year's eve", "réveillon du nouvel an": "new year's eve", "épiphanie": "epiphany",
    "chandeleur": "candlemas", "saint-valentin": "valentine", "mardi gras": "shrove tuesday",
    "mercredi des cendres": "ash wednesday", "dimanche des rameaux": "palm sunday", "jeudi saint": "maundy thursday",
    "vendredi saint": "good friday", "samedi saint": "holy saturday", "pâques": "easter",
    "dimanche de pâques": "easter", "lundi de pâques": "easter monday", "fête du travail": "may day",
    "ascension": "ascension", "jeudi de l'ascension": "ascension", "pentecôte": "pentecost",
    "dimanche de pentecôte": "pentecost", "lundi de pentecôte": "whit monday", "fête-dieu": "corpus christi",
    "fête nationale": "bastille day", "assomption": "assumption", "toussaint": "all saints",
    "fête des morts": "all souls", "armistice": "remembrance day", "saint-nicolas": "st nicholas",
    "fête des mères": "mother's day in france", "fête des pères": "father's day", "fête de la musique": "music day",
    "halloween": "halloween", "poisson d'avril": "april fools", "carême": "lent", "semaine sainte": "holy week",
    "ramadan": "ramadan", "aïd el-fitr": "eid al-fitr", "aïd al-fitr": "eid al-fitr", "aïd el-kébir": "eid al-adha",
    "aïd al-adha": "eid al-adha", "yom kippour": "yom kippur", "hanoukka": "hanukkah",
    "nouvel an chinois": "lunar new year", "nouvel an lunaire": "lunar new year",
}  # fmt: skip
# With a small letter these are the climbing of a hill, any truce, or the national day of any country.
TITLED_HOLIDAYS = _words("ascension armistice")

# Words round a date that say whether it is one

INTRODUCE = _words(
    "en de du des d' le la les l' au aux à et ou entre avant après depuis dès jusqu'en fin début mi courant mois ce cet"
    " cette dernier prochain chaque pour vers lundi mardi mercredi jeudi vendredi samedi dimanche"
)
NAMES = frozenset(MONTHS) | frozenset(_DAYS) | _words("printemps automne hiver")
DATERS = _words("en de du depuis dès à au avant après entre et l'an an année années jusqu'en vers fin début printemps"
                " hiver automne été")  # fmt: skip
FOLLOWERS = _words(
    "a ont est sont sera seront était avait et ou à au aux en dans pour par que qui où lors avec sur les le la l il"
    " elle"
    " ils elles on nous vous je se s ne n y mais car puis après avant devant chez sans sous contre selon pendant"
)
NUMBERED = _words(
    "numéro n° article articles page pages chapitre chambre salle route vol ligne résolution loi paragraphe alinéa"
    " boeing airbus peugeot tél téléphone fax modèle agenda horizon appartement bâtiment canal windows"
)
MEASURES = _words(
    "mètres mètre km kilomètres euros euro dollars francs livres kg kilos tonnes litres hectares personnes habitants"
    " hommes femmes enfants soldats morts blessés victimes spectateurs manifestants voix voitures emplois salariés"
    " logements exemplaires pages places mots pas watts heures jours participants visiteurs migrants tours"
)
COUNTERS = _words("environ quelque près plus moins presque au total seulement")
STAMPS = _words("publié mis jour heure heures le à modifié actualisé")
DETERMINERS = _words("le la les l' ce cet cette un du au de des à plusieurs")

# Shapes of digits: 1er, 20h30, 18 h, 20.30, les XIXe et XXe siècles

SHAPES = {
    "clock": r"(?<![\d.:,h])(?:[01]?\d|2[0-4])(?:[ ]?h(?:[ ]?[0-5]\d(?!\d|[ ]?h))?(?![^\W_])"
    r"|:[0-5]\d(?::[0-5]\d)?(?![\d:]))",
    # Behind an article a number alone may be a day: le 17.
    "ordinal": r"(?<!\d)\d{1,3}(?:er|re|ère|e|ème|nd|nde)\b"
    r"|(?:(?<=\ble[ ])|(?<=\bdu[ ])|(?<=\bau[ ]))(?:[12]\d|3[01]|[1-9])(?![\w%:/-]|[.,]\d|[ ]%|[ ]?h\b)",
    "decade": "",
    "grouped": r"(?<!\d)\d{1,3}(?:[.\u00a0\u202f]\d{3}){1,6}(?![\d])|(?<![\d])\d{1,3}[ ]\d{3}(?!\d)(?![ ]?h\b)",
    "decimal": r"\d+[.,]\d+",
}
TELLING_DIGITS = (
    r"[\d'](?:\d{3}(?!\d)|[:/]\d|[.-]\d\d?[.-]\d|\d?[ ]?h\b|[ ]?h\d|\d?[ ]?h[ ]?\d\d|er\b|(?<=\ble \d)"
    r"|(?<=\bdu \d)|(?<=\bau \d)|(?<=')\d)"
)
# These are named after days.
STREETS = _words("rue avenue place boulevard pont quai")
# Newspapers are called by how often they appear.
PAPERS = _words("quotidien quotidiens hebdomadaire hebdomadaires mensuel trimestriel")
# What may be a plural, which years count, unless it ends so.
PLURAL_ENDS = ("s", "x")
SINGULAR_ENDS = ("ss", "ès", "us", "ais", "ois")
NOT_COUNTED = _words("dans mais puis après sans sous vers depuis selon très plus moins jamais toujours alors est lors")
TIMED = _words("en")
