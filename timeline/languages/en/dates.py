"""English as data: the words of dates, in blocks by what they name. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Names of the calendar

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
    "tue": 2, "tues": 2, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "mon": 1, "wed": 3, "sat": 6, "sun": 7,
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI",
           "springtime": "SP", "summertime": "SU", "wintertime": "WI",
           "summers": "SU", "winters": "WI"}  # fmt: skip
# Words that are names of the calendar only when written with a capital, or beside another part of a date.
CAPITALISED = frozenset({"may", "march", "mar", "august", "sat", "sun", "mon", "wed", "jan", "dec"})
CAPITALISED_SEASONS = frozenset({"fall", "spring"})
SHORT = frozenset({"sat", "sun", "mon", "wed", "jan", "dec", "mar"})
ABBREVIATED = frozenset(
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "hr",
        "hrs",
        "min",
        "mins",
        "sec",
        "secs",
        "yr",
        "yrs",
        "mo",
        "mos",
        "wk",
        "wks",
    ]
)

# Units

UNITS = {
    "second": "second", "seconds": "second", "sec": "second", "secs": "second",
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
    "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour",
    "day": "day", "days": "day", "week": "week", "weeks": "week", "wk": "week", "wks": "week",
    "weekend": "weekend", "weekends": "weekend", "wkend": "weekend", "wknd": "weekend",
    "fortnight": "fortnight", "fortnights": "fortnight",
    "month": "month", "months": "month", "mth": "month", "mths": "month",
    "quarter": "quarter", "quarters": "quarter", "season": "season", "year": "year", "years": "year",
    "yr": "year", "yrs": "year", "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
    "millennium": "millennium", "millennia": "millennium", "millenniums": "millennium",
    "semester": "half-year", "semesters": "half-year",
}  # fmt: skip
PLURALS = frozenset(
    [
        "seconds",
        "secs",
        "minutes",
        "mins",
        "hours",
        "hrs",
        "days",
        "weeks",
        "wks",
        "weekends",
        "fortnights",
        "months",
        "mths",
        "quarters",
        "years",
        "yrs",
        "decades",
        "centuries",
        "millennia",
        "millenniums",
        "semesters",
        "summers",
        "winters",
        "mondays",
        "tuesdays",
        "wednesdays",
        "thursdays",
        "fridays",
        "saturdays",
        "sundays",
        "nights",
        "mornings",
        "afternoons",
        "evenings",
    ]
)

# Numbers

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "million": 1_000_000,
}  # fmt: skip
ORDINALS = {
    "first": 1, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "final": -1,
}  # fmt: skip
DECADES = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
    "nineties": 9,
}  # fmt: skip
# What may stand between a number and its unit: ten consecutive days, eight trading days.
SORTS = _words(
    "consecutive straight successive solid trading working business calendar school busy brutal bloody difficult"
    " hard turbulent tense extra further"
)
VAGUE = frozenset({"few", "several", "many", "some", "numerous"})

# The day

DEICTICS = {
    "today": 0, "yesterday": -1, "tomorrow": 1,
    "tmr": 1, "tmrw": 1, "tmw": 1, "tomo": 1, "tmo": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1,
    "tomoz": 1, "tomolo": 1, "tomoro": 1, "tomorro": 1, "tmrrw": 1,
    "2day": 0, "tdy": 0, "2moro": 1, "2morrow": 1, "2mrw": 1, "2mora": 1, "ytd": -1, "ystd": -1, "ystday": -1,
    "yday": -1, "yest": -1,
}  # fmt: skip
# "Today's youth" are those of our days, "today's vote" is the vote of the day.
OF_OUR_DAYS = _words(
    "world society youth young generation generations teenagers kids children consumers standards technology computers"
    " students parents workers economy culture lifestyle"
)
TONIGHT = frozenset({"tonight", "tonite", "tonigt", "2nite", "2night", "2nyt"})
PARTS = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF",
    "evening": "EV", "evenings": "EV", "night": "NI", "nights": "NI", "nite": "NI",
    "morn": "MO", "arvo": "AF",
}  # fmt: skip
# These tell when with no word before them.
ADVERBIAL_PARTS = {"overnight": "NI", "nighttime": "NI", "daytime": "DT", "lunchtime": "MI"}
# Said more often of the light than of the hour.
DAWNS = {"dawn": "MO", "daybreak": "MO", "sunrise": "MO", "dusk": "EV", "sunset": "EV"}
NOONS = {"noon": (12, 0), "midday": (12, 0), "noontime": (12, 0), "midnight": (24, 0)}
MERIDIEMS = {"am": "am", "pm": "pm", "a.m.": "am", "p.m.": "pm", "a.m": "am", "p.m": "pm"}
ZONES = {
    "gmt": "+00:00", "utc": "+00:00", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00",
    "eest": "+03:00", "msk": "+03:00", "ist": "+05:30", "pkt": "+05:00", "sgt": "+08:00", "hkt": "+08:00",
    "jst": "+09:00", "kst": "+09:00", "aest": "+10:00", "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00",
    "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
    "pst": "-08:00", "pdt": "-07:00", "et": "America/New_York", "pt": "America/Los_Angeles",
}  # fmt: skip
ERAS = {"bc": -1, "bce": -1, "b.c.": -1, "b.c": -1, "b.c.e.": -1, "ad": 1, "ce": 1, "a.d.": 1, "a.d": 1}

# Words that point, count and join; each word has one kind

WORDS = {
    "the": "the", "a": "article", "an": "article", "this": "this", "these": "this", "that": "that", "those": "that",
    "same": "same", "last": "last", "past": "past", "previous": "previous", "preceding": "previous",
    "prior": "previous", "latest": "latest", "next": "next", "nxt": "next", "coming": "coming", "upcoming": "coming",
    "forthcoming": "coming", "following": "following", "subsequent": "following", "ensuing": "following",
    "current": "current", "present": "present", "right": "right", "other": "other", "each": "each",
    "every": "each", "per": "per", "any": "any", "half": "half",
    "early": "early", "wee": "early", "late": "late", "mid": "mid", "middle": "middle",
    "start": "start", "beginning": "start", "outset": "start", "onset": "start", "end": "end",
    "ago": "ago", "later": "later", "earlier": "earlier", "before": "before", "after": "after", "since": "since",
    "hence": "hence", "afterward": "later", "afterwards": "later", "beforehand": "earlier",
    "of": "of", "in": "in", "on": "on", "at": "at", "to": "to", "until": "until", "till": "until", "through": "until",
    "from": "from", "and": "and", "or": "or", "between": "between", "by": "by", "during": "during", "within": "within",
    "over": "over", "for": "for", "&": "and",
    "about": "approx", "around": "approx", "approximately": "approx", "roughly": "approx", "circa": "approx",
    "nearly": "almost", "almost": "almost", "more": "more", "less": "less", "than": "than", "least": "least",
    "most": "most", "up": "up", "no": "no", "only": "only", "just": "just", "under": "less", "fewer": "less",
    "once": "times", "twice": "times", "times": "times", "time": "time",
    "fiscal": "fiscal", "fy": "fiscal", "financial": "fiscal",
    "period": "period", "term": "period", "old": "old", "olds": "old",
    "long": "long", "age": "old",
    "ended": "ended", "good": "good", "ending": "ended", "is": "is", "additional": "other", "another": "other",
    "o'clock": "oclock", "local": "locale", "uk": "locale", "eastern": "locale", "pacific": "locale",
    "standard": "locale", "daylight": "locale", "full": "other", "whole": "other", "entire": "other", "so": "so",
    "couple": "pair", "dozen": "pair", "number": "crowd", "handful": "crowd", "matter": "crowd", "dozens": "crowds",
    "scores": "crowds", "hundreds": "crowds", "thousands": "crowds", "millions": "crowds",
    "rest": "rest", "remainder": "rest", "ahead": "ahead", "short": "soon", "near": "soon", "medium": "soon",
    "immediate": "soon",
    "terror": "terror", "terrorist": "terror", "suicide": "terror", "attacks": "attacks", "hijackings": "attacks",
    "hijackers": "attacks", "bombings": "attacks", "bombers": "attacks",
}  # fmt: skip
FREQUENCIES = {
    "daily": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M", "yearly": "P1Y",
    "annually": "P1Y", "hourly": "PT1H", "nightly": "P1D", "biweekly": "P2W", "biannually": "P6M",
    "bimonthly": "P2M",
}  # fmt: skip
REFERENCES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF", "recent": "RECENT",
    "future": "FUTURE_REF", "lately": "PAST_REF",
}  # fmt: skip
# These name what someone or something was; only narratives date lives by them.
FORMER = frozenset({"former", "formerly"})

# Holidays: how they are said, and the name that the calendar knows them by

HOLIDAYS = {
    "christmas": "christmas", "christmas day": "christmas", "xmas": "christmas", "x-mas": "christmas",
    "christmas eve": "christmas eve", "boxing day": "boxing day",
    "new year": "new year", "new year's day": "new year", "new year's": "new year", "new years day": "new year",
    "new year's eve": "new year's eve", "new years eve": "new year's eve",
    "easter": "easter", "easter sunday": "easter", "easter monday": "easter monday", "good friday": "good friday",
    "ash wednesday": "ash wednesday", "palm sunday": "palm sunday", "maundy thursday": "maundy thursday",
    "shrove tuesday": "shrove tuesday", "mardi gras": "shrove tuesday", "ascension day": "ascension",
    "pentecost": "pentecost", "whit sunday": "pentecost", "whit monday": "whit monday",
    "thanksgiving": "thanksgiving", "thanksgiving day": "thanksgiving", "black friday": "black friday",
    "cyber monday": "cyber monday", "halloween": "halloween", "independence day": "independence day",
    "labor day": "labor day", "memorial day": "memorial day", "veterans day": "veterans day",
    "columbus day": "columbus day", "presidents day": "presidents day", "presidents' day": "presidents day",
    "martin luther king day": "king day", "martin luther king jr. day": "king day",
    "valentine's day": "valentine", "valentines day": "valentine", "st. patrick's day": "st patrick",
    "st patrick's day": "st patrick", "mother's day": "mother's day", "mothers day": "mother's day",
    "father's day": "father's day", "fathers day": "father's day", "all saints' day": "all saints",
    "all saints day": "all saints", "all souls' day": "all souls", "april fools' day": "april fools",
    "april fool's day": "april fools", "may day": "may day", "guy fawkes night": "guy fawkes",
    "bonfire night": "guy fawkes", "remembrance day": "remembrance day", "armistice day": "remembrance day",
    "groundhog day": "groundhog", "bastille day": "bastille day", "anzac day": "anzac day",
    "juneteenth": "juneteenth", "cinco de mayo": "cinco de mayo", "burns night": "burns night",
    "st george's day": "st george", "st. george's day": "st george",
    "st andrew's day": "st andrew", "st. andrew's day": "st andrew", "st david's day": "st david",
    "st. david's day": "st david", "orthodox christmas": "orthodox christmas", "orthodox easter": "orthodox easter",
    "victory day": "victory day", "remembrance sunday": "remembrance sunday", "mothering sunday": "mothering sunday",
    "mothers' day": "mother's day", "fathers' day": "father's day", "mlk day": "king day", "xmas day": "christmas",
    "xmas eve": "christmas eve", "pancake day": "shrove tuesday", "lent": "lent",
    "holy week": "holy week", "indigenous peoples' day": "columbus day",
    "ramadan": "ramadan", "ramadhan": "ramadan", "ramzan": "ramadan",
    "eid al-fitr": "eid al-fitr", "eid ul-fitr": "eid al-fitr", "eid-ul-fitr": "eid al-fitr",
    "eid al-adha": "eid al-adha", "eid ul-adha": "eid al-adha", "eid-ul-adha": "eid al-adha", "ashura": "ashura",
    "passover": "passover", "pesach": "passover", "sukkot": "sukkot", "hanukkah": "hanukkah", "chanukah": "hanukkah",
    "yom kippur": "yom kippur", "rosh hashanah": "rosh hashanah", "rosh hashana": "rosh hashanah", "purim": "purim",
    "diwali": "diwali", "deepavali": "diwali", "holi": "holi", "lunar new year": "lunar new year",
    "chinese new year": "lunar new year", "mid-autumn festival": "mid-autumn", "dragon boat festival": "dragon boat",
    "australia day": "australia day", "canada day": "canada day", "epiphany": "epiphany", "earth day": "earth day",
    "election day": "election day",
}  # fmt: skip

# Without their capitals these are the day of any vote, or other words altogether.
TITLED_HOLIDAYS = frozenset({"new year", "election day", "lent", "epiphany", "holi"})

# What is named after the season it is held in: the Spring Offensive, the Autumn Statement.
OF_SEASONS = _words(
    "offensive campaign uprising rising rebellion revolution harvest budget statement festival semester term conference"
    " session meeting show fair sale collection"
)
# Holidays that without a capital are plain words behind these: a mass of thanksgiving, an epiphany.
PLAIN_HOLIDAYS = {
    "thanksgiving": _words("of in with and"),
}

# What is named or made after a holiday: Easter Island, Christmas cards, the Good Friday Agreement.
OF_HOLIDAYS = _words(
    "island islands agreement accords tree trees card cards carol carols egg eggs bunny jumper jumpers pudding crackers"
)
# Before these a holiday or a day is somebody's name: Father Christmas, Mr Friday.
ADDRESSED = _words("father mr mrs ms miss dr sir lady lord operation")

# Days known by their digits.
NAMED_IN_DIGITS = {"9/11": "2001-09-11"}

# Words round a date that say whether it is one

# Months that are also given names or surnames, or verbs; the others are months wherever they stand.
NAMES = _words("april may june august march jan mar dec jun summer autumn sun sat")
# "April Jones", but "March Madness" is in March.
GIVEN = _words("april may june august jan sun sat")

INTRODUCE = _words(
    "in of since by until till from to for on during through throughout and or between before after last next this that"
    " early late mid every each a the about around is was as at late-"
)
DETERMINERS = _words("the a this that")
# With an article these are no days: The Sun; after another name and "and" this is one too: Hammond and May.
ARTICLED = frozenset({"sun"})
SURNAMES = frozenset({"may"})
# "The night the ship sank" is told by what happened, "in the morning the ship sank" by the day.
RELATIVE = _words("the a an he she it they we i you when that his her their its our my")
WITHIN = _words("in during into by until through throughout")
# These introduce a date and a name alike.
AMBIGUOUS = _words("and or the a is was as for by between each every")
MARCHES = _words(
    "forth off ahead along out on to for of across through toward towards into against from past north south east west"
)
MODALS = _words("i we you he she it they god the not")
MAY_GOES_ON = _words("is was has had will would of and or to brought saw began came the")
# What such a word numbers is no year: Resolution 1973, Flight 1549, Room 1408; nor is the year a programme is named by
# and aims at: Agenda 2030, Vision 2020.
NUMBERED = _words(
    "agenda vision horizon strategy roadmap article articles directive regulation ordinance"
    " resolution resolutions fahrenheit flight room route highway number nos page chapter section channel model"
    " building suite apartment box class interstate paragraph verse psalm version windows boeing airbus engine unit #"
)
# Days with names of their own: Super Tuesday, Bloody Sunday.
NAMED_DAYS = _words("super bloody black fat giving casual")
NEWSPAPERS = _words("times telegraph mail post herald mirror express star sun tribune independent people world")
# Newspapers of Britain that are named so: The Mail on Sunday, Scotland on Sunday.
SUNDAY_PAPERS = _words("mail independent scotland wales")
# What a newspaper is called by how often it appears, and what it does.
PAPERS = frozenset({"daily", "weekly", "monthly"})
# What the future does, where it is the time to come and not what is to be something.
HOLDING = _words(
    "holds looks lies depends remains seems becomes belongs brings said says can could may might must should if"
    " than so not also too then there these those this that you your our my us them without under again did does do has"
)
PROGRAMMES = _words("programme program show")
# What is chosen for a year.
HONOURED = _words(
    "player man woman person lawyer footballer coach manager teacher artist album song book film word game car team"
    " photograph photographer company newspaper journalist reporter athlete sportsman sportswoman personality scientist"
    " businessman businesswoman entrepreneur rookie driver nurse doctor goal product chef restaurant"
)
PUBLISHERS = _words("party business financial sports state-run state-owned government")
SAYING = _words("said says reported reports wrote writes quoted quotes cited newspaper newspapers paper published")
MEASURES = _words(
    "people men women children troops soldiers meters metres feet miles kilometers kilometres km kg tons tonnes euros"
    " dollars pounds rupees yen words pages calories votes jobs homes houses copies acres hectares barrels"
)
# What may stand before a clock time in a stamp.
STAMPS = _words("updated published posted modified created sent date time edt est gmt utc")
COUNTERS = _words("about some over than nearly almost approximately around least estimated most only another no")
# These count whatever year-like number follows: nearly 2000 fled, over 1900 were hurt.
HARD_COUNTERS = _words("over nearly almost some estimated another least most")
DATERS = _words("in since by of from until till during before after late early the and to between for year")
# Words in -s that follow a year without being counted by it.
NOT_COUNTED = _words("is was has does as its his this s us thus plus times sales results earnings elections")
# What may follow a day; after any other word the ordinal counts what the word names.
FOLLOWERS = _words(
    "was is were are will would had has and or but of at in by to from with when that which as for after before"
    " the a he she they it we i his her their because while where until about around"
)
# A word that ends so may be a plural, and what years count, unless it ends so: civilians, but not business.
PLURAL_ENDS = ("s",)
SINGULAR_ENDS = ("ss",)
# Before the time of a race: won in 2:15:25.
TIMED = _words("in of")
# Behind these the word is a verb: "it may last two days", but "in May last year".
VERBS_BEHIND = {"last": r"\b(?:will|would|could|can|may|might|must|should|not|['’]ll)[ \t\n]$"}
# At the beginning of a sentence the season is mostly a verb.
VERBS_AT_THE_START = _words("fall spring")
# Some day to come, and no length, behind the first or before the second: "will one day be", "one day would come".
SOMEDAYS = {
    "one": (
        r"\b(?:will|would|could|can|may|might|must|should|to|['’]ll)[ \t\n]$",
        r" day (?:will|would|could|might)\b",
        " day",
    )
}
# The word behind a possessive: today's youth.
POSSESSIVE = r"'s (\w+)"
# The unit is an ordinal too.
ORDINAL_UNITS = {"second": 2}
