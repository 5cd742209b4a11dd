"""English as data: the forms of its verbs and the small words that its syntax and its headlines go by."""

from __future__ import annotations

from timeline.languages.en.events import REPORTING


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DO = _words("do does did")
PAST_AUXILIARIES = _words("was were had did")
PRESENT_AUXILIARIES = _words("is are am has have do does 's 're 've")
CONTRACTED = {
    **dict.fromkeys(("isn't", "it's", "he's", "she's", "that's", "there's", "who's", "what's", "i'm"), "is"),
    **dict.fromkeys(("aren't", "we're", "they're", "you're"), "are"),
    **dict.fromkeys(("don't", "doesn't"), "do"),
    **dict.fromkeys(("hasn't", "haven't"), "have"),
}
CONTRACTIONS = ("'ll", "'ve")
# Past forms before ``by`` that are no participles: ``drove by``, ``rose by a third``.
NOT_DONE_BY = _words(
    """came drove fell flew grew passed ran rang rode rose sank sat stood stopped swam swore went increased decreased
    dropped climbed jumped slipped dipped declined soared surged plunged gained shrank widened narrowed lived
    died arrived returned resigned escaped appeared fled collapsed vanished"""
)
NOBODY = _words("no none nobody noone nothing neither")
# Past forms that do not end in -ed; a participle that only follows an auxiliary stands in PARTICIPLES.
PAST_FORMS = _words(
    """arose awoke beat became began bent bet blew bought bred broke brought built burnt burst came cast caught
    chose clung cost crept cut dealt dove drank drew drove dug fell fed fled flew flung forbade foresaw forgot
    forgave fought found froze gave got grew ground heard held hid hit hung hurt kept knelt knew laid lay led
    left lent let lit lost made meant met mistook outdid overcame overran oversaw overthrew overtook paid pled
    put quit ran rang rebuilt reran rose sank sat saw sent set shook shot shrank shut slept slew slid sold
    sought spent split spoke sprang spread sprung spun stole stood struck stuck stung swept swore swung tore
    taught threw told took thought undertook underwent upheld went wept withdrew withheld woke won wore wove
    wound wrote resold said says rode sang swam strode"""
)
VERB_ADVERBS = _words("also already then later now still just once again both all not never")
DEGREES = _words("very most more much so too long newly highly well best least")
NEARLY = _words("almost hardly barely scarcely even only")
PARTICIPLES = _words(
    """beaten become begun bitten blown bound broken chosen come done drawn driven eaten fallen flown forbidden
    forgotten forgiven frozen given gone grown hidden known lain overcome overrun overseen overthrown overtaken
    proven ridden risen rung run sang seen shaken shown shrunk spoken stolen stricken sung sunk swollen sworn
    taken thrown torn undergone undertaken withdrawn woken worn woven written"""
)
# Adjectives, nouns and present forms in -ed.
NOT_PAST = _words(
    """unmanned uninsured unarmed undisclosed uncontrolled unmarked unrelated unwanted untreated unlicensed
    undocumented unemployed unaffected unlimited untested unconfirmed unresolved undecided unprotected unregulated
    undisputed unchanged uninvited unsolved unauthorized unauthorised uninhabited unspoiled unfinished unpublished
    united hundred indeed need speed seed feed breed weed deed bleed exceed proceed succeed red bed shed embed
    sacred wicked naked hatred kindred rugged ragged beloved moped alleged so-called
    unprecedented limited related sophisticated dedicated supposed concerned based used unspecified unidentified
    unnamed unexpected advanced talented interested excited experienced mixed complicated wounded retired armed
    aged skilled crowded"""
)
# Verbs of the simple present that are hardly ever nouns; the second block is known by what stands around them.
SIMPLE_PRESENT = _words(
    """accepts accuses adds admits agrees allows announces appears applies argues arrives asks asserts attends avoids
    becomes begins believes belongs blames brings captures carries chooses comes completes confirms consists contains
    continues creates decides declares defends defies delivers demands denies depends describes deserves destroys
    develops dies disappears discovers dismisses earns emerges enables encourages enjoys ensures enters escapes
    establishes exists expands expects explains explores fails finds gets gives goes grows happens hears helps
    highlights hosts identifies ignores improves includes indicates insists intends introduces invites involves joins
    keeps kills knows launches leads learns lets loses maintains makes manages meets occurs opens operates owns pays
    performs prefers prepares prevents produces proposes protects proves provides publishes pushes puts raises reaches
    reads receives recalls recognises recognizes recommends reduces refers reflects refuses rejects relies remains
    remembers removes replaces represents requires resigns resumes returns reveals rises seeks seems sees sells sends
    serves sits speaks spends stands suffers suggests survives sweeps takes teaches tells tends thinks threatens tries
    predicts calculates attracts celebrates climbs covers contests crosses focuses fuels generates
    underlines underscores understands unveils urges visits wants warns wears welcomes wins writes"""
)
PRESENT_OR_NOUN = _words(
    """calls causes claims cuts ends faces falls feels follows forces hits holds hopes leaves lives marks means moves
    names needs notes offers orders plans plays points presents promises releases reports runs sets shows signs starts
    stops strikes supports turns uses votes works"""
)
PRESENT_PLURAL = _words(
    """go come make take give get hold meet face keep say believe think argue want know seem become remain agree
    indicate suggest insist"""
)
TO_BE = _words("is are 's 're")
# ``The aim is to …`` plans nothing.
PURPOSES = _words(
    """aim goal plan idea purpose way task role job challenge point thing key hope intention answer solution objective
    do mission option step strategy trick priority problem"""
)
# Past forms that are participles too.
BOTH_PAST = _words(
    """bought bred brought built burnt caught dealt dug fed found fought held hung hurt kept laid led left lent lit lost
    made met paid put read sent set shot sold sought spent struck stung swept taught thrown torn told won wound cut hit
    spread"""
)
# After these a clause may follow without a word that opens it: ``knew the bridge had collapsed``.
CLAUSE_TAKING = REPORTING | _words(
    """know knows knew known find finds found show shows showed mean means meant think say believe argue want fear fears
    feared feel feels felt hope ensure ensures ensured suggests realised realized learned discovered decided see sees
    saw wish agree agreed proves proved understood understands expect doubt guess made makes let lets heard is was
    are were has had have watched"""
)
# What opens a clause, but for those words that subordinate, relate or join.
PARTING = _words("what how why whether than there lest whatever whoever")
GOING_ON = _words("began begun started stopped continued kept began begins starts continues stops resumed")
OBJECTS = _words("him her it them us me you himself herself itself themselves")
# Prepositions that make a date an adverbial: with their date they can be left out, and the clause says the same.
ADVERBIAL_PREPOSITIONS = _words("on in at during early late around about")
# Before an article and a time these are of the time: ``over the weekend``.
WHILE = _words("over throughout during")
DATE_ADVERBS = _words("shortly just soon well long only mid first last next previous early late")
DIRECTIONS = _words("north south east west northeast northwest southeast southwest outside")
# A phrase that ends with one of these, cut before its noun, is no phrase.
UNFINISHED = _words(
    """regarding concerning ever first second third last next other more most new very too two three four five six
    seven eight nine ten just nearly almost barely"""
)
# These open an adverbial up to its comma: ``Rather than sell it, …``.
LEADS = _words(
    """prior ahead alongside along rather instead thanks due contrary according aside apart given having just soon
    shortly long even only not back
    initially currently originally seemingly well first second third today yesterday tonight monday tuesday wednesday
    thursday friday saturday sunday overnight together"""
)
PARTICLES = _words("over through in on up off out down around along away back")
OCCURRING = _words("occurred happened came ensued arose emerged")
EMERGING = _words("emerged emerges seems seemed appears appeared follows turned turns happened")
# Behind ``it is`` these say that the pronoun stands for nothing.
EMPTY = _words(
    """clear unclear likely unlikely possible impossible true known unknown important necessary difficult hard easy
    understood believed thought reported expected announced revealed said alleged claimed hoped feared assumed argued
    estimated suggested confirmed why whether how that what time"""
)
# A name that ends with one of these is no person's.
ORGANISATIONS = _words(
    """office council committee party commission department ministry agency university company bank group court
    association union house institute service services corporation corp inc ltd plc fund foundation club united city
    authority board bureau police force army navy times post news tribune guardian telegraph society organisation
    organization centre center college school church museum hospital government parliament senate congress league"""
)
HONORIFICS = _words(
    """mr mrs ms dr sir lord lady prof president prime minister secretary general senator gov rep sen chancellor
    king queen prince princess pope judge justice captain colonel gen col lt sgt"""
)
TITLES = _words("Mr Mrs Ms Dr Sir Lord Lady Prof Gov Rep Sen Gen Col Lt Sgt Capt Mr. Mrs. Ms. Dr.")
# Verbs that want an infinitive, whatever stands between.
SENDING = _words(
    """ordered asked told urged forced allowed agreed refused decided planned helped tapped tried wanted hired chosen
    chose elected sent expected required permitted enabled persuaded failed managed threatened vowed promised pledged
    offered encouraged instructed invited convinced authorised authorized entitled supposed likely set"""
)
# Before ``to`` and a verb these want it, and are no nouns that it only describes.
WITH_INFINITIVE = _words(
    """able unable likely unlikely set due ready about free willing unwilling keen eager reluctant sure bound
    permission right chance decision plan plans bid effort efforts attempt attempts how what where whether going
    used order begin began begun start starts continue want wants try tries seek seeks refuse fail fails need needs
    him her it them us"""
)
# Forms that are past only where no auxiliary, article or number shows them to be something else.
AMBIGUOUS_PAST = _words(
    """cut hit put set cost let shut spread split hurt burst cast beat quit found left ground lay saw felt bet
    wound"""
)
# Nouns in -ing that a headline can end with.
NOUNS_IN_ING = _words(
    """meeting hearing ruling building funding training bombing shooting briefing wedding warning spending killing
    opening ending beginning feeling morning evening spring king ring thing nothing something anything everything
    fighting drilling filing finding landing trading banking housing engineering advertising offering ceiling listing
    crossing gathering setting bidding shipping fishing mining wing swing string sling standing boring
    understanding saving painting recording wrongdoing rating sibling sterling pudding clothing lightning gambling
    racing boxing sailing swimming cycling rowing skiing marketing manufacturing testing screening flooding parking
    cooking smoking hacking outing rising uprising timing planning policing proceeding dealing
    lending borrowing mailing blessing rigging counselling counseling sewing farming during"""
)
# Lengths of time that ``last`` and ``next`` make a date of.
TIMES = _words("week weekend month year season spring summer autumn winter today tonight tomorrow yesterday")
# ``The visit comes as the town mourns`` tells what else goes on.
COMES = _words("come comes came coming")
AT_A_TIME = _words("as amid while after ahead weeks days months hours")
# Abbreviations of four letters or more, whose full stop ends no sentence.
ABBREVIATED = _words("capt prof corp dept messrs supt asst assn brig cmdr insp univ bros sept approx reps sens govs")
# Pairs of words that no headline parts, and verbs that want their ``as``.
WANTING = frozenset(
    {("part", "in"), ("all", "but"), ("rather", "than"), ("more", "than"), ("less", "than"), ("such", "as")}
)
NAMED_AS = _words("described known regarded seen named identified hailed portrayed branded labelled labeled considered")
# What is left of a date that has gone: ``a mere two days later``, ``some time in May``.
DANGLING = _words("mere full whole good some time sometime mere barely scant nearly almost roughly")
# These want their preposition and what it governs.
RELYING = _words(
    "called calls calling call relied relies focused focuses depends depended insisted insists centred embarked"
)
# Words of a date that counts from another (``who a day later released …``).
COUNTED_FROM = _words("a one day days weeks months years hours later earlier before after last next this ago")
# ``hit the headlines``, ``made the news`` tell nothing of what was done.
NOTICING = _words("hit made grabbed dominated")
