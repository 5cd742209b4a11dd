"""German as data: the words of a clause that say on which side of now it lies. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What is to come: will and shall, and what may, must or ought to be done.
FUTURE = _words(
    "wird werden werde werdet soll sollen solle will wollen wolle kann können könne muss müssen müsse darf dürfen"
    " dürfe möchte möchten sollte sollten könnte könnten müsste müssten dürfte dürften würde würden geplant vorgesehen"
    " angesetzt fällig bevorsteht bevor anstehen ansteht spätestens voraussichtlich erwartet bevorstehend"
    " bevorstehende kommende kommenden nächste nächsten"
)
# "auf Freitag verschoben": the old day and the new are both still to come.
MOVED = _words("verschoben verlegt vertagt vorverlegt verschiebt verschieben verlegen verlegte verschob aufgeschoben")
MOVES = _words("auf vom von")
# "das Konzert am Freitag ist abgesagt": so is the day of what is called off right behind it.
CALLED_OFF = _words("abgesagt gestrichen verschoben abgeblasen")
CALLS_OFF = _words("wird werden wurde wurden ist sind sei")
# "die für Freitag geplante Sitzung"
ARRANGED = _words(
    "geplante geplanten geplanter geplantes vorgesehene vorgesehenen angesetzte angesetzten angekündigte angekündigten"
)
# What will be, wherever it stands before the date.
WILL = r"\b(?:wird|werden)\b"
# Behind a length, what it is counted from: zwei Tage nach dem Beben.
HAPPENING = r" (?:(?P<after>nach)|vor) (?:dem|der|den) (?P<name>[^\W\d_]+(?: [^\W\d_]+){0,2})"
# Verbs in the past whose form is not the regular one.
PAST = _words(
    "war waren wurde wurden worden gewesen gab gaben kam kamen ging gingen fand fanden stand standen hielt hielten"
    " begann begannen nahm nahmen ließ ließen lief liefen lag lagen sprach sprachen traf trafen trat traten schloss"
    " schlossen verlor verloren gewann gewannen fiel fielen stieg stiegen zog zogen schrieb schrieben blieb blieben"
    " brachte brachten wusste wussten dachte dachten rief riefen schlug schlugen starb starben warf warfen flog flogen"
    " fuhr fuhren trug trugen lud luden sah sahen saß saßen las lasen hieß hießen wuchs wuchsen half halfen erschien"
    " erschienen bekam bekamen erhielt erhielten entstand entstanden verschwand verschwanden entschied entschieden"
    " unterschrieb übernahm übernahmen betrug bot boten sank sanken brach brachen brannte brannten kannte nannte"
    " nannten rannte sandte wandte bat baten befand befanden beschloss beschlossen bezog empfing ergab ergaben erfuhr"
    " ertrank floh flohen fraß fing fingen galt galten gelang geriet gerieten geschah goss griff griffen hing klang"
    " litt mochte riss ritt rang schien schienen schnitt schob schoss schwamm sprang sprangen stach stahl stahlen"
    " stieß stießen stritt tat taten tranken unterlag verband verfiel vergaß verließ verließen verriet verstarb"
    " verstieß vertrat verunglückte wich wies wiesen hatte hatten"
)
# With a participle these make the perfect tense.
AUXILIARIES = _words("hat haben habe habt hast ist sind sei seien bin")
# Participles that look ahead all the same: ist geplant, ist angesetzt.
PLANNED = _words(
    "geplant vorgesehen angesetzt anberaumt terminiert eingeladen aufgerufen angekündigt geöffnet gesperrt geschlossen"
    " angesagt gefragt gebeten zugänglich erhältlich"
)
# What lasts since a day began before now; what must be done by a day may still lie ahead.
SINCE = frozenset({"seit"})
DEADLINES = _words("bis spätestens für")
# The present of what is on a day: am Samstag ist Markt.
PRESENT = _words("ist sind hat haben")
# "der Unfall vom Samstag": what a day has brought.
FROM = frozenset({"vom"})
# In -t like verbs, and none.
NO_VERB = _words(
    "nicht jetzt oft fast erst selbst mit seit statt sonst weit gut leicht laut dort bereit meist recht samt echt fest"
    " bekannt zuletzt nächst äußerst spätestens mindestens wenigstens morgen neben gegen wegen zwischen außen innen"
    " oben insgesamt derzeit damit somit womit soweit lieben beiden allen vielen einigen anderen"
)
# A participle: ge- and -t or -en, with or without a prefix, or a verb that takes no ge-.
WITH_GE = (
    r"(?:ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|los|mit|nach|statt|teil|um|unter|vor|weg|weiter|zu|zurück"
    r"|zusammen|über)?ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]+iert|worden|gewesen"
)
WITHOUT_GE = r"(?:be|emp|ent|er|miss|ver|zer|über|unter|wider)[a-zäöüß]{2,}(?:t|en)"
# These begin a clause whose verb stands last.
SUBORDINATE = _words("dass wenn falls ob damit weil sobald sofern")
# The regular past tense, and words of the same ending that are something else.
REGULAR = r"[a-zäöüß]{2,}te[n]?"
NOT_PAST = _words(
    "heute bitte bitten erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften sechste sechsten"
    " siebte siebten achte achten neunte neunten zehnte zehnten elfte zwölfte letzte letzten beste besten meiste"
    " meisten nächste nächsten rechte rechten alte alten neueste neuesten älteste ältesten größte größten höchste"
    " höchsten gute guten weite weiten breite breiten bunte bunten späte späten harte harten kalte kalten echte echten"
    " bekannte bekannten gesamte gesamten sogenannte sogenannten beliebte beliebten bieten anbieten arbeiten leiten"
    " begleiten halten erhalten enthalten behalten veranstalten gestalten warten erwarten starten treten betreten"
    " vertreten auftreten antreten eintreten raten beraten verraten kosten testen gelten beten streiten verbreiten"
    " vorbereiten bereiten reiten gleiten schalten verwalten walten falten spalten mieten vermieten braten leisten"
    " gewährleisten richten berichten errichten einrichten unterrichten verzichten achten beachten betrachten"
    " beobachten rüsten retten wetten glätten zelten melden haften verhaften kräften posten trösten fasten lasten"
    " belasten tasten kasten sollte sollten könnte könnten müsste müssten dürfte dürften möchte möchten hätte hätten"
    " unten hinten mitten selten drunten ehesten weitesten möglichste wichtigste wichtigsten jüngste jüngsten"
    " mindesten"
)
# Behind these a word in -te describes what follows: der geplante Umbau.
DESCRIBED = _words(
    "der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins dieser diese dieses diesen"
    " diesem mein sein ihr unser seine ihre seinen ihren seiner ihrer und sehr"
)
# Verbs in the present, which tell of what is on a calendar: findet am Sonntag statt.
TIMETABLE = _words(
    "findet finden beginnt beginnen startet starten lädt laden trifft treffen spielt spielen gastiert gastieren liest"
    " lesen referiert referieren tritt treten öffnet öffnen feiert feiern steht stehen gibt geht gehen kommt kommen"
    " folgt folgen endet enden läuft laufen zeigt zeigen hält halten stellt stellen organisiert organisieren"
    " veranstaltet veranstalten bietet bieten ladet macht machen nimmt nehmen bleibt bleiben fällt fallen fährt fahren"
    " reist reisen entscheidet entscheiden wählt wählen tagt tagen berät beraten empfängt präsentiert singt singen"
    " konzertiert tanzt erscheint erscheinen schließt schließen führt führen dreht treffen übernimmt übernehmen widmet"
    " stehen wartet jährt dauert sucht bestreitet kämpft misst messen spricht sprechen moderiert leitet wird eröffnet"
)
# What begins a clause of its own.
BREAKS = r"[,;:()„“\"]|\s[–-]\s"
