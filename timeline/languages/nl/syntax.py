"""Dutch as data: the forms of its verbs and the words that link its clauses. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FRAMED = True
PAST_AUXILIARIES = _words("was waren had hadden werd werden")
PRESENT_AUXILIARIES = _words("is zijn heeft hebben ben heb")
PASSIVE_AUXILIARIES = _words("wordt worden")
FUTURE_AUXILIARIES = _words("zal zullen gaat gaan")
PLANNING_AUXILIARIES = _words("moet moeten wil willen")
SUPPOSING_AUXILIARIES = _words("zou zouden kan kunnen kon konden mag mogen mocht")
RESERVING_AUXILIARIES = _words("zou zouden")
BEEN = _words("geworden geweest gehad gebleven")
PASSIVE = _words("werd werden wordt worden")
BECOMING = _words("werd werden")
PARTICIPLES = _words(
    """gedaan gegaan gestaan gezien geweest gekozen gevonden verloren begonnen verkocht gekocht gebracht gedacht bezocht
    gezocht gesloten geschoten gestorven overleden ontvangen verlaten besloten bedankt benoemd ontslagen vrijgelaten
    neergestort omgekomen aangehouden opgericht overgenomen teruggevonden afgetreden uitgebroken ontruimd ontkend
    verwoest verwond gered gewond gedood geopend ingestort geplaatst ondertekend getekend verworpen vernietigd beloofd
    gemeld verklaard gewaarschuwd gearresteerd veroordeeld afgelast uitgesteld geannuleerd gepland voorzien
    bekendgemaakt"""
)
PARTICIPLE_SHAPE = (
    r"(?:aan|af|bij|door|in|mee|na|neer|om|onder|op|over|samen|terug|toe|tegen|uit|vast|voor|vrij|weg)?ge[a-zë]{2,}(?:d|t|en)"
    r"|(?:be|ver|ont|her|er)[a-zë]{2,}(?:d|t|en)"
)
_REGULAR = _words(
    """zei meldde verklaarde tekende opende eindigde startte stelde vestigde benoemde kondigde beloofde weigerde eiste
    stemde protesteerde betoogde staakte doodde verwondde redde raakte haalde betaalde speelde veroordeelde arresteerde
    annuleerde keurde voerde leidde reisde landde stortte botste ontplofte explodeerde brandde overstroomde verwoestte
    vernietigde beschadigde stichtte richtte bouwde kostte verhuisde woonde werkte leefde duurde noemde maakte
    waarschuwde bevestigde ontkende erkende beweerde vertelde voegde reageerde vreesde hoopte meende telde bereikte
    veroverde bezette bestormde belegerde bombardeerde trouwde scheidde vluchtte ontsnapte keerde legde zette plaatste
    gebruikte diende klaagde daagde pleitte zegde schorste schrapte schoof publiceerde toonde onthulde ontdekte kende
    volgde hoorde leerde huldigde kroonde wijzigde verhoogde verlaagde steunde verwelkomde versloeg evacueerde"""
)
PASTS = (
    _REGULAR
    | frozenset(f"{past}n" for past in _REGULAR)
    | _words(
        """kwam kwamen ging gingen gaf gaven nam namen vond vonden zag zagen deed deden stond stonden lag lagen zat
        zaten hield hielden liet lieten liep liepen viel vielen begon begonnen bleef bleven schreef schreven sprak
        spraken trok trokken trad traden won wonnen verloor verloren sloot sloten schoot schoten stierf stierven
        overleed overleden zonk zonken brak braken bracht brachten dacht dachten kocht kochten verkocht verkochten
        bezocht bezochten zocht koos kozen besloot besloten wees wezen hief steeg stegen daalde daalden vroeg vroegen
        sloeg sloegen droeg droegen vloog vlogen voer voeren reed reden riep riepen ontving ontvingen verliet verlieten
        ontsloeg ontsloegen verscheen verschenen verdween verdwenen kreeg kregen bood boden greep grepen hing hingen
        sprong sprongen verdronk verdronken wist wisten zeiden bewees bestond bestonden ontstond ontstonden vertrok
        vertrokken verbood verboden bedroeg"""
    )
)
PRESENTS = _words(
    """begint beginnen opent openen start starten vindt vinden komt komen sluit sluiten eindigt ontmoet ontmoeten speelt
    spelen stemt stemmen zegt zeggen meldt melden verklaart ontkent ontkennen beweert beweren gelooft geloven denkt
    denken hoopt hopen verwacht verwachten vreest omvat omvatten woont wonen werkt werken leeft leven ligt liggen staat
    staan blijft blijven toont tonen brengt brengen trekt trekken houdt houden krijgt krijgen geeft neemt nemen doet
    stijgt vertrekt treedt reist bezoekt heet weet weten wacht meent wijst viert vieren vraagt"""
)
INFINITIVE_ENDINGS = ("en", "aan", "ien")
NO_VERBS = _words(
    """een zeven negen tegen binnen buiten boven beneden tussen samen alleen geen heren dagen weken maanden jaren uren
    mensen vrouwen mannen kinderen leden landen steden straten partijen kiezers banken bedrijven miljoenen andere
    anderen meeste eerste tweede derde laatste grootste beste hoogste einde waarde gemeente provincie bodem meteen
    morgen gisteren bovendien indien misschien sindsdien vervolgens volgens dezen eigen open gebied geld gevaar gezin
    gezicht geluid gewoon genoeg geheel getal gebouw gebouwen gedeelte gedrag gehele gelijk gemiddeld gerecht
    geschiedenis gesprek gesprekken gevecht gevechten gevolg geval gevallen geweld gezondheid gebeurtenis bekend bereid
    bewust beroep beleid besluit bestuur bericht berichten verkeer verlies verslag verschil verzet verdrag verhaal
    herfst bezoek begin bedrag bedrijf bevel beeld beleg bewijs bewoners verband verdachte verdachten soldaten agenten
    arbeiders reden redenen vrede aarde ziekte hoogte liefde ellende bende vierde vijfde woede methode periode route
    minute orde zijde koude schade rechte lichte grote gewonde bekende beide beiden rode goede oude late korte echte
    vaste juiste grootte lengte breedte diepte dikte afgelopende volgende komende geplande zogenoemde zogenaamde
    bepaalde verschillende duizende honderde bestuurde leidende gronden eilanden handen honden deuren brieven rijen
    lonen kranen schepen wapens troepen"""
)
PARTICLES = _words(
    """aan af bij door in mee na neer om op over plaats samen terug toe uit vast voor vrij weg bijeen bekend gevangen"""
)
NOUN_MARKERS = _words(
    """de het een dit deze die geen haar hun mijn ons onze elk elke ieder iedere alle veel enkele meerdere twee drie
    vier vijf zes zeven acht negen tien twaalf in op van met bij uit naar voor tegen over onder tussen zonder sinds tot
    nieuwe oude grote kleine eerste tweede lange"""
)
TEMPORAL = _words("toen terwijl nadat")
CONDITIONS = _words("als indien of wanneer")
NOBODY = _words("niemand geen")
ONLY = _words("alleen slechts")
ATTRIBUTING = _words("volgens")
DENYING = _words("ontkent ontkennen ontkende ontkenden ontkend")
CLAIMING = _words(
    """beweert beweren beweerde beweerden beschuldigt beschuldigd beschuldigde beschuldigden verdacht vermeende"""
)
ANTECEDENTS = {"hij": _words("de een"), "het": _words("het"), "ze": _words("de"), "zij": _words("de")}
WHOEVER = _words("wie wat")
PERFECT_INFINITIVES = _words("hebben zijn")
LIKELY_PAST_ENDINGS = ("de", "te")
STRESSING = _words("pas al reeds nog ook alleen uiterlijk")
PAST_ENDINGS = ("eerde", "eerden")
