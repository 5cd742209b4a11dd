// The documentation page: the service's own OpenAPI document, rendered here; nothing comes from elsewhere.

import { build, getJson, prose } from "./dom.js";
import { resolved, schemaView, tableOf, typeOf } from "./schema.js";
import { tryForm } from "./try.js";

const METHODS = ["get", "put", "post", "patch", "delete", "head", "options"];

function show(document_) {
  const { title, version, description } = document_.info;
  document.getElementById("about").replaceChildren(`${title} ${version}. `, ...prose(description ?? ""));
  document.getElementById("operations").append(...operations(document_));
  const schemas = Object.entries(document_.components?.schemas ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  document.getElementById("schemas").append(...schemas.map(([name, schema]) => schemaBox(name, schema)));
  openTarget();
}

function* operations(document_) {
  for (const [path, item] of Object.entries(document_.paths)) {
    for (const method of METHODS) {
      if (item[method]) yield operationBox(document_, path, method, item[method], item.parameters ?? []);
    }
  }
}

function operationBox(document_, path, method, operation, shared) {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) => resolved(document_, parameter));
  const head = build("summary", {}, build("span", { class: "method" }, method.toUpperCase()), build("code", {}, path), build("span", { class: "soft" }, operation.summary ?? ""));
  const box = build("details", { class: "operation", id: operation.operationId }, head);
  box.addEventListener("toggle", () => box.append(operationBody(document_, path, method, operation, parameters)), { once: true });
  return box;
}

function operationBody(document_, path, method, operation, parameters) {
  const rows = parameters.map((parameter) => ({ ...parameter, place: parameter.in }));
  const bodies = Object.entries(resolved(document_, operation.requestBody).content ?? {});
  return build(
    "div",
    {},
    operation.description ? build("p", {}, prose(operation.description)) : null,
    rows.length > 0 ? [build("h3", {}, "Parameters"), tableOf(rows)] : null,
    bodies.length > 0 ? [build("h3", {}, "Body"), bodies.map(mediaLine)] : null,
    build("h3", {}, "Answers"),
    build("dl", {}, Object.entries(operation.responses ?? {}).flatMap(([status, answer]) => answerLines(status, resolved(document_, answer)))),
    build("h3", {}, "Try it"),
    tryForm(document_, path, method, operation, parameters),
  );
}

function mediaLine([mediaType, { schema }]) {
  return build("p", {}, build("code", {}, mediaType), " ", typeOf(schema));
}

function answerLines(status, { description, content, headers }) {
  const names = Object.keys(headers ?? {});
  return [
    build("dt", {}, build("b", {}, status)),
    build(
      "dd",
      {},
      build("p", {}, prose(description ?? "")),
      Object.entries(content ?? {}).map(mediaLine),
      names.length > 0 ? build("p", { class: "soft" }, `Headers: ${names.join(", ")}`) : null,
    ),
  ];
}

function schemaBox(name, schema) {
  const box = build("details", { class: "operation", id: `schema-${name}` }, build("summary", {}, build("code", {}, name)));
  box.addEventListener("toggle", () => box.append(schemaView(schema)), { once: true });
  return box;
}

/** Opens what the address points at, so that a link to a call or a schema shows it. */
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.scrollIntoView();
  }
}

addEventListener("hashchange", openTarget);
const status = document.getElementById("status");
try {
  show(await getJson("/openapi.json"));
  status.remove();
} catch (error) {
  status.replaceChildren(build("span", { class: "error", role: "alert" }, error.message));
}
