"""Portuguese as data: the words that tell whether, when and how something happened. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BE = _words("é são era eram foi foram está estão estava estavam sido estado ser")
HAVE = _words("tem têm tinha tinham havia haviam há")
FUTURE = _words("vai vão será serão terá terão irá irão")
HYPOTHETICAL = _words("poderia poderiam deveria deveriam pode podem seria seriam")
NEGATIONS = _words("não nunca jamais nem tampouco nenhum nenhuma")
UNDONE = NEGATIONS
REPORTING = _words(
    """disse disseram diz dizem declarou declararam declara afirmou afirmaram afirma anunciou anunciaram anuncia
    informou informaram informa explicou explica acrescentou garantiu garante indicou confirmou confirmaram confirma
    reconheceu alertou alertaram avisou advertiu pediu pediram exigiu negou nega denunciou acusou sustentou sustenta
    comentou contou revelou prometeu prometeram acredita acreditam espera esperam pensa teme considera considerou dito
    declarado anunciado escreveu respondeu sublinhou destacou admitiu alegou"""
)
SAYING = _words(
    """disse disseram diz dizem declarou afirmou afirma explicou garantiu garante sustentou acredita espera considera"""
)
ANSWERING = SAYING | _words("acrescentou informou indicou respondeu anunciou contou")
ANNOUNCING = _words(
    """anunciou anunciaram anunciado confirmou confirmaram alertou prometeu reconheceu revelou ordenou admitiu exigiu
    pediu"""
)
HOLDING = _words(
    """acredita acreditam espera esperam pensa pensam sabe sabem vive vivem inclui incluem tem têm fica permanece
    pertence representa existe parece costuma costumam teme considera havia era leva"""
)
STATIVE = _words(
    """teve tiveram esteve estiveram soube quis pôde viveu viveram durou existiu acreditou pensou custou pertenceu"""
)
CONCLUDING = _words(
    """assinou assinaram assinado aprovou aprovaram aprovado adotou deteve detiveram detido detida detidos prendeu preso
    presa presos matou mataram morto mortos morreu morreram faleceu demitiu demitiram renunciou ganhou venceu venceram
    perdeu perderam lançou lançaram abriu abriram aberto fechou fecharam proibiu acusado condenou condenado condenada
    condenados elegeu eleito eleita nomeou nomeado nomeada libertou libertado libertados rejeitou rejeitaram rejeitado
    alcançou destituído derrubado votou"""
)
BEGINNING = _words("começou começaram iniciou iniciaram começa inicia arrancou começado")
PLANNING = _words(
    """previsto prevista previstos previstas programado programada agendado agendada marcado marcada planeja deve devem
    próximo próxima"""
)
CANCELLING = _words(
    """cancelado cancelada cancelados canceladas cancelou cancelaram adiado adiada adiados adiou adiaram suspenso
    suspensa suspendeu anulado anulada anulou"""
)
HAPPENING = CONCLUDING | _words(
    """afundou afundaram afundado naufragou ardeu arderam queimou incendiou explodiu explodiram desabou ruiu caiu
    colidiu colidiram descarrilou ferido feridos feriu atacou atacaram atacado bombardeou bombardearam fugiu fugiram
    resgatou resgatado resgatados resgataram evacuado evacuados despediu fundou fundado fundada comprou compraram
    comprado vendeu venderam vendido adquiriu protestou protestaram manifestaram casou nasceu nascido enterrado destruiu
    destruído destruída danificado inundou descobriu descobriram publicou publicado roubou roubado roubados recuperado
    recuperados absolvido aterrou pousou construído construída sequestrou raptado capturou capturado tomou entregou
    extraditado expulsou expulso chegou deixaram disparou eclodiu entraram"""
)
TRADING = _words("comprou compraram comprado vendeu vendido adquiriu pagou investiu doou assinou abriu fechou fundou")
TIMETABLE = _words("começa começam abre abrem inicia realiza realizam reúne reúnem joga viaja termina")
EXPECTING = _words(
    """espera esperam prevê preveem estima estimam calcula poderia poderiam deveria provavelmente talvez"""
)
SUPPOSING = _words("caso")
CONDITIONAL = _words("caso poderia poderiam")
GENERAL = _words("costuma costumam geralmente normalmente habitualmente sempre frequentemente raramente")
REPEATING = _words("cada todos todas anualmente")
EXCEPTING = _words("exceto salvo")
SPEAKERS = _words("eu nós me meu minha meus minhas nosso nossa nossos você vocês")
OWN = _words("eu meu minha meus minhas me")
COMPARING = _words("comparação comparado relação")
FIGURES = _words("cento milhões bilhões aumento queda")
DATE_PREPOSITIONS = _words("em no dia a o neste passado mês ano de")
DATE_PREPOSITIONS -= _words("de")
ON = _words("em no")
AT = _words("às")
OF = _words("de do da")
BY = _words("para")
SINCE = _words("desde")
UNTIL = _words("até")
BEFORE = _words("antes")
AFTER = _words("após depois")
LEADING_TO = _words("após antes depois apesar")
NEW_DAY = _words("para")
STRETCHES = _words(
    """fim final finais início começo meados metade semana semanas mês meses dia dias ano verão inverno outono primavera
    noite tarde manhã"""
)
PARTS_OF_DAY = _words("manhã tarde noite madrugada")
POINTING = _words("a esta essa o")
JOINING = _words("e")
RUNNING = _words("e a")
ARTICLES = _words("o a os as")
RECALLING = _words("o a os as este esta esse essa")
DETERMINERS = _words(
    """o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas meu minha nosso nossa cada vários
    várias alguns algumas nenhum nenhuma dois duas três quatro do da dos das no na ao"""
)
PREPOSITIONS = _words(
    """em no na nos nas a de do da dos das ao aos com por pelo pela para sem sobre entre até desde após contra durante
    segundo sob ante perante à às"""
)
COORDINATORS = _words("e mas ou")
SUBORDINATORS = _words("que quando enquanto embora porque como caso onde se")
RELATIVES = _words("que quem cujo cuja qual quais onde")
THAT = _words("que")
PRONOUNS = _words("ele ela eles elas")
POSSESSIVES = _words("seu sua seus suas")
DEMONSTRATIVES = _words("este esta isto estes esse essa isso")
SEQUENCE_ADVERBS = _words(
    """também além entretanto depois então assim finalmente porém contudo e mas ou posteriormente ainda"""
)
GOING_ON = _words("também")
AFTERWARDS = _words("depois posteriormente")
TURNS = _words("mas e porém")
FUNCTION_WORDS = (
    DETERMINERS | PREPOSITIONS | COORDINATORS | SUBORDINATORS | RELATIVES | BE | HAVE | FUTURE | HYPOTHETICAL
    | SEQUENCE_ADVERBS
    | _words(
        """não já muito mais menos ainda aqui ali hoje ontem amanhã se lhe ninguém nada três quatro cinco seis sete oito
        nove dez doze maioria deve quase teria todo todos toda cerca conforme"""
    )
)  # fmt: skip
EVENT_NOUNS = _words(
    """cimeira cúpula reunião conferência congresso fórum eleição eleições referendo votação invasão coroação cerimónia
    cerimônia funeral casamento festival festa campeonato torneio final desfile terremoto sismo tsunami furacão
    tempestade erupção ataque ataques atentado atentados massacre cerco golpe revolução revolta acidente explosão
    catástrofe naufrágio tiroteio assassinato assassínio sequestro julgamento audiência veredito conversações
    negociações tratado acordo trégua greve lançamento visita marcha manifestação debate jogo concerto exposição
    abertura incêndio inundação investigação sessão"""
)
UNIQUE_NOUNS = _words(
    """cimeira cúpula conferência congresso fórum eleição eleições referendo invasão coroação funeral casamento festival
    campeonato torneio terremoto sismo tsunami furacão massacre cerco revolução explosão naufrágio assassinato
    tratado"""
)
CALENDAR_NAMES = _words(
    """janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-
    feira quarta-feira quinta-feira sexta-feira sábado domingo hoje ontem amanhã"""
)
PLURAL_ENDINGS = ("s",)
NO_PLURALS = ("is", "us", "es")
ONE_OF_MANY = _words("um uma cada nenhum nenhuma")
PLACING = _words("em no na de")
LINKING = _words("em no na de do da")
APART = _words("de sobre após apesar")
MEASURING = _words("desde após antes")
BESIDE = _words("desde após antes até apesar sobre para")
NAME_JOINERS = _words("de do da dos das e")
# Sentences with these tell of the article itself and its page.
CREDITS = (
    "publicado em",
    "atualizado em",
    "atualizado às",
    "última atualização",
    "todos os direitos reservados",
    "foto:",
    "leia também",
    "leia mais",
    "inscreva-se",
    "assine",
)
ALSO_PLACES = _words("desde até")
# What is only expected of a year ahead: nobody sets a day for it.
EXPECTABLE = _words(
    """ser ter haver subir subirá subirão crescer crescerá crescerão cair cairá descer descerá atingir atingirá custar
    custará aumentar aumentará diminuir diminuirá superar superará continuar continuará será terá"""
)
