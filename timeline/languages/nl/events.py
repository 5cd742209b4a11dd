"""Dutch as data: the words that tell whether, when and how something happened. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BE = _words("is zijn was waren ben geweest")
HAVE = _words("heeft hebben had hadden heb gehad")
FUTURE = _words("zal zullen gaat gaan")
HYPOTHETICAL = _words("zou zouden kan kunnen mag mocht kon konden")
NEGATIONS = _words("niet nooit geen noch niets")
UNDONE = NEGATIONS
REPORTING = _words(
    """zei zeiden zegt zeggen gezegd verklaarde verklaarden verklaard meldde meldden meldt gemeld bekendmaakte
    bekendgemaakt vertelde vertelden verteld beweerde beweert schreef schreven gelooft geloven denkt hoopt hoopte
    waarschuwde gewaarschuwd waarschuwden kondigde aankondigde aankondigden aangekondigd bevestigde bevestigd
    bevestigden ontkende ontkent eiste eisten benadrukte reageerde voegde toevoegde toegegeven toegaf bekendmaakten
    verwacht verwachten meent"""
)
SAYING = _words("zei zeiden zegt verklaarde vertelde beweerde gelooft denkt hoopt meent")
ANSWERING = SAYING | _words("meldde meldden schreef")
ANNOUNCING = _words(
    """aankondigde aankondigden aangekondigd bekendmaakte bekendmaakten bekendgemaakt bevestigde bevestigd waarschuwde
    gewaarschuwd beloofde beloofd meldde meldden gemeld eiste"""
)
HOLDING = _words(
    """gelooft geloven denkt denken hoopt hopen weet weten blijft blijven ligt liggen omvat omvatten woont wonen leeft
    leven meent heet staat staan werkt verwacht"""
)
STATIVE = _words(
    """was waren had hadden lag lagen stond stonden bleef bestond woonde woonden leefde leefden kende kenden wist wisten
    heette kostte bedroeg telde dacht hoopte wilde wilden moest moesten kon konden diende werkte"""
)
CONCLUDING = _words(
    """tekende tekenden getekend ondertekend goedgekeurd goedkeurde gearresteerd aangehouden gedood stierf stierven
    gestorven overleed overleden aftrad aftraden afgetreden won wonnen gewonnen verloor verloren geopend opende sloot
    gesloten verboden verbood aangeklaagd veroordeeld veroordeelde gekozen koos benoemd benoemde vrijgelaten verworpen
    afgewezen afwees besloot besloten stemde instemde"""
)
BEGINNING = _words("begon begonnen startte gestart begint opende")
PLANNING = _words("gepland geplande voorzien voorziene verwacht verwachte aankomende plant plannen")
CANCELLING = _words(
    """afgelast afgelaste afgelastte geannuleerd annuleerde annuleerden geschrapt schrapte uitgesteld uitstelde
    opgeschort afgeblazen"""
)
HAPPENING = CONCLUDING | _words(
    """zonk zonken gezonken gekapseisd brandde afgebrand ontplofte ontploft explodeerde neergestort instortte ingestort
    botste botsten ontspoord gewond verwond beschoten vermoord aangevallen gevlucht vluchtte vluchtten gered redde
    geëvacueerd ontslagen ontsloeg opgericht gekocht kocht kochten verkocht verkochten overgenomen staakte staakten
    protesteerde protesteerden betoogden getrouwd trouwde geboren begraven verwoest verwoestte beschadigd overstroomd
    ontdekt ontdekte gestolen stal uitgebroken vrijgesproken geland landde gebouwd veroverd bezet gebombardeerd"""
)
TRADING = _words(
    """kocht kochten gekocht verkocht verkochten betaalde betaald overgenomen investeerde geïnvesteerd geopend opende
    sloot gesloten opgericht gebouwd"""
)
TIMETABLE = _words(
    """begint beginnen opent start vindt plaatsvindt bijeenkomt bijeenkomen sluit eindigt speelt stemt komt komen"""
)
EXPECTING = _words(
    """verwacht verwachten voorspelt voorspellen schat hoopt hopen kan kunnen waarschijnlijk vermoedelijk mogelijk"""
)
SUPPOSING = _words("als indien of")
CONDITIONAL = _words("indien zou zouden")
INVERTING = _words("mocht mochten had hadden")
GENERAL = _words("vaak meestal gewoonlijk doorgaans altijd soms zelden normaal")
REPEATING = _words("elk elke ieder iedere jaarlijks wekelijks dagelijks")
EXCEPTING = _words("behalve uitgezonderd")
SPEAKERS = _words("ik wij we mij ons mijn onze jullie")
OWN = _words("ik mij mijn")
COMPARING = _words("vergeleken vergelijking dan")
FIGURES = _words("procent miljard miljoen stijging daling")
DATE_PREPOSITIONS = _words("op in om rond jaar")
ON = _words("op")
AT = _words("om")
OF = _words("van")
BY = _words("tegen uiterlijk")
SINCE = _words("sinds vanaf")
UNTIL = _words("tot")
BEFORE = _words("voordat")
AFTER = _words("na")
LEADING_TO = _words("na voor ondanks")
NEW_DAY = _words("naar tot")
STRETCHES = _words("eind einde begin midden helft week weken maand maanden dag dagen jaar zomer winter herfst avond")
PARTS_OF_DAY = _words("ochtend morgen middag avond nacht")
POINTING = _words("de die deze")
JOINING = _words("en")
RUNNING = _words("en tot")
ARTICLES = _words("de het")
RECALLING = _words("de het die deze dit dat")
DETERMINERS = _words(
    """de het een dit deze die dat geen zijn haar hun mijn onze elk elke ieder alle enkele veel sommige"""
)
PREPOSITIONS = _words(
    """op in om aan uit bij met naar van voor tegen over onder tussen door zonder sinds tot tijdens wegens ondanks na
    volgens rond vanaf te"""
)
COORDINATORS = _words("en maar of want")
SUBORDINATORS = _words("dat omdat nadat voordat terwijl hoewel toen als indien of zodat zodra doordat zoals")
RELATIVES = _words("die dat wie wat waar waarin waarbij waarop welke")
THAT = _words("dat")
PRONOUNS = _words("hij zij ze het")
POSSESSIVES = _words("zijn haar hun")
DEMONSTRATIVES = _words("dit deze die dat")
SEQUENCE_ADVERBS = _words(
    """ook bovendien echter intussen ondertussen later dan daarna toch daarom uiteindelijk dus en maar verder"""
)
GOING_ON = _words("ook dan")
AFTERWARDS = _words("later daarna")
TURNS = _words("maar en")
FUNCTION_WORDS = (
    DETERMINERS | PREPOSITIONS | COORDINATORS | SUBORDINATORS | RELATIVES | BE | HAVE | FUTURE | HYPOTHETICAL
    | SEQUENCE_ADVERBS
    | _words(
        """werd werden wordt worden niet nog al reeds alleen zeer meer hier daar vandaag gisteren morgen men niemand
        twee drie vier vijf zes zeven acht negen tien twaalf meestal moet er nu volgens ruim zeker zo"""
    )
)  # fmt: skip
EVENT_NOUNS = _words(
    """top topontmoeting bijeenkomst conferentie congres forum verkiezing verkiezingen referendum stemming invasie
    kroning plechtigheid begrafenis herdenking bruiloft festival feest kampioenschap toernooi finale parade aardbeving
    tsunami orkaan storm uitbarsting aanval aanslag aanslagen bloedbad beleg coup staatsgreep revolutie opstand crash
    ontploffing explosie ramp schietpartij ontvoering inval proces zitting hoorzitting vonnis gesprekken overleg verdrag
    akkoord wapenstilstand staking lancering bezoek betoging demonstratie debat wedstrijd concert tentoonstelling
    opening ongeluk brand overstroming onderzoek"""
)
UNIQUE_NOUNS = _words(
    """top topontmoeting conferentie congres forum verkiezing verkiezingen referendum invasie kroning begrafenis
    bruiloft festival kampioenschap toernooi aardbeving tsunami orkaan bloedbad beleg coup staatsgreep revolutie crash
    explosie verdrag"""
)
CALENDAR_NAMES = _words(
    """januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag
    donderdag vrijdag zaterdag zondag vandaag gisteren morgen"""
)
ONE_OF_MANY = _words("een elk elke geen")
PLACING = _words("in van")
LINKING = _words("in van op de het")
APART = _words("van over na ondanks")
MEASURING = _words("sinds na voor")
BESIDE = _words("sinds na voor tot over ondanks")
NAME_JOINERS = _words("van de der den ter")
# Sentences with these tell of the article itself and its page.
CREDITS = (
    "laatst bijgewerkt",
    "bijgewerkt op",
    "gepubliceerd op",
    "alle rechten voorbehouden",
    "foto:",
    "lees ook",
    "schrijf je in",
    "meld u aan",
)
ALSO_PLACES = _words("vanaf tot")
# What is only expected of a year ahead: nobody sets a day for it.
EXPECTABLE = _words(
    """zijn hebben worden stijgen groeien dalen bereiken kosten verdubbelen krimpen toenemen afnemen blijven nodig
    overschrijden bedragen liggen verbeteren herstellen leiden"""
)
