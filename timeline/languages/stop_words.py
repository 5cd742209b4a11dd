"""Function words of languages for which no installed package brings a list: pronouns, prepositions, auxiliaries."""

from __future__ import annotations

TABLE = """
da: af alle at blev blive bliver da de dem den denne der deres det dette dig din dog du efter eller en end er
et for fra få får han hans har have havde hendes her hos hun hvad hvem hver hvor hvordan hvis i ikke ind ingen
jeg jer jo kan kun kunne man mange med meget men mens mere mig min mod må ned nej noget nogle nu når og også
om op os over på sig sin sine skal skulle som så sådan til ud under var ved vi vil ville vor være været

fi: ei eivät eli emme en et ette että he heidän heidät heille heitä hän häneen hänelle hänen hänet ja jo johon
joiden joita joka joko jonka jos jossa jota jotka kanssa keitä ken kenen koska kuin kuka kun me meidän meille
meitä mikä minkä minua minulle minun minut minä missä mitä mukaan mutta myös ne niiden niin niitä noin nuo nyt
nämä näitä ole olemme olen olet oli olivat olisi olla olleet ollut on ovat se sekä sen siinä siitä sille sinun
sinä sitä tai te teidän tuo tuon tämä tämän tässä tätä vaan vai vaikka vain

hu: a abban az aki akik akkor alatt amely amelyek amelyet ami amikor annak arra arról át azok azon azt azzal
be belül benne csak de e ebben egy egyes egyik el ellen elő előtt én ennek éppen erre és ez ezek ezen ezért
ezt fel felé fog ha hanem hogy hogyan i ide igen is ismét itt jó kell ki kívül le lehet lenne lesz lett már
még meg mely mert mi miatt míg mint mit most nagy ne nek nem nincs o ő ők össze ott pedig s saját sem semmi
több után úgy vagy van vannak vele volt voltak volna

nb: alle at av bare ble bli blir da de dem den denne der deres det dette din disse du eller en enn er et etter
for fra før ha hadde han hans har hennes her hun hva hvem hver hvilken hvis hvor hvordan i ikke inn ingen jeg
kan kom kun kunne man mange med meg meget mellom men mens mer min mot må noe noen nå når og også om opp oss
over på samme seg selv sin sitt sine skal skulle slik som så til under ut uten var ved vi vil ville vår være
vært

nl: aan al alles als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een en er ge
geen geweest haar had hadden heb hebben heeft hem het hier hij hoe hun ik in is ja je jij jullie kan kon
kunnen maar me meer men met mij mijn moet moeten na naar niet niets nog nu of om omdat onder ons ook op over
reeds te tegen toch toen tot u uit uw van veel voor want waren was wat we wel werd werden wezen wie wij wil
worden wordt zal ze zelf zich zij zijn zo zonder zou zouden

ro: a acea aceasta această acel acest acesta aceste acestea acești ai aici al ale am ar are as asta astfel
atunci au avea avem avut ca când care cât ce cea cei cel cele ci cine cu cum da dacă dar de deci deja despre
din după e ea ei el ele era este eu fi fie fiind foarte fost iar îi îl îmi în între își îți la le li lor lui
mai mea mi mult ne nici nimic noi nu o ori pe pentru poate prin sa să sale sau se și sunt spre sub te toate
tot toți tu un una unde unei unor unui va vă voi vor

ru: а без более бы был была были было быть в вам вас весь во вот все всего всех вы да даже для до его ее
её ей если есть ещё еще же за здесь и из или им их к как какой ко когда которая которого которое которые
который кто ли либо между меня мне много может мы на над надо нас не него неё нет ни них но ну о об однако он
она они оно от очень перед по под после при про с сам свой своих себя сейчас со так также такой там те тем то
того тоже той только том ты у уже хотя чего чем через что чтобы эта эти это этого этой этом этот я

tr: acaba ama ancak artık aslında az bazı belki ben beni benim bile bir biraz birçok biri birkaç biz bize bizi
bu buna bunda bundan bunlar bunu bunun böyle çok çünkü da daha de değil diye dolayı en fakat gibi göre hangi
hani hem henüz hep hepsi her herkes hiç için ile ise işte kadar karşı kendi kez ki kim mi mu mü nasıl ne neden
nerede niye o olan olarak oldu olduğu olsa on ona onlar onu onun oysa önce öyle sadece sanki sen siz son sonra
şey şimdi şu tüm var ve veya ya yani yine yok zaten

uk: а або але аж без би був буде були було в вже ви від він вона вони воно все всі для до є з за зі із і й
його її їх їхній
ж же ще що щоб як який яка які яке якщо коли ми може на над наш не нас ні них о об при по під про та так також там те
тим то тому тут ти у це цей ця ці цього цьому цієї через чи
"""

STOP_WORDS = {
    tag.strip(): frozenset(words.split()) for tag, _, words in (block.partition(":") for block in TABLE.split("\n\n"))
}
STOP_WORDS["nn"] = STOP_WORDS["no"] = STOP_WORDS["nb"]
