// Shows JSON Schemas of the OpenAPI document: one table a schema, references as links, so that depth costs nothing.

import { build, prose } from "./dom.js";

/** Returns the object that a local reference (`#/components/…`) names, or the object itself. */
export function resolved(document, object) {
  if (!object?.$ref) return object ?? {};
  const parts = object.$ref.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  return parts.reduce((inner, part) => inner?.[part], document) ?? {};
}

/** Returns a schema's type in a few words, as nodes and strings; references link to the schema's own table. */
export function typeOf(schema) {
  if (schema === true || !schema || Object.keys(schema).length === 0) return ["anything"];
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1);
    return [build("a", { href: `#schema-${name}` }, name)];
  }
  for (const kind of ["oneOf", "anyOf", "allOf"]) {
    if (schema[kind]) return joined(schema[kind].map(typeOf), kind === "allOf" ? " and " : " or ");
  }
  if (schema.enum) return [schema.enum.map((value) => JSON.stringify(value)).join(" | ")];
  if (schema.const !== undefined) return [JSON.stringify(schema.const)];
  const types = [schema.type ?? []].flat();
  if (types.includes("array")) return ["array of ", ...(schema.prefixItems ? joined(schema.prefixItems.map(typeOf), ", ") : typeOf(schema.items))];
  return [[types.join(" or ") || "anything", schema.format && `(${schema.format})`].filter(Boolean).join(" ")];
}

function joined(parts, between) {
  return parts.flatMap((part, place) => (place ? [between, ...part] : part));
}

const LIMITS = {
  minimum: "at least", exclusiveMinimum: "more than", maximum: "at most", exclusiveMaximum: "less than",
  minLength: "length from", maxLength: "length to", minItems: "items from", maxItems: "items to", pattern: "matches", default: "default",
};

/** Returns the schema's limits in words: "at least 1, at most 200, default 50". */
export function limitsOf(schema) {
  return Object.entries(LIMITS)
    .filter(([name]) => schema?.[name] !== undefined && schema[name] !== null)
    .map(([name, words]) => `${words} ${typeof schema[name] === "string" ? schema[name] : JSON.stringify(schema[name])}`)
    .join(", ");
}

/** Returns a schema's description, or that of the first of its branches that has one. */
function meaningOf(schema) {
  const branches = [schema, ...(schema?.oneOf ?? []), ...(schema?.anyOf ?? [])];
  return branches.find((branch) => branch?.description)?.description ?? "";
}

/** Returns one row a thing that has name, schema and description. */
export function tableOf(rows) {
  const line = ({ name, required, schema, description, place }) =>
    build(
      "tr",
      {},
      build("td", {}, build("code", {}, name), required ? build("span", { class: "soft" }, " required") : null, place ? build("p", { class: "soft" }, place) : null),
      build("td", {}, typeOf(schema)),
      build("td", {}, build("p", {}, prose(description ?? meaningOf(schema))), build("p", { class: "soft" }, limitsOf(schema))),
    );
  const head = build("tr", {}, ["Name", "Type", "Meaning"].map((name) => build("th", { scope: "col" }, name)));
  return build("div", { class: "table" }, build("table", {}, build("thead", {}, head), build("tbody", {}, rows.map(line))));
}

/** Returns the table of a schema's properties, or its type where it has none. */
export function schemaView(schema) {
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) => ({ name, schema: property, required: required.has(name) }));
  return build(
    "div",
    {},
    schema.description ? build("p", {}, prose(schema.description)) : null,
    rows.length > 0 ? tableOf(rows) : build("p", {}, typeOf(schema), " ", build("span", { class: "soft" }, limitsOf(schema))),
  );
}
