"""Names of months, weekdays and zones as publication stamps write them, in the languages of many news sites.

Stamps are explicit dates beside an article ("Publié le 3 mars 2023 à 14h05"), read whatever the article's language is.
One table of all languages, since it comes nearly whole from one source and many languages share a name (``november`` is
that of a dozen): 521 of the 563 names are those of Unicode CLDR 47, wide and abbreviated, within a date and alone; the
others are spellings that sites use besides (``thurs``, ``aout``, ``sonnabend``) and names of Arabic months in the west.
"""

from __future__ import annotations

# Month number → names in lower case without a final stop: full names (nominative and genitive) and short forms.
MONTHS: dict[int, str] = {
    1: "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari sty styczeń stycznia"
    " leden ledna январь января янв січень січня ocak oca ianuarie ian január tammikuu tammikuuta"
    " ιανουαρίου يناير जनवरी siječnja"
    " janvāris janvārī januara januára januarja јануара януари gener ינואר มกราคม জানুয়ারি sausio جانفي",
    2: "february feb februar feber février fevr févr febrero fevereiro fev febbraio februari lut luty lutego"
    " únor února февраль февраля фев лютий лютого şubat şub februarie február helmikuu helmikuuta"
    " φεβρουαρίου فبراير फरवरी veljače"
    " februara februára februarja фебруара февруари febrer פברואר กุมภาพันธ์ ফেব্রুয়ারি vasario شباط فيفري",
    3: "march mar märz mär mars marzo março maart mrt maret marzec marca březen března март марта мар"
    " березень березня mart martie március maaliskuu maaliskuuta μαρτίου مارس मार्च ožujka"
    " marta març מרץ มีนาคม মার্চ kovo آذار mac",
    4: "april apr avril avr abril abr aprile kwiecień kwietnia kwi duben dubna апрель апреля апр квітень"
    " квітня nisan nis aprilie április huhtikuu huhtikuuta απριλίου أبريل अप्रैल travnja"
    " aprila apríla априла април אפריל เมษายน এপ্রিল balandžio نيسان أفريل",
    5: "may mai mayo maio maggio mag mei maj maja květen května май мая травень травня mayıs toukokuu"
    " toukokuuta május μαΐου مايو मई svibnja"
    " mája маја маjа maig מאי พฤษภาคม মে gegužės أيار ماي",
    6: "june jun juni juin junio junho giugno giu czerwiec czerwca cze červen června июнь июня июн червень"
    " червня haziran haz iunie június kesäkuu kesäkuuta ιουνίου يونيو जून lipnja"
    " juna júna junija јуна юни juny יוני มิถุนายน জুন birželio حزيران جوان",
    7: "july jul juli juillet juil julio julho luglio lug lipiec lipca lip červenec července июль июля июл"
    " липень липня temmuz tem iulie július heinäkuu heinäkuuta ιουλίου يوليو जुलाई srpnja"
    " jula júla julija јула юли juliol יולי กรกฎาคม জুলাই liepos تموز جويلية julai",
    8: "august aug août aout agosto ago augustus agustus agu augusti sierpień sierpnia sie srpen srpna"
    " август августа авг серпень серпня ağustos ağu augusztus elokuu elokuuta αυγούστου أغسطس अगस्त"
    " kolovoza"
    " avgusta augusta agost אוגוסט สิงหาคม আগস্ট rugpjūčio آب أوت ogos",
    9: "september sept sep septembre septiembre setiembre setembro set settembre wrzesień września wrz září"
    " сентябрь сентября сен вересень вересня eylül eyl septembrie szeptember syyskuu syyskuuta σεπτεμβρίου"
    " سبتمبر सितंबर rujna"
    " septembra септембра септември setembre ספטמבר กันยายน সেপ্টেম্বর rugsėjo أيلول",
    10: "october oct oktober okt octobre octubre outubro out ottobre ott październik października paź říjen"
    " října октябрь октября окт жовтень жовтня ekim eki octombrie október lokakuu lokakuuta οκτωβρίου"
    " أكتوبر अक्टूबर listopada"
    " oktobra októbra октобра октомври אוקטובר ตุลาคม অক্টোবর spalio",
    11: "november nov novembre noviembre novembro nopember listopad listopada lis ноябрь ноября ноя листопада"
    " kasım kas noiembrie marraskuu marraskuuta νοεμβρίου نوفمبر नवंबर studenoga"
    " novembra новембра ноември נובמבר พฤศจิกายน নভেম্বর lapkričio",
    12: "december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des grudzień grudnia"
    " gru prosinec prosince декабрь декабря дек грудень грудня aralık ara decembrie joulukuu joulukuuta"
    " δεκεμβρίου ديسمبر दिसंबर prosinca"
    " decembra децембра декември desembre דצמבר ธันวาคม ডিসেম্বর gruodžio disember",
}
# Names that another language gives another month.
MONTHS_OF: dict[tuple[str, str], int] = {("hr", "listopada"): 10, ("hr", "listopad"): 10, ("bs", "listopada"): 10}
# ISO weekday number → names, written as above.
WEEKDAYS: dict[int, str] = {
    1: "monday mon montag lundi lunes segunda-feira segunda lunedì maandag måndag mandag senin poniedziałek"
    " понедельник pazartesi",
    2: "tuesday tue tues dienstag mardi martes terça-feira terça martedì dinsdag tisdag tirsdag selasa"
    " wtorek вторник salı",
    3: "wednesday wed mittwoch mercredi miércoles quarta-feira quarta mercoledì woensdag onsdag rabu środa"
    " среда çarşamba",
    4: "thursday thu thur thurs donnerstag jeudi jueves quinta-feira quinta giovedì donderdag torsdag kamis"
    " czwartek четверг perşembe",
    5: "friday fri freitag vendredi viernes sexta-feira sexta venerdì vrijdag fredag jumat piątek пятница cuma",
    6: "saturday sat samstag sonnabend samedi sábado sabato zaterdag lördag lørdag sabtu sobota суббота cumartesi",
    7: "sunday sun sonntag dimanche domingo domenica zondag söndag søndag minggu niedziela воскресенье pazar",
}
# Zone as written after a clock time → minutes east of UTC, or an IANA name where summer time decides.
ZONES: dict[str, int | str] = {
    "z": 0, "utc": 0, "gmt": 0, "bst": 60, "wet": 0, "west": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120,
    "eet": 120, "eest": 180, "msk": 180, "ist": 330, "pkt": 300, "sgt": 480, "hkt": 480, "jst": 540, "kst": 540,
    "awst": 480, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "sast": 120, "est": -300, "edt": -240,
    "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480,
    "hst": -600, "wib": 420, "wita": 480, "wit": 540, "trt": 180, "wat": 60, "eat": 180, "cat": 120, "pht": 480,
    "ict": 420, "ast": -240, "adt": -180, "brt": -180, "art": -180, "et": "America/New_York", "ct": "America/Chicago",
    "mt": "America/Denver", "pt": "America/Los_Angeles",
}  # fmt: skip
# Zones of countries that write the month first: 11/12/19 EST is the twelfth of November.
MONTH_FIRST_ZONES = frozenset({
    "et", "ct", "mt", "pt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "akst", "akdt", "hst",
})  # fmt: skip
# Zones of countries that write the day first.
DAY_FIRST_ZONES = frozenset({
    "bst", "cet", "cest", "mez", "mesz", "eet", "eest", "msk", "aest", "aedt", "awst", "nzst", "nzdt", "sast", "wib",
    "wita", "brt",
})  # fmt: skip
# Between the parts of a date: 3 de mayo del 2023, the 3rd of May; behind its day: 3rd, 1er, 3º.
JOINING = r"(?:de[ln]?|of)"
ORDINAL = r"(?:st|nd|rd|th|er|º|ª|°)"
ENGLISH_ORDINAL = r"(?:st|nd|rd|th)"
# Before a month that stands alone: "Published in June 2023".
BEFORE_A_MONTH = r"(?:on|in)"
# What Chinese, Japanese and Korean write behind the numbers of a year, month and day, of an hour and a minute.
BEHIND_YEAR, BEHIND_MONTH, BEHIND_DAY, BEHIND_HOUR, BEHIND_MINUTE = "年년", "月월", "日일", "時시", "分분"
# Before the number of a month and of a year in Vietnamese.
NUMBERED_MONTH, NUMBERED_YEAR = r"(?:tháng|thg)", "năm"
