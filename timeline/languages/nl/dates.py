"""Dutch as data: the words of dates, in blocks by what they name. No logic but how numbers are put together."""

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
    "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8, "september": 9,
    "oktober": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
_DAYS = {"maandag": 1, "dinsdag": 2, "woensdag": 3, "donderdag": 4, "vrijdag": 5, "zaterdag": 6, "zondag": 7}
_SHORT_DAYS = {"ma": 1, "di": 2, "wo": 3, "do": 4, "vr": 5, "za": 6, "zo": 7}
WEEKDAYS = _DAYS | {f"{day}en": number for day, number in _DAYS.items()} | _SHORT_DAYS
SEASONS = {"lente": "SP", "voorjaar": "SP", "zomer": "SU", "zomers": "SU", "herfst": "FA", "najaar": "FA",
           "winter": "WI", "winters": "WI"}  # fmt: skip
# Days only with their full stop: "zo" is so.
DOTTED = frozenset(_SHORT_DAYS)
# Months with their full stop, or beside a day: "Jan" is a name.
SHORT = _words("jan feb febr mrt apr jun jul aug sep sept okt nov dec")
ABBREVIATED = DOTTED | _words("jan feb febr mrt apr jun jul aug sep sept okt nov dec min sec")

# Units

UNITS = {
    "seconde": "second", "seconden": "second", "minuut": "minute", "minuten": "minute", "min": "minute", "uur": "hour",
    "uren": "hour", "dag": "day", "dagen": "day", "week": "week", "weken": "week", "weekend": "weekend",
    "weekeinde": "weekend", "weekends": "weekend", "weekenden": "weekend", "maand": "month", "maanden": "month",
    "kwartaal": "quarter", "kwartalen": "quarter", "halfjaar": "half-year", "jaar": "year", "jaren": "year",
    "decennium": "decade", "decennia": "decade", "eeuw": "century", "eeuwen": "century", "millennium": "millennium",
    "millennia": "millennium",
}  # fmt: skip
PLURALS = _words(
    "seconden minuten uren dagen weken weekends weekenden maanden kwartalen jaren decennia eeuwen millennia zomers"
    " winters avonden nachten ochtenden middagen"
) | frozenset(f"{day}en" for day in _DAYS)

# Numbers

SPOKEN_APART = False
_ONES = {"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9}
_TENS = {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
         "negentig": 90}  # fmt: skip
_TEENS = {"tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16,
          "zeventien": 17, "achttien": 18, "negentien": 19}  # fmt: skip
_BELOW_HUNDRED = (
    {word: number for word, number in _ONES.items() if word != "een"}
    | _TEENS
    | _TENS
    | {f"{one}{'ën' if one.endswith('e') else 'en'}{ten}": number + tens
       for one, number in _ONES.items() for ten, tens in _TENS.items()}
)  # fmt: skip
NUMBERS: dict[str, float] = {word: float(number) for word, number in _BELOW_HUNDRED.items()} | {
    f"tweeduizend{word}": 2000.0 + number for word, number in _BELOW_HUNDRED.items()
} | {"honderd": 100, "duizend": 1000, "tweeduizend": 2000, "miljoen": 1_000_000, "anderhalf": 1.5, "anderhalve": 1.5,
     "beide": 2, "tweeënhalf": 2.5, "een tiental": 10, "een twintigtal": 20, "een dozijn": 12}  # fmt: skip
_FIRST = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8,
          "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12}  # fmt: skip
ORDINALS = (
    _FIRST
    | {f"{word}de": number for word, number in _TEENS.items() if number > 12}
    | {f"{word}ste": number for word, number in _BELOW_HUNDRED.items() if 20 <= number <= 31}
)
VAGUE = _words("enkele meerdere verscheidene veel vele paar aantal een_paar een_aantal wat")
SORTS = _words("opeenvolgende volle lange korte hele werk")
LENGTHS: dict[str, tuple[float, str]] = {"veertien dagen": (2, "week"), "acht dagen": (1, "week")}

# The day

DEICTICS = {"vandaag": 0, "gisteren": -1, "morgen": 1, "eergisteren": -2, "overmorgen": 2}
_PARTS = {"morgen": "MO", "ochtend": "MO", "middag": "AF", "namiddag": "AF", "avond": "EV", "nacht": "NI"}
SHIFTED_PARTS = {
    f"{day}{said}": (shift, part)
    for day, shift in (("van", 0), ("gister", -1), ("gisteren", -1), ("morgen", 1), ("eergister", -2))
    for said, part in _PARTS.items()
    if f"{day}{said}" != "morgenmorgen"
}
# "Morgen" alone is the day to come.
PARTS = {word: part for word, part in _PARTS.items() if word != "morgen"} | {
    "ochtends": "MO", "morgens": "MO", "middags": "AF", "namiddags": "AF", "avonds": "EV", "nachts": "NI",
    "avonden": "EV", "nachten": "NI", "ochtenden": "MO", "middagen": "AF",
}  # fmt: skip
# "Maandagavond": the weekday and the part of day of one word.
WEEKDAY_PARTS = {f"{day}{said}": (number, part) for day, number in _DAYS.items() for said, part in _PARTS.items()}
NOONS = {"middernacht": (24, 0)}
MERIDIEMS = {"am": "am", "pm": "pm", "a.m.": "am", "p.m.": "pm"}
ZONES = {"gmt": "+00:00", "utc": "+00:00", "cet": "+01:00", "cest": "+02:00"}
ERAS = {"v. chr.": -1, "v.chr.": -1, "voor christus": -1, "n. chr.": 1, "n.chr.": 1, "na christus": 1}

# Words that point, count and join; each word has one kind

WORDS = _each({
    "the": "de het",
    "article": "een",
    "good": "goede_avond goede_nacht fijne_dag",
    "this": "dit deze",
    "that": "dat",
    "same": "dezelfde hetzelfde zelfde",
    "last": "vorig vorige afgelopen laatste jongstleden verleden",
    "previous": "voorgaande voorafgaande daaraan_voorafgaande",
    "next": "volgend volgende",
    "coming": "komend komende aankomend aankomende aanstaande eerstvolgende",
    "following": "daaropvolgende opvolgende",
    "current": "huidig huidige lopende",
    "other": "hele gehele",
    "each": "elke elk iedere ieder",
    "per": "per",
    "of": "van", "in": "in", "on": "op", "forward": "over binnen",
    "at": "om rond tegen omstreeks rond_de", "to": "tot", "until": "tot_en_met t/m tot_aan",
    "from": "sinds vanaf", "and": "en", "or": "of", "between": "tussen",
    "during": "tijdens gedurende", "before": "voor", "after": "na", "later": "later daarna erna nadien",
    "earlier": "eerder daarvoor ervoor tevoren", "ago": "geleden terug",
    "early": "begin vroege vroeg begin_van in_het_begin_van aan_het_begin_van het_begin_van",
    "mid": "medio midden halverwege midden_in in_het_midden_van het_midden_van",
    "late": "eind late einde eind_van einde_van aan_het_eind_van aan_het_einde_van het_einde_van het_eind_van"
            " tegen_het_einde_van tegen_het_eind_van",
    "approx": "ongeveer circa zo'n", "almost": "bijna haast minder_dan", "over": "ruim meer_dan",
    "only": "slechts pas al precies", "less": "minder", "than": "dan",
    "half": "half halve", "times": "keer maal", "old": "oud oude", "long": "lang", "fiscal": "boekjaar",
})  # fmt: skip
# What these words are in the rules where their kind does not say it.
SENSES = (
    WORDS
    | {"een": "a"}
    | dict.fromkeys(_words("elke elk iedere ieder"), "every")
    | dict.fromkeys(VAGUE, "few")
    | dict.fromkeys(("hele", "gehele"), "whole")
)
FREQUENCIES = {
    "dagelijks": "P1D", "dagelijkse": "P1D", "wekelijks": "P1W", "wekelijkse": "P1W", "tweewekelijks": "P2W",
    "maandelijks": "P1M", "maandelijkse": "P1M", "jaarlijks": "P1Y", "jaarlijkse": "P1Y", "halfjaarlijks": "P6M",
    "halfjaarlijkse": "P6M", "driemaandelijks": "P1Q", "driemaandelijkse": "P1Q",
}  # fmt: skip
REFERENCES = {
    "nu": "PRESENT_REF", "momenteel": "PRESENT_REF", "tegenwoordig": "PRESENT_REF", "op dit moment": "PRESENT_REF",
    "thans": "PRESENT_REF", "onlangs": "PAST_REF", "recent": "PAST_REF", "destijds": "PAST_REF",
    "toentertijd": "PAST_REF", "vroeger": "PAST_REF", "kortgeleden": "PAST_REF", "lang geleden": "PAST_REF",
    "binnenkort": "FUTURE_REF", "toekomst": "FUTURE_REF", "weldra": "FUTURE_REF",
}  # fmt: skip

# Holidays: how they are said, and the name that the calendar knows them by

HOLIDAYS = {
    "kerst": "christmas", "kerstmis": "christmas", "eerste kerstdag": "christmas", "kerstdag": "christmas",
    "tweede kerstdag": "boxing day", "kerstavond": "christmas eve", "nieuwjaar": "new year",
    "nieuwjaarsdag": "new year", "oudejaarsavond": "new year's eve", "oudjaar": "new year's eve",
    "oudejaarsdag": "new year's eve", "driekoningen": "epiphany", "valentijnsdag": "valentine",
    "aswoensdag": "ash wednesday", "palmzondag": "palm sunday", "witte donderdag": "maundy thursday",
    "goede vrijdag": "good friday", "stille zaterdag": "holy saturday", "pasen": "easter", "eerste paasdag": "easter",
    "paaszondag": "easter", "tweede paasdag": "easter monday", "paasmaandag": "easter monday",
    "koningsdag": "king's day", "dodenherdenking": "dutch remembrance", "bevrijdingsdag": "dutch liberation",
    "dag van de arbeid": "may day", "hemelvaart": "ascension", "hemelvaartsdag": "ascension",
    "pinksteren": "pentecost", "eerste pinksterdag": "pentecost", "tweede pinksterdag": "whit monday",
    "pinkstermaandag": "whit monday", "dag van de aarde": "earth day", "allerheiligen": "all saints",
    "allerzielen": "all souls",
    "sint-maarten": "martinmas", "sinterklaas": "sinterklaas", "sinterklaasavond": "sinterklaas",
    "pakjesavond": "sinterklaas", "black friday": "black friday", "prinsjesdag": "prince's day",
    "moederdag": "mother's day",
    "vaderdag": "father's day", "halloween": "halloween", "ramadan": "ramadan", "suikerfeest": "eid al-fitr",
    "offerfeest": "eid al-adha", "chinees nieuwjaar": "lunar new year",
}  # fmt: skip

# Words round a date that say whether it is one

INTRODUCE = _words(
    "in op om van tot sinds vanaf voor na en of tussen de het deze dit die dat vorige volgende komende afgelopen begin"
    " eind half medio elke iedere maandag dinsdag woensdag donderdag vrijdag zaterdag zondag tijdens per maand"
)
NAMES = frozenset(MONTHS) | frozenset(_DAYS) | _words("lente zomer herfst winter")
DATERS = _words(
    "in van sinds vanaf tot voor na en tussen jaar jaren het de uit rond eind begin zomer winter herfst lente"
)
FOLLOWERS = _words(
    "en of in op om van voor met dat die is was wordt werd heeft had zal moet kan gaat door bij naar over"
)
NUMBERED = _words(
    "nummer nr artikel artikelen pagina hoofdstuk kamer zaal route vlucht lijn resolutie wet paragraaf lid boeing"
    " airbus"
    " peugeot tel telefoon fax model agenda horizon windows kanaal"
)
MEASURES = _words(
    "meter km kilometer euro dollar gulden frank kg kilo ton liter hectare mensen personen inwoners mannen vrouwen"
    " kinderen soldaten doden gewonden slachtoffers toeschouwers betogers stemmen auto's banen werknemers woningen"
    " exemplaren bladzijden plaatsen woorden stappen watt uur dagen deelnemers bezoekers migranten"
)
COUNTERS = _words("ongeveer bijna circa ruim meer minder totaal slechts de zo'n zeker minstens")
STAMPS = _words("gepubliceerd bijgewerkt uur om op")
DETERMINERS = _words("de het een van op in dit deze")

# Shapes of digits: 3e, 20.30, 20:30

SHAPES = {
    "clock": r"(?<![\d.:,])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])"
    r"|(?:(?<=\bom[ ])|(?<=\bvanaf[ ])|(?<=\brond[ ]))(?:[01]?\d|2[0-4])\.[0-5]\d(?!\d)"
    r"|(?<![\d.,])(?:[01]?\d|2[0-4])\.[0-5]\d(?=[ ]uur)",
    "ordinal": r"(?<!\d)\d{1,3}(?:e|ste|de)\b",
    "decade": "",
    "grouped": r"(?<!\d)\d{1,3}(?:[.\u00a0\u202f]\d{3}){1,6}(?![\d])",
    "decimal": r"\d+[.,]\d+",
}
TELLING_DIGITS = r"[\d'](?:\d{3}(?!\d)|[:/]\d|[.-]\d\d?[.-]\d|\.\d\d\b|(?:e|ste|de)\b|(?<=')\d)"
# What may be a plural, which years count, unless it ends so.
PLURAL_ENDS = ("en", "s")
SINGULAR_ENDS = ("ss", "is", "us")
NOT_COUNTED = _words("en is was als dus thans tussen binnen buiten tegen hebben werden waren worden zullen kunnen"
                     " moesten konden bleven kwamen")  # fmt: skip
TIMED = _words("in")
