"""Portuguese as data: the forms of its verbs and the words that link its clauses. No logic."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PAST_AUXILIARIES = _words("tinha tinham havia haviam era eram foi foram estava estavam fora")
PRESENT_AUXILIARIES = _words("é são está estão tem têm há tenha tenham seja sejam")
FUTURE_AUXILIARIES = _words("vai vão será serão terá terão haverá estará iria iriam irá irão")
PLANNING_AUXILIARIES = _words("deve devem devia deviam deverá deverão quer querem")
SUPPOSING_AUXILIARIES = _words("poderia poderiam deveria deveriam pode podem podia podiam poderá seria seriam")
RESERVING_AUXILIARIES = _words("teria teriam")
BEEN = _words("sido estado tido")
PASSIVE = _words("foi foram sido é são será serão ser era eram seja")
PARTICIPLES = _words(
    """morto mortos morta mortas aberto aberta abertos abertas dito dita feito feita feitos escrito escrita inscrito
    visto vista previsto prevista previstos previstas posto posta proposto proposta imposto deposto exposto coberto
    descoberto descoberta eleito eleita eleitos preso presa presos pago paga pagos gasto ganho ganha entregue entregues
    aceite aceito expulso expulsos suspenso suspensa vindo solto solta"""
)
PARTICIPLE_SHAPE = r"[a-záâãçéêíóôõúü]{2,}(?:[aií]d[oa]s?)"
PASTS = _words(
    """fez fizeram disse disseram pôs puseram teve tiveram obteve manteve deteve detiveram esteve estiveram pôde puderam
    quis veio vieram interveio trouxe trouxeram produziu deu deram viu viram soube caiu caíram saiu saíram morreu
    ocorreu nasceu rejeitou cancelou"""
)
PAST_ENDINGS = ("ou", "eu", "iu", "aram", "eram", "iram", "íram")
FUTURES = _words("fará farão dirá terá virá porá sairá poderá")
FUTURE_ENDINGS = ("rá", "rão")
IMPERFECT_ENDINGS = ("ava", "avam", "ia", "iam")
SUPPOSING_ENDINGS = ("ria", "riam")
INFINITIVE_ENDINGS = ("ar", "er", "ir", "or")
GERUND_ENDINGS = ("ando", "endo", "indo")
PRESENTS = _words(
    """diz dizem afirma afirmam garante garantem nega negam acredita acreditam espera esperam pensa pensam abre abrem
    fecha começa começam realiza realizam reúne reúnem joga jogam viaja termina inicia iniciam inclui incluem vive vivem
    leva levam sabe sabem faz fazem segue fica ficam pede pedem exige anuncia anunciam informa confirma acusa acusam
    sustenta teme denuncia alerta explica considera prevê preveem chega chegam sai saem visita costuma costumam desfilam
    desfila permanece continua representa pertence trabalha existe existem parece alega"""
)
NO_VERBS = _words(
    """seu meu teu europeu museu céu réu judeu ateu hebreu liceu breu aliás grau nau mau dia dias polícia companhia
    maioria minoria economia energia prefeitura democracia família agência notícia denúncia história memória vitória
    área guarda guarnição via vias tia teoria categoria tecnologia cidadania monarquia filosofia geografia biografia
    fotografia garantia bateria baía ferrovia rodovia academia pandemia epidemia anistia amnistia dinastia hierarquia
    galeria livraria padaria loteria secretaria procuradoria auditoria diretoria parceria lava fava lar lugar lugares
    mulher qualquer militar militares popular particular similar escolar dólar poder dever ser estar haver ter autor
    autores diretor prefeito setor setores governador senador maior menor melhor pior valor favor motor amor terror
    calor interior exterior anterior por cor dor flor líder medida medidas saída chegada entrada década temporada
    embaixada partida comida vida vidas ferida ida vinda bebida corrida partido partidos sentido estado estados lado
    lados advogado advogados mercado mercados resultado resultados soldado soldados senado delegado delegados deputado
    deputada deputados jurado passado passada cuidado empregado empregados cada nada cidade unido unida unidos unidas
    conteúdo ruído vestido marido apelido pedido pedidos privado privada sábado sábados ouro fora agora ora hora senhora
    embora outrora quando segundo mundo enquanto comunicado largo grupo amplo ferreira"""
)
VERB_ADVERBS = _words(
    """ser estar haver ter não já também ainda sempre nunca jamais só mais menos bem mal antes depois hoje ontem a se o
    lhe lhes nos os as quase"""
)
ADVERB_ENDINGS = ("mente",)
NOUN_MARKERS = _words(
    """um uma uns umas do da dos das no na nos nas ao aos à às este esta estes estas esse essa seu sua seus suas meu
    minha nosso nossa cada vários várias alguns algumas de em com por para sem sobre entre até desde primeiro primeira
    dois duas três quatro cinco seis sete oito nove dez muito"""
)
ELISIONS = {"d": ""}
CLITICS = ("-se", "-lhe", "-lhes", "-lo", "-la", "-los", "-las", "-no", "-na", "-o", "-a")
TEMPORAL = _words("quando enquanto")
CONDITIONS = _words("se caso")
NOBODY = _words("ninguém nenhum nenhuma")
ONLY = _words("só somente apenas")
ATTRIBUTING = _words("segundo conforme")
DENYING = _words("nega negam negou negaram negado desmente desmentiu desmentiram desmentido")
CLAIMING = _words(
    """garante garantem sustenta afirma afirmam alega alegam alegou acusa acusam acusou acusaram acusado acusada
    acusados suposto suposta supostos supostamente alegadamente"""
)
ANTECEDENTS = {"ele": _words("o um"), "ela": _words("a uma")}
WHOEVER = _words("quem")
BEHIND_SIGNS = _words("se")
STRESSING = _words("só já apenas somente")
INFINITIVES = _words("ser estar haver ter")
