"""Italian as data: the words and endings of a clause that say on which side of now it lies. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What must, may or should be done, and what is set for a day; future tenses have endings of their own.
FUTURE = _words(
    "previsto prevista previsti previste programmato programmata fissato fissata convocato convocata deve devono può"
    " possono potrebbe potrebbero dovrebbe dovrebbero sarà saranno avrà avranno andrà verrà prossimo prossima atteso"
    " attesa"
)
FUTURE_FORMS = r"[a-zàèéìòù]+(?:rà|ranno|rò|remo|rete)"
PAST = _words(
    "fu furono era erano disse dissero fece fecero ebbe ebbero diede prese presero mise misero venne vennero vide"
    " nacque morì scrisse chiese decise chiuse perse vinse rimase seppe tenne volle corse giunse aveva avevano stata"
    " stato stati state"
)
PAST_FORMS = r"[a-zàèéìòù]+(?:ò|arono|erono|irono|ava|avano|eva|evano|iva|ivano)"
# Words that end like such verbs and are none.
NO_VERBS = _words(
    "però può perciò ciò sarò avrò dopodomani riva attiva attivo nuova prova arriva deriva leva chiave grave nave brava"
    " iniziativa alternativa normativa trattativa legislativa esecutiva definitiva positiva negativa estiva sportiva"
    " tv diva viva privativa città libertà novità attività metà età qualità realtà società"
)
AUXILIARIES = _words("ha hanno ho hai abbiamo è sono aveva avevano era erano abbia abbiano sia siano avrebbe avrebbero"
                     " sarebbe sarebbero avendo essendo")  # fmt: skip
HAVING = _words("ha hanno ho hai abbiamo aveva avevano abbia abbiano avrebbe avrebbero")
PARTICIPLES = (
    r"[a-zàèéìòù]+(?:at[oaie]|ut[oaie]|it[oaie]|ess[oaie]|es[oaie]|us[oaie]|ott[oaie]|ett[oaie]|ert[oaie]|ort[oaie]"
    r"|int[oaie]|ost[oaie]|olt[oaie]|ist[oaie]|itt[oaie]|ors[oaie]|ers[oaie]|is[oaie]|nt[oaie])"
)
PLANNED = _words("previsto prevista previsti previste programmato programmata fissato fissata convocato convocata"
                 " atteso attesa chiuso chiusa aperto aperta chiamati invitati")  # fmt: skip
GOING = _words("deve devono intende intendono vuole vogliono spera sperano conta")
BETWEEN = _words("non anche di già")
INFINITIVES = r"[a-zàèéìòù]+(?:are|ere|ire|arsi|ersi|irsi|urre|orre)"
TIMETABLE = _words(
    "comincia cominciano inizia iniziano parte partono apre aprono chiude chiudono gioca giocano affronta affrontano"
    " riceve incontra incontrano vota votano elegge arriva arrivano torna tornano riprende riprendono ospita presenta"
    " debutta scade scadono entra entrano esce scende scendono sfida riunisce festeggia celebra termina conclude"
)
SINCE = _words("da dal dalla")
DEADLINES = _words("entro fino sino per")
ARTICLES = _words("il lo la i le")
NOMINAL = _words("un una del della di al alla nel suo sua grande nuovo primo prossimo ultimo")
BEGINS = _words("dal dalla")
MOVED = _words("rinviato rinviata rinviati rinviate rinvia spostato spostata spostati slittato slittata slitta slitterà"
               " posticipato posticipata anticipato anticipata rimandato rimandata")  # fmt: skip
MOVES = _words("a al alla")
WILL = r"\b[a-zàèéìòù]+(?:rà|ranno)(?!\w)"
# Behind a length, what it is counted from: due giorni dopo il terremoto.
HAPPENING = (
    r" (?:(?P<after>dopo)|prima) (?:il |la |lo |l'|i |le |del |della "
    r"|dell')(?P<name>[^\W\d_]+(?: [^\W\d_]+){0,2})"
)
ON = (" di ", " del ")
