// The demo page: asks for the timeline and the articles as any front-end would, and keeps the filters in the address.

import { articleItem } from "./article.js";
import { build, counted, getJson } from "./dom.js";
import { showOverview } from "./overview.js";

const FORMATS = { ics: "calendar", csv: "CSV", atom: "Atom feed", timelinejs: "TimelineJS", vis: "vis-timeline", jsonld: "JSON-LD" };
const FILES = { ics: "timeline.ics", csv: "timeline.csv" };
const FILTERS = ["q", "from", "to", "order", "dates"];

const form = document.getElementById("filters");
const events = document.getElementById("events");
const list = document.getElementById("article-list");
const status = document.getElementById("articles-status");
const more = document.getElementById("articles-more");

/** Returns the filters that are set, as query parameters. */
function filters() {
  const given = FILTERS.map((name) => [name, form.elements[name].value.trim()]);
  return new URLSearchParams(given.filter(([, value]) => value !== ""));
}

function showTimeline() {
  const chosen = filters();
  const shown = new URLSearchParams([...chosen, ["limit", "20"]]);
  events.setAttribute("src", `/timeline?${shown}`);
  const links = Object.entries(FORMATS).flatMap(([format, name], place) => [
    place ? " · " : " ",
    build("a", { href: `/timeline?${new URLSearchParams([...chosen, ["format", format]])}`, download: FILES[format] }, name),
  ]);
  document.getElementById("formats").replaceChildren("The same timeline as", ...links);
  showOverview(document.getElementById("overview"), chosen, zoom);
}

/** Narrows the timeline to the days from `earliest` to `latest`. */
function zoom(earliest, latest) {
  form.elements.from.value = earliest;
  form.elements.to.value = latest;
  form.requestSubmit();
}

function remember() {
  const chosen = filters().toString();
  history.replaceState(null, "", chosen ? `#${chosen}` : location.pathname);
}

function recall() {
  const given = new URLSearchParams(location.hash.slice(1));
  for (const name of FILTERS) form.elements[name].value = given.get(name) ?? "";
}

async function showArticles(cursor) {
  status.replaceChildren("Loading the articles …");
  more.hidden = true;
  try {
    const page = await getJson(`/articles?${new URLSearchParams(cursor ? { limit: 10, cursor } : { limit: 10 })}`);
    list.append(...page.articles.map(articleItem));
    const count = list.childElementCount;
    status.replaceChildren(count === 0 ? "No articles are stored yet. PUT one to /articles/{id}." : `${counted(count, "article")} shown, newest first`);
    more.hidden = page.next === null;
    more.onclick = () => showArticles(page.next);
  } catch (error) {
    const again = build("button", { type: "button" }, "Try again");
    again.addEventListener("click", () => showArticles(cursor));
    status.replaceChildren(build("span", { class: "error", role: "alert" }, error.message), " ", again);
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  remember();
  showTimeline();
});
form.addEventListener("reset", () => setTimeout(() => { remember(); showTimeline(); }));

addEventListener("hashchange", () => {
  if (!location.hash.includes("=")) return;
  recall();
  showTimeline();
});
recall();
showTimeline();
showArticles(null);
