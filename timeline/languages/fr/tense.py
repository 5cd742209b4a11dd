"""French as data: the words and endings of a clause that say on which side of now it lies. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What is to come: future forms that end otherwise, what must, may or should be done, and what is set for a day.
FUTURE = _words(
    "sera seront aura auront ira iront fera feront pourra pourront devra devront viendra viendront prévu prévue prévus"
    " prévues attendu attendue attendus attendues doit doivent devrait devraient peut peuvent pourrait pourraient"
    " prochain prochaine bientôt programmé programmée programmés programmées convoqué convoqués"
)
FUTURE_FORMS = r"[a-zàâçéèêëîïôûù]+(?:(?:er|ir|dr|tr|vr|rr|cr|ur)(?:a|ont|ai|ons|ez))"
PAST = _words(
    "fut furent eut eurent fit firent dit dirent prit prirent mit mirent vint vinrent vit virent tint tinrent était"
    " étaient avait avaient été annonça déclara lança affirma expliqua ajouta arriva commença tua ouvrit mourut décéda"
)
PAST_FORMS = r"[a-zàâçéèêëîïôûù]+(?:aient|èrent|irent|urent|ait|ça)"
# Words that end like such verbs and are none.
NO_VERBS = _words(
    "fait lait trait portrait retrait souhait parfait opéra caméra extra ultra infra contra choléra agora sera"
    " front pont mont font vont sont ont dont donc vrai essai délai quai trai adieu peu lieu milieu bleu feu jeu jeudi"
    " lundi mardi mercredi vendredi samedi midi ici aussi ainsi parmi parti qui celui lui si mi dix six paris pays"
    " bureau eau peau nouveau niveau château drapeau plus nous vous tous dans sans depuis chez assez rendez avis"
    " ensuite suite puis trois mois fois bois voix prix dernier premier ci quai année journée soirée matinée"
    " arrivée entrée armée marché café côté député blessé employé traité comité santé sécurité société université cité"
    " réalité majorité autorité activité qualité été individu issu inconnu salut début but août"
)
AUXILIARIES = _words(
    "a ont ai as avons avez est sont suis sommes êtes avait avaient était étaient aurait auraient serait seraient ayant"
    " étant eut fut soit soient ait aient n'a n'ont n'est l'a l'ont s'est m'a"
)
HAVING = _words("a ont ai as avons avez avait avaient aurait auraient ayant eut n'a n'ont l'a l'ont")
PARTICIPLES = (
    r"[a-zàâçéèêëîïôûù]+(?:é|ée|és|ées|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues|ert|erte|erts|ertes|int|ort"
    r"|orte|orts|ortes|eint|aint|ait)"
)
PLANNED = _words(
    "prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées"
    " convoqué convoquée convoqués invité invités invitée fixé fixée fermé fermée fermés fermées ouvert ouverte ouverts"
)
GOING = _words("va vont vais allons allez doit doivent compte comptent espère espèrent veut veulent")
BETWEEN = _words("pas plus de se y en le la les lui leur être ne également aussi donc")
INFINITIVES = r"(?:s'|l'|d')?[a-zàâçéèêëîïôûù]+(?:er|ir|re|oir)|s'|l'"
TIMETABLE = _words(
    "commence commencent débute débutent s'ouvre ouvre ouvrent ferme ferment reprend reprennent joue jouent affronte"
    " affrontent reçoit reçoivent rencontre rencontrent votent vote élit se_tient tient tiennent lieu a_lieu entre"
    " entrent quitte quittent part partent arrive arrivent vient viennent revient rentre rentrent prend prennent"
    " organise organisent propose proposent accueille accueillent présente fête célèbre célèbrent se sortent sort"
    " réunit réunissent donne donnent invite"
) - _words("se lieu entre")
SINCE = _words("depuis")
DEADLINES = _words("jusqu'à jusqu'au jusqu' d'ici avant pour")
ARTICLES = _words("le la les ce cette l'")
NOMINAL = _words("un une du des de d' au aux son sa leur ce cet grand nouveau premier dernier prochain")
BEGINS = _words("depuis")
MOVED = _words("reporté reportée reportés reportées repoussé repoussée repoussés avancé avancée décalé décalée déplacé"
               " déplacée différé ajourné ajournée reporte repousse")  # fmt: skip
MOVES = _words("à au du pour")
WILL = r"\b(?:sera|seront|va|vont|aura|auront|pourra|pourront|devra|devront|[a-zéèêîô]{3,}(?:era|eront|ira|iront))\b"
# Behind a length, what it is counted from: deux jours après le séisme.
HAPPENING = r" (?:(?P<after>après)|avant) (?:le |la |les |l'|son |sa )(?P<name>[^\W\d_]+(?: [^\W\d_]+){0,2})"
ON = (" le ", " ce ")
