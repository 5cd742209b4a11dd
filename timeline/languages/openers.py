"""Words that lean on the sentence before when a sentence opens with them, by language: data, no logic."""

from __future__ import annotations

# First words: pronouns without an antecedent, and connectives.
WORDS = """
en: he she it they his her hers its their theirs them him this that these those such there here both neither
himself herself themselves but and or nor so yet however meanwhile moreover furthermore also instead
nevertheless nonetheless then thus therefore besides still otherwise similarly likewise indeed afterwards
afterward later earlier finally additionally consequently hence plus because which who whose another other others
that's it's he's she's they're there's here's he'd she'd they'd he'll she'll they'll it'll it'd that'd that'll
there'd there'll they've yes exactly absolutely

de: er sie es ihm ihn ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner dies diese dieser dieses diesem
diesen das dabei damit dafür dagegen dazu daran darauf daraus deshalb deswegen daher aber und oder doch jedoch
denn sondern außerdem zudem allerdings dennoch trotzdem somit folglich auch dann danach davor inzwischen
schließlich später zuvor dort hier beide

fr: il elle ils elles ce cet cette ces cela ça ceci celui celle ceux celles lui leur leurs son sa ses en y mais
et ou or donc car cependant pourtant toutefois néanmoins ainsi aussi ensuite puis alors enfin ailleurs par
contre là ici

es: él ella ellos ellas ello este esta esto estos estas ese esa eso esos esas aquel aquella su sus le les pero y
e o u sino sin embargo además también tampoco entonces luego después así asimismo finalmente ahí allí aquí

it: egli ella lui lei essi esse loro esso essa questo questa questi queste quello quella quelli quelle ciò suo
sua suoi sue ma e ed o però tuttavia inoltre anche quindi dunque perciò poi dopo infine così invece lì qui

pt: ele ela eles elas este esta isto estes estas esse essa isso esses essas aquele aquela aquilo seu sua seus
suas mas e ou porém contudo todavia entretanto além também então depois assim portanto finalmente aí ali aqui

nl: hij zij ze het dit dat deze die zijn haar hun hem maar en of dus want echter bovendien ook toch daarom
daarna vervolgens toen later eerder ten slotte intussen daar hier beide

sv: han hon den det de dem hans hennes dess deras detta denna dessa men och eller så dock däremot dessutom också
därför sedan därefter senare slutligen där här båda

da: han hun den det de dem hans hendes dens deres dette denne disse men og eller så dog derimod desuden også
derfor siden derefter senere endelig der her begge

nb: han hun den det de dem hans hennes dens deres dette denne disse men og eller så likevel derimot dessuten
også derfor siden deretter senere endelig der her begge

pl: on ona ono oni one jego jej ich to ten ta ci te tego tej tym ale i a lub więc jednak ponadto także również
dlatego potem następnie później wreszcie tam tu oba

ru: он она оно они его её ее их это этот эта эти этого этой но и а или однако также тоже поэтому затем потом
позже наконец там тут здесь оба
"""
# Openings of several words.
PHRASES_OF = """
en: for example | for instance | in addition | in contrast | by contrast | as a result | on the other hand | after
    that | since then | despite this | despite that | despite these | in fact | of course | according to him |
    according to her | according to them | because of this | because of that | in response | at the same time | in
    other words | on the contrary | as well | the same | the other | the others | in that | in this | at that | of
    those | of these | one of them | some of them | most of them | all of them | none of them | each     of them |
    many of them | more than that | for his part | for her part | for their part | for its part | if so | if not |
    so far | after all | in it | just as well

de: zum beispiel | darüber hinaus | im gegensatz dazu | auf der anderen seite | aus diesem grund |
    trotz dieser | das gleiche

fr: par exemple | en revanche | en effet | par ailleurs | de plus | en outre | c'est | c'était |
    à cause de cela | malgré cela | les deux

es: por ejemplo | sin embargo | además de | por otro lado | por eso | en cambio | a pesar de ello | los dos |
    ambos

it: per esempio | ad esempio | d'altra parte | per questo | nonostante ciò | i due | entrambi | inoltre

pt: por exemplo | no entanto | além disso | por outro lado | por isso | apesar disso | os dois | ambos

nl: bijvoorbeeld | aan de andere kant | daar komt bij | desondanks | de twee
"""


def _blocks(table: str) -> dict[str, str]:
    return {tag.strip(): rest for tag, _, rest in (block.partition(":") for block in table.split("\n\n"))}


SINGLE = {tag: frozenset(words.split()) for tag, words in _blocks(WORDS).items()}
PHRASES = {tag: tuple(phrase.strip() for phrase in rest.split("|")) for tag, rest in _blocks(PHRASES_OF).items()}
