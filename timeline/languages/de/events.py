"""German as data: the words that tell whether, when and how something happened. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BE = _words("bin ist sind war waren sei seien gewesen sein")
HAVE = _words("hat haben hatte hatten habe gehabt")
FUTURE = _words("wird werden werde")
HYPOTHETICAL = _words("würde würden könnte könnten sollte sollten dürfte dürften müsste müssten möchte kann können")
NEGATIONS = _words("nicht nie niemals kein keine keinen keinem keiner weder nichts")
UNDONE = NEGATIONS
REPORTING = _words(
    """sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären mitteilte mitteilten mitgeteilt mitteilt
    meldete meldeten meldet gemeldet berichtete berichteten berichtet betonte betonten betont meinte meinten meint
    schrieb schrieben schreibt geschrieben behauptete behauptet glaubte glaubt glauben kritisierte kritisierten
    kritisiert warnte warnten warnt gewarnt forderte forderten fordert gefordert kündigte ankündigte ankündigten
    angekündigt versicherte versichert bestätigte bestätigten bestätigt räumte einräumte eingeräumt hofft hoffte fügte
    hinzufügte äußerte nannte dementierte bestritt verwies erzählte bekanntgab bekanntgegeben erwartet erwarten vermutet
    vermuten"""
)
SAYING = _words("sagte sagten sagt erklärte erklärt meinte betonte behauptete glaubt hofft meint erzählte äußerte")
ANSWERING = SAYING | _words("mitteilte mitteilten meldete meldeten berichtete berichteten schrieb")
ANNOUNCING = _words(
    """ankündigte ankündigten angekündigt mitteilte mitteilten mitgeteilt bestätigte bestätigten bestätigt warnte
    warnten gewarnt bekanntgab bekanntgegeben versprach versprachen versprochen einräumte eingeräumt forderte
    gefordert"""
)
HOLDING = _words(
    """glaubt glauben meint meinen denkt denken weiß wissen hofft hoffen scheint gilt gelten gehört gehören liegt liegen
    umfasst umfassen lebt leben wohnt bleibt bedeutet dient besteht bestehen braucht heißt fehlt"""
)
STATIVE = _words(
    """war waren hatte hatten lag lagen galt galten schien gehörte gehörten hieß blieb bestand bestanden lebte lebten
    wohnte wohnten glaubte kannte kannten wusste wussten umfasste enthielt bedeutete diente brauchte gefiel wollte
    wollten konnte konnten musste mussten sollte durfte dachte hoffte"""
)
CONCLUDING = _words(
    """einigten geeinigt unterzeichnete unterzeichneten unterzeichnet beschloss beschlossen festgenommen getötet starb
    starben gestorben zurücktrat zurückgetreten gewann gewannen gewonnen verlor verloren eröffnete eröffnet schloss
    geschlossen verboten verbot angeklagt verurteilte verurteilt gewählt wählte ernannt ernannte freigelassen abgelehnt
    lehnte ablehnte genehmigte genehmigt zustimmte zugestimmt billigte gebilligt verabschiedete verabschiedet"""
)
BEGINNING = _words("begann begannen begonnen startete startet gestartet eröffnete beginnt anfing")
PLANNING = _words(
    """geplant geplante geplanten geplanter vorgesehen vorgesehene vorgesehenen angesetzt angesetzte angesetzten plant
    planen will wollen soll sollen erwartet bevorstehende bevorstehenden"""
)
CANCELLING = _words(
    """abgesagt absagte absagten absagt gestrichen verschoben verschob vertagt vertagte abgeblasen annulliert
    annullierte storniert stornierte abbrach abgebrochen"""
)
HAPPENING = CONCLUDING | _words(
    """sank sanken gesunken brannte brannten abgebrannt verbrannt explodierte explodierten explodiert stürzte stürzten
    abgestürzt einstürzte eingestürzt kollidierte entgleiste entgleist verletzt verletzte verhaftet verhaftete
    erschossen erschoss ermordet angegriffen angriff angriffen überfallen überfiel geflohen floh flohen gerettet rettete
    evakuiert entlassen entließ gegründet gründete gekauft kaufte verkauft verkaufte übernommen übernahm übernahmen
    fusionierte gestreikt streikte streikten protestierte protestierten demonstrierten geheiratet heiratete geboren
    beerdigt zerstört zerstörte beschädigt überschwemmt entdeckt entdeckte veröffentlicht vorgestellt gestohlen stahl
    ausgebrochen ausbrach verklagt verklagte freigesprochen bestätigt landete landeten gelandet meldete zusammenbrach"""
)
TRADING = _words(
    """kaufte kauften gekauft verkaufte verkauft zahlte gezahlt übernahm übernommen investierte investiert spendete
    eröffnete eröffnet schloss unterzeichnet baute gebaut gegründet"""
)
TIMETABLE = _words(
    """beginnt beginnen startet starten öffnet öffnen findet finden stattfindet stattfinden trifft treffen endet enden
    tagt tagen kommt kommen spielt spielen reist eröffnet schließt feiert feiern wählt entscheidet tritt"""
)
EXPECTING = _words(
    """erwartet erwarten prognostiziert prognostizieren rechnet rechnen schätzt schätzen hofft hoffen könnte könnten
    dürfte dürften wahrscheinlich voraussichtlich möglicherweise vielleicht"""
)
SUPPOSING = _words("wenn falls ob sofern")
CONDITIONAL = _words("wenn falls sofern würde würden könnte könnten")
INVERTING = _words("sollte sollten wäre wären hätte hätten")
GENERAL = _words("oft häufig gewöhnlich normalerweise meist meistens immer stets manchmal selten üblicherweise")
REPEATING = _words("jede jeden jeder jedes jedem alljährlich jährlich wöchentlich täglich")
EXCEPTING = _words("außer ausgenommen")
SPEAKERS = _words("ich wir mich mir uns mein meine meinen unser unsere unseren euch ihnen")
OWN = _words("ich mich mir mein meine meinen")
COMPARING = _words("gegenüber verglichen vergleich")
FIGURES = _words("prozent milliarden millionen milliarde anstieg rückgang")
DATE_PREPOSITIONS = _words("am im in an den dem um gegen jahr jahre monat")
ON = _words("am")
AT = _words("um")
OF = _words("von des der")
BY = _words("bis spätestens")
SINCE = _words("seit seitdem")
UNTIL = _words("bis")
BEFORE = _words("bevor")
LEADING_TO = _words("nach vor trotz")
NEW_DAY = _words("auf")
STRETCHES = _words(
    """ende anfang beginn mitte hälfte woche wochen monat monate tag tage jahr sommer winter herbst abend"""
)
PARTS_OF_DAY = _words("morgen vormittag mittag nachmittag abend nacht")
POINTING = _words("der dem diesem dieser")
JOINING = _words("und")
RUNNING = _words("und bis")
ARTICLES = _words("der die das")
RECALLING = _words("der die das dem den dieser diese dieses")
DETERMINERS = _words(
    """der die das den dem des ein eine einen einem einer eines kein keine dieser diese dieses diesen diesem jeder jede
    jedes sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere mein meine alle einige mehrere
    viele"""
)
PREPOSITIONS = _words(
    """am im in an auf aus bei mit nach von vom zu zum zur vor für über unter gegen um durch ohne seit bis während wegen
    trotz neben zwischen hinter laut den dem ins beim ab"""
)
COORDINATORS = _words("und aber oder doch sondern denn")
SUBORDINATORS = _words(
    """dass weil nachdem bevor während obwohl als wenn falls ob damit sobald seitdem sodass da wie wobei indem ehe
    bis"""
)
RELATIVES = _words("der die das dem den deren dessen denen welche welcher welches wo wer was")
THAT = _words("dass")
PRONOUNS = _words("er sie es")
POSSESSIVES = _words("sein seine seinen seinem ihr ihre ihren ihrem")
DEMONSTRATIVES = _words("dies dieser diese dieses das")
SEQUENCE_ADVERBS = _words(
    """auch zudem außerdem jedoch allerdings inzwischen unterdessen darüber später dann danach dennoch trotzdem daher
    deshalb schließlich so und aber doch"""
)
GOING_ON = _words("auch dann")
AFTERWARDS = _words("später danach")
TURNS = _words("aber und doch")
FUNCTION_WORDS = (
    DETERMINERS
    | PREPOSITIONS
    | COORDINATORS
    | SUBORDINATORS
    | RELATIVES
    | BE
    | HAVE
    | FUTURE
    | HYPOTHETICAL
    | SEQUENCE_ADVERBS
    | _words(
        """sowohl wurde wurden nicht noch schon bereits nur sehr mehr hier dort heute gestern morgen man niemand alle
        viele einige mehrere zwei drei vier fünf sechs sieben acht neun zehn elf zwölf wer was wo warum jetzt nun damals
        kein keine laut soll sollen will muss kann gewöhnlich rund etwa insgesamt sollte mindestens kurz erst"""
    )
)
EVENT_NOUNS = _words(
    """gipfel treffen konferenz kongress forum wahl wahlen referendum volksabstimmung abstimmung invasion krönung
    zeremonie beerdigung begräbnis trauerfeier hochzeit festival fest olympia meisterschaft turnier finale parade
    erdbeben beben tsunami hurrikan sturm ausbruch angriff anschlag anschläge massaker belagerung putsch revolution
    aufstand absturz explosion katastrophe schießerei attentat entführung razzia prozess anhörung urteil gespräche
    verhandlungen vertrag abkommen waffenruhe waffenstillstand streik start besuch demonstration debatte sitzung spiel
    konzert ausstellung messe premiere eröffnung unfall brand feuer überschwemmung"""
)
UNIQUE_NOUNS = _words(
    """gipfel konferenz kongress forum wahl wahlen referendum volksabstimmung invasion krönung beerdigung hochzeit
    festival meisterschaft turnier erdbeben tsunami hurrikan massaker belagerung putsch revolution absturz explosion
    attentat vertrag"""
)
CALENDAR_NAMES = _words(
    """januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag
    mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen"""
)
ONE_OF_MANY = _words("ein eine einen einem einer jeder jede jedes kein keine")
PLACING = _words("in von")
LINKING = _words("in im von am des der")
APART = _words("von über nach trotz")
MEASURING = _words("seit nach vor")
BESIDE = _words("seit nach vor bis über trotz für")
NAME_JOINERS = _words("von van zu de")
# Nouns that stand where a name could: without an article, or right before another noun.
COMMON_NOUNS = _words(
    """uhr prozent euro dollar millionen milliarden million milliarde kilometer meter tonnen tausend ende anfang mitte
    beginn menschen leute personen männer frauen kinder jahre jahren tage tagen wochen monate monaten stunden minuten
    polizei feuerwehr medien angaben angabe berichten bericht haft kraft hilfe hause haus protest kritik schutz sicht
    fragen gesprächen gespräch einsatz gefahr feuer wasser land ländern bürger bürgern einwohner soldaten rebellen opfer
    opfern tote toten verletzte verletzten experten fachleute behörden gericht rat stadt regierung partei ministerium
    amt dienst firma unternehmen verein verband gewerkschaft herr frau präsident präsidentin minister ministerin
    bürgermeister bürgermeisterin kanzler kanzlerin chef chefin direktor direktorin sprecher sprecherin anwalt anwältin
    richter richterin trainer kapitän könig königin papst general doktor professor premier abgeordnete fall folge grund
    weise teil rahmen platz zeit jahr tag woche monat abend nacht morgen mittag krise krieg frieden"""
)
COMMON_ENDINGS = ("ung", "ungen", "heit", "keit", "schaft", "schaften", "tion", "tionen", "ismus", "minister", "chef",
                  "meister", "präsident", "sprecher", "sprecherin", "führer", "gesellschaft")  # fmt: skip
ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")
# Sentences with these tell of the article itself and its page.
CREDITS = (
    "zuletzt aktualisiert",
    "aktualisiert am",
    "veröffentlicht am",
    "veröffentlicht:",
    "erschienen am",
    "alle rechte vorbehalten",
    "mehr zum thema",
    "lesen sie auch",
    "newsletter abonnieren",
    "foto:",
    "quelle:",
)
ALSO_PLACES = _words("bis")
# What is only expected of a year ahead: nobody sets a day for it.
EXPECTABLE = _words(
    """sein haben werden steigen wachsen sinken fallen erreichen kosten verdoppeln schrumpfen zulegen anziehen zunehmen
    abnehmen bleiben brauchen überschreiten betragen liegen ausmachen verbessern erholen führen"""
)
