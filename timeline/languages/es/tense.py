"""Spanish as data: the words and endings of a clause that say on which side of now it lies. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What must, may or should be done, and what is set for a day; future tenses have endings of their own.
FUTURE = _words(
    "previsto prevista previstos previstas programado programada programados programadas convocado convocada debe deben"
    " puede pueden podría podrían debería deberían próximo próxima será serán irá irán habrá fijado fijada"
)
FUTURE_FORMS = r"[a-zñáéíóúü]+(?:rá|rán|ré|remos|rás)"
PAST = _words(
    "fue fueron fui era eran hizo hicieron dijo dijeron tuvo tuvieron estuvo estuvieron puso pusieron pudo pudieron"
    " hubo vino vinieron dio dieron vio vieron quiso quisieron supo supieron trajo trajeron iba iban había habían"
    " anduvo condujo produjo produjeron redujo tradujo detuvo detuvieron mantuvo mantuvieron obtuvo obtuvieron propuso"
    " propusieron expuso dispuso opuso predijo intervino intervinieron obtuve hice fuimos estuve tuve sido"
)
PAST_FORMS = r"[a-zñáéíóúü]+(?:ó|aron|ieron|yeron|aba|aban|ía|ían|asteis|amos|imos|iste)"
# Words that end like such verbs and are none.
NO_VERBS = _words(
    "día todavía mayoría policía economía compañía energía tecnología garantía categoría guía crecía alcaldía fiscalía"
    " ciudadanía autonomía minoría teoría vía geografía filosofía fotografía librería batería tía lotería consejería"
    " podría deberían podrían debería habría habrían sería serían tendría tendrían vamos estamos tenemos podemos hemos"
    " haremos ramos tramos reclamos préstamos alumbraba detrás demás atrás jamás además quizá allá acá mamá papá sofá"
    " está están café bebé comité canapé porqué parlamento últimos próximos mismos máximos mínimos miembros barón"
    " partido mercado estado resultado sentido pedido lado sábado pasado senado juzgado abogado soldado ganado"
    " comunidad varón patrón ladrón cabo arriba abajo trabajo"
)
AUXILIARIES = _words("ha han he hemos haya hayan había habían hubo habría habrían haber habiendo")
HAVING = AUXILIARIES
PARTICIPLES = (
    r"[a-zñáéíóúü]+(?:ado|ido|ada|ida|ados|idos|adas|idas|ído)|hecho|dicho|puesto|visto|escrito|abierto"
    r"|muerto|roto|vuelto|devuelto|resuelto|propuesto|impuesto|descubierto|expuesto|cubierto"
)
PLANNED = _words("previsto prevista programado programada convocado convocada citado citada llamado llamada")
GOING = _words("va van voy vamos debe deben piensa piensan espera esperan tiene tienen quiere quieren planea planean")
BETWEEN = _words("a que se no de también")
INFINITIVES = r"[a-zñáéíóúü]+(?:ar|er|ir)(?:se|lo|la|los|las|le|les)?"
TIMETABLE = _words(
    "comienza comienzan empieza empiezan inicia inician arranca abre abren cierra cierran juega juegan recibe reciben"
    " visita visitan vota votan celebra celebran llega llegan parte viaja viajan regresa regresan vuelve vuelven entra"
    " entran disputa disputan enfrenta enfrentan presenta presentan estrena estrenan concluye termina terminan vence"
    " reanuda reúne reúnen inaugura sale salen tiene_lugar ofrece ofrecen acoge participa"
)
SINCE = _words("desde")
DEADLINES = _words("hasta antes para")
ARTICLES = _words("el la los las este")
NOMINAL = _words("un una del de al su sus gran nuevo primer próximo último tercer")
BEGINS = _words("desde")
MOVED = _words("aplaza pospone retrasa adelanta traslada"
               " aplazado aplazada aplazados aplazó aplazaron pospuesto pospuesta pospuso retrasado retrasada retrasó"
               " adelantado adelantada adelantó postergado postergada trasladado trasladada")  # fmt: skip
MOVES = _words("al para del hasta a")
WILL = r"\b(?:va|van|[a-zñáéíóúü]+(?:rá|rán))(?!\w)"
# Behind a length, what it is counted from: dos días después del terremoto.
HAPPENING = r" (?:(?P<after>después)|antes) (?:del|de la|de los|de las|de su) (?P<name>[^\W\d_]+(?: [^\W\d_]+){0,2})"
ON = (" el ", " del ")
