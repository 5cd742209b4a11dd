"""English words that tell whether the opening of a sentence points back: data, no logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What these point to or stand for was named before.
POINTERS = _words("these those such this")
MAIN_PRONOUNS = _words("he she they it his her their i i'm i've i'd i'll")
# Somebody who speaks, or is spoken to: outside a quotation nobody has said who.
SPEAKERS = _words(
    "i i'm i've i'd i'll me my mine we we're we've we'd we'll our ours you you're you've you'd you'll your"
)
PERSONS = _words("he she they he's she's they're he'd she'd they'd he'll she'll they'll they've")
SUBJECTS = PERSONS | SPEAKERS | _words("it it's this that these those")
# What opens a phrase before the main clause, and nobody whom a pronoun in that clause could mean.
PREPOSITIONS = _words(
    "in on at by with without for from during despite over under about through throughout across into among "
    "between against within beyond besides behind near beside following amid last next this now today yesterday "
    "tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december instead like unlike once early late to born built "
    "rebuilt held known made given taken"
)
SUBORDINATORS = _words(
    "when while as after before since because although though until unless whereas where whenever if"
)
DETERMINERS = _words("the a an some many most several all every each no two three four five six seven eight nine ten")
CALENDAR = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sept sep oct nov dec"
)
AUXILIARIES = _words(
    "is are was were be been has have had will would can could may might must shall should do does did isn't "
    "aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't also"
)
# Verbs of no regular past that often follow a noun left out ("the first left", "some say").
PLAIN_VERBS = _words(
    "said say says told left came come went go took take made make got get saw won lost fell died began think "
    "thought believe want wanted fear feared argue argued hope know knew felt feel include includes including "
    "involves means mean showed shows show met ran gave give given found brought fret worry call claim see doubt "
    "support oppose blame expect suggest warn describe insist complain wonder prefer agree disagree"
)
QUANTIFIERS = _words("some many most several few none all each either one two three four five both plenty")
# "Not all bridges": a subject, where "Not for us" denies what was said.
NEGATED = _words("all every everyone only long since a many one")
COUNTED = _words("two three four five six seven eight nine ten dozen")
ORDINALS = _words("first second third fourth fifth sixth last latter latest next")
LATER_ORDINALS = _words("second third fourth fifth sixth")
# "The second quarter" stands for itself; "the second bomb" does not.
AFTER_ORDINALS = _words(
    "quarter half time year day week month season world war term round most consecutive successive straight "
    "annual amendment test set leg generation person grade century party reich floor street avenue edition "
    "round-robin"
)
# What makes a definite noun stand for itself: "the company behind the ferry", "the man who …".
COMPLETING = _words(
    "of in on at for from with by to behind between against over under near into about who whose which that "
    "accused charged suspected named called known convicted responsible where when aboard inside outside"
)
# Behind "the" these point to something told, whatever follows: the former head of the bank, the news that he had won.
ALWAYS_TOLD = _words("former latter pair duo two move decision incident news announcement")
# Nouns that, definite and alone at the head of a sentence, name what the sentence before has told.
TOLD_BEFORE = _words("""
agreement agreements aim aims allegations announcement boy changes child claims comments couple decision development
developments discovery discussion discussions dispute duo effort efforts episode exchange findings girl goal goals
idea incident initiative intention man measure measures men move news objective objectives pair practice process
project proposal proposals purpose reaction reason reasons remarks response result results revelation revelations
scheme setback situation statement statements step steps suspect suspects teenager trend trio victim victims warning
warnings woman women
""")
# Nouns that, so placed, name what the article is about: its opening has told of it.
NAMED_BEFORE = _words("""
amendment approach arrangement arrest arrests article attack attacker attackers attacks ban bid bill blast blasts
blaze body bomb bomber bombing bombings bombs book boys brothers campaign case ceo change charge charges children
claim clash clashes clip collision comment company complaint concept contract conversation crash criticism cuts
damage deal death deaths debate defendant delay demand demands demonstration demonstrators device disease document
documents drop email emails event events explosion explosions fall family figure figures film fine fire firm flight
footage game girls group gunman gunmen image images incidents increase injuries inquiry interview investigation jet
job killer killing killings law lawsuit legislation letter loss losses match material meeting memo message mission
mother motion murder newspaper offence offences offer operation order paper payment performance photo photograph
photographs photos pictures plan plane plans player policy post problem problems product programme protest
protesters protests purchase raid rally reforms remark report request research researchers rise role ruling sale
scandal scene sentence service ship shooting show side singer sisters software song source sources spat spokesman
spokesperson spokeswoman spot star station strike striker study suit sum survey talks team teenagers test tests
theory threat total tour trial trip vehicle verdict version vessel victory video visit vote website win work
""")
# What a clause can begin with that names nobody ("it is illegal to …"): the pronoun stands for nothing.
EMPTY_SUBJECT = (
    "is was be has been had will would may might could can seems seemed appears appeared emerged takes took looks "
    "looked turns turned becomes became remains remained makes made rained snowed 's isn’t wasn’t isn't wasn't means"
)
# Set off by commas within a sentence: the last word of each, and the words before it.
CONNECTIVES = {
    "however": "", "meanwhile": "", "therefore": "", "moreover": "", "nevertheless": "", "nonetheless": "",
    "though": "", "too": "", "instead": "", "consequently": "", "likewise": "", "similarly": "", "furthermore": "",
    "conversely": "", "thus": "", "example": "for", "instance": "for", "contrast": "(?:by|in)", "turn": "in",
    "hand": "on the other", "all": "after", "course": "of",
}  # fmt: skip
REPORTING = (
    "said says told added adds wrote writes tweeted explained continued asked recalled insisted claimed argued noted "
    "warned concluded admitted"
)
# Openings after which a sentence without a comma has no main clause: "As ministers fly in to meet the king."
SUBORDINATE = _words("as while because although whereas")
NO_CLAUSE = _words(
    "of many much well part a an few little expected usual recently soon long far for such if yet to in on at"
)
# An example that the reader is asked to think of: what it is an example of was said before.
INVITING = {
    "think": _words("of about back"), "consider": _words("the a an how what this that for"),
    "imagine": _words("the a an how what if being you for"), "picture": _words("the a an this yourself"),
    "recall": _words("the how that when"), "remember": _words("the how that when those"),
    "look": _words("at"), "witness": _words("the"), "suppose": _words("the a an that you"),
}  # fmt: skip
# "… is just the latest victim." ends a row that the sentences before have told.
LAST_OF_A_ROW = _words("latest newest recent")
LATEST = (
    r"\b(?:is|was|are|were|became) (?:(?:just|only|merely|but|simply) )?(?:the|one of the) "
    r"(?:latest|newest|most recent)(?: [\w'’-]{1,40}){1,2}[.\"”’]{1,3}$"
)
