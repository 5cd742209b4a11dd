"""English as data: the types of happenings that news tells, each with the verbs and nouns that tell it.

A word that tells several types equally often is in none, nor is one for who does it or what does it (``protesters``,
``virus``), who are there on days without a happening. A hyphen joins two words that tell one only together
(``air-strikes``).
"""

from __future__ import annotations

from timeline.languages.types import by_word

# What happens. ``found guilty`` and ``verdict`` convict as ``convicted`` does, a ``tremor`` is a quake.
_HAPPENINGS = {
    "die": """die died dies dying death deaths dead kill kills killed killing toll perish perished drowned slain
        fatal fatally fatalities casualty casualties murder murdered murders assassinate assassinated assassination""",
    "injure": "injure injured injures injuring injury injuries wound wounded wounding wounds hurt",
    "arrest": "arrest arrested arrests arresting detain detained detains detention captured custody",
    "charge": "charge charged charges indict indicted indictment prosecute prosecuted arraigned",
    "try": "trial trials testify testified testifies testimony",
    "convict": "convict convicted convicts convicting conviction guilty found-guilty verdict verdicts",
    "acquit": "acquit acquitted acquittal acquits exonerated",
    "sentence": "sentence sentenced sentences sentencing jail jailed jails imprison imprisoned imprisonment",
    "free": "release released releases releasing freed frees",
    "elect": "elect elected elects election elections poll polls ballot ballots referendum reelected",
    "authorise": """vote voted votes approve approved approves approval adopt adopted adopts adoption authorize
        authorized authorizes authorise authorised authorises authorizing resolution resolutions endorse endorsed ratify
        ratified passed passes""",
    "resign": "resign resigned resigns resignation quit quits ousted ouster sacked oust stepped-down step-down",
    "appoint": "appoint appointed appoints appointment nominate nominated nominates nomination",
    "attack": """attack attacked attacks attacking bomb bombed bombs bombing bombings bombard bombarded bombardment
        shell shelled shelling raid raids raided missile missiles airstrike airstrikes assault assaulted
        shoot shooting shootings shot hijack hijacked offensive invade invaded invasion intervention
        air-strike air-strikes air-raid air-raids military-action military-operation military-operations opened-fire
        missile-strike missile-strikes""",
    "explode": "explode exploded explodes exploding explosion explosions blast blasts blew blowout detonate detonated",
    "collapse": "collapse collapsed collapses collapsing burst bursts gave-way caved-in",
    "destroy": "destroy destroyed destroys destroying destruction demolish demolished flattened",
    "sink": "sink sank sunk sinks sinking capsize capsized",
    "crash": "crash crashed crashes crashing derail derailed derailment collide collided collision",
    "quake": "quake quakes earthquake earthquakes tremor tremors aftershock aftershocks temblor seismic",
    "storm": "storm storms hurricane hurricanes cyclone typhoon tornado tornadoes",
    "flood": "flood floods flooded flooding floodwaters inundated",
    "burn": "fire fires blaze blazes burn burned burnt burns burning wildfire wildfires arson",
    "leak": "leak leaked leaks leaking spill spills spilled spilling spilt gushing gusher",
    "seal": "cap capped capping caps plug plugged plugging seal sealed sealing contain contained containment",
    "infect": """infect infected infects infection infections outbreak outbreaks diagnose diagnosed diagnosis
        contracted""",
    "alert": "alert alerts alarm alarms",
    "sign": """sign signed signs signing treaty accord agreement agreements deal deals pact agree agreed agrees
        settlement""",
    "cease": "ceasefire truce ceasefires armistice",
    "open": "open opened opens opening reopen reopened reopens inaugurate inaugurated inauguration",
    "close": "close closed closes closing closure shut shuts shutting shutdown",
    "sell": "sell sold sells selling sale sales divest divested",
    "buy": "buy bought buys buying purchase purchased acquire acquired acquires acquisition takeover",
    "win": "win wins won winning beat beats beaten defeat defeated defeats victory victorious",
    "launch": "launch launched launches launching unveil unveiled unveils",
    "protest": """protest protested protests protesting demonstrate demonstrated demonstration
        demonstrations rally rallied rallies riot riots rioted marched""",
    "defect": "defect defected defects defection defections",
    "sanction": "sanction sanctions freeze freezes froze frozen embargo ban bans banned banning",
    "earn": "profit profits earnings loss losses dividend dividends revenue revenues",
    "investigate": """investigate investigated investigates investigating investigation investigations inquiry
        inquiries probe probes probed""",
    "warn": "warn warned warns warning warnings",
    "discuss": "discuss discussed discusses discussing discussion discussions talks",
    "strike": "walkout walkouts picket pickets picketed",
}
_RESPONSES = {
    "react": """condemn condemned condemns condemnation mourn mourned mourns mourning tribute tributes condolence
        condolences welcome welcomed welcomes praise praised praises thank thanked thanks hail hailed hails criticise
        criticised criticize criticized criticises criticizes cheered grief outrage outraged applauded deplored""",
    "deny": "deny denied denies denial denials dispute disputed disputes refute refuted dismiss dismissed dismisses",
    "appeal": "appeal appealed appeals appealing urge urged urges urging plea pleas pleaded beg begged",
    "pledge": """pledge pledged pledges pledging donate donated donates donation donations fundraise fundraising
        fundraiser charity charities telethon promised promises""",
    "rescue": "rescue rescued rescues rescuing evacuate evacuated evacuates evacuation",
    "apologise": "apologise apologised apologize apologized apologises apologizes apology apologies",
}
TYPE_OF = by_word(_HAPPENINGS | _RESPONSES)
