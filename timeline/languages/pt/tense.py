"""Portuguese as data: the words and endings of a clause that say on which side of now it lies. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What must, may or should be done, and what is set for a day; future tenses have endings of their own.
FUTURE = _words(
    "previsto prevista previstos previstas programado programada marcado marcada marcados convocado convocada deve"
    " devem pode podem poderia poderiam deveria deveriam será serão irá irão haverá terá terão próximo próxima agendado"
    " agendada"
)
FUTURE_FORMS = r"[a-zãõáàâéêíóôúç]+(?:rá|rão|rei|remos)"
PAST = _words(
    "foi foram era eram fez fizeram disse disseram teve tiveram esteve estiveram pôs puseram pôde puderam houve veio"
    " vieram deu deram viu viram quis quiseram soube souberam trouxe trouxeram ia iam havia haviam tinha tinham sido"
    " manteve obteve propôs interveio fui estava estavam"
)
PAST_FORMS = r"[a-zãõáàâéêíóôúç]+(?:ou|eu|iu|aram|eram|iram|ava|avam|ia|iam|ámos)"
# Words that end like such verbs and are none.
NO_VERBS = _words(
    "dia polícia notícia maioria economia companhia energia história família agência violência justiça quantia via guia"
    " garantia minoria categoria teoria tecnologia poderia deveria poderiam deveriam haveria teria teriam seria seriam"
    " ciência experiência audiência presidência urgência emergência denúncia provincia província média matéria bateria"
    " parceria auditoria democracia secretaria delegacia prefeitura academia anistia pandemia epidemia europeu museu"
    " seu meu teu céu ateu judeu ouro couro louro viu sou vou estou dou grau mau rei lei comércio"
    " partido mercado estado resultado sentido pedido lado sábado passado senado advogado soldado"
)
AUXILIARIES = _words("tem têm tinha tinham foi foram é são ser sido haver havia haviam teria teriam tenha tenham está"
                     " estão")  # fmt: skip
HAVING = _words("tem têm tinha tinham havia haviam teria teriam foi foram")
PARTICIPLES = (
    r"[a-zãõáàâéêíóôúç]+(?:ado|ido|ada|ida|ados|idos|adas|idas|ído|ída)|feito|dito|posto|visto|escrito|aberto|morto"
    r"|eleito|preso|presa|presos|mortos|morta|entregue|pago|ganho"
)
PLANNED = _words("previsto prevista previstos programado programada marcado marcada convocado convocada"
                 " agendado agendada fechado fechada aberto aberta")  # fmt: skip
GOING = _words("vai vão vou vamos deve devem pretende pretendem quer querem espera esperam planeja")
BETWEEN = _words("se não de a que também")
INFINITIVES = r"[a-zãõáàâéêíóôúç]+(?:ar|er|ir|or|ôr)(?:-se)?|ser|ter"
TIMETABLE = _words(
    "começa começam inicia iniciam abre abrem fecha fecham joga jogam recebe recebem visita visitam vota votam celebra"
    " chega chegam parte viaja viajam volta voltam retorna entra entram disputa disputam enfrenta enfrentam apresenta"
    " estreia estreiam termina terminam vence encerra reúne reúnem inaugura sai saem realiza ocorre acontece"
)
SINCE = _words("desde")
DEADLINES = _words("até ate para antes")
ARTICLES = _words("o a os as na no em nesta neste")
NOMINAL = _words("um uma do da de ao seu sua grande novo primeiro próximo último")
BEGINS = _words("desde")
MOVED = _words("adiado adiada adiados adiou adiaram adia remarcado remarcada antecipado antecipada"
               " transferido transferida prorrogado prorrogada")  # fmt: skip
MOVES = _words("para ao à do da")
WILL = r"\b(?:vai|vão|[a-zãõáàâéêíóôúç]+(?:rá|rão))(?!\w)"
# Behind a length, what it is counted from: dois dias depois do terremoto.
HAPPENING = r" (?:(?P<after>depois|após)|antes) (?:do |da |dos |das |de |o |a )?(?P<name>[^\W\d_]+(?: [^\W\d_]+){0,2})"
ON = (" de ", " do ", " da ")
