// One article of the demo page: when it was published and how that is known, and its blurb.

import { spokenDate } from "./days.js";
import { build, getJson, linked } from "./dom.js";

const ORIGINS = {
  given: "The caller said so.",
  html: "Read from the page's markup.",
  text: "Read from the article's own text.",
  unknown: "Nothing says when: relative dates of this article stay unresolved.",
};

/** Returns an article of `GET /articles` as an element; the evidence is asked for when it is opened. */
export function articleItem(article) {
  const published = article.published ? `Published ${spokenDate(article.published.edtf)}` : "Publication date not known";
  const evidence = build("details", { class: "soft" }, build("summary", {}, [article.source, published].filter(Boolean).join(" · ")));
  evidence.addEventListener("toggle", () => showEvidence(article.id, evidence), { once: true });
  return build(
    "article",
    { class: "article" },
    build("h3", { dir: "auto" }, linked(article.title ?? article.id, article.url)),
    evidence,
    build("dateline-blurb", { article: article.id, open: true }),
  );
}

async function showEvidence(id, box) {
  try {
    const { published } = await getJson(`/articles/${encodeURIComponent(id)}`);
    box.append(
      build("p", {}, ORIGINS[published.origin]),
      build("ul", {}, published.evidence.map((piece) => evidenceItem("says", piece))),
      build("ul", {}, published.conflicts.map((piece) => evidenceItem("disagrees and says", piece))),
    );
  } catch (error) {
    box.append(build("p", { class: "error", role: "alert" }, error.message));
  }
}

function evidenceItem(verb, { text, published, rule }) {
  return build("li", {}, "“", build("bdi", {}, text), `” ${verb} ${spokenDate(published)} (${rule})`);
}
