"""German as data: the words of dates, in blocks by what they name. No logic but inflection."""

from __future__ import annotations

from itertools import product


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _each(kinds: dict[str, str]) -> dict[str, str]:
    """Return the kind of every word, from the words of every kind."""
    return {word: kind for kind, words in kinds.items() for word in words.split()}


def _inflected(stems: str, endings: str = "e en er es em") -> str:
    """Return the forms of adjectives."""
    return " ".join(stem + ending for stem, ending in product(stems.split(), endings.split()))


# Names of the calendar

MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juli": 7,
    "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    "januars": 1, "jänners": 1, "februars": 2, "aprils": 4, "junis": 6, "julis": 7, "augusts": 8, "septembers": 9,
    "oktobers": 10, "novembers": 11, "dezembers": 12,
    "jan": 1, "jän": 1, "feb": 2, "mrz": 3, "apr": 4, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dez": 12,
}  # fmt: skip
_DAYS = {"montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonnabend": 6,
        "sonntag": 7}  # fmt: skip
WEEKDAYS = (
    _DAYS
    | {f"{day}{ending}": number for day, number in _DAYS.items() for ending in ("s", "e", "en", "es")}
    | {"mo": 1, "di": 2, "mi": 3, "do": 4, "sa": 6}
)
SEASONS = {"frühling": "SP", "frühlings": "SP", "frühjahr": "SP", "frühjahrs": "SP", "sommer": "SU", "sommers": "SU",
           "herbst": "FA", "herbstes": "FA", "herbsts": "FA", "spätherbst": "FA", "spätsommer": "SU",
           "hochsommer": "SU", "sommermonate": "SU", "sommermonaten": "SU", "wintermonate": "WI", "wintermonaten": "WI",
           "winter": "WI", "winters": "WI"}  # fmt: skip
CAPITALISED = frozenset(MONTHS) | frozenset(_DAYS) | _words("mo di mi do sa")
# These are names of days only with their full stop; "Fr." is Mrs, and "so" a word of every sentence.
DOTTED = _words("mo di mi do sa")
SHORT = _words("jan jän apr aug sep nov")
ABBREVIATED = _words("jan jän feb mrz apr aug sep sept okt nov dez mo di mi do sa std min sek")

# Units

UNITS = {
    "sekunde": "second", "sekunden": "second", "sek": "second", "minute": "minute", "minuten": "minute",
    "min": "minute", "stunde": "hour", "stunden": "hour", "std": "hour", "tag": "day", "tages": "day", "tags": "day",
    "tage": "day", "tagen": "day", "woche": "week", "wochen": "week", "wochenende": "weekend",
    "wochenendes": "weekend", "wochenenden": "weekend", "monat": "month", "monats": "month", "monates": "month",
    "monate": "month", "monaten": "month", "quartal": "quarter", "quartals": "quarter", "quartale": "quarter",
    "quartalen": "quarter",
    "vierteljahr": "quarter", "trimester": "quarter", "trimesters": "quarter",
    "halbjahre": "half-year", "halbjahren": "half-year",
    "jahreshälfte": "half-year", "halbjahr": "half-year", "halbjahres": "half-year",
    "jahr": "year", "jahres": "year", "jahrs": "year", "jahre": "year", "jahren": "year",
    "jahrzehnt": "decade", "jahrzehnts": "decade", "jahrzehntes": "decade", "jahrzehnte": "decade",
    "jahrzehnten": "decade", "jahrhundert": "century", "jahrhunderts": "century", "jahrhunderte": "century",
    "jahrhunderten": "century", "jahrtausend": "millennium", "jahrtausends": "millennium",
    "jahrtausende": "millennium", "jahrtausenden": "millennium",
    "arbeitstag": "day", "arbeitstage": "day", "arbeitstagen": "day", "werktage": "day", "werktagen": "day",
    "kalenderjahr": "year", "kalenderjahres": "year", "gesamtjahr": "year",
}  # fmt: skip
_PLURAL_UNITS = _words(
    "sekunden minuten stunden tage tagen wochen wochenenden monate monaten quartale quartalen halbjahre halbjahren"
    " jahre jahren jahrzehnte jahrzehnten jahrhunderte jahrhunderten jahrtausende jahrtausenden arbeitstage"
    " arbeitstagen werktage werktagen"
)
# "montags" is every Monday; "des Montags" is said seldom enough.
PLURALS = _PLURAL_UNITS | frozenset(f"{day}s" for day in _DAYS)
# What these mean without a capital: "morgen" the next day, "tagen" to hold a meeting.
SMALL: dict[str, int | None] = {"morgen": 1, "tage": None, "tagen": None, "minute": None, "sommer": None}

# Numbers

SPOKEN_APART = False
_ONES = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9}
_TENS = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
         "neunzig": 90}  # fmt: skip
_TEENS = {"zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
          "siebzehn": 17, "achtzehn": 18, "neunzehn": 19}  # fmt: skip
_BELOW_HUNDRED = (
    {word: number for word, number in _ONES.items() if number > 1}
    | _TEENS
    | _TENS
    | {f"{one}und{ten}": ones + tens for one, ones in _ONES.items() for ten, tens in _TENS.items()}
)
NUMBERS: dict[str, float] = (
    {word: float(number) for word, number in _BELOW_HUNDRED.items()}
    | {f"{word}einhalb": number + 0.5 for word, number in (_ONES | _TEENS).items()}
    | {f"{word}hundert": number * 100.0 for word, number in _ONES.items()}
    | {f"{word}tausend": number * 1000.0 for word, number in _BELOW_HUNDRED.items()}
    | {"zwo": 2, "beide": 2, "beiden": 2, "anderthalb": 1.5, "hundert": 100, "tausend": 1000, "million": 1_000_000,
       "millionen": 1_000_000}
)  # fmt: skip
_FIRST = {"erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "acht": 8, "neunt": 9,
          "zehnt": 10, "elft": 11, "zwölft": 12}  # fmt: skip
ORDINALS = {
    word: number
    for stem, number in (
        _FIRST
        | {f"{word}t": number for word, number in _TEENS.items() if number > 12}
        | {f"{word}st": number for word, number in _BELOW_HUNDRED.items() if 20 <= number <= 31}
    ).items()
    for word in _inflected(stem).split()
}  # fmt: skip
DECADES = {f"{ten}er": number // 10 for ten, number in _TENS.items()} | {"dreissiger": 3}
VAGUE = _words(
    "einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger viele vielen vieler paar lange langen"
)
SORTS = _words(_inflected("aufeinanderfolgend voll weiter ehrenamtlich intensiv anstrengend"))
_LENGTH_UNITS = {"jährig": "year", "monatig": "month", "wöchig": "week", "tägig": "day", "stündig": "hour",
                 "minütig": "minute"}  # fmt: skip
_LENGTH_NUMBERS = {word: float(number) for word, number in (_ONES | _BELOW_HUNDRED).items()} | {
    f"{word}einhalb": number + 0.5 for word, number in _ONES.items()
}
_LONG = {"jahrelang": "year", "monatelang": "month", "wochenlang": "week", "tagelang": "day", "stundenlang": "hour",
         "minutenlang": "minute", "jahrzehntelang": "decade", "jahrhundertelang": "century"}  # fmt: skip
# "dreitägig" is three days long; 0 leaves the number to the digits before ("100-jährig") or open ("mehrtägig").
LENGTHS = {
    f"{amount}{stem}{ending}": (number, unit)
    for amount, number in (_LENGTH_NUMBERS | {"": 0.0, "mehr": 0.0, "ganz": 1.0}).items()
    for stem, unit in _LENGTH_UNITS.items()
    for ending in ("", "e", "en", "er", "es", "em")
} | {f"{word}{ending}": (0.0, unit) for word, unit in _LONG.items() for ending in ("", "e", "en", "er", "es", "em")}

# The day

DEICTICS = {"heute": 0, "gestern": -1, "vorgestern": -2, "übermorgen": 2}
PARTS = {
    "morgen": "MO", "morgens": "MO", "vormittag": "MO", "vormittags": "MO", "mittag": "MI",
    "mittags": "MI", "nachmittag": "AF", "nachmittags": "AF", "abend": "EV", "abends": "EV", "vorabend": "EV",
    "nacht": "NI", "nachts": "NI", "morgenstunden": "MO", "vormittagsstunden": "MO", "nachmittagsstunden": "AF",
    "abendstunden": "EV", "nachtstunden": "NI",
}  # fmt: skip
_PART_ENDINGS = {"morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV",
                 "nacht": "NI"}  # fmt: skip
# "Montagabend": the weekday and the part of day of one word.
WEEKDAY_PARTS = {
    f"{day}{said}{ending}": (number, part)
    for day, number in _DAYS.items()
    for said, part in _PART_ENDINGS.items()
    for ending in ("", "s")
}
NOONS = {"mitternacht": (24, 0)}
ZONES = {"mez": "+01:00", "mesz": "+02:00", "gmt": "+00:00", "utc": "+00:00"}

# Units at hand said in one word: heuer, im Vorjahr, am Vortag; how many units away, and which

POINTED = {
    "heuer": (0, "year"), "vorjahr": (-1, "year"), "vorjahres": (-1, "year"), "vorjahrs": (-1, "year"),
    "vormonat": (-1, "month"), "vormonats": (-1, "month"), "vorwoche": (-1, "week"), "vortag": (-1, "day"),
    "vortages": (-1, "day"), "vortags": (-1, "day"), "folgejahr": (1, "year"), "folgejahres": (1, "year"),
    "folgetag": (1, "day"), "folgetages": (1, "day"),
}  # fmt: skip
# "die heutige Sitzung": the day as an adjective.
# "Jahresende": an end of the unit at hand, as TimeML's modifiers name them.
UNIT_ENDS = {
    f"{unit}{said}{ending}": (name, mod)
    for unit, name in (("jahres", "year"), ("monats", "month"), ("wochen", "week"), ("quartals", "quarter"))
    for said, mod in (("anfang", "START"), ("beginn", "START"), ("mitte", "MID"), ("ende", "END"), ("schluss", "END"))
    for ending in ("", "s")
    if f"{unit}{said}" != "wochenende"
}
DAY_ADJECTIVES = {
    word: days for stem, days in (("heutig", 0), ("gestrig", -1), ("morgig", 1)) for word in _inflected(stem).split()
}

# Words that point, count and join; each word has one kind

WORDS = _each({
    "the": "der die das den dem des",
    "article": "ein eine einen einem einer eines",
    "this": _inflected("dies heurig") + " diesjährigen diesjährige diesjähriger",
    "that": _inflected("jen"),
    "same": _inflected("selb gleich") + " derselbe dieselbe dasselbe demselben denselben desselben",
    "last": _inflected("letzt vergangen vorig verflossen"),
    "past": "vergangenheit",
    "previous": _inflected("vorangegangen vorhergehend vorausgegangen vorherig"),
    "next": _inflected("nächst"),
    "coming": _inflected("kommend bevorstehend"),
    "following": _inflected("folgend darauffolgend nachfolgend"),
    "current": _inflected("laufend"),
    "other": _inflected("ganz gesamt"),
    "each": _inflected("jed") + " alle",
    "per": "pro",
    "on": "am an zum zur auf", "early": "anfang beginn früh frühe frühen frühem",
    "mid": "mitte", "late": "ende späte späten spätem",
    "half": "halb",
    "later": "später darauf danach", "earlier": "zuvor davor früher",
    "before": "vor", "after": "nach", "since": "seit", "onward": "ab",
    "in": "in im", "at": "um gegen", "to": "bis", "from": "von vom", "and": "und sowie",
    "or": "oder bzw", "between": "zwischen", "during": "während", "within": "innerhalb", "over": "über", "for": "für",
        "approx": "etwa ca circa zirka ungefähr rund", "almost": "fast knapp beinahe",
    "only": "genau gut ziemlich kaum erst", "more": "mehr", "less": "weniger",
    "than": "als", "least": "mindestens", "most": "höchstens", "up": "maximal",
    "times": "mal einmal zweimal dreimal viermal fünfmal sechsmal zehnmal",
    "time": "zeit",
    "fiscal": "geschäftsjahr", "oclock": "uhr", "old": "alt alte alten alter altes", "long": "lang",
    "lately": "kurzem langem", "now": "nun",
})  # fmt: skip
# What these words are in the rules where their kind does not say it.
SENSES = (
    WORDS
    | dict.fromkeys(_words("ein eine einen einem einer eines"), "a")
    | dict.fromkeys(_words(_inflected("jed") + " alle"), "every")
    | dict.fromkeys(VAGUE, "few")
    | dict.fromkeys(_words(_inflected("ganz gesamt")), "whole")
    | {"einmal": "once", "zweimal": "twice", "kurzem": "PAST_REF", "langem": "PAST_REF"}
)
TIMES = {"einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "sechsmal": 6, "zehnmal": 10}
FREQUENCIES = {
    word: value
    for stem, value in (
        ("täglich", "P1D"), ("tagtäglich", "P1D"),
        ("tgl", "P1D"), ("alltäglich", "P1D"), ("wöchentlich", "P1W"), ("monatlich", "P1M"), ("jährlich", "P1Y"),
        ("alljährlich", "P1Y"), ("stündlich", "PT1H"), ("vierteljährlich", "P1Q"), ("halbjährlich", "P6M"),
        ("zweijährlich", "P2Y"), ("allabendlich", "P1D"),
    )
    for word in ("", "e", "en", "er", "es", "em") for word in (stem + word,)
}  # fmt: skip
REFERENCES = {
    "jetzt": "PRESENT_REF", "derzeit": "PRESENT_REF", "zurzeit": "PRESENT_REF", "momentan": "PRESENT_REF",
    "gegenwärtig": "PRESENT_REF", "heutzutage": "PRESENT_REF", "damals": "PAST_REF", "kürzlich": "PAST_REF",
    "neulich": "PAST_REF", "unlängst": "PAST_REF", "jüngst": "PAST_REF",
    "einst": "PAST_REF", "seinerzeit": "PAST_REF", "zukunft": "FUTURE_REF",
} | dict.fromkeys(_words(_inflected("ehemalig")), "PAST_REF")  # fmt: skip

# Holidays: how they are said, and the name that the calendar knows them by

HOLIDAYS = {
    "weihnachten": "christmas", "weihnacht": "christmas", "christtag": "christmas", "weihnachtstag": "christmas",
    "heiligabend": "christmas eve", "heiliger abend": "christmas eve", "heiligen abend": "christmas eve",
    "stephanstag": "boxing day", "stefanitag": "boxing day", "stephanitag": "boxing day",
    "neujahr": "new year", "neujahrstag": "new year", "silvester": "new year's eve",
    "silvesterabend": "new year's eve", "dreikönig": "epiphany", "dreikönigstag": "epiphany",
    "ostern": "easter", "ostersonntag": "easter", "ostermontag": "easter monday", "karfreitag": "good friday",
    "karsamstag": "holy saturday", "gründonnerstag": "maundy thursday", "palmsonntag": "palm sunday",
    "aschermittwoch": "ash wednesday", "faschingsdienstag": "shrove tuesday", "rosenmontag": "shrove monday",
    "unsinniger donnerstag": "fat thursday", "unsinnigen donnerstag": "fat thursday",
    "christi himmelfahrt": "ascension", "pfingsten": "pentecost", "pfingstsonntag": "pentecost",
    "pfingstmontag": "whit monday", "fronleichnam": "corpus christi", "herz-jesu-sonntag": "sacred heart sunday",
    "maria himmelfahrt": "assumption", "mariä himmelfahrt": "assumption", "allerheiligen": "all saints",
    "allerseelen": "all souls", "mariä empfängnis": "immaculate conception",
    "maria empfängnis": "immaculate conception",
    "nikolaus": "st nicholas", "nikolaustag": "st nicholas", "martinstag": "martinmas", "martini": "martinmas",
    "valentinstag": "valentine", "muttertag": "mother's day", "halloween": "halloween",
    "tag der arbeit": "may day", "tag der deutschen einheit": "german unity", "erntedank": "harvest thanksgiving",
}  # fmt: skip

# Words round a date that say whether it is one

INTRODUCE = _words(
    "in im am an um ab seit bis von vom zum zur für während und oder zwischen vor nach letzten letzte letzter nächsten"
    " nächster dieser diesen diesem jeden jeder anfang mitte ende der die das den dem des beginn als monat monats lauf"
    " laufe verlauf verlaufe hälfte drittel rest tag ersten zweiten während innerhalb trotz wegen seit"
)
NAMES = _words("mai august april juli juni sonntag montag freitag samstag sommer winter herbst märz")
# Behind one of these a surname stands.
TITLES = _words(
    "Herr Herrn Frau Dr. Prof. Familie Präsident Präsidentin Bürgermeister Bürgermeisterin Minister Ministerin Trainer"
    " Trainerin Richter Richterin Professor Professorin Landesrat Landesrätin Anna Andrea Andreas Bernd Christian"
    " Claudia Daniel Elisabeth Eva Ferdinand Florian Franz Friedrich Georg Gerhard Hans Heinrich Helga Helmut Ingrid"
    " Jan Johann Johannes Josef Julia Jürgen Karin Karl Katharina Klaus Kurt Lisa Lukas Manfred Maria Martin Max"
    " Michael Monika Otto Paul Peter Petra Robert Sabine Sepp Stefan Susanne Thomas Ursula Walter Werner Wilhelm"
    " Wolfgang"
)
GIVEN = _words("august april juli")
DATERS = _words(
    "in im seit von ab bis jahr jahre jahren jahres anno und zwischen um vor nach vom der des sommer winter"
)
FOLLOWERS = _words("und oder in im der die das")
NUMBERED = _words(
    "nummer nr artikel art paragraph zimmer raum route flug gesetz beschluss resolution boeing windows tel telefon fax"
    " seite kapitel"
)
MEASURES = _words(
    "meter metern km kilometer kilometern euro dollar franken lire kg kilo kilogramm tonnen liter hektar personen"
    " menschen einwohner zuschauer zuschauern besucher besuchern mitglieder mitgliedern teilnehmer stimmen"
    " unterschriften kinder frauen soldaten mann quadratmeter watt kilowatt hm prozent stunden tage tagen meilen"
    " exemplare schritte"
)
COUNTERS = _words("rund etwa ca circa knapp fast mehr als insgesamt gut nur mindestens ungefähr maximal")
STAMPS = _words("uhr aktualisiert veröffentlicht stand")

# Shapes of digits: 3. (the third), 25.2., 25. 2. 2010, the 90er, '98

SHAPES = {
    "ordinal": r"(?<![\d.,:])\d{1,2}\.(?=[ \t\n]{0,2}[^\W\d_]|[ ]?[,/)–-]|[ ]\d{1,2}\.)",
    "chain": r"(?!\d{1,2}[.:]\d\d[/–-]\d{1,2}[.:]\d\d[ ]uhr)\d+(?:[-./:]\d+){2,}|(?<!\d)\d{3}-\d{4}(?!\d)",
    "daymonth": r"(?<![\d.,:/-])(?:0?[1-9]|[12]\d|3[01])\.[ ]?(?:0?[1-9]|1[0-2])\.(?!\d)",
    "clock": r"(?<![\d.:,])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])"
    r"|\d{1,2}\.[ ][0-5]\d(?=[ ]?uhr)"
    r"|(?:(?<=\bum[ ])|(?<=\bgegen[ ]))"
    r"(?:[01]?\d|2[0-4])\.[0-5]\d(?!\d|\.\d|\s?%|[ ](?:euro|prozent|meter|grad|punkt))",
    "decade": r"(?<![\d$])(?:\d{3}0|'?\d0)er\b",
    "grouped": r"(?<!\d)\d{1,3}(?:\.\d{3}){1,6}(?!\d)",
    "decimal": r"\d+[.,]\d+",
}
TELLING_DIGITS = r"[\d'](?:\d{3}(?!\d)|[:/.-]\d|\.[ ,]|0er\b|(?<=')\d)"
# What may be a plural, which years count, unless it ends so.
PLURAL_ENDS = ("s",)
SINGULAR_ENDS = ("ss",)
# Before the time of a race: in 2:15:25.
TIMED = _words("in")
