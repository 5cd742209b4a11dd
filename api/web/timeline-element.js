// <dateline-timeline src="/timeline?limit=20">: events with their dates, sources and reasons.

import { spokenDate } from "./days.js";
import { build, counted, getJson, linked } from "./dom.js";
import { sheet } from "./style.js";

/**
 * Shows the timeline that `src` answers, page by page. Dispatches `dateline-load` (detail: the answer) and
 * `dateline-error` (detail: the message). Set `src` again to show another timeline.
 */
export class DatelineTimeline extends HTMLElement {
  static observedAttributes = ["src"];

  #events = build("div", { part: "events" });
  #status = build("p", { role: "status", class: "meta", part: "status" });
  #more = build("button", { type: "button", hidden: true, part: "more" }, "Show more events");
  #controller = null;
  #next = null;
  #shown = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#status, this.#events, this.#more);
    this.#more.addEventListener("click", () => this.#load(this.#next));
  }

  connectedCallback() {
    this.reload();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.reload();
  }

  /** Forgets what is shown and asks for the first page. */
  reload() {
    this.#events.replaceChildren();
    this.#shown = 0;
    this.#load(null);
  }

  async #load(cursor) {
    this.#controller?.abort();
    this.#controller = new AbortController();
    this.setAttribute("aria-busy", "true");
    this.#status.replaceChildren("Loading the timeline …");
    try {
      const timeline = await getJson(this.#url(cursor), { signal: this.#controller.signal });
      this.#show(timeline);
      this.dispatchEvent(new CustomEvent("dateline-load", { detail: timeline }));
    } catch (error) {
      if (error.name !== "AbortError") this.#fail(error.message, cursor);
    }
  }

  #url(cursor) {
    const url = new URL(this.getAttribute("src") ?? "/timeline", document.baseURI);
    url.searchParams.set("offsets", "utf16");
    if (cursor) url.searchParams.set("cursor", cursor);
    return url;
  }

  #show(timeline) {
    const first = this.#shown;
    for (const event of timeline.events) this.#append(event);
    this.#shown += timeline.events.length;
    this.#next = timeline.next ?? null;
    this.#more.hidden = this.#next === null;
    this.#status.replaceChildren(this.#shown === 0 ? "No events here." : `${counted(this.#shown, "event")} shown`);
    this.removeAttribute("aria-busy");
    if (first > 0) this.#events.querySelectorAll("h4")[first]?.focus();
  }

  #append(event) {
    const year = yearOf(event);
    let list = this.#events.lastElementChild;
    if (list?.dataset.year !== year) {
      this.#events.append(build("h3", { class: "year", part: "year" }, year));
      list = build("ol", { "data-year": year });
      this.#events.append(list);
    }
    list.append(eventItem(event));
  }

  #fail(message, cursor) {
    const again = build("button", { type: "button" }, "Try again");
    again.addEventListener("click", () => this.#load(cursor));
    this.#more.hidden = true;
    this.#status.replaceChildren(build("span", { class: "error", role: "alert" }, message), " ", again);
    this.removeAttribute("aria-busy");
    this.dispatchEvent(new CustomEvent("dateline-error", { detail: message }));
  }
}

function yearOf(event) {
  const day = event.earliest ?? event.latest;
  if (day) return String(Number(day.slice(0, 4)));
  return /^Y?-|^0000/.test(event.edtf ?? "") ? "Before Christ" : "Not on the calendar";
}

function eventItem(event) {
  return build(
    "li",
    { class: `event ${event.tense}`, part: "event", "data-event": event.id },
    build("div", { class: "date", part: "date" }, build("time", { datetime: dateTime(event) }, event.display ?? "date not known")),
    build(
      "div",
      { class: "what" },
      build("h4", { part: "headline", tabindex: "-1", dir: "auto" }, event.headline),
      build("p", { class: "text", part: "text", dir: "auto" }, event.text),
      badges(event),
      conflicts(event),
      reasons(event),
    ),
  );
}

/** Returns the day for machines where the event is one day, else null: HTML's time element knows no spans. */
function dateTime(event) {
  return event.earliest && event.earliest === event.latest ? event.earliest : null;
}

function badges(event) {
  const names = [];
  if (event.tense === "planned") names.push(["planned", "Planned when it was written"]);
  if (event.tense === "cancelled") names.push(["cancelled", "Cancelled"]);
  if (event.approximate) names.push(["approximate", "Approximate date"]);
  if (event.conflicts.some((conflict) => conflict.standing !== "update")) names.push(["conflict", "Sources disagree"]);
  if (names.length === 0) return null;
  return build("p", {}, names.map(([kind, name]) => build("span", { class: `badge ${kind}` }, name)));
}

function conflicts(event) {
  return event.conflicts.map((conflict) => {
    const figures = conflict.standing === "update" ? "Earlier figures" : "Other figures";
    const what = conflict.about === "figures" ? `${figures}, “${conflict.display}”` : `Another date, ${conflict.display}`;
    const who = conflict.mentions.map((index) => articleName(event.mentions[index].article));
    return build("p", { class: "meta" }, `${what}, in: ${[...new Set(who)].join("; ")}`);
  });
}

/** Returns the sentences that tell the event with the reasons for their dates, each article's together. */
function reasons(event) {
  const articles = new Map();
  for (const mention of event.mentions) {
    articles.set(mention.article.id, [...(articles.get(mention.article.id) ?? []), mention]);
  }
  return build(
    "details",
    { part: "reasons" },
    build("summary", {}, `Why this date? ${counted(articles.size, "source")}`),
    build("ul", {}, [...articles.values()].map(articleItem)),
  );
}

function articleItem(mentions) {
  const { article } = mentions[0];
  return build(
    "li",
    { class: "source", part: "source" },
    build("p", { class: "meta" }, build("bdi", {}, linked(articleName(article), article.url)), published(article)),
    mentions.map(({ sentence, timex, inherited }) => [
      build("blockquote", { dir: "auto" }, quoted(sentence, timex)),
      build("p", { class: "why" }, timex?.explanation ?? inherited ?? ""),
    ]).flat(),
  );
}

/** Returns the sentence with its date expression marked; offsets are UTF-16 units of the article's text. */
function quoted(sentence, timex) {
  const start = timex ? timex.start - sentence.start : -1;
  const end = timex ? timex.end - sentence.start : -1;
  if (start < 0 || end > sentence.text.length) return [sentence.text];
  return [sentence.text.slice(0, start), build("mark", {}, sentence.text.slice(start, end)), sentence.text.slice(end)];
}

export function articleName(article) {
  return [article.title ?? article.id, article.source].filter(Boolean).join(", ");
}

function published(article) {
  return article.published ? `, published ${spokenDate(article.published.edtf)}` : "";
}
