"""English as data: the words of a clause that say on which side of now it lies. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MODALS = _words("will shall would should could can may might must won't wouldn't shan't couldn't can't cannot 'll")
# With "have" behind them these speak of what is over: might have left.
GUESSES = _words("could may might must")
# What will be, wherever it stands before the date.
WILL = r"\bwill\b|'ll\b"
# Behind a length, what it is counted from: two days after the quake.
HAPPENING = (
    r" (?:(?P<after>after|following)|before) (?:the|his|her|its|their|that) "
    r"(?P<name>[^\W\d_]+(?: [^\W\d_]+){0,2})"
)
FUTURE_CUES = _words(
    "will shall 'll won't would upcoming forthcoming scheduled expected due planned slated supposed tomorrow ahead"
    " awaits gonna likely intends intend expects expect hopes plans proposed wants want hope going might must"
    " preparation preparations prepare preparing anticipated"
)
# "completed by Friday": what is done by a day may be told in the past and still lie ahead.
DEADLINES = frozenset({"by", "until", "till", "effective"})
# "had been scheduled", "as previously planned": what was still to come then.
WAS_TO_COME = frozenset({"had", "previously"})
# "will be named in May": the participle says nothing of when.
INFINITIVES = frozenset({"be", "get", "being", "to"}) | MODALS
DONE = frozenset({"had", "was", "were"})
# "set to resume Monday": what is still to come, whatever the form of the first verb.
HEADING = _words(
    "is are set due scheduled expected planned about likely supposed agreed plan plans planning hoping trying wants"
    " forecast billed tipped poised booked vowed promised pledged threatened ready has have"
)
# These send somebody on: told him to return, bailed to appear.
SENDING = _words("told ordered asked invited summoned bailed remanded instructed urged warned called")
PAST_CUES = _words(
    "was were had did said told went came saw got made took gave found left became began wrote won lost held kept let"
    " met led rose fell grew sold bought paid sent spent built drew broke spoke chose froze stole wore bore swore tore"
    " drove rode flew knew threw blew shot sat stood understood thought brought caught taught fought sought felt dealt"
    " forecast put quit beat burst cast broadcast bet split lent bent hid bit ate forgot overcame withdrew undertook"
    " woke lay lit shone shook slid spun clung crept leapt fled sped bled bred overtook foresaw withheld upheld oversaw"
    " slept swept set cut hit hurt shut ran sang sank swam rang drank struck stuck dug hung been has have having wasn't"
    " weren't didn't hadn't hasn't haven't"
)
# These end in -ed without being verbs of the past.
NOT_PAST = _words(
    "need seed feed indeed speed exceed proceed succeed hundred sacred naked united weed heed deed reed bleed breed"
    " greed creed steed shed misdeed"
)
BE = _words("am is are 're isn't aren't they're we're you're i'm r im ur youre theyre")
# What may stand between a verb's parts: has also been, will soon be.
ADVERBS = _words("not also then now still both never soon once just again only already")
# "the new, expanded park": after these a word in -ed describes what follows.
DESCRIBED = _words(
    "the a an this that these those its his her their our my your new newly old first second third latest next"
    " another other some any no every each"
)
# "is set for Friday": participles whose form is also a past tense, of what is to come.
ARRANGED = _words("set fixed booked billed timed forecast pencilled penciled earmarked lined arranged due down tipped")
# Verbs of timetables: in the present they tell what is to come, "the park opens on Saturday".
TIMETABLE = _words(
    "open opens reopen reopens begin begins meet meets travel travels resume resumes continue continues go goes expire"
    " expires arrive arrives depart departs conclude concludes reconvene reconvenes convene convenes appear appears"
    " become becomes gather gathers decide decides restart restarts attend attends kick kicks join joins close closes"
    " come comes fly flies finish finishes elect elects"
)
# These are as often nouns, and count only where no other verb tells.
TIMETABLE_OR_NOUN = _words(
    "vote votes play plays host hosts face faces run runs return returns start starts end ends take takes visit visits"
    " launch launches stage stages head heads leave leaves hold holds release releases march marches strike strikes"
    " debate debates air airs premiere premieres drop drops shut shuts"
)
# "takes place on Sunday"; whoever takes anything else keeps no timetable.
TAKEN = frozenset({"place", "effect", "over", "part", "off"})
GOINGS = _words(
    "opening reopening beginning meeting travelling traveling resuming going expiring arriving departing"
    " concluding convening appearing gathering joining closing coming flying finishing voting playing hosting facing"
    " returning starting ending taking visiting launching staging heading leaving holding releasing marching striking"
    " publishing giving making getting setting stepping unveiling presenting doing having seeing working staying"
)
# "What are you doing on Saturday": between the parts of a question's verb.
SUBJECTS = _words("you we they i u he she it everyone anyone")
# "Join us on Friday": sentences that begin so invite.
INVITING = _words(
    "join come meet catch visit tune save rsvp register book grab watch see c remember doors don't dont please pls help"
    " sign vote hear apply enter bring reminder tickets back"
)
# "Excited for Friday", "ready for Friday".
LOOKING_FORWARD = _words("excited ready pumped hyped psyched stoked prepared wait waiting countdown")
FORWARD = frozenset({"for", "till", "til", "until"})
# After these a word is a noun, or no present: the vote, in talks, did meet.
NO_VERB_AFTER = _words(
    "the a an this these those its his her their our my your whose no some any every each all of in on at by for"
    " from with to into over after before or not had has have 've did didn't do does don't doesn't be been being"
    " is are was were am last next first second new two three four five six seven eight nine ten"
) | MODALS - {"'ll"}
# Before these a verb has no ending: they open, people who vote.
PLURALS = _words("they we you i people voters men women children police fans who which that and")
# "Stocks end lower": a headline of what has happened.
ON_MARKETS = _words("lower higher up down flat mixed near little sharply slightly")
# What continues after, or asks into, the quake on Friday leaves Friday where it was.
LOOKING_BACK = frozenset({"after", "following", "since", "into", "over", "despite", "amid"})
QUESTIONS = frozenset({"what", "how", "where", "whether", "who", "which"})
# These begin another clause: "the move comes as talks on Monday collapsed".
CONJUNCTIONS = frozenset({"as", "when", "while", "because"})
# What may stand between "is" and its day.
PREPOSITIONS = _words("on in at for only from this next until till not about around")
# A change of day: both the old and the new one are still to come.
MOVED = _words(
    "postponed delayed moved adjourned rescheduled deferred put pushed brought rearranged switched shifted extended"
    " remanded bailed suspended carried held postpone postponing postpones delay delaying move moving adjourn"
    " reschedule rescheduling defer deferring push pushing shift shifting extend"
)
# Of these, what goes on from one day to another.
LASTING = _words("held carried suspended extended extend remanded bailed")
CALLED_OFF = _words(
    "cancelled canceled called postponed scrapped abandoned axed shelved adjourned rescheduled delayed suspended"
)
AUXILIARIES = _words("was were has have had been is are being")
