// Builds elements from text, never from markup, and fetches JSON: all that the components and pages share.

/**
 * Returns a new element. `attributes` that are null or false are left out; strings among `children` become text nodes,
 * so nothing an article says is ever read as markup.
 */
export function build(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

/** Returns `url` if it leads to a web page, else null: a link given with an article may be `javascript:`. */
export function webLink(url) {
  try {
    const parsed = new URL(url);
    return parsed.protocol === "https:" || parsed.protocol === "http:" ? parsed.href : null;
  } catch {
    return null;
  }
}

/** Returns the text as a link to `url`, or as plain text where `url` is no web link. */
export function linked(text, url) {
  const href = webLink(url);
  return href ? build("a", { href, rel: "noopener noreferrer nofollow" }, text) : text;
}

/** Returns the JSON answer of `url`; throws an Error whose message is the problem's own words. */
export async function getJson(url, options = {}) {
  let response;
  try {
    response = await fetch(url, { headers: { accept: "application/json" }, ...options });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Error("The service cannot be reached.");
  }
  const body = await response.json().catch(() => null);
  if (response.ok && body !== null) return body;
  throw new Error(problemText(body) ?? `The service answered ${response.status}.`);
}

/** Returns what a problem (RFC 9457) says, faults named, or null where the answer is no problem. */
export function problemText(problem) {
  if (problem === null || typeof problem !== "object") return null;
  const faults = (problem.errors ?? []).map((fault) => `${fault.parameter ?? fault.pointer}: ${fault.message}`);
  return [problem.detail ?? problem.title, ...faults].filter(Boolean).join(" ") || null;
}

/** Returns text whose `code` between backticks becomes code elements. */
export function prose(text) {
  return text.split("`").map((part, place) => (place % 2 ? build("code", {}, part) : part));
}

/** Returns `count` with its noun: "1 event", "3 events". */
export function counted(count, noun) {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
