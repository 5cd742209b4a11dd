"""Dutch as data: the words and endings of a clause that say on which side of now it lies. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What will, must, may or should be, and what is set for a day; the passive in the present tells of what is arranged.
FUTURE = _words(
    "zal zullen gaat gaan moet moeten kan kunnen mag mogen wil willen wordt worden verwacht gepland voorzien komende"
    " volgende aanstaande zou binnenkort"
)
PAST = _words(
    "was waren werd werden had hadden kwam kwamen ging gingen deed deden zei zeiden gaf gaven nam namen stond stonden"
    " lag lagen liep liepen vond vonden begon begonnen bleef bleven bracht brachten kreeg kregen hield hielden liet"
    " lieten"
    " schreef schreven sprak spraken stierf stierven viel vielen verloor verloren won wonnen zag zagen sloot sloten"
    " besloot besloten overleed overleden vertrok vertrokken verscheen brak braken steeg stegen daalde ontstond koos"
    " kozen"
    " riep riepen trok trokken vloog vlogen wist wisten dacht dachten kocht verkocht zat zaten sloeg sloegen schoot"
    " greep"
    " bezweek bezweken moest moesten wilde wilden kon konden mocht"
)
PAST_FORMS = r"[a-zëïéöü]{2,}(?:de|te|den|ten)"
# Words that end like such verbs and are none.
NO_VERBS = _words(
    "beide einde orde mede heide aarde waarde vrede snelheid gemeente grote eerste tweede derde vierde vijfde zesde"
    " zevende laatste beste meeste hoogste juiste echte oude goede rode koude volgende komende lopende gaande staande"
    " mensen maanden landen beelden handen honden vrienden steden leden tijden wedden worden vinden houden melden"
    " bieden leiden rijden snijden strijden verbinden eten weten laten moeten zitten zetten starten vechten wachten"
    " praten sluiten besluiten stoten schieten heten meten vergeten buiten punten kosten resten gasten soldaten"
    " resultaten staten straten ministeries late witte harte zwarte korte rechte slechte geheime bekende gewonde"
    " gewonden"
    " verschillende duizenden honderden tienden doden daden eenheden bonden rechten plichten klachten gezonde vreemde"
    " vaste natte platte minste jongste oudste afstand route aantal ochtend eeuwen weekeinde sinds midden beneden"
    " heden leden geleden tevreden redenen reden verleden minuten"
)
AUXILIARIES = _words("heeft hebben heb hebt is zijn zou zouden hadden had")
HAVING = _words("heeft hebben heb had hadden")
PARTICIPLES = (
    r"(?:aan|af|op|uit|in|bij|door|mee|na|om|onder|over|terug|toe|voor|weg|samen"
    r"|plaats)?ge[a-zëïéöü]{2,}(?:d|t|en)|(?:be|ver|ont|her|over|onder)[a-zëïéöü]{2,}(?:d|t|en)"
)
PARTICIPLE_REACH = 14
PLANNED = _words("gepland voorzien verwacht aangekondigd gesloten geopend uitgenodigd vastgesteld ingepland bekend")
TIMETABLE = _words(
    "begint beginnen start starten opent openen sluit sluiten speelt spelen ontvangt bezoekt stemt stemmen kiest komt"
    " komen vertrekt vertrekken keert keren vindt vinden viert vieren treedt treden houdt houden geeft presenteert"
    " organiseert ontmoet eindigt reist landt verschijnt beslist vergadert vergaderen"
)
SINCE = _words("sinds")
DEADLINES = _words("tot voor uiterlijk vóór")
ARTICLES = _words("de het deze")
NOMINAL = _words("een het de zijn haar")
BEGINS = _words("van vanaf")
MOVED = _words("uitgesteld verplaatst verschoven verzet uitstelde vervroegd")
MOVES = _words("naar tot van")
WILL = r"\b(?:zal|zullen|gaat|gaan|wordt|worden)\b"
# Behind a length, what it is counted from: twee dagen na de aardbeving.
HAPPENING = r" (?:(?P<after>na)|voor) (?:de |het |een )(?P<name>[^\W\d_]+(?: [^\W\d_]+){0,2})"
ON = (" op ", " van ")
