"""Spanish as data: the forms of its verbs and the words that link its clauses. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PAST_AUXILIARIES = _words("había habían era eran fue fueron estaba estaban hubo hubieron")
PRESENT_AUXILIARIES = _words("ha han es son está están he hemos haya hayan sea sean")
FUTURE_AUXILIARIES = _words("va van será serán habrá habrán estará")
PLANNING_AUXILIARIES = _words("debe deben debía debían deberá deberán quiere quieren iba iban")
SUPPOSING_AUXILIARIES = _words("podría podrían debería deberían puede pueden podía podían pudiera sería serían")
RESERVING_AUXILIARIES = _words("habría habrían")
BEEN = _words("sido estado habido")
PASSIVE = _words("fue fueron sido es son será serán ser era eran sea")
PARTICIPLES = _words(
    """muerto muertos muerta muertas abierto abierta abiertos abiertas dicho dicha hecho hecha hechos escrito escrita
    inscrito descrito visto vista previsto prevista previstos previstas puesto puesta impuesto depuesto propuesto
    propuesta expuesto roto rota vuelto devuelto resuelto resuelta cubierto descubierto descubierta electo preso frito
    impreso satisfecho"""
)
PARTICIPLE_SHAPE = r"[a-záéíóúñü]{2,}(?:[aií]d[oa]s?|ídos?|ídas?)"
PASTS = _words(
    """hizo hicieron dijo dijeron puso pusieron propuso impuso tuvo tuvieron obtuvo mantuvo detuvo detuvieron estuvo
    estuvieron pudo pudieron quiso quisieron vino vinieron intervino trajo trajeron produjo produjeron condujo redujo
    dio dieron vio vieron supo anduvo murió murieron cayó cayeron leyó huyó huyeron ardió nació abrió fundó ganó
    perdió"""
)
PAST_ENDINGS = ("ó", "aron", "ieron", "eron", "yeron")
FUTURES = _words("hará harán dirá tendrá tendrán vendrá pondrá saldrá podrá podrán")
FUTURE_ENDINGS = ("rá", "rán")
IMPERFECT_ENDINGS = ("aba", "aban", "ía", "ían")
SUPPOSING_ENDINGS = ("ría", "rían")
INFINITIVE_ENDINGS = ("ar", "er", "ir", "arse", "erse", "irse", "ír")
GERUND_ENDINGS = ("ando", "endo")
PRESENTS = _words(
    """dice dicen afirma afirman asegura aseguran niega niegan cree creen espera esperan piensa piensan abre abren
    cierra comienza comienzan empieza empiezan celebra celebran reúne reúnen juega juegan viaja termina inicia inician
    incluye incluyen vive viven lleva llevan sabe saben tiene tienen hace hacen sigue siguen queda quedan pide piden
    exige anuncia anuncian informa confirma acusa acusan sostiene sostienen teme denuncia advierte explica considera
    prevé prevén llega llegan sale salen visita entra suele suelen desfilan desfila permanece continúa representa
    pertenece trabaja existe existen parece señala señalan"""
)
NO_VERBS = _words(
    """día policía compañía mayoría minoría economía energía alcaldía fiscalía todavía vía vías tía guía garantía
    batería fotografía teoría categoría tecnología ciudadanía jerarquía monarquía anarquía filosofía geografía biografía
    estadía bahía mía filas varón corazón razón según jamás además atrás detrás quizá ojalá allá acá mamá papá sofá
    alcaraba lugar mujer hogar azúcar familiar militar militares popular particular similar singular regular escolar
    dólar ayer poder deber ser estar haber alquiler líder cáncer taller primer tercer cualquier porvenir medida medidas
    salida llegada entrada jornada década temporada mirada embajada partida comida vida vidas herida ida venida bebida
    corrida partido partidos sentido estado estados lado lados abogado abogados mercado mercados grado resultado
    resultados soldado soldados ejército senado delegado delegados diputado diputada diputados juzgado jurado pasado
    pasada ministerio cuidado pescado pecado sindicado empleado empleados candidato cada nada ciudad adelante contenido
    ruido vestido marido apellido oído pedido pedidos recorrido unido unida unidos unidas soldada llamada privado
    privada demasiado demasiada ganado mundo segundo cuando donde siendo ando bando fernando comando mando próximo luego
    solo sólo así casi"""
)
VERB_ADVERBS = _words(
    """ser estar haber tener no ya también aún todavía siempre nunca jamás sólo solo más menos bien mal antes después
    hoy ayer a se lo la le les nos los las además incluso casi recientemente tan"""
)
ADVERB_ENDINGS = ("mente",)
NOUN_MARKERS = _words(
    """un una unos unas del al este esta estos estas ese esa su sus mi mis nuestro nuestra cada varios varias algunos
    algunas de en a con por para sin sobre entre hasta desde hacia según primer primera dos tres cuatro cinco seis siete
    ocho nueve diez muy el"""
)
CLITICS = ()
TEMPORAL = _words("cuando mientras")
CONDITIONS = _words("si")
NOBODY = _words("nadie ningún ninguna ninguno")
ONLY = _words("solo sólo solamente")
ATTRIBUTING = _words("según")
DENYING = _words("niega niegan negó negaron negado desmiente desmienten desmintió desmintieron desmentido")
CLAIMING = _words(
    """asegura aseguran sostiene sostienen afirma afirman acusa acusan acusó acusaron acusado acusada acusados alega
    alegó presunto presunta presuntos supuestamente presuntamente"""
)
ANTECEDENTS = {"él": _words("el un"), "ella": _words("la una")}
WHOEVER = _words("quien quienes")
STRESSING = _words("solo sólo ya apenas")
INFINITIVES = _words("ser estar haber tener")
