// The form that tries a call: fields from the document's parameters, the request as curl, the answer as it came.

import { build } from "./dom.js";
import { resolved } from "./schema.js";

const SHOWN = 200_000;

/** Returns a form that sends the operation to this service and shows the answer. */
export function tryForm(document, path, method, operation, parameters) {
  const fields = parameters.filter(({ in: place }) => place !== "cookie").map((parameter) => parameterField(document, parameter));
  const body = bodyField(document, operation.requestBody);
  const output = build("div", { "aria-live": "polite" });
  const form = build("form", { class: "try" }, build("div", { class: "fields" }, fields.map(({ label }) => label)), body?.label, build("div", {}, build("button", { type: "submit" }, "Send")), output);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(requestOf(path, method, fields, body), output);
  });
  return form;
}

function parameterField(document, parameter) {
  const schema = resolved(document, parameter.schema);
  const values = schema.enum ?? schema.items?.enum;
  const input = values
    ? build("select", {}, [build("option", { value: "" }, "—"), ...values.map((value) => build("option", { value }, String(value)))])
    : build("input", { type: "text", autocomplete: "off", required: parameter.required, placeholder: schema.examples?.[0] ?? parameter.example });
  return { parameter, input, label: build("label", {}, `${parameter.name} (${parameter.in})`, input) };
}

function bodyField(document, requestBody) {
  const content = Object.entries(resolved(document, requestBody).content ?? {})[0];
  if (!content) return null;
  const [mediaType, { schema, example, examples }] = content;
  const sample = example ?? Object.values(examples ?? {})[0]?.value ?? sampleOf(document, schema);
  const input = build("textarea", { rows: 10, spellcheck: "false" });
  input.value = JSON.stringify(sample, null, 2);
  return { mediaType, input, label: build("label", {}, `Body (${mediaType})`, input) };
}

/** Returns a first body to edit: the required fields, and `text` where the schema has one; arrays hold one item. */
function sampleOf(document, schema, depth = 0) {
  const known = resolved(document, schema);
  if (depth > 4) return null;
  if (known.examples?.length) return known.examples[0];
  const [first] = known.oneOf ?? known.anyOf ?? [];
  if (first) return sampleOf(document, first, depth + 1);
  if (known.type === "array") return [sampleOf(document, known.items, depth + 1)];
  if (!known.properties) return known.type === "string" ? "On Monday the bridge opened, two days after the vote." : null;
  const names = Object.keys(known.properties).filter((name) => known.required?.includes(name) || name === "text" || name === "published");
  return Object.fromEntries(names.map((name) => [name, sampleOf(document, known.properties[name], depth + 1)]));
}

function requestOf(path, method, fields, body) {
  const query = new URLSearchParams();
  const headers = {};
  let filled = path;
  for (const { parameter, input } of fields) {
    if (input.value === "") continue;
    if (parameter.in === "path") filled = filled.replace(`{${parameter.name}}`, encodeURIComponent(input.value));
    else if (parameter.in === "query") query.append(parameter.name, input.value);
    else headers[parameter.name] = input.value;
  }
  if (body) headers["content-type"] = body.mediaType;
  const url = new URL(query.size > 0 ? `${filled}?${query}` : filled, location.origin);
  return { url: url.href, method: method.toUpperCase(), headers, body: body?.input.value };
}

async function send(request, output) {
  output.replaceChildren(build("pre", {}, curl(request)), build("p", { class: "soft" }, "Waiting …"));
  const started = performance.now();
  try {
    const response = await fetch(request.url, request);
    const text = request.method === "HEAD" ? "" : await response.text();
    const took = Math.round(performance.now() - started);
    const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
    output.lastElementChild.replaceWith(
      build("p", {}, build("b", {}, `${response.status} ${response.statusText}`), ` in ${took} ms`),
      build("details", {}, build("summary", {}, "Headers"), build("pre", {}, headers)),
      build("pre", { tabindex: "0", "aria-label": "The answer's body" }, pretty(text)),
    );
  } catch (error) {
    output.lastElementChild.replaceWith(build("p", { class: "error", role: "alert" }, `The service cannot be reached: ${error.message}`));
  }
}

function pretty(text) {
  let shown = text;
  try {
    shown = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Not JSON: an export format or an empty answer, shown as it came.
  }
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN)}\n… ${shown.length - SHOWN} characters more` : shown;
}

/** Returns the request as a command for a POSIX shell. */
function curl({ url, method, headers, body }) {
  const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
  const parts = ["curl", method === "GET" ? "" : `-X ${method}`, ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)];
  return [...parts, body === undefined ? "" : `--data-raw ${quoted(body)}`, quoted(url)].filter(Boolean).join(" ");
}
