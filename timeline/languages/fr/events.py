"""French as data: the words that tell whether, when and how something happened. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BE = _words("est sont était étaient fut furent suis sommes été être soit")
HAVE = _words("a ont avait avaient eut ai avons eu")
FUTURE = _words("va vont sera seront aura auront")
HYPOTHETICAL = _words("pourrait pourraient devrait devraient peut peuvent")
NEGATIONS = _words("pas jamais aucun aucune ni")
UNDONE = NEGATIONS
REPORTING = _words(
    """déclaré déclare déclarent déclara affirmé affirme affirment affirma dit disent annoncé annonce annoncent annonça
    indiqué indique indiquent indiqua précisé précise expliqué explique ajouté ajoute assuré assure estimé estime
    estiment rapporté rapporte rapportent rappelé rappelle souligné souligne confirmé confirme reconnu averti avertit
    prévenu demandé demande souhaité souhaite espère pense pensent croit croient nié nie démenti dénoncé dénonce accusé
    accuse raconté raconte écrit répondu répond promis promet révélé révèle jugé juge craint attendent"""
)
SAYING = _words(
    """déclaré déclare affirmé affirme dit disent estimé estime assuré assure expliqué explique pense pensent croit
    espère"""
)
ANSWERING = SAYING | _words("ajouté ajoute précisé précise indiqué indique répondu annoncé rapporté rapporte")
ANNOUNCING = _words(
    """annoncé annonce annonça confirmé confirme averti promis promet reconnu révélé ordonné prévenu demandé"""
)
HOLDING = _words(
    """pense pensent croit croient espère espèrent sait savent vit vivent comprend comprennent appartient reste restent
    attendent craint tient prévoit avait était"""
)
STATIVE = _words("eu connu vécu cru pensé voulu pu dû su resté restée appartenu duré")
CONCLUDING = _words(
    """signé signa approuvé approuva adopté adopta arrêté arrêtée arrêtés arrêta tué tuée tués tua mort morte morts
    mourut décédé décédée démissionné démissionna remporté remporta gagné perdu lancé lança ouvert ouvrit fermé interdit
    inculpé condamné condamnée condamnés condamna élu élue élus nommé nommée nomma libéré libérée libérés rejeté rejeta
    conclu décidé voté désigné limogé renversé"""
)
BEGINNING = _words("commencé débuté lancé débute commence ouvre démarré commença débuta")
PLANNING = _words(
    """prévoit prévoient prévu prévue prévus prévues programmé programmée fixé fixée attendu attendue doit doivent
    devait prochain"""
)
CANCELLING = _words(
    """annulé annulée annulés annulées annule annula reporté reportée reportés reporte reporta suspendu suspendue
    ajourné ajournée repoussé repoussée"""
)
HAPPENING = CONCLUDING | _words(
    """coulé coula chaviré brûlé brûla explosé explosa effondré effondrée écrasé déraillé blessé blessée blessés
    assassiné assassinée attaqué attaquée attaqua bombardé bombardée frappé fui sauvé sauvés secouru secourus évacué
    évacués licencié licenciés limogé fondé fondée acheté acheta racheté vendu vendit manifesté manifestèrent protesté
    épousé né née enterré détruit détruite détruits endommagé inondé découvert découverte publié volé volés retrouvé
    retrouvés acquitté atterri construit construite enlevé exécuté capturé repris pris éclaté livré extradé expulsé
    arrivé quitté"""
)
TRADING = _words("acheté racheté vendu payé investi signé ouvert fermé fondé construit acquis embauché")
TIMETABLE = _words(
    """ouvre ouvrent commence commencent débute débutent réunit réunissent démarre tient tiennent part joue"""
)
EXPECTING = _words(
    """attend attendent estime espère pourrait pourraient devrait devraient probablement vraisemblablement peut-être"""
)
SUPPOSING = _words("si")
CONDITIONAL = _words("si pourrait pourraient")
GENERAL = _words("souvent généralement habituellement toujours d'habitude habitude parfois rarement normalement")
REPEATING = _words("chaque tous toutes annuellement")
EXCEPTING = _words("sauf excepté")
SPEAKERS = _words("je nous moi me mon ma mes notre nos vous votre vos")
OWN = _words("je moi me mon ma mes")
COMPARING = _words("comparaison comparé rapport")
FIGURES = _words("pourcent milliards millions hausse baisse")
DATE_PREPOSITIONS = _words("le en au ce à vers mois jour l'année année dès")
ON = _words("le")
AT = _words("à")
OF = _words("de du des d'")
BY = _words("d'ici")
SINCE = _words("depuis")
UNTIL = _words("jusque jusqu'au jusqu'à jusqu'en jusqu")
BEFORE = _words("avant")
AFTER = _words("après")
LEADING_TO = _words("après avant malgré")
NEW_DAY = _words("au")
STRETCHES = _words(
    """fin début milieu cours moitié semaine semaines mois jour jours année été hiver automne printemps soir nuit
    matin"""
)
PARTS_OF_DAY = _words("matin midi après-midi soir soirée nuit")
POINTING = _words("ce cette le la")
JOINING = _words("et")
RUNNING = _words("et au")
ARTICLES = _words("le la les")
RECALLING = _words("le la les ce cet cette ces")
DETERMINERS = _words(
    """le la les un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos chaque
    plusieurs quelques aucun aucune deux trois quatre"""
)
PREPOSITIONS = _words(
    """le en à au aux de du des dans par pour sur avec sans sous chez vers entre contre depuis jusque pendant avant
    après dès selon malgré lors hors afin d' l' parmi"""
)
COORDINATORS = _words("et mais ou")
SUBORDINATORS = _words(
    """que lorsque quand alors tandis pendant puisque comme parce bien quoique avant après afin si dès"""
)
SUBORDINATORS -= _words("avant après bien pendant dès afin")
RELATIVES = _words("qui que dont où laquelle lequel lesquels lesquelles quiconque")
THAT = _words("que")
PRONOUNS = _words("il elle ils elles ce")
POSSESSIVES = _words("son sa ses leur leurs")
DEMONSTRATIVES = _words("ce cette ces cela celui celle")
SEQUENCE_ADVERBS = _words(
    """aussi également toutefois cependant ensuite puis ainsi enfin donc alors et mais ou or néanmoins pourtant"""
)
GOING_ON = _words("aussi également")
AFTERWARDS = _words("ensuite puis")
TURNS = _words("mais et or")
FUNCTION_WORDS = (
    DETERMINERS | PREPOSITIONS | COORDINATORS | SUBORDINATORS | RELATIVES | BE | HAVE | FUTURE | HYPOTHETICAL
    | SEQUENCE_ADVERBS
    | _words(
        """ne n pas plus très encore déjà ici là hier aujourd'hui demain on y se personne rien trois quatre cinq six
        sept huit neuf dix douze plupart si doit parmi environ près selon aurait serait même tout tous toute"""
    )
)  # fmt: skip
EVENT_NOUNS = _words(
    """sommet réunion conférence congrès forum élection élections référendum vote scrutin invasion couronnement
    cérémonie funérailles obsèques mariage festival fête championnat tournoi finale défilé séisme tremblement tsunami
    ouragan tempête éruption attaque attaques attentat attentats massacre siège putsch révolution soulèvement crash
    explosion catastrophe naufrage fusillade assassinat enlèvement raid procès audience verdict négociations pourparlers
    traité accord trêve cessez-le-feu grève lancement visite manifestation débat match concert exposition ouverture
    accident incendie inondation enquête"""
)
UNIQUE_NOUNS = _words(
    """sommet conférence congrès forum élection élections référendum invasion couronnement funérailles obsèques mariage
    festival championnat tournoi séisme tsunami ouragan massacre siège putsch révolution crash explosion naufrage
    assassinat traité"""
)
CALENDAR_NAMES = _words(
    """janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
    vendredi samedi dimanche hier aujourd'hui demain"""
)
PLURAL_ENDINGS = ("s",)
NO_PLURALS = ("ss", "ès", "obsèques", "funérailles")
ONE_OF_MANY = _words("un une chaque aucun aucune")
PLACING = _words("à en de")
LINKING = _words("à en de du des au")
APART = _words("de sur après malgré")
MEASURING = _words("depuis après avant")
BESIDE = _words("depuis après avant jusque malgré sur pour")
NAME_JOINERS = _words("de du des la le d'")
ELIDED = _words("l d qu n s")
# Sentences with these tell of the article itself and its page.
CREDITS = (
    "publié le",
    "mis à jour le",
    "mise à jour",
    "modifié le",
    "tous droits réservés",
    "photo prise le",
    "crédit photo",
    "lire aussi",
    "abonnez-vous",
    "inscrivez-vous",
    "contribué à cet article",
    "posté le",
)
ALSO_PLACES = _words("jusque")
# What is only expected of a year ahead: nobody sets a day for it.
EXPECTABLE = _words(
    """être avoir augmenter augmentera augmenteront croître croîtra baisser baissera baisseront atteindre atteindra
    atteindront coûter coûtera doubler doublera diminuer diminuera rester restera dépasser dépassera progresser
    progressera sera aura"""
)
