"""Italian as data: the words that tell whether, when and how something happened. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BE = _words("è sono era erano fu furono stato stata stati state essere sia")
HAVE = _words("ha hanno aveva avevano ebbe ho abbiamo")
FUTURE = _words("sarà saranno avrà avranno")
HYPOTHETICAL = _words("potrebbe potrebbero dovrebbe dovrebbero può possono")
NEGATIONS = _words("non mai né nessun nessuna")
UNDONE = NEGATIONS
REPORTING = _words(
    """disse dissero dice dicono detto dichiarò dichiarato dichiara affermò affermato afferma affermano annunciò
    annunciarono annunciato annuncia riferì riferito riferisce spiegò spiegato spiega aggiunto aggiunge sottolineato
    sottolinea confermò confermato conferma ammise ammesso avvertì avvertito avverte chiesto chiede chiedono negò negato
    nega smentito denunciato denuncia accusato accusa sostenuto sostiene sostengono promesso promise rivelato crede
    credono spera pensa teme ritiene ritengono scritto scrive risposto comunicato prevedono"""
)
SAYING = _words(
    """disse dice detto dichiarato dichiarò affermato affermò afferma spiegato sostenuto sostiene crede spera pensa
    ritiene"""
)
ANSWERING = SAYING | _words("aggiunto aggiunge riferito riferisce risposto annunciato scritto")
ANNOUNCING = _words(
    """annunciò annunciato annuncia confermò confermato avvertito promesso ammesso rivelato ordinato chiesto"""
)
HOLDING = _words(
    """crede credono spera sperano pensa pensano sa sanno vive vivono comprende comprendono include resta rimane
    appartiene rappresenta esiste sembra teme ritiene prevedono prevede porta era aveva"""
)
STATIVE = _words(
    """ebbe ebbero rimase vissuto visse durato creduto pensato voluto potuto dovuto saputo appartenuto costato"""
)
CONCLUDING = _words(
    """firmato firmò firmarono approvato approvò approvata adottato arrestato arrestata arrestati arrestò ucciso uccisa
    uccisi uccise morto morta morti morì morirono deceduto dimesso dimessa dimise vinto vinse perso perse lanciato
    lanciò aperto aperta aprì chiuso chiusa chiuse vietato incriminato condannato condannata condannati condannò eletto
    eletta elesse nominato nominata nominò liberato liberati liberata respinto respinta raggiunto deciso votato
    destituito"""
)
BEGINNING = _words("iniziato iniziata iniziò cominciato cominciò partito avviato inizia comincia scattato")
PLANNING = _words(
    """previsto prevista previsti previste programmato programmata fissato fissata atteso attesa deve devono prossimo"""
)
CANCELLING = _words(
    """annullato annullata annullati annullate annullò rinviato rinviata rinviati rinviò sospeso sospesa sospese
    cancellato cancellata cancellati"""
)
HAPPENING = CONCLUDING | _words(
    """affondato affondata affondò bruciato bruciata bruciò esploso esplosa esplose crollato crollata crollò precipitato
    deragliato ferito ferita feriti ferì assassinato assassinata attaccato attaccata attaccò bombardato bombardata
    colpito colpì fuggito fuggiti fuggì salvato salvati salvò evacuato evacuati licenziato licenziati fondato fondata
    fondò comprato comprò acquistato venduto venduta vendette rilevato manifestato protestato protestarono sposato nato
    nata sepolto distrutto distrutta distrusse danneggiato allagato scoperto scoperta pubblicato rubato rubati ritrovato
    ritrovati assolto atterrato costruito costruita rapito rapita catturato catturati conquistato scoppiato scoppiò
    consegnato estradato espulso arrivato arrivati sparato entrati"""
)
TRADING = _words(
    """comprato comprò acquistato venduto vendette pagato investito firmato aperto chiuso fondato costruito"""
)
TIMETABLE = _words(
    """inizia iniziano comincia apre aprono chiude riunisce riuniscono gioca incontra parte svolge termina"""
)
EXPECTING = _words(
    """prevede prevedono stima stimano spera potrebbe potrebbero dovrebbe probabilmente forse atteso attesa calcola"""
)
SUPPOSING = _words("se qualora")
CONDITIONAL = _words("qualora potrebbe potrebbero")
GENERAL = _words("spesso solito generalmente normalmente abitualmente sempre talvolta raramente")
REPEATING = _words("ogni tutti tutte annualmente")
EXCEPTING = _words("tranne eccetto salvo")
SPEAKERS = _words("io noi me mi mio mia miei nostro nostra nostri voi vostro")
OWN = _words("io me mio mia miei mi")
COMPARING = _words("rispetto confronto")
FIGURES = _words("cento miliardi milioni aumento calo crescita")
DATE_PREPOSITIONS = _words("il nel in giorno anno lo scorso mese a")
ON = _words("il")
AT = _words("alle")
OF = _words("di del dei dell'")
BY = _words("entro")
SINCE = _words("dal dall'")
UNTIL = _words("fino sino")
BEFORE = _words("prima")
AFTER = _words("dopo")
LEADING_TO = _words("dopo prima nonostante")
NEW_DAY = _words("al")
STRETCHES = _words(
    """fine inizio metà settimana settimane mese mesi giorno giorni anno estate inverno autunno primavera sera notte
    mattina"""
)
PARTS_OF_DAY = _words("mattina mattino pomeriggio sera notte")
POINTING = _words("la questa quella il")
JOINING = _words("e")
RUNNING = _words("e al")
ARTICLES = _words("il lo la i gli le")
RECALLING = _words("il lo la i gli le questo questa quel quella")
DETERMINERS = _words(
    """il lo la i gli le un uno una questo questa questi queste quel quella suo sua suoi sue loro mio mia nostro nostra
    ogni alcuni alcune due tre quattro del della dei delle al alla nel nella dal dalla sul sulla"""
)
PREPOSITIONS = _words(
    """il nel in a ad al alla ai alle di del della dei delle da dal dalla con su sul sulla per tra fra senza dopo prima
    durante fino entro contro secondo verso nella nei l'"""
)
COORDINATORS = _words("e ed ma o però")
SUBORDINATORS = _words("che quando mentre perché poiché sebbene benché se qualora affinché come dove")
RELATIVES = _words("che cui quale quali dove chi")
THAT = _words("che")
PRONOUNS = _words("egli lui lei essa loro essi")
POSSESSIVES = _words("suo sua suoi sue loro")
DEMONSTRATIVES = _words("questo questa questi quello quella ciò")
SEQUENCE_ADVERBS = _words("anche inoltre tuttavia intanto poi quindi così infine dunque successivamente e ed ma però")
GOING_ON = _words("anche inoltre")
AFTERWARDS = _words("poi successivamente")
TURNS = _words("ma e")
FUNCTION_WORDS = (
    DETERMINERS | PREPOSITIONS | COORDINATORS | SUBORDINATORS | RELATIVES | BE | HAVE | FUTURE | HYPOTHETICAL
    | SEQUENCE_ADVERBS
    | _words(
        """non già molto più meno ancora qui oggi ieri domani si ci ne nessuno niente cinque sei sette otto nove dieci
        dodici deve devono viene quasi sarebbe avrebbe tutto tutti circa solito"""
    )
)  # fmt: skip
EVENT_NOUNS = _words(
    """vertice riunione conferenza congresso forum elezione elezioni referendum voto votazione invasione incoronazione
    cerimonia funerale funerali matrimonio festival festa campionato torneo finale parata terremoto sisma tsunami
    uragano tempesta eruzione attacco attacchi attentato attentati massacro strage assedio golpe rivoluzione rivolta
    incidente esplosione catastrofe disastro naufragio sparatoria assassinio rapimento raid processo udienza verdetto
    negoziati colloqui trattato accordo tregua sciopero lancio visita marcia manifestazione dibattito partita concerto
    mostra apertura incendio alluvione inchiesta seduta"""
)
UNIQUE_NOUNS = _words(
    """vertice conferenza congresso forum elezione elezioni referendum invasione incoronazione funerale funerali
    matrimonio festival campionato torneo terremoto sisma tsunami uragano massacro strage assedio golpe rivoluzione
    esplosione naufragio assassinio trattato"""
)
CALENDAR_NAMES = _words(
    """gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì
    mercoledì giovedì venerdì sabato domenica oggi ieri domani"""
)
ONE_OF_MANY = _words("un uno una ogni nessun nessuna")
PLACING = _words("in a di")
LINKING = _words("in a di del della dei")
APART = _words("di su dopo nonostante")
MEASURING = _words("dal dopo prima")
BESIDE = _words("dal dopo prima fino nonostante su per")
NAME_JOINERS = _words("di del della de dei la")
ELIDED = _words("l d dell all dall nell sull un")
# Sentences with these tell of the article itself and its page.
CREDITS = (
    "pubblicato il",
    "pubblicato:",
    "aggiornato alle",
    "aggiornato il",
    "ultimo aggiornamento",
    "riproduzione riservata",
    "tutti i diritti riservati",
    "foto:",
    "leggi anche",
    "iscriviti",
    "scritto in",
)
ALSO_PLACES = _words("dal dall' fino sino")
# What is only expected of a year ahead: nobody sets a day for it.
EXPECTABLE = _words(
    """essere avere salire salirà saliranno crescere crescerà cresceranno scendere scenderà calare calerà raggiungere
    raggiungerà costare costerà aumentare aumenterà diminuire diminuirà superare supererà restare resterà sarà avrà"""
)
