"""French as data: the forms of its verbs and the words that link its clauses. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PAST_AUXILIARIES = _words("avait avaient était étaient fut furent eut eurent")
PRESENT_AUXILIARIES = _words("a ont est sont ai avons suis sommes ait aient soit soient")
FUTURE_AUXILIARIES = _words("va vont sera seront aura auront")
PLANNING_AUXILIARIES = _words("doit doivent devait devaient devra devront veut veulent")
SUPPOSING_AUXILIARIES = _words(
    """pourrait pourraient devrait devraient peut peuvent pouvait pouvaient pourra pourront voudrait"""
)
RESERVING_AUXILIARIES = _words("aurait auraient serait seraient")
BEEN = _words("été eu")
PASSIVE = _words("été est sont fut furent sera seront était étaient être soit")
_DONE = _words(
    """mort morts morte mortes né née nés nées pris prise prises mis mise mises fait faite faits faites ouvert ouverte
    ouverts ouvertes offert offerte dit dits écrit écrite inscrit inscrits inscrite construit construite construits
    détruit détruite détruits détruites conduit conduite produit produite réduit réduite introduit repris reprise appris
    compris surpris entrepris remis remise admis permis promis promise commis commise soumis transmis démis assis acquis
    acquise conquis conclu exclu élu élue élus élues couvert couverte découvert découverte souffert craint atteint
    atteinte atteints éteint rejoint rejoints joint contraint contrainte peint interdit interdite prédit maudit fui ri
    suivi poursuivi vécu survécu venu venue venus devenu devenue devenus revenu parvenu intervenu intervenue tenu tenue
    tenus obtenu obtenue maintenu maintenue retenu soutenu détenu détenue reçu reçue reçus vu vue vus prévu prévue
    prévus prévues su pu dû voulu fallu lu connu connue reconnu reconnue disparu disparue paru apparu perdu perdue
    perdus vendu vendue vendus rendu rendue rendus défendu attendu attendue entendu répondu descendu tendu étendu pendu
    fondu rompu battu battue battus abattu abattue combattu cru mû couru parcouru secouru secourus secourue mordu
    résolu"""
)
PARTICIPLES = _DONE | frozenset(
    f"{done}{ending}" for done in _DONE if not done.endswith(("e", "s")) for ending in ("e", "s", "es")
)
PARTICIPLE_SHAPE = r"[a-zà-ÿœ]{2,}(?:é|ée|és|ées|i|ie|is|ies)"
_ER = _words(
    """annonc déclar affirm assur expliqu indiqu précis souhait estim rappel ajout accus ni not confirm arrêt condamn tu
    bless sauv nomm sign approuv adopt rejet vot gagn remport achet rachet fond cré lanc entr rest quitt arriv mont tomb
    brûl explos chavir s'effondr effondr attaqu bombard occup frapp tir manifest protest début commenc termin annul
    report suspend démissionn limog renvers libér enlev assassin exécut livr visit rencontr accept refus demand exig
    ordonn autoris oblig évacu inaugur ferm laiss pass port trouv retrouv donn plac montr jou men ramen emmen exerc
    dépos désign dénonc lev envoy appel décid évoqu jug inculp écrou relâch célébr"""
)
PASTS = frozenset(f"{stem}{ending}" for stem in _ER for ending in ("a", "èrent")) | _words(
    """fit firent dit dirent prit prirent mit mirent vit virent vint vinrent devint devinrent revint intervint tint
    tinrent obtint mourut moururent put purent sut voulut dut durent parut parurent disparut reçut reçurent conclut
    conclurent élut élurent rendit perdit perdirent vendit vendirent répondit descendit attendit partit partirent sortit
    sortirent finit choisit établit établirent réunit réunirent saisit subit subirent ouvrit ouvrirent offrit découvrit
    couvrit naquit naquirent vécut écrivit construisit détruisit détruisirent conduisit produisit rejoignit éteignit
    atteignit battit battirent abattit combattit fuit courut connut reconnut apparut permit promit remit admit soumit
    acheva"""
)
PAST_ENDINGS = ("èrent", "irent", "urent")
FUTURES = _words("fera feront pourra")
FUTURE_ENDINGS = ("era", "eront", "ira", "iront", "ndra", "ndront", "rront", "vra", "vront", "udra", "ttra", "ttront")
IMPERFECT_ENDINGS = ("ait", "aient")
SUPPOSING_ENDINGS = ("rait", "raient")
INFINITIVE_ENDINGS = ("er", "ir", "re", "oir")
GERUND_ENDINGS = ("ant",)
PRESENTS = frozenset(
    f"{stem}{ending}" for stem in _ER - _words("ni tu not port mont men cré tir jou sign") for ending in ("e", "ent")
) | _words(
    """dit disent nie nient pense pensent croit croient espère espèrent attend attendent vit vivent ouvre ouvrent réunit
    réunissent commence commencent débute débutent tient tiennent comprend comprennent reste restent sait savent prévoit
    prévoient appartient vient viennent devient part partent sort prend prennent met mettent fait font voit voient
    transporte transportent défile défilent craint connaît démarre continue continuent"""
)
NO_VERBS = _words(
    """pays jamais depuis après mais puis moins plus mois fois gens parmi aussi ainsi ici lundi mardi mercredi jeudi
    vendredi samedi dimanche midi parti partis avis ami amis ennemi ennemis appui abri hier mer fer cher premier dernier
    premiers première dernière février janvier juillet quartier métier ouvrier ouvriers officier policier policiers
    financier entier particulier chantier papier dossier courrier trois voix souris soit fait avenir plaisir désir notre
    votre autre autres quatre contre entre outre maire maires affaire affaires guerre terre frontière manière rivière
    mère père frère titre ministre ministres centre membre membres nombre ordre lettre chiffre chambre septembre octobre
    novembre décembre théâtre maître être propre libre pauvre opéra caméra là cela voilà déjà delà iran irak souvent
    argent agent président accident incident gouvernement parlement moment cent vent urgent récent présent absent
    content parent parents client évident important pendant avant devant durant suivant cependant enfant enfants
    habitant habitants manifestant manifestants étudiant dirigeant dirigeants représentant militant militants restant
    montant autant pourtant maintenant lait trait portrait retrait souhait attrait parfait satisfait imparfait extrait
    année années journée soirée matinée armée armées journées idée idées musée musées lycée député députés députée
    société sociétés cité cités qualité majorité autorité autorités sécurité liberté santé marché marchés côté côtés
    comité comités congé employé employés blessé blessés réfugié réfugiés café thé beauté unité activité activités
    université communauté réalité difficulté difficultés égalité responsabilité nationalité canapé entrée sortie partie
    vie compagnie économie énergie démocratie maladie police justice récemment demi ni qui lui celui si oui quasi taxi
    ski colis tapis permis palais français anglais dès très près succès procès accès élevé élevée élevés élevées progrès
    décès propos repos corps temps bras bis tandis paris compris vis promis"""
) - _words("promis permis compris fait soit")
VERB_ADVERBS = _words(
    """être avoir pas plus jamais encore déjà aussi bien donc également ensuite toujours enfin ainsi tous toutes tout
    rien toutefois ne se y en lui leur hier aujourd'hui tant peu trop même elle il ils elles on"""
)
ADVERB_ENDINGS = ("ment",)
NOUN_MARKERS = _words(
    """un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos chaque plusieurs
    quelques de en à dans par pour sur avec sans sous chez vers entre contre premier première deux trois quatre cinq six
    sept huit neuf dix très le la les"""
)
ELISIONS = {
    **dict.fromkeys(("l", "d", "n", "s", "m", "t", "c", "presqu"), ""),
    "j": "je", "qu": "que", "lorsqu": "lorsque", "puisqu": "puisque", "quoiqu": "quoique", "jusqu": "jusque",
    "s'il": "si", "s'ils": "si", "s’il": "si", "s’ils": "si", "d'après": "selon", "d’après": "selon",
}  # fmt: skip
CLITICS = ("-t-il", "-t-elle", "-t-on", "-il", "-elle", "-ils", "-elles", "-on")
TEMPORAL = _words("lorsque quand alors pendant tandis")
CONDITIONS = _words("si")
NOBODY = _words("personne aucun aucune nul rien")
ONLY = _words("seulement uniquement")
ATTRIBUTING = _words("selon")
DENYING = _words("nie nient nié niait nièrent dément démentent démenti démentie démentit")
CLAIMING = _words(
    """affirme affirment prétend prétendent prétendait accuse accusent accusé accusée accusés soupçonné soupçonnée
    soupçonnés présumé présumés présumée"""
)
ANTECEDENTS = {"il": _words("le un"), "elle": _words("la une")}
WHOEVER = _words("quiconque qui")
STRESSING = _words("dès seulement déjà encore")
INFINITIVES = _words("être avoir")
