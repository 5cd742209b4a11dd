"""English labels that stand around an article on the web, folded to lower case without trailing punctuation."""

from __future__ import annotations

# Whole lines that move a reader about the site.
NAVIGATION = frozenset({
    "home", "news", "latest", "latest news", "world", "politics", "business", "sport", "sports", "opinion",
    "entertainment", "lifestyle", "life", "style", "technology", "tech", "science", "health", "travel", "culture",
    "arts", "money", "markets", "weather", "video", "videos", "photos", "pictures", "podcasts", "live", "local",
    "national", "international", "us", "uk", "u.s", "africa", "asia", "europe", "americas", "middle east", "economy",
    "education", "environment", "features", "reviews", "magazine", "blog", "blogs", "archive", "archives", "search",
    "menu", "sections", "topics", "tags", "categories", "more", "see all", "view all", "show all", "all", "back",
    "next", "previous", "prev", "close", "open", "skip", "skip to content", "skip to main content", "top",
    "back to top", "return to top", "go back", "about", "about us", "contact", "contact us", "contact info",
    "advertise", "advertise with us", "advertising", "careers", "jobs", "press", "newsroom", "help", "faq", "faqs",
    "help center", "support", "feedback", "site map", "sitemap", "rss", "rss feed", "rss feeds", "terms",
    "terms of use", "terms of service", "terms and conditions", "terms & conditions", "privacy", "privacy policy",
    "privacy notice", "cookie policy", "cookies", "cookie settings", "copyright", "legal", "disclaimer", "disclosures",
    "accessibility", "ad choices", "your ad choices", "do not sell my personal information", "corrections",
    "code of ethics", "editorial guidelines", "staff", "our team", "masthead", "mobile", "apps", "app store",
    "google play", "e-edition", "digital edition", "print edition", "newsletters", "newsletter", "events", "calendar",
    "shop", "store", "classifieds", "obituaries", "horoscope", "horoscopes", "crossword", "puzzles", "games", "comics",
    "tv", "radio", "movies", "music", "books", "food", "fashion", "english", "français", "español", "deutsch",
    "italiano", "português", "log in", "login", "log out", "logout", "sign in", "sign out", "sign up", "register",
    "subscribe", "subscribe now", "my account", "account", "account settings", "profile", "edit profile", "settings",
    "membership", "donate", "support us", "become a member", "manage subscription", "edition", "editions", "trending",
    "trending now", "explore", "discover", "follow", "real estate", "autos", "cars", "football", "soccer", "tennis",
    "golf", "hockey", "baseball", "basketball", "cricket", "rugby", "motorsport", "boxing", "celebrity", "celebrities",
    "people", "family", "religion", "crime", "law", "elections", "congress", "white house", "investing", "companies",
    "finance", "personal finance", "innovation", "space", "climate", "energy", "beauty", "recipes", "gaming",
    "gadgets", "mobile apps", "security", "internet",
})  # fmt: skip
# Whole lines of widgets that share, print, listen to, save or shorten the article.
WIDGETS = frozenset({
    "share", "share this", "share this:", "share this article", "share this story", "share this page", "share article",
    "share on facebook", "share on twitter", "share on linkedin", "share on whatsapp", "share on pinterest",
    "share on reddit", "share on google+", "share via email", "share this entry", "share this post",
    "sharing is caring", "share with", "facebook", "twitter", "x", "linkedin", "whatsapp", "pinterest", "reddit",
    "flipboard", "tumblr", "telegram", "messenger", "google+", "google", "instagram", "youtube", "snapchat", "tiktok",
    "threads", "bluesky", "mastodon", "vk", "stumbleupon", "digg", "pocket", "mix", "line", "email", "e-mail",
    "email me", "mail", "print", "print this article", "copy link", "copy this link", "link copied", "copy url",
    "tweet", "pin", "pin it", "like", "like us", "like us on facebook", "follow us", "follow us on twitter",
    "follow us on facebook", "follow us on instagram", "follow me", "save", "saved", "save article", "bookmark",
    "bookmark this", "listen", "listen to this article", "play", "pause", "mute", "unmute", "replay", "watch",
    "watch live", "watch now", "text size", "font size", "a+", "a-", "aa", "download", "loading", "toggle navigation",
    "no time to read", "get a summary", "get the summary", "read summary", "summarize this article", "article summary",
    "summary", "previous article", "next article", "previous post", "next post", "previous story", "next story",
    "previous page", "next page", "prev post", "previous next", "up next", "continue reading",
    "continue reading below", "keep reading", "story continues below", "read more", "read more...", "read full story",
    "read the full story", "read on", "learn more", "more info", "find out more", "click here", "view gallery",
    "see gallery", "back to gallery", "image", "images", "photo", "gallery", "slideshow", "caption", "hide caption",
    "toggle caption", "enlarge", "enlarge this image", "expand", "collapse", "show more", "show less", "load more",
    "load more comments", "view more", "see more", "more options", "jump to recipe", "advertisement", "advertisements",
    "advert", "ad", "ads", "sponsored", "sponsored content", "sponsored links", "promoted", "promoted content",
    "paid content", "partner content", "story continues below advertisement", "article continues below", "report ad",
    "remove ads", "ad feedback", "report this ad", "scroll to continue", "scroll down", "this is a modal window", "ok",
    "cancel", "submit", "send", "accept", "accept all", "accept cookies", "accept all cookies", "reject all", "decline",
    "manage cookies", "manage options", "manage preferences", "cookie preferences", "i agree", "got it", "no thanks",
    "not now", "maybe later",
    "dismiss", "yes", "no", "done", "thank you for subscribing", "thanks for signing up", "thank you", "sorry",
    "translate", "rate this", "your rating", "report an error", "report a typo", "suggest a correction",
    "give feedback", "add to favorites", "set as preferred source", "add as preferred source", "gift article",
    "share full article", "reprints", "get alerts", "turn on notifications", "enable notifications", "our standards",
    "purchase licensing rights", "licensing rights",
})  # fmt: skip
# Lines that end an article: what follows is about other pages.
ENDINGS = frozenset({
    "related", "related articles", "related article", "related stories", "related story", "related news",
    "related posts", "related post", "related content", "related topics", "related tags", "related links",
    "related items", "related coverage", "related reading", "related videos", "more related articles", "recommended",
    "recommended for you", "recommended stories", "recommended articles", "recommended reading", "recommended videos",
    "recommends", "you may also like", "you might also like", "you may like", "you might like",
    "you may like these posts", "you may also be interested in", "you may also enjoy", "you may have missed",
    "you might be interested in", "also read", "also of interest", "more stories", "more news", "more articles",
    "more from this author", "more from the author", "more by this author", "more on this", "more on this story",
    "more on this topic", "more like this", "more to explore", "more headlines", "more top stories", "other stories",
    "other news", "other articles", "top stories", "top articles", "top news", "top posts", "top headlines",
    "latest posts", "latest stories", "latest articles", "latest headlines", "recent posts", "recent articles",
    "recent news", "recent stories", "recent comments", "popular posts", "popular articles", "popular stories",
    "popular now", "popular news", "most popular", "most popular articles", "most popular stories", "most read",
    "most viewed", "most shared", "most commented", "most recent", "most watched", "trending stories",
    "trending articles", "trending topics", "editor's picks", "editors' picks", "editor’s picks", "editors’ picks",
    "editor's choice", "featured", "featured stories", "featured articles", "featured posts", "must read",
    "must reads", "don't miss", "don’t miss", "in case you missed it", "what to read next", "read next", "read also",
    "up next in news", "story timeline", "story topics", "in this article", "filed under", "tagged with",
    "explore more", "explore more topics", "from the web", "around the web", "from around the web", "promoted stories",
    "sponsored stories", "paid stories", "on our radar", "article information", "about this article", "related terms",
    "see also", "suggested articles", "suggested reading", "next up", "comments", "view comments", "view all comments",
    "show comments", "see comments", "read comments", "add comment", "add a comment", "leave a comment",
    "leave a reply", "leave a reply cancel reply", "post a comment", "post comment", "write a comment",
    "join the conversation", "join the discussion", "conversation", "discussion", "have your say", "what do you think",
    "tell us what you think", "reader comments", "comments are closed", "comments closed", "responses",
    "inline feedbacks", "sign up for our newsletter", "our newsletters", "newsletter sign-up", "newsletter signup",
    "site information", "company", "all rights reserved", "about the author", "about the authors", "about author",
    "author information", "author bio",
})  # fmt: skip
# Lines that open or belong to a thread of readers' comments.
COMMENTS = frozenset({
    "comments", "comment", "view comments", "view all comments", "show comments", "inline feedbacks", "notify of",
    "guest", "oldest", "newest", "most voted", "newest first", "oldest first", "best first", "sort by", "reply",
    "reply to", "leave a reply", "leave a comment", "post a comment", "add a comment", "report abuse",
    "report comment", "flag comment", "like", "upvote", "downvote", "edited", "load more comments", "reader comments",
    "join the conversation", "join the discussion", "this comment has been removed", "comment deleted",
    "load more replies", "show replies", "view replies", "hide replies", "log in to reply", "login to reply",
    "log in to comment", "sign in to comment",
})  # fmt: skip
# Of these and others, heads of threads.
HEADS = frozenset({
    "comments", "comment", "view comments", "view all comments", "show comments", "inline feedbacks",
    "reader comments", "join the conversation", "join the discussion", "leave a reply", "leave a comment",
    "load more comments",
})  # fmt: skip
# Lines that open a card about the author, as a whole and by their first words.
AUTHOR_OPENINGS = ("about the author",)
AUTHORS = frozenset({
    "about the author", "about the authors", "about author", "author", "author information", "author info",
    "author bio", "author profile", "author details", "avatar photo", "profile picture", "profile photo",
    "author photo", "author avatar", "avatar", "biography", "bio", "written by", "meet the author", "contributor",
    "contributors", "about the writer", "about the reporter", "about the journalist",
})  # fmt: skip
# Lines after which neighbours of the article are named.
NEIGHBOURS = frozenset({
    "previous article", "next article", "previous post", "next post", "previous story", "next story", "previous",
    "next", "prev post", "older post", "newer post", "older posts", "newer posts", "up next", "read next",
    "previous page", "next page",
})  # fmt: skip
# Openings of lines that speak to the reader about the site, the page or other pages.
OPENINGS = (
    "related:", "read more:", "read more on", "read also:", "also read:", "also:", "see also:", "see more:", "more:",
    "don't miss:", "must read:", "watch:", "listen:", "video:", "photos:", "in pictures:", "recommended:", "up next:",
    "next:", "previous:", "read:", "sign up", "subscribe", "follow us", "follow ", "click here", "click to",
    "share this", "share on", "share this on", "like us",
    "download the", "download our", "get the latest", "get our", "get breaking",
    "stay up to date", "stay informed", "support our", "join our", "join us", "have a tip", "got a tip", "contact us",
    "email us", "send us", "copyright", "©", "(c) ", "all rights reserved", "tags:", "tags ", "filed under",
    "filed to", "topics:", "topics ", "categories:", "category:", "posted in", "tagged", "in this article:", "photo:",
    "photo by", "photos by", "image:", "images:", "image credit", "picture:", "credit:", "file photo", "(image:",
    "(photo:", "getty images", "you must be logged in", "please enter", "your email", "by signing up",
    "by subscribing", "by clicking", "this site uses", "this website uses", "we use cookies", "we may earn",
    "this article may contain", "this page may contain", "if you purchase", "enter your email", "thank you for",
    "thanks for", "your information will", "no spam", "unsubscribe", "the material on this site",
    "registration on or use", "use of this site", "this material may not be", "originally published",
    "first published", "advertisement", "sponsored", "powered by", "view the full", "read the full",
    "we value your privacy", "we and our", "we care about your privacy", "we respect your privacy", "your privacy",
    "this article is for subscribers", "this story is for subscribers", "this content is for subscribers",
    "this article is exclusive to subscribers", "already a subscriber", "subscribe to continue", "to continue reading",
    "to read the full", "you have reached your", "you've reached your", "you’ve reached your", "log in to",
    "sign in to",
    "create a free account", "register to", "continue reading", "comments are", "contact:", "contacts:",
    "media contact", "press contact", "media enquiries",
    "media inquiries", "notes to editors", "for media enquiries", "for media inquiries",
)  # fmt: skip
# Openings of notes about the text itself.
NOTES = (
    "note on this summary", "notes on this summary", "note on this article", "notes on this article",
    "about this summary", "about this article", "about this story", "this summary was", "this article was generated",
    "this story was generated", "this summary is", "this article is based on a translation",
    "this article has been translated", "editor's note", "editor’s note", "editors' note", "note to readers",
    "disclaimer:", "disclosure:", "this article is for informational", "this content was", "this translation",
    "translated by", "this text was", "reporting by", "additional reporting by", "writing by", "editing by",
    "compiled by", "correction:", "corrections:", "clarification:", "this article was corrected",
    "this article was amended", "this article has been", "this story has been", "this story was corrected",
    "this story was updated", "this article was updated", "an earlier version of this", "a previous version of this",
)  # fmt: skip
# Words that occur in lines about the page more than in its article.
PAGE_WORDS = frozenset({
    "subscribe", "subscribers", "subscription", "newsletter", "newsletters", "inbox", "email", "e-mail", "sign",
    "signed", "login", "log", "account", "click", "tap", "follow", "share", "facebook", "twitter", "instagram",
    "youtube", "linkedin", "whatsapp", "pinterest", "comment", "comments", "reply", "copyright", "reserved", "rights",
    "cookies", "cookie", "privacy", "policy", "terms", "advertise", "advertisement", "sponsored", "download", "app",
    "apps", "menu", "search", "browse", "gallery", "slideshow", "photo", "photos", "image", "images", "getty",
    "reuters/", "ap/", "afp/", "courtesy", "credit", "file", "updated", "posted", "published", "edited", "tags",
    "topics", "related", "recommended", "trending", "popular", "read", "reading", "more", "article", "articles",
    "story", "stories", "post", "posts", "site", "website", "page", "podcast", "episode", "newsletter!", "unsubscribe",
    "notifications", "alerts", "membership", "donate",
})  # fmt: skip
READER_WORDS = frozenset({
    "you", "your", "you're", "you’re", "you'll", "yours", "yourself", "we", "our", "us", "please", "my", "i",
})  # fmt: skip
STOP_WORDS = frozenset({
    "the", "a", "an", "and", "or", "but", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "is", "are",
    "was", "were", "be", "been", "being", "have", "has", "had", "do", "does", "did", "will", "would", "could",
    "should", "may", "might", "can", "not", "no", "that", "this", "these", "those", "it", "its", "he", "she", "they",
    "his", "her", "their", "them", "him", "who", "which", "what", "when", "where", "while", "if", "than", "then",
    "there", "after", "before", "over", "under", "about", "into", "between", "during", "against", "because", "so",
    "said", "says", "also", "more", "most", "other", "some", "such", "only", "out", "up", "down", "all", "any", "both",
    "each", "one", "two", "new", "i", "you", "we", "our", "your", "my",
})  # fmt: skip
# English prose has two function words in five, other languages one in ten that look like English ones.
PLAIN_SHARE = 0.3
SPEECH_WORDS = frozenset({
    "said", "says", "told", "added", "wrote", "asked", "explained", "noted", "stated", "announced", "according",
    "reported", "argued", "warned",
})  # fmt: skip
TIME_WORDS = frozenset({
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "jan.", "feb.",
    "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mon,", "tue,",
    "wed,", "thu,", "fri,", "sat,", "sun,", "monday,", "tuesday,", "wednesday,", "thursday,", "friday,", "saturday,",
    "sunday,", "am", "pm", "a.m.", "p.m.", "est", "edt", "gmt", "utc", "et", "pst", "pdt", "ist", "bst", "ago", "min",
    "mins", "minutes", "hours", "hour", "days", "updated", "updated:", "published", "published:", "posted", "posted:",
    "modified",
})  # fmt: skip
