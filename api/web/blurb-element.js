// <dateline-blurb article="ID" [src="/summary"] [open]>: "No time to read? Get a summary".

import { build, getJson } from "./dom.js";
import { sheet } from "./style.js";

/** Shows the blurb of one stored article and the reading time it saves; asks for it when it scrolls into view. */
export class DatelineBlurb extends HTMLElement {
  static observedAttributes = ["article", "src"];

  #saved = build("span", { part: "saved" });
  #sentences = build("ul", { part: "sentences" });
  #box = build(
    "details",
    { class: "blurb", part: "box" },
    build("summary", {}, build("b", {}, "No time to read? Get a summary"), this.#saved),
    this.#sentences,
  );
  #observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) this.load();
  });

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#box);
  }

  connectedCallback() {
    this.#box.open = this.hasAttribute("open");
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    this.#observer.disconnect();
  }

  attributeChangedCallback() {
    this.#observer.unobserve(this);
    if (this.isConnected) this.#observer.observe(this);
  }

  /** Asks for the blurb and shows it. */
  async load() {
    this.#observer.unobserve(this);
    const url = new URL(this.getAttribute("src") ?? "/summary", document.baseURI);
    url.searchParams.set("article", this.getAttribute("article") ?? "");
    try {
      this.#show(await getJson(url));
    } catch (error) {
      this.#saved.replaceChildren();
      this.#sentences.replaceChildren(build("li", { class: "error", role: "alert" }, error.message));
    }
  }

  #show(blurb) {
    this.#saved.replaceChildren(blurb.saved_seconds > 0 ? `saves ${duration(blurb.saved_seconds)} of reading` : "");
    const sentences = blurb.sentences.map((sentence) => build("li", { dir: "auto" }, sentence.text));
    this.#sentences.replaceChildren(...(sentences.length > 0 ? sentences : [build("li", {}, "Nothing to summarise.")]));
    this.dispatchEvent(new CustomEvent("dateline-load", { detail: blurb }));
  }
}

/** Returns seconds as a person says them: "40 s", "2 min 10 s". */
export function duration(seconds) {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 60) && `${Math.floor(whole / 60)} min`, whole % 60 && `${whole % 60} s`];
  return parts.filter(Boolean).join(" ") || "0 s";
}
