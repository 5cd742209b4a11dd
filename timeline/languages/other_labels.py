"""Labels that stand around an article on the web in languages other than English, folded like the English ones."""

from __future__ import annotations

STOP_WORDS = frozenset({
    "der", "die", "das", "und", "ist", "nicht", "ein", "eine", "einen", "mit", "für", "auf", "von", "dem", "den",
    "des", "zu", "im", "in", "sich", "auch", "als", "an", "es", "bei", "aus", "nach", "wie", "le", "la", "les", "un",
    "une", "et", "est", "dans", "pour", "que", "qui", "sur", "pas", "au", "aux", "du", "ce", "cette", "il", "elle",
    "avec", "par", "ne", "se", "sont", "plus", "en", "a", "à", "el", "los", "las", "una", "y", "por", "para", "con",
    "no", "del", "al", "lo", "como", "más", "pero", "su", "sus", "ha", "fue", "este", "esta", "entre", "sobre", "o",
    "os", "as", "um", "uma", "e", "é", "do", "da", "dos", "em", "na", "nos", "nas", "com", "não", "mais", "foi", "ao",
    "pelo", "pela", "gli", "i", "di", "per", "tra", "che", "è", "non", "si", "della", "dei", "delle", "sono", "più",
    "anche", "de", "het", "een", "van", "is", "dat", "niet", "op", "te", "zijn", "met", "voor", "aan", "er", "om",
    "ook", "door", "maar", "bij", "naar", "yang", "dan", "ke", "dari", "ini", "itu", "untuk", "dengan", "pada",
    "dalam", "adalah", "tidak", "akan", "telah", "oleh", "sebagai", "juga", "atau", "karena", "ada", "kita", "och",
    "att", "det", "som", "på", "är", "av", "för", "med", "till", "har", "inte", "ett", "og", "at", "af", "til", "ikke",
    "w", "z", "nie", "się", "że", "jest", "to", "jak", "po", "co", "za", "od", "przez", "и", "в", "не", "на", "что",
    "с", "по", "это", "как", "из", "у", "к", "для", "от", "за", "то", "а", "но", "же", "он", "она", "они", "был",
    "была", "было", "были", "ve", "bir", "bu", "için", "ile", "olarak", "olan", "daha", "çok", "hat", "haben", "hatte",
    "hatten", "wird", "werden", "wurde", "wurden", "sie", "ihr", "war", "waren", "über", "unter", "einer", "eines",
    "einem", "dass", "bis", "vor", "zum", "zur", "beim", "soll", "sollen", "kann", "können", "noch", "nur", "sein",
    "seine", "ont", "était", "étaient", "sera", "seront", "leur", "leurs", "ses", "ces", "ou", "où", "comme", "depuis",
    "après", "avant", "être", "avoir", "fait", "nous", "vous", "on", "fueron", "será", "serán", "está", "están", "han",
    "había", "muy", "también", "hasta", "desde", "sin", "todo", "ya", "cuando", "porque", "donde", "estos", "foram",
    "estão", "têm", "há", "também", "até", "sem", "já", "quando", "onde", "esse", "essa", "ser", "sarà", "saranno",
    "stato", "stata", "hanno", "aveva", "fino", "dal", "dai", "dagli", "dello", "degli", "alle", "agli", "nel", "nei",
    "nella", "sul", "sulla", "questo", "questa", "perché", "essere", "werd", "wordt", "worden", "heeft", "hebben",
    "had", "hadden", "uit", "dit", "deze", "haar", "hun", "wel", "nog",
})  # fmt: skip
NAVIGATION = frozenset({
    "startseite", "suche", "suchen", "kontakt", "impressum", "datenschutz", "anmelden", "abmelden", "abo",
    "abonnieren", "menü", "mehr", "politik", "wirtschaft", "kultur", "wissen", "reisen", "gesundheit", "accueil",
    "rechercher", "recherche", "menu", "politique", "économie", "monde", "culture", "sciences", "santé", "connexion",
    "se connecter", "s'abonner", "mentions légales", "contactez-nous", "inicio", "buscar", "contacto", "política",
    "economía", "mundo", "deportes", "cultura", "iniciar sesión", "suscríbete", "suscribirse", "aviso legal", "início",
    "busca", "contato", "economia", "esportes", "entrar", "assine", "cerca", "cronaca", "politica", "esteri", "sport",
    "abbonati", "accedi", "contatti", "zoeken", "binnenland", "buitenland", "inloggen", "beranda", "главная",
    "новости", "поиск", "войти", "контакты",
})  # fmt: skip
WIDGETS = frozenset({
    "teilen", "drucken", "merken", "vorlesen", "weiterlesen", "anzeige", "werbung", "artikel teilen",
    "per e-mail teilen", "partager", "imprimer", "publicité", "lire la suite", "lire plus", "compartir", "imprimir",
    "publicidad", "leer más", "seguir leyendo", "compartilhar", "compartilhe", "publicidade", "leia mais",
    "continue lendo", "condividi", "stampa", "pubblicità", "leggi tutto", "delen", "afdrukken", "advertentie",
    "lees meer", "bagikan", "iklan", "cetak", "surat elektronik", "поделиться", "реклама", "читать далее", "dela",
    "annons", "annonce", "del", "udskriv",
})  # fmt: skip
ENDINGS = frozenset({
    "mehr zum thema", "lesen sie auch", "das könnte sie auch interessieren", "weitere artikel", "meistgelesen",
    "kommentare", "verwandte artikel", "weitere beiträge zum thema", "ähnliche artikel", "sur le même sujet",
    "à lire aussi", "lire aussi", "articles liés", "articles similaires", "les plus lus", "commentaires",
    "lo más leído", "artículos relacionados", "noticias relacionadas", "te puede interesar", "comentarios",
    "ver también", "artigos relacionados", "notícias relacionadas", "leia também", "leia mais", "mais lidas",
    "comentários", "veja também", "articoli correlati", "leggi anche", "i più letti", "commenti",
    "potrebbe interessarti", "lees ook", "meest gelezen", "reacties", "gerelateerd", "baca juga", "artikel terkait",
    "komentar", "читайте также", "комментарии", "по теме", "läs också", "kommentarer", "relaterade artiklar",
    "les også", "læs også",
})  # fmt: skip
OPENINGS = (
    "lesen sie auch", "mehr zum thema", "foto:", "bild:", "quelle:", "anzeige", "à lire aussi", "lire aussi",
    "photo :", "crédit", "lea también", "leer también", "lee también", "fotografía", "crédito", "leia também",
    "leia mais", "veja também", "leggi anche", "credits:", "lees ook", "beeld:", "baca juga", "share this on",
    "clique", "clic", "abonnieren sie", "abonnez-vous", "suscríbete", "assine", "читайте также", "фото:",
)  # fmt: skip
