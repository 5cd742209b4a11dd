"""Italian as data: the words of dates, in blocks by what they name. No logic but how numbers are put together."""

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
    "gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "agosto": 8,
    "settembre": 9, "ottobre": 10, "novembre": 11, "dicembre": 12,
    "genn": 1, "gen": 1, "febbr": 2, "feb": 2, "apr": 4, "mag": 5, "giu": 6, "lug": 7, "ago": 8, "sett": 9, "set": 9,
    "ott": 10, "nov": 11, "dic": 12,
}  # fmt: skip
_DAYS = {"lunedì": 1, "lunedi": 1, "martedì": 2, "martedi": 2, "mercoledì": 3, "mercoledi": 3, "giovedì": 4,
         "giovedi": 4, "venerdì": 5, "venerdi": 5, "sabato": 6, "domenica": 7}  # fmt: skip
_SHORT_DAYS = {"lun": 1, "mar": 2, "mer": 3, "gio": 4, "ven": 5, "sab": 6, "dom": 7}
WEEKDAYS = _DAYS | {"sabati": 6, "domeniche": 7} | _SHORT_DAYS
SEASONS = {"primavera": "SP", "primavere": "SP", "estate": "SU", "estati": "SU", "autunno": "FA", "inverno": "WI",
           "inverni": "WI"}  # fmt: skip
# Days only with their full stop: "gen." is a month, "mar" begins many names.
DOTTED = frozenset(_SHORT_DAYS)
# Months with their full stop, or beside a day.
SHORT = _words("gen genn feb febbr apr mag giu lug ago sett set ott nov dic")
ABBREVIATED = DOTTED | _words("genn gen febbr feb apr mag giu lug ago sett set ott nov dic min sec")

# Units

UNITS = {
    "secondo": "second", "secondi": "second", "sec": "second", "minuto": "minute", "minuti": "minute",
    "min": "minute", "ora": "hour", "ore": "hour", "giorno": "day", "giorni": "day", "giornata": "day",
    "settimana": "week", "settimane": "week", "weekend": "weekend", "week-end": "weekend", "week end": "weekend",
    "fine settimana": "weekend", "mese": "month", "mesi": "month", "trimestre": "quarter", "trimestri": "quarter",
    "semestre": "half-year", "semestri": "half-year", "anno": "year", "anni": "year", "decennio": "decade",
    "decenni": "decade", "secolo": "century", "secoli": "century", "millennio": "millennium", "millenni": "millennium",
}  # fmt: skip
PLURALS = _words(
    "secondi minuti ore giorni settimane mesi trimestri semestri anni decenni secoli millenni sabati domeniche"
    " estati inverni mattine sere notti"
)
ORDINAL_UNITS = {"secondo": 2}

# Numbers

SPOKEN_APART = False
_ONES = {"uno": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9}
_TENS = {"venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
         "novanta": 90}  # fmt: skip
_TEENS = {"dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16,
          "diciassette": 17, "diciotto": 18, "diciannove": 19}  # fmt: skip
# The last vowel of a ten is lost before another.
_BELOW_HUNDRED = _ONES | _TEENS | _TENS | {
    f"{ten[:-1] if one[0] in 'uo' else ten}{one}": _TENS[ten] + number for ten in _TENS
    for one, number in (_ONES | {"un": 1, "tré": 3}).items()
}  # fmt: skip
NUMBERS: dict[str, float] = {word: float(number) for word, number in _BELOW_HUNDRED.items()} | {
    "cento": 100, "duecento": 200, "trecento": 300, "mille": 1000, "duemila": 2000, "tremila": 3000,
    "milione": 1_000_000, "milioni": 1_000_000, "un paio di": 2, "una decina di": 10, "una dozzina di": 12,
    "una ventina di": 20, "una trentina di": 30, "entrambi": 2,
} | {f"duemila{word}": 2000.0 + number for word, number in _BELOW_HUNDRED.items()}  # fmt: skip
_CENTURIES = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
              "xvii", "xviii", "xix", "xx", "xxi", "xxii")  # fmt: skip
ORDINALS = {
    "primo": 1, "prima": 1, "primi": 1, "prime": 1, "seconda": 2, "terzo": 3, "terza": 3, "quarto": 4, "quarta": 4,
    "quinto": 5,
    "quinta": 5, "sesto": 6, "sesta": 6, "settimo": 7, "ottavo": 8, "nono": 9, "decimo": 10, "undicesimo": 11,
    "dodicesimo": 12, "tredicesimo": 13, "quattordicesimo": 14, "quindicesimo": 15, "sedicesimo": 16,
    "diciassettesimo": 17, "diciottesimo": 18, "diciannovesimo": 19, "ventesimo": 20, "ventunesimo": 21,
} | {roman: number for number, roman in enumerate(_CENTURIES, 1) if roman != "i"}  # fmt: skip
VAGUE = _words(
    "alcuni alcune diversi diverse parecchi parecchie pochi poche molti molte tanti tante qualche vari varie"
)
SORTS = _words("consecutivi consecutive lavorativi lunghi lunghe interi intere")
# Fourteen nights are said as fifteen days: the day that is counted from is one of them.
LENGTHS: dict[str, tuple[float, str]] = {
    "otto giorni": (1, "week"), "quindici giorni": (2, "week"), "una quindicina di giorni": (2, "week"),
}  # fmt: skip

# The day

DEICTICS = {"oggi": 0, "ieri": -1, "domani": 1, "l'altro ieri": -2, "altro ieri": -2, "altroieri": -2, "avantieri": -2,
            "dopodomani": 2}  # fmt: skip
SHIFTED_PARTS = {
    "stamattina": (0, "MO"), "stamani": (0, "MO"), "stamane": (0, "MO"), "stasera": (0, "EV"), "stanotte": (0, "NI"),
    "iersera": (-1, "EV"),
}  # fmt: skip
PARTS = {
    "mattina": "MO", "mattino": "MO", "mattinata": "MO", "mattine": "MO", "alba": "MO", "pomeriggio": "AF",
    "sera": "EV", "sere": "EV", "serata": "EV", "notte": "NI", "notti": "NI", "nottata": "NI",
}  # fmt: skip
NOONS = {"mezzogiorno": (12, 0), "mezzanotte": (24, 0)}
MERIDIEMS = {"am": "am", "pm": "pm", "a.m.": "am", "p.m.": "pm"}
ZONES = {"gmt": "+00:00", "utc": "+00:00", "cet": "+01:00", "cest": "+02:00"}
ERAS = {"a. c.": -1, "a.c.": -1, "avanti cristo": -1, "prima di cristo": -1, "d. c.": 1, "d.c.": 1, "dopo cristo": 1}

# Units at hand said in one word, how many units away, and which

POINTED = {"indomani": (1, "day"), "vigilia": (-1, "day"), "antivigilia": (-2, "day")}

# Words that point, count and join; each word has one kind

WORDS = _each({
    "the": "il lo la i gli le l'",
    "article": "un uno una un'",
    "good": "buona_giornata buona_serata buona_notte",
    "this": "questo questa questi queste quest'",
    "that": "quel quello quella quei quelle quell'",
    "same": "stesso stessa stessi stesse",
    "last": "scorso scorsa scorsi scorse ultimo ultima ultimi ultime passato passata passati passate",
    "previous": "precedente precedenti",
    "next": "prossimo prossima prossimi prossime",
    "coming": "che_viene venturo ventura entrante a_venire",
    "following": "successivo successiva successivi successive seguente seguenti",
    "current": "in_corso corrente attuale",
    "other": "tutto_il tutta_la tutto_l' intero intera",
    "each": "ogni tutti_i tutte_le ciascun",
    "per": "per",
    "of": "di d' del dello della dei degli delle dell'",
    "in": "in nel nello nella nei negli nelle nell'", "on": "sul sulla", "forward": "tra fra entro",
    "at": "alle verso_le dalle attorno_alle intorno_alle alle_ore ore dalle_ore verso_le_ore"
          " dopo_le prima_delle fino_alle entro_le tra_le e_le per_le",
    "to": "a ad al allo alla ai agli all'", "until": "fino_a fino_al fino_alla fino_ad sino_a sino_al",
    "from": "da dal dallo dalla dai dagli dall'", "and": "e ed", "or": "o oppure",
    "between": "tra_il fra_il tra_l' fra_l'",
    "during": "durante nel_corso_di nel_corso_del nel_corso_della",
    "before": "prima_di prima_del prima_della", "after": "dopo_il dopo_la dopo_l'", "later": "dopo più_tardi",
    "earlier": "prima", "ago": "fa or_sono addietro",
    "early": "inizio a_inizio all'inizio_di all'inizio_del all'inizio_della all'inizio_dell' inizio_del inizi"
             " agli_inizi_di agli_inizi_del ai_primi_di i_primi_di",
    "mid": "metà a_metà alla_metà_di alla_metà_del a_metà_di a_metà_del metà_di metà_del",
    "late": "fine a_fine alla_fine_di alla_fine_del alla_fine_della alla_fine_dell' fine_del fine_di verso_la_fine_di"
            " verso_la_fine_del sul_finire_di sul_finire_del",
    "approx": "circa verso_il intorno_al attorno_al", "almost": "quasi meno_di", "over": "oltre più_di",
    "only": "solo soltanto appena già proprio", "less": "meno", "than": "che",
    "half": "mezzo mezza", "times": "volte volta",
})  # fmt: skip
# What is first, or before, by what it stands beside: "due giorni prima".
del ORDINALS["prima"]
# What these words are in the rules where their kind does not say it.
SENSES = (
    WORDS
    | dict.fromkeys(_words("un uno una un'"), "a")
    | dict.fromkeys(_words("i gli le"), "plural")
    | dict.fromkeys(_words("ogni tutti_i tutte_le ciascun"), "every")
    | dict.fromkeys(VAGUE, "few")
    | dict.fromkeys(("intero", "intera"), "whole")
)
TIMES = {"volta": 1}
FREQUENCIES = {
    word: value
    for value, words in (
        ("P1D", "quotidiano quotidiana quotidiani quotidiane quotidianamente giornaliero giornaliera giornalmente"),
        ("P1W", "settimanale settimanali settimanalmente"), ("P2W", "quindicinale quindicinali"),
        ("P1M", "mensile mensili mensilmente"), ("P2M", "bimestrale bimestrali"),
        ("P1Q", "trimestrale trimestrali trimestralmente"), ("P6M", "semestrale semestrali"),
        ("P1Y", "annuale annuali annualmente"), ("P2Y", "biennale"),
    )
    for word in words.split()
}  # fmt: skip
REFERENCES = {
    "adesso": "PRESENT_REF", "attualmente": "PRESENT_REF", "al momento": "PRESENT_REF",
    "al giorno d'oggi": "PRESENT_REF",
    "oggigiorno": "PRESENT_REF", "recentemente": "PAST_REF", "di recente": "PAST_REF", "allora": "PAST_REF",
    "un tempo": "PAST_REF", "poco fa": "PAST_REF", "tempo fa": "PAST_REF", "in passato": "PAST_REF",
    "in futuro": "FUTURE_REF", "prossimamente": "FUTURE_REF", "futuro": "FUTURE_REF",
}  # fmt: skip

# Holidays: how they are said, and the name that the calendar knows them by

HOLIDAYS = {
    "natale": "christmas", "giorno di natale": "christmas", "vigilia di natale": "christmas eve",
    "santo stefano": "boxing day", "capodanno": "new year", "san silvestro": "new year's eve",
    "notte di san silvestro": "new year's eve", "epifania": "epiphany", "befana": "epiphany",
    "san valentino": "valentine", "martedì grasso": "shrove tuesday", "giovedì grasso": "fat thursday",
    "mercoledì delle ceneri": "ash wednesday", "domenica delle palme": "palm sunday",
    "giovedì santo": "maundy thursday",
    "venerdì santo": "good friday", "sabato santo": "holy saturday", "pasqua": "easter",
    "domenica di pasqua": "easter", "pasquetta": "easter monday", "lunedì dell'angelo": "easter monday",
    "festa del lavoro": "may day", "festa dei lavoratori": "may day", "primo maggio": "may day",
    "pentecoste": "pentecost", "corpus domini": "corpus christi", "festa della liberazione": "liberation day in italy",
    "festa della repubblica": "republic day in italy", "ferragosto": "assumption", "ognissanti": "all saints",
    "tutti i santi": "all saints", "commemorazione dei defunti": "all souls",
    "immacolata concezione": "immaculate conception", "festa dell'immacolata": "immaculate conception",
    "festa della mamma": "mother's day", "festa della donna": "women's day", "halloween": "halloween",
    "quaresima": "lent", "settimana santa": "holy week", "ramadan": "ramadan", "capodanno cinese": "lunar new year",
}  # fmt: skip
# With a small letter the first of May is a day like others.
TITLED_HOLIDAYS = _words("primo_maggio")

# Words round a date that say whether it is one

INTRODUCE = _words(
    "in nel nella nello nell' di del della dello dei da dal dalla a al alla il lo la i gli le l' e ed o tra fra entro"
    " fino prima dopo per ogni questo questa scorso prossimo ultimo fine inizio metà mese lunedì martedì mercoledì"
    " giovedì"
    " venerdì sabato domenica durante"
)
NAMES = frozenset(MONTHS) | frozenset(_DAYS) | _words("primavera estate autunno inverno")
DATERS = _words("nel dal del al anno anni entro dopo tra fra e in di dell' nell' primavera estate autunno inverno il")
FOLLOWERS = _words(
    "e ed o a ad alle per con che si non lo la il i gli le un una è ha sono hanno sarà era dal dalla quando dove"
    " secondo mentre su tra fra contro durante presso nel nella in ma anche ci vi ne come"
)
NUMBERED = _words(
    "numero n articolo articoli pagina pagine capitolo stanza camera sala via volo linea risoluzione legge comma"
    " paragrafo boeing airbus peugeot tel telefono fax modello agenda orizzonte piano decreto windows canale"
)
MEASURES = _words(
    "metri metro km chilometri euro dollari lire franchi sterline kg chili tonnellate litri ettari persone abitanti"
    " uomini donne bambini soldati morti feriti vittime spettatori manifestanti voti auto posti lavoratori case copie"
    " pagine parole passi watt ore giorni partecipanti visitatori migranti giri"
)
COUNTERS = _words("circa quasi oltre più meno totale solo soltanto i gli le almeno")
STAMPS = _words("pubblicato aggiornato ore ora il alle")
DETERMINERS = _words("il lo la i gli le l un del al di a da questo un uno molti dal")

# Shapes of digits: 1°, 20.30, 18:30

SHAPES = {
    "clock": r"(?<![\d.:,h])(?:[01]?\d|2[0-4])(?:[ ]?h(?:[0-5]\d)?(?![^\W_])|:[0-5]\d(?::[0-5]\d)?(?![\d:]))"
    r"|(?:(?<=\balle[ ])|(?<=\bdalle[ ])|(?<=\bore[ ]))(?:[01]?\d|2[0-4])\.[0-5]\d(?!\d)",
    # Behind an article a number alone may be a day: il 17.
    "ordinal": r"(?<!\d)\d{1,3}(?:\.?[ºª°]|[oa]\b)"
    r"|(?:(?<=\bil[ ])|(?<=\bdel[ ])|(?<=\bal[ ])|(?<=\bdal[ ]))(?:[12]\d|3[01]|[1-9])"
    r"(?![\w%:/-]|[.,]\d|[ ]?[%°]|[ ]per[ ])",
    "decade": "",
    "grouped": r"(?<!\d)\d{1,3}(?:[.\u00a0\u202f]\d{3}){1,6}(?![\d])",
    "decimal": r"\d+[.,]\d+",
}
TELLING_DIGITS = (
    r"[\d'](?:\d{3}(?!\d)|[:/]\d|[.-]\d\d?[.-]\d|\d?[ ]?h\b|\d?h\d\d|\.\d\d\b|[ºª°]|(?<=\bil \d)|(?<=\bdel \d)"
    r"|(?<=\bal \d)|(?<=\bdal \d)|(?<=')\d)"
)
# These are named after days.
STREETS = _words("via viale piazza corso largo")
# Newspapers are called by how often they appear.
PAPERS = _words("quotidiano quotidiani settimanale settimanali mensile biennale")
# What may be a plural, which years count, unless it ends so.
PLURAL_ENDS = ("i", "e")
SINGULAR_ENDS = ("ione", "ente", "ore", "ale", "are", "ere", "ire", "ese", "ile", "nte", "che", "ste", "tte", "lle",
                 "ice", "ate", "ste", "nne")  # fmt: skip
NOT_COUNTED = _words(
    "e che nelle alle delle dalle ai dei nei dai poi quasi oggi ieri contro oltre come se le i gli di si ne ci"
)
TIMED = _words("in")
