"""Italian as data: the forms of its verbs and the words that link its clauses. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PAST_AUXILIARIES = _words("aveva avevano era erano fu furono ebbe ebbero")
PRESENT_AUXILIARIES = _words("ha hanno è sono ho abbiamo abbia abbiano sia siano viene vengono")
FUTURE_AUXILIARIES = _words("sarà saranno avrà avranno verrà verranno")
PLANNING_AUXILIARIES = _words("deve devono doveva dovevano dovrà dovranno vuole vogliono")
SUPPOSING_AUXILIARIES = _words("potrebbe potrebbero dovrebbe dovrebbero può possono poteva potevano vorrebbe")
RESERVING_AUXILIARIES = _words("avrebbe avrebbero sarebbe sarebbero")
BEEN = _words("stato stata stati state venuto")
PASSIVE = _words(
    """stato stata stati state fu furono viene vengono sarà saranno verrà verranno venne vennero essere è sono"""
)
PARTICIPLES = _words(
    """morto morti morta morte nato nata nati preso presa presi messo messa messi fatto fatta fatti aperto aperta aperti
    chiuso chiusa chiusi detto detta scritto scritta iscritto iscritta letto visto vista visti previsto prevista
    previsti previste distrutto distrutta distrutti costruito ucciso uccisa uccisi uccise deciso decisa perso persa
    persi vinto vinta espulso espulsi concluso conclusa escluso eletto eletta eletti respinto respinta raggiunto
    raggiunta spinto dipinto colpito assolto assolta scoperto scoperta coperto offerto sofferto corso occorso soccorso
    soccorsi rimasto rimasta rimasti chiesto risposto proposto esposto posto imposto deposto sceso salito acceso speso
    sospeso sospesa difeso dimesso dimessa dimessi ammesso ammessa promesso promessa permesso commesso rimesso trasmesso
    scomparso scomparsa apparso stretto costretto costretti diretto protetto corretto tolto raccolto accolto rivolto
    risolto sconfitto sconfitta tradotto condotto prodotto ridotto introdotto rotto interrotto interrotta corrotto
    vissuto venuto venuti"""
)
PARTICIPLE_SHAPE = r"[a-zàèéìòù]{2,}(?:at|ut|it)[oaie]"
PASTS = _words(
    """disse dissero fece fecero prese presero mise misero vinse vinsero perse persero chiese chiesero decise decisero
    uccise uccisero nacque nacquero venne vennero divenne divennero intervenne tenne tennero ottenne ottennero mantenne
    rimase rimasero scrisse scrissero lesse vide videro visse morì morirono aprì aprirono finì finirono colpì colpirono
    partì partirono uscì uscirono fuggì fuggirono costruì chiuse chiusero corse scese scesero rispose risposero propose
    pose impose distrusse distrussero condusse produsse ridusse cadde caddero seppe volle diede diedero dette stette
    raggiunse raggiunsero respinse respinsero scoppiò espulse concluse conclusero scoprì ammise ammisero promise
    promisero permise elesse elessero sconfisse scomparve apparve interruppe ruppe"""
)
PAST_ENDINGS = ("ò", "arono", "erono", "irono", "ettero", "ette")
FUTURE_ENDINGS = ("rà", "ranno")
IMPERFECT_ENDINGS = ("ava", "avano", "eva", "evano", "ivano")
SUPPOSING_ENDINGS = ("rebbe", "rebbero")
INFINITIVE_ENDINGS = ("are", "ere", "ire", "arsi", "ersi", "irsi", "urre", "orre")
GERUND_ENDINGS = ("ando", "endo")
PRESENTS = _words(
    """dice dicono afferma affermano sostiene sostengono nega negano crede credono spera sperano pensa pensano prevede
    prevedono apre aprono inizia iniziano comincia cominciano chiude riunisce riuniscono incontra gioca giocano parte
    comprende comprendono include vive vivono porta portano sa sanno tiene tengono resta restano rimane chiede chiedono
    annuncia annunciano conferma accusa accusano teme denuncia avverte spiega ritiene ritengono arriva arrivano visita
    sfilano sfila continua rappresenta appartiene lavora esiste esistono sembra termina svolge regge piove smentisce"""
)
NO_VERBS = _words(
    """però ciò può perciò lunedì martedì mercoledì giovedì venerdì così lì sì tardi brava nave neve breve leva uva
    nuova mare altare militare militari popolare particolare potere dovere piacere carcere genere essere avere maggiore
    minore regolare familiare dollaro euro stato stati stata partito partiti senato mercato mercati abitato risultato
    risultati soldato soldati avvocato avvocati comunicato candidato candidati deputato deputata deputati magistrato
    sindacato passato privato pubblicato gelato prato lato grado vita ferita ferite uscita visita visite partita partite
    nascita vendita vendite seguito merito debito abito subito spirito circuito minuto minuti aiuto aiuti statuto
    istituto contenuto tributo saluto rifiuto dato dati fato pirati reati reato trattato trattati attentato attentati
    mandato primato ieri entrata giornata ondata data estate ambasciata strada parata armata contrada privata quando
    mentre verso uno sposate termine insieme sempre oltre altre altri quattro ministero settimane ultimo ultima prime
    prima interprete rete sete segrete concrete abate comunità città università dunque anche"""
) - _words("stato stata stati")
VERB_ADVERBS = _words(
    """essere avere non già anche ancora sempre mai più poi solo bene ieri oggi infatti inoltre quindi così si ci ne lo
    la li le gli"""
)
ADVERB_ENDINGS = ("mente",)
NOUN_MARKERS = _words(
    """un uno una il lo i gli del della dei delle dello al alla ai alle dal dalla nel nella nei nelle sul sulla questo
    questa questi queste quel quella suo sua suoi sue loro mio mia nostro nostra ogni alcuni alcune di a da in con su
    per tra fra senza primo prima due tre quattro cinque sei sette otto nove dieci molto"""
)
ELISIONS = dict.fromkeys(
    ("l", "un", "d", "dell", "all", "dall", "nell", "sull", "quest", "quell", "c", "s", "m", "t", "n"), ""
)
TEMPORAL = _words("quando mentre")
CONDITIONS = _words("se qualora")
NOBODY = _words("nessuno nessuna nessun")
ONLY = _words("solo soltanto solamente")
ATTRIBUTING = _words("secondo")
DENYING = _words("nega negano negò negarono negato smentisce smentiscono smentì smentito")
CLAIMING = _words(
    """sostiene sostengono afferma affermano accusa accusano accusò accusato accusata accusati presunto presunta
    presunti presumibilmente"""
)
ANTECEDENTS = {"egli": _words("il un"), "lui": _words("il un"), "lei": _words("la una"), "essa": _words("la una")}
WHOEVER = _words("chi")
STRESSING = _words("solo già soltanto")
INFINITIVES = _words("essere avere")
