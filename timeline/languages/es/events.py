"""Spanish as data: the words that tell whether, when and how something happened. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BE = _words("es son era eran fue fueron está están estaba estaban sido estado ser")
HAVE = _words("ha han había habían he hemos hubo habido")
FUTURE = _words("va van será serán habrá habrán")
HYPOTHETICAL = _words("podría podrían debería deberían puede pueden sería serían")
NEGATIONS = _words("no nunca jamás tampoco ni ningún ninguna")
UNDONE = NEGATIONS
REPORTING = _words(
    """dijo dijeron dice dicen declaró declararon declara afirmó afirmaron afirma anunció anunciaron anuncia informó
    informaron informa explicó explica señaló señalaron señala aseguró aseguraron asegura indicó indicaron añadió agregó
    confirmó confirmaron confirma reconoció advirtió advirtieron advierte pidió pidieron exigió negó niega denunció
    denunciaron acusó acusaron sostuvo sostiene manifestó expresó comentó contó reveló prometió prometieron cree creen
    espera esperan piensa teme considera consideró dicho declarado afirmado anunciado asegurado confirmado escribió
    respondió subrayó destacó admitió"""
)
SAYING = _words(
    """dijo dijeron dice dicen declaró afirmó afirma explicó aseguró asegura sostuvo sostiene cree espera considera
    manifestó"""
)
ANSWERING = SAYING | _words("añadió agregó informó indicó señaló respondió anunció")
ANNOUNCING = _words(
    """anunció anunciaron anunciado confirmó confirmaron confirmado advirtió advirtieron prometió reconoció reveló
    ordenó admitió exigió pidió"""
)
HOLDING = _words(
    """cree creen espera esperan piensa piensan sabe saben vive viven incluye incluyen tiene tienen queda permanece
    pertenece representa existe parece suele suelen teme considera había era lleva"""
)
STATIVE = _words(
    """tuvo tuvieron estuvo estuvieron supo quiso pudo vivió vivieron duró existió creyó pensó perteneció costó"""
)
CONCLUDING = _words(
    """acordó acordaron firmó firmaron firmado aprobó aprobaron aprobado adoptó detuvo detuvieron detenido detenida
    detenidos arrestado mató mataron matado asesinado asesinada murió murieron muerto falleció fallecieron dimitió
    renunció ganó ganaron ganado perdió perdieron lanzó lanzaron abrió abrieron abierto cerró cerraron prohibió acusado
    imputado condenó condenado condenada condenados eligió elegido elegida nombró nombrado nombrada liberó liberado
    liberados rechazó rechazaron rechazado alcanzó destituido derrocado votó"""
)
BEGINNING = _words("comenzó comenzaron empezó empezaron inició iniciaron comienza empieza arrancó comenzado")
PLANNING = _words(
    """previsto prevista previstos previstas programado programada planeado planea planean debe deben próximo próxima"""
)
CANCELLING = _words(
    """cancelado cancelada cancelados canceladas canceló cancelaron aplazado aplazada aplazó aplazaron suspendido
    suspendida suspendió suspendieron pospuesto pospuesta pospuso anulado anulada anuló"""
)
HAPPENING = CONCLUDING | _words(
    """hundió hundieron hundido ardió ardieron incendió quemó explotó explotaron estalló estallaron derrumbó estrelló
    chocó chocaron descarriló herido heridos hirió atacó atacaron atacado bombardeó bombardearon huyó huyeron rescató
    rescatado rescatados rescataron evacuado evacuados despidió despedido fundó fundado fundada compró compraron
    comprado vendió vendieron vendido adquirió absorbió manifestaron protestó protestaron casó nació nacido enterrado
    destruyó destruido destruida dañado inundó descubrió descubrieron publicó publicado robó robado robados recuperado
    recuperados absuelto aterrizó construido construida secuestró secuestrado capturó capturado capturados tomó tomaron
    entregó extraditado expulsó expulsado llegó salieron disparó dispararon"""
)
TRADING = _words(
    """compró compraron comprado vendió vendido adquirió pagó pagaron invirtió donó firmó abrió cerró fundó"""
)
TIMETABLE = _words(
    """comienza comienzan empieza empiezan abre abren inicia celebra celebran reúne reúnen juega viaja termina"""
)
EXPECTING = _words(
    """espera esperan prevé prevén estima estiman calcula pronostica podría podrían debería probablemente posiblemente
    quizá"""
)
SUPPOSING = _words("si")
CONDITIONAL = _words("si podría podrían")
GENERAL = _words("suele suelen generalmente normalmente habitualmente siempre menudo raramente")
REPEATING = _words("cada todos todas anualmente")
EXCEPTING = _words("salvo excepto")
SPEAKERS = _words("yo nosotros me mi mis nos nuestro nuestra nuestros usted ustedes tú vosotros")
OWN = _words("yo mi mis me")
COMPARING = _words("comparación comparado respecto")
FIGURES = _words("ciento millones aumento descenso caída")
DATE_PREPOSITIONS = _words("el en día a este pasado mes año")
ON = _words("el")
AT = _words("a las")
OF = _words("de del")
BY = _words("para")
SINCE = _words("desde")
UNTIL = _words("hasta")
BEFORE = _words("antes")
AFTER = _words("tras después")
LEADING_TO = _words("tras antes después pese")
NEW_DAY = _words("al para")
STRETCHES = _words(
    """fin final finales fines principios principio comienzos mediados mitad semana semanas mes meses día días año
    verano invierno otoño primavera noche tarde mañana"""
)
PARTS_OF_DAY = _words("mañana tarde noche madrugada mediodía")
POINTING = _words("la esta esa el")
JOINING = _words("y")
RUNNING = _words("y al a")
ARTICLES = _words("el la los las lo")
RECALLING = _words("el la los las este esta ese esa")
DETERMINERS = _words(
    """el la los las un una unos unas este esta estos estas ese esa su sus mi mis nuestro nuestra cada varios varias
    algunos algunas ningún ninguna dos tres cuatro del al"""
)
PREPOSITIONS = _words(
    """el en a de del al con por para sin sobre entre hasta desde hacia según tras contra durante ante bajo mediante
    pese"""
)
COORDINATORS = _words("y e pero o sino")
SUBORDINATORS = _words("que cuando mientras aunque porque como si donde luego puesto")
SUBORDINATORS -= _words("luego")
RELATIVES = _words("que quien quienes cuyo cuya cual cuales donde")
THAT = _words("que")
PRONOUNS = _words("él ella ellos ellas")
POSSESSIVES = _words("su sus")
DEMONSTRATIVES = _words("este esta esto estos estas ese esa eso")
SEQUENCE_ADVERBS = _words("también además luego después entonces así finalmente y e pero o asimismo posteriormente")
GOING_ON = _words("también además")
AFTERWARDS = _words("luego después posteriormente")
TURNS = _words("pero y")
FUNCTION_WORDS = (
    DETERMINERS | PREPOSITIONS | COORDINATORS | SUBORDINATORS | RELATIVES | BE | HAVE | FUTURE | HYPOTHETICAL
    | SEQUENCE_ADVERBS
    | _words(
        """no ya muy más menos aún todavía aquí allí hoy ayer mañana se lo le les nadie nada tres cuatro cinco seis
        siete ocho nueve diez doce mayoría debe casi unos habría todo todos toda cerca"""
    )
)  # fmt: skip
EVENT_NOUNS = _words(
    """cumbre reunión conferencia congreso foro elección elecciones referéndum votación invasión coronación ceremonia
    funeral boda festival fiesta campeonato torneo final desfile terremoto sismo tsunami huracán tormenta erupción
    ataque ataques atentado atentados masacre asedio golpe revolución levantamiento accidente explosión catástrofe
    naufragio tiroteo asesinato secuestro redada juicio audiencia veredicto conversaciones negociaciones tratado acuerdo
    tregua huelga lanzamiento visita marcha manifestación debate partido concierto exposición apertura incendio
    inundación investigación sesión"""
)
UNIQUE_NOUNS = _words(
    """cumbre conferencia congreso foro elección elecciones referéndum invasión coronación funeral boda festival
    campeonato torneo terremoto sismo tsunami huracán masacre asedio revolución explosión naufragio asesinato tratado"""
)
CALENDAR_NAMES = _words(
    """enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes
    miércoles jueves viernes sábado domingo hoy ayer mañana"""
)
PLURAL_ENDINGS = ("es", "s")
NO_PLURALS = ("is", "us", "cumbres")
ONE_OF_MANY = _words("un una cada ningún ninguna")
PLACING = _words("en de")
LINKING = _words("en de del la el")
APART = _words("de sobre tras pese")
MEASURING = _words("desde tras antes")
BESIDE = _words("desde tras antes hasta pese sobre para")
NAME_JOINERS = _words("de del la el y los las")
# Sentences with these tell of the article itself and its page.
CREDITS = (
    "publicado el",
    "actualizado",
    "última actualización",
    "todos los derechos reservados",
    "derechos reservados",
    "foto:",
    "lea también",
    "suscríbase",
    "contribuyó a este",
    "comparte esta noticia",
)
ALSO_PLACES = _words("desde hasta")
# What is only expected of a year ahead: nobody sets a day for it.
EXPECTABLE = _words(
    """ser haber tener subir subirá subirán crecer crecerá crecerán bajar bajará bajarán caer caerá alcanzar alcanzará
    alcanzarán costar costará aumentar aumentará disminuir disminuirá superar superará seguir seguirá será tendrá"""
)
