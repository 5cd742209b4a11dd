"""German as data: the forms of its verbs and the words that link its clauses. No logic."""

from __future__ import annotations

from timeline.languages.de import tense as _tense


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FRAMED = True
PAST_AUXILIARIES = _words("war waren hatte hatten wurde wurden warst hattest")
PRESENT_AUXILIARIES = _words("ist sind hat haben habe sei seien bin habt hast seid bist")
PASSIVE_AUXILIARIES = _words("wird werden")
FUTURE_AUXILIARIES = _words("wird werden werde")
PLANNING_AUXILIARIES = _words("soll sollen will wollen muss müssen")
SUPPOSING_AUXILIARIES = _words(
    """würde würden könnte könnten sollte sollten dürfte dürften müsste müssten möchte möchten wäre wären hätte hätten
    kann können darf dürfen mag"""
)
BEEN = _words("worden gewesen gehabt geblieben")
PASSIVE = _words("wurde wurden worden wird werden")
BECOMING = _words("wurde wurden")
INDIRECT = _words("habe hätten hätte sei seien werde wäre wären würde würden")
PARTICIPLES = _words(
    """getan gegangen gestanden gegessen gesehen gewesen bekannt gekannt genannt gebracht gedacht gewusst erkannt
    verbrannt abgebrannt gerannt gesandt entstanden verstanden bestanden erhalten verhalten gehalten"""
)
PASTS = (
    _tense.PAST
    | _words(
        """trat traten wies wiesen zog zogen schlug schlugen riss rissen lag lagen erhob erhoben vergab vergaben
        gewährte schwieg schwiegen stritt stritten wuchs floss flossen kroch log logen maß quoll roch schmolz schwoll
        soff stank wusch widerrief zerbrach zerbrachen zerriss erschoss erschossen erschlug ertranken erlag erlagen
        verunglückten verließ verließen untersagte widersprach widersprachen vertrieb vertrieben empfingen erließ
        erließen beging begingen betrat betraten bewarb bewarben enthielt entkam entkamen entließ entließen entzog
        erfand ergriff ergriffen erschrak erwarb erwarben umfasste unterbrach unterbrachen verbot verboten verbarg
        verdarb verklagte verlieh verliehen verschob verschoben versprach versprachen vertrat vertraten verwies
        verwiesen widerstand überfiel überfielen übertraf übernahmen überstand überwand unterlagen unterschrieben
        räumte"""
    )
) - _words("war waren hatte hatten wurde wurden worden gewesen")
PAST_ENDINGS = ("te", "ten", "tet")
INFINITIVE_ENDINGS = ("en", "eln", "ern")
PRESENTS = (
    _tense.TIMETABLE
    | _words(
        """sagt sagen erklärt erklären teilt teilen meldet melden berichtet berichten bestreitet bestreiten behauptet
        behaupten glaubt glauben erwartet erwarten hofft hoffen fordert fordern warnt warnen plant planen lebt leben
        arbeitet arbeiten gehört gehören umfasst umfassen gilt gelten heißt heißen liegt liegen sitzt sitzen lässt
        lassen bringt bringen wohnt wohnen meint meinen denkt denken weiß wissen droht drohen steigt steigen sinkt
        sinken baut bauen kauft kaufen verkauft verkaufen zieht ziehen wirft werfen hält fehlt fehlen braucht brauchen
        bedeutet bedeuten dient dienen besteht bestehen bietet bieten"""
    )
) - _words("wird")
NO_VERBS = (
    _tense.NOT_PAST
    | _tense.NO_VERB
    | _words(
        """neben gegen wegen zwischen oben unten daneben dagegen deswegen gestern morgen heute eben sieben zehn neun
        zwanzig einen keinen ihren seinen meinen unseren deren denen allen vielen wenigen anderen jeden jenen diesen
        welchen ersten zweiten dritten neuen alten großen kleinen guten ganzen eigenen letzten nächsten vergangenen
        meisten einigen mehreren beiden hohen jungen langen schweren schwarzen weißen roten grünen freien offenen
        inneren oberen unteren früheren späteren ehemaligen deutschen bisherigen sogenannten weiteren ebenfalls trotzdem
        genau gesamt bereits gerecht bestimmt gesund vergebens verschieden verschiedenen entgegen zugegen gelegen
        indessen mitten zusammen außen dahinten innen vorn hinten westen osten süden norden gegenüber unter über hinter
        leute seite heutigen gestrigen sondern ändern gern insofern sofern ehern modern extern intern"""
    )
)
PARTICLES = _words(
    """ab an auf aus bei durch ein fest fort frei her herab heran heraus herbei herein hervor hin hinaus hinein hinzu
    los mit nach nieder statt teil um vor voran voraus vorbei weg weiter wieder zu zurück zusammen bekannt"""
)
# The participle with ge- may stand behind any of these, and behind none.
PARTICIPLE_SHAPE = f"(?:{'|'.join(sorted(PARTICLES))})?(?:{_tense.WITH_GE})|(?:{_tense.WITHOUT_GE})"
NOUN_MARKERS = _words(
    """der die das den dem des ein eine einen einem einer eines kein keine keinen im am zum zur vom beim ins dieser
    diese dieses diesen diesem jeder jede jedes jeden jedem sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
    unser unsere mein meine alle allen viele vielen zwei drei vier fünf sechs sieben acht neun zehn zwölf mehrere
    mehreren einige einigen andere anderen sehr neue neuen alte alten große großen kleine kleinen ersten zweiten"""
)
TEMPORAL = _words("als während nachdem")
CONDITIONS = _words("wenn falls sofern ob")
NOBODY = _words("niemand niemanden keiner keine kein keinen keinem")
ONLY = _words("nur allein zuletzt")
ATTRIBUTING = _words("laut zufolge")
DENYING = _words(
    """bestreitet bestreiten bestritt bestritten dementiert dementierte dementierten dementieren leugnet leugnete
    leugnen"""
)
CLAIMING = _words(
    """behauptet behaupten behauptete behaupteten beschuldigt beschuldigte beschuldigten verdächtigt verdächtigte
    bezichtigt bezichtigte vorgeworfen mutmaßlich mutmaßliche mutmaßlichen angeblich"""
)
ANTECEDENTS = {"er": _words("der ein"), "es": _words("das ein"), "sie": _words("die eine")}
WHOEVER = _words("wer was")
INFINITIVES = _words(
    """treten betreten zusammentreten auftreten eintreten vertreten halten erhalten behalten arbeiten leiten warten
    starten beraten raten bieten anbieten veranstalten gestalten errichten berichten verzichten beobachten retten melden
    kosten verwalten verbieten bereiten vorbereiten schalten antreten zurücktreten beitreten verhaften testen leisten
    mieten"""
)
PERFECT_INFINITIVES = _words("haben sein")
STRESSING = _words("erst bereits schon noch nur auch spätestens kurz voraussichtlich")
