"""Words that tell nothing of what a claim is about, and words that turn it round, in some languages."""

_ENGLISH = """a about after again all also although am among an and another any are as at be because been before being
between both but by can could did do does doing done during each either else even ever every for from further get gets
had has have having he her here hers him his how however i if in into is it its itself just let like made make makes
many may me might more most much must my of off on once one only or other others our out over own per rather same say
says shall she should since so some such than that the their theirs them themselves then there therefore these they
this those though through thus to too under until up upon us use used using very was we well were what when where
whether which while who whom whose why will with within would yet you your"""

_FRENCH = """a à afin ai ainsi alors après as au aucune aujourd auquel aura aurait aussi autre autres aux avait avant
avec avoir ayant bien c car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment d dans de
depuis des donc dont du durant elle elles en encore entre es est et étaient était étant été être eu eux fait faire faut
fois font furent fut hors il ils j je jusqu jusque l la là laquelle le lequel les lesquels leur leurs lors lorsque lui
m ma mais me même mêmes mes mien moi moins mon n ne nos notre nous on ont or ou où par parce parmi pendant peu peut
peuvent plus plusieurs plutôt pour pourquoi pourrait puis puisque qu quand que quel quelle quelles quels qui quoi s sa
se selon sera serait ses si soi soit son sont sous sur t ta te tel telle tels tes toi ton tous tout toute toutes très
tu un une vers via voici voilà vos votre vous y"""

_GERMAN = """ab aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bist
da dabei dadurch dafür damit dann daran darauf darum das dass dazu dem den denn der des deshalb die dies diese diesem
diesen dieser dieses doch dort du durch ein eine einem einen einer eines einige er es etwas euch für gegen haben hat
hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja jede jedem jeden jeder jedes
jetzt kann können könnte man mehr mein mit müssen muss nach noch nun nur ob oder schon sehr sein seine seinem seinen
seiner sich sie sind so sogar solche soll sollen sollte sondern sonst über um und uns unser unter viel vom von vor war
waren was weil weiter welche wenn wer werden wie wieder wir wird wo wurde wurden zu zum zur zwar zwischen"""

_SPANISH = """a al algo algunas algunos ante antes aquel aquella así aun aunque bajo bien cada como con contra cual
cuando de del desde donde dos durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta está están
estas este esto estos fue fueron ha había han hasta hay la las le les lo los más me mi mientras mis mucho muy o os otra
otras otro otros para pero por porque pues puede pueden que qué quien se sea ser si sí sido sobre son su sus también tan
tanto te tiene tienen todo todos tu un una uno unos y ya yo"""

_ITALIAN = """a ad agli ai al alla alle allo anche ancora avere aveva c che chi ci ciò come con contro cui da dagli dai
dal dalla dalle de degli dei del dell della delle dello di dopo dove e è ed era erano essere fa fra gli ha hanno ho i il
in io l la le lei li lo loro lui ma me mentre mi mia mio molto ne negli nei nel nell nella nelle nello noi nostra nostro
o ogni per perché più può possono qual quale quando quanto quella quelle quelli quello questa queste questi questo qui
se sé si sia sono sopra sotto su sua sue sugli sui sul sulla sulle suo suoi tra tu tutti tutto un una uno voi"""

_TURNING = """no not never nor none nothing without cannot
aucun aucune jamais ni non pas point rien sans guère
kein keine keinem keinen keiner nicht nichts nie niemals ohne weder
nada ni ninguna ninguno nunca sin tampoco
mai nessun nessuna nessuno niente senza né"""

STOP_WORDS = {
    language: frozenset(words.split())
    for language, words in {
        "en": _ENGLISH, "fr": _FRENCH, "de": _GERMAN, "es": _SPANISH, "it": _ITALIAN,
    }.items()
}  # fmt: skip
"""By language, in small letters, those before an apostrophe too."""

TURNING_WORDS = frozenset(_TURNING.split())
"""Words that deny or oppose what follows them: never told without it, nor it without them."""
