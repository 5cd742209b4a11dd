"""What shows that a sentence is a note about the text, its pictures or its publisher: English data, no logic."""

from __future__ import annotations

NOTES = r"""
this: ^this (?:update|article|report|story|piece|post|analysis|overview|summary|interview|account|page|version)\b
here here's: ^here(?:['’]s| is| are)\b
responsible release: not responsible for|\bpress release\b
left right above below inset: ^(?:left|right|above|below|inset|from left)[,:]
wrote: ^at \d{1,2}[:.]\d{2} ?[ap]m
following: ^(?:the )?following (?:is|are)\b
you your: ^you can (?:also|always|still)?\s?(?:comment|follow|watch|read|listen|find|contact|reach|email|send|do this)\b
blog post twitter: \b(?:this|our|my) (?:blog|post\b|live blog|twitter)|your twitter
attached listed shown: (?:attached|listed|shown) (?:above|below)
click: click (?:here|on|through|to)
scroll: scroll (?:down|through|up)
read: \bread (?:more|the full|also|next|our)
sign signed: \bsign(?:ed)? up\b
share: share (?:this|your)
reserved: rights reserved
follow: follow (?:us|him|her|me|them|@|\w+ on (?:twitter|facebook|instagram))
published broadcast rewritten reprinted republished: not be (?:published|broadcast|rewritten|reprinted|republished)
published posted updated: (?:published|updated|posted):|last updated|^(?:updated|published|posted)\b
published appeared: originally (?:published|appeared)
contributed: contributed(?: (?:to|from|reporting)|\W*$)
contributor contributors: contributors?\W*$
writer: (?:press|staff) writer
reported reports writes written: (?:reported|reports|writes|written) (?:from|for) (?:cnn|the|this|bbc)\b
photo photos photograph photographs photographer: photo(?:s|graph|graphs|grapher)? ?(?::|by\b|courtesy|gallery)
image images: images? ?(?::|copyright|caption|source)|file image
caption picture related video videos: (?:caption|picture|related|videos?):|picture gallery
pictured: pictured(?:[,:)]| (?:above|below|left|right|here|with))|\(pictured
left right above below file: \((?:left|right|above|below|file)\b|file p(?:ic|hoto)
est edt gmt bst utc et: \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?,? (?:est|edt|gmt|bst|utc|et)\b
story article: original (?:story|article)|story highlights|(?:story|article) (?:above|below)
expressed: (?:opinions|views) expressed
support: confidential support
email mail: e-?mail (?:us|the|this|him|her|me)
watch: watch (?:the|below|more|this|it|now|live)
more: more on this
editor's editor editors: editor[’']?s?[’']? note
comment comments: comments? (?:so far|below|section|are closed)
moderated: been moderated
join: join the (?:conversation|discussion|debate)
download: download (?:the|our)
terms: terms (?:of (?:use|service)|and conditions)
cookie cookies: cookies?\b.{0,80}\bpolicy
programming: programming note
correction clarification: ^(?:correction|clarification)\b
listen: listen to (?:the|this|our)
log: \blog in\b
register: register (?:to|for|now)
subscribe subscribed subscriber subscribers subscription oversubscribed newsletter newsletters copyright getty: .
advertisement advertisements transcript transcripts disclaimer podcast slideshow samaritans helpline login: .
"""
# A sentence that begins with one is a byline, or names its subject late.
BYLINES = frozenset({"by"})
