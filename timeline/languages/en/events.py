"""English as data: the words that tell whether, when and how something happened, in blocks by what they do."""

from __future__ import annotations

from timeline.languages.en import tense as _tense
from timeline.languages.en import types as _types
from timeline.languages.types import HAPPENINGS as _HAPPENINGS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BE = _words("am is are was were be been being 's 're")
HAVE = _words("has have had having 've")
FUTURE = _words("will shall 'll won't wo")
HYPOTHETICAL = _words("would could should might may must can cannot can't couldn't wouldn't shouldn't ought")
NEGATIONS = _words("not never no n't neither nor without")
CHANCES = _words("chance chances odds probability likelihood risk")
REPORTING = _words(
    """said says say saying told tells added adds noted notes stated states announced announces reported reports
    claimed claims insisted argued explained acknowledged admitted conceded stressed emphasized emphasised
    underlined reiterated observed remarked replied responded wrote writes suggested commented declared
    confirmed warned believed believes thinks thought asked asks hoped hopes estimated predicted recalled
    maintained denied recounted revealed disclosed indicated contended asserted quoted cautioned
    boasted concluded complained joked"""
)
# Reports that tell nothing without what is said.
SAYING = _words(
    "said says saying told tells stated states insisted argued explained claimed claims believes thinks hoped"
)
# Reports whose saying is itself the news when they are dated and tell something of their own.
ANNOUNCING = _words("announced declared confirmed warned ordered pledged vowed promised admitted revealed")
# Of these, what holds or is thought, and happens on no day.
HOLDING = _words(
    """believes believe think thinks argue argues know knows want wants seem seems remain remains become suggests
    belongs consists contains includes depends describes deserves exists explains hopes involves lacks means needs
    prefers recalls refers reflects relies remembers represents requires suffers tends underlines underscores
    understands highlights knows lives owns faces face covers agree indicate suggest insist"""
)
STATIVE = _words(
    """was were had seemed appeared remained consisted contained included involved knew believed thought wanted
    needed liked loved hated owned belonged depended existed meant felt looked sounded lived considered used
    tended hoped stood lay resembled reflected mattered seemed sounded lacked stayed kept worried wondered doubted
    enjoyed preferred imagined dreamed remembered cared wished trusted regarded relied ranked accounted amounted
    totalled totaled comprised troubled struggled expected proved happened occurred
    represented cost deserved required resulted served understood feared aimed
    focused tried"""
)
# Of the verbs of a state those that only say how something seemed or what somebody felt.
SEEMING = _words(
    """appeared seemed looked felt believed wanted hoped thought knew liked loved hated worried wondered remained
    resembled enjoyed cared wished doubted preferred lacked deserved"""
)
DEGREES = _words("very quite almost nearly rather so too more most still already also again fairly pretty really just")
# ``Shares were up``, ``Nine men were missing``: what ``be`` tells with these is news.
MOVING = _words("up down off higher lower ahead behind dead missing absent ill back home away out over under due set")
ONE_OF_MANY = _words("a an any every each another some most no past previous future such")
CONCLUDING = _words("""agreed signed approved adopted arrested killed died resigned won lost launched opened closed
    banned ordered charged sentenced elected appointed released reached rejected""")
BEGINNING = _words("began begun started opened launched kicked commenced")
PLANNING = _words(
    """scheduled planned expected due slated set preparing prepares prepare plan plans planning intends intend
    upcoming forthcoming"""
)
CANCELLING = _words("cancelled canceled postponed scrapped shelved axed scrubbed aborted")
EXPECTING = _words(
    """expect expects expected forecast forecasts predict predicts predicted project projected anticipate
    anticipated estimate estimated likely target targets goal aim aims hope hopes could would might may should
    track"""
)
# Sentences with these tell of the article itself, its makers and its page.
CREDITS = (
    "contributed to this report",
    "contributed to this article",
    "contributed to this story",
    "contributed reporting",
    "this article appeared",
    "this article was published",
    "this story was published",
    "was first published",
    "last updated",
    "last modified",
    "all rights reserved",
    "views expressed",
    "opinions expressed",
    "sign up for",
    "sign up to",
    "click here",
    "follow us on",
    "reporting by",
    "editing by",
    "additional reporting",
    "written by",
    "compiled by",
    "posted by",
    "send us your",
)
# Sentences with these are of the page wherever they stand.
FOOTERS = (
    "this article appeared on",
    "this article was first published",
    "all rights reserved",
    "a version of this article",
)

# What a reader wrote under an article.
WROTE = (" wrote:",)
WRITING = _words("wrote writes posted")
# In brackets these say where somebody stands in a picture.
PICTURED = _words("left right centre center above below pictured top bottom")
COMMENT = r"\bat \d{1,2}[:.]\d{2} [^:]{0,60} wrote:"
DETERMINERS = _words("a an the this that these those its his her their our your my some any each every no another")
PREPOSITIONS = _words(
    """despite amid following besides unlike per
    in on at by for from to of with during until till since before after over through within into between around
    about early late mid throughout under against toward towards upon via near across"""
)
FUNCTION_WORDS = (
    DETERMINERS
    | PREPOSITIONS
    | BE
    | HAVE
    | _words(
        """and or but nor that which who whom whose as than if when while where because although though also will would
    could should may might can not so yet amid including after said"""
    )
)
SUBORDINATORS = _words(
    "lest when while whilst after before because although though until since as if whereas unless once"
)
RELATIVES = _words("which who whose where whom")
COORDINATORS = _words("and but or yet")
PRONOUNS = _words("he she it they")
POSSESSIVES = _words("his her its their")
DEMONSTRATIVES = _words("this that these those")
EXPLETIVES = _words("there here")
PICTURES = _words("image photo photograph picture footage handout frame video snapshot screengrab illustration")
SPEAKERS = _words(
    "i we you my our your us me mine ours i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd let's"
)
GENERAL = _words(
    """often usually always generally typically sometimes normally traditionally regularly rarely ever every"""
)
SEQUENCE_ADVERBS = _words(
    """also meanwhile however moreover furthermore separately additionally earlier later then still instead
    nevertheless nonetheless besides finally similarly likewise thus therefore consequently accordingly and but
    so yet indeed"""
)
COMPARING = _words("than compared versus vs like unlike")
FIGURES = _words("% percent per cent billion million thousand points increase decrease rise fall growth")
DATE_PREPOSITIONS = _words(
    """on in at by for from since until till during early late of around about to through dated"""
)
EVENT_NOUNS = _words(
    """summit meeting conference congress convention forum exercise exercises election elections referendum vote
    ballot invasion inauguration coronation ceremony funeral wedding festival olympics championship
    championships tournament cup final parade earthquake tsunami hurricane typhoon cyclone eruption attack
    attacks bombing bombings massacre siege coup revolution uprising crash explosion blast disaster spill
    shooting assassination hijacking raid trial hearing verdict talks treaty accord ceasefire truce strike
    launch visit march airshow debate session"""
)
EVENT_NOUNS = EVENT_NOUNS | {f"{noun}s" for noun in EVENT_NOUNS if not noun.endswith(("s", "y", "sh"))}
# Of these, the ones of which there is one at a place and time, so that the name alone says which event it is.
UNIQUE_NOUNS = _words(
    """summit conference congress convention forum exercise election elections referendum invasion inauguration
    coronation funeral wedding festival olympics championship championships tournament earthquake tsunami
    hurricane typhoon cyclone eruption bombing bombings massacre siege coup revolution crash explosion blast
    disaster spill assassination treaty airshow"""
)
CALENDAR_NAMES = _words(
    """May january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday
    tomorrow"""
)
AT_FIRST = _words("first originally initially previously formerly once")
PARTS_OF_DAY = _words("morning afternoon evening night day")
NAME_JOINERS = _words("of de del der von van bin al el")

# Deeds

# Before ``to`` and a verb these set it for the time that follows.
INTENDING = _words("plans planned plan intends intended intend scheduled due set agreed pledged vowed promised")
# Deeds that have a price or a size: figures beside them make no statistic.
TRADING = _words(
    """bought sold paid acquired invested raised borrowed donated fined awarded lent won opened closed launched merged
    signed agreed hired settled sued cut shed laid built moved"""
)
# Of these, what a number behind it makes a statistic: ``sold 9 million boats``.
COUNTED = _words("sold")
# What is only expected of a year ahead: nobody sets a day for it.
EXPECTABLE = _words(
    """be have grow rise fall reach cost double triple slow shrink expand recover improve remain continue need see face
    become hit exceed total increase decrease decline drop climb average account generate require contribute likely
    depend stay keep get mean help make provide benefit lose suffer"""
)

ANSWERING = SAYING | _words("told added wrote")
# ``The worst attack came in May, when …``, ``made headlines when …``: what happened stands behind.
OCCURRING = _words("came comes occurred happened began made")
MAKING = _words("made makes")
NOTICES = _words("headlines history news waves")
# Verbs of the happenings that news is made of.
HAPPENING = frozenset(word for word, kind in _types.TYPE_OF.items() if kind in _HAPPENINGS) | _words(
    """searched deported extradited evicted expelled suspended fined hired fired dismissed seized confiscated rescued
    evacuated recovered deployed blocked halted grounded stranded delayed diverted landed crowned honoured honored
    awarded granted ratified vetoed passed repealed overturned upheld settled sued sacked transferred withdrew withdrawn
    retired promoted relegated qualified drew scored equalised equalized eliminated knocked
    born married divorced buried cremated mourned erupted struck hit crippled damaged smashed looted
    ratified devalued defaulted nationalised nationalized privatised privatized merged raised slashed plunged soared
    tumbled jumped surged slumped collapsed rebounded unveiled published discovered identified confirmed"""
)
TIMETABLE = _tense.TIMETABLE | _tense.TIMETABLE_OR_NOUN
# What had been done lies before the news.
UNDONE = NEGATIONS | {"had", "'d"}
BEEN = frozenset({"been"})
TO_BE = ("to", "be")
TO = frozenset({"to"})
WOULD = frozenset({"would"})
AIMS = _words("target goal forecast expected")
OF_CHANCE = _words("of that for")

# Suppositions, habits and somebody's own word

SUPPOSING = _words("if whether unless provided")
CONDITIONAL = _words("if whether unless would could should might")
# First in a sentence and before its subject these suppose: ``Had it rained on Friday, …``.
INVERTING = _words("had were should")
REPEATING = _words("every each")
EXCEPTING = _words("except excluding bar")
# Who writes of himself outside quotation marks comments; ``we`` and ``our`` are also those of an announcement.
OWN = _words("i my me i'm i've")
# A bare verb before one of these asks the reader for something: ``Visit the fair on Friday``.
REQUESTED = _words("the a an your our my this these those it them us me")

# Words beside a date

ON = frozenset({"on"})
AT = frozenset({"at"})
OF = frozenset({"of"})
BY = frozenset({"by"})
# Behind a verb of saying these open what was spoken of, and no clause: ``was asked about what she called …``.
ABOUT = _words("about of by")
LASTING = frozenset({"for"})
FORMER = frozenset({"from"})
SINCE = frozenset({"since"})
UNTIL = _words("until till")
BEFORE = frozenset({"before"})
# What came after something of one day may well have come on that day; a month or year is that of the other alone.
AFTER = _words("after following")
LEADING_TO = _words("after before following despite")
NEW_DAY = _words("to until till")
AGO = frozenset({"ago"})
TODAY = _words("today")
LATER = frozenset({"later"})
THIS = frozenset({"this"})
POINTING = _words("the that this same")
# What is a time itself: ``at the end of last month`` dates what the clause tells.
STRETCHES = PARTS_OF_DAY | _words(
    """end beginning start middle half quarter part spring summer autumn fall winter week weeks month months days
    weekend rest most much all eve course close war"""
)
UNITS = _words("day week weekend month year season decade century moment hour")
HALVES_OF_DAY = _words("am pm")
JOINING = frozenset({"and"})
RUNNING = _words("and to")
BORN = _words("born raised")

# Small words

ARTICLES = frozenset({"the"})
RECALLING = _words("the that this")
THAT = frozenset({"that"})
POSSESSIVE_ENDINGS = ("'s", "’s", "s'", "s’")
GOING_ON = _words("also then")
AFTERWARDS = _words("later afterwards")
TURNS = _words("but and yet so")

# Names of events

PLURAL_ENDINGS = ("s",)
NO_PLURALS = ("ss", "us", "ics")
SUPERLATIVES = ("est",)
PLAIN_ADJECTIVES = _words("annual first special emergency full-scale upcoming two-day presidential")
UPCOMING = _words("upcoming forthcoming coming next")
# Prepositions that set the event behind them apart from what the clause tells.
APART = _words("from of about over following despite into to")
MEASURING = _words("since after before")
BESIDE = _words("for since after before until about ahead despite over to of from")
PLACING = _words("in at of")
LINKING = _words("in of at on")
# After these a year before a capital belongs to a name: ``the 2010 Act``.
NAME_ARTICLES = _words("the a its his their 's")
