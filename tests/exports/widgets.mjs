// Hands exports to the real TimelineJS and the real vis-timeline, in a document of jsdom; prints what they made of them.
// Usage: node widgets.mjs TIMELINEJS.json VIS.json (in a folder with node_modules)

import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const [timelinejs, items] = process.argv.slice(2);

/** Returns a window that has run the library, which belongs to a page and not to Node. */
function loaded(library) {
  const { window } = new JSDOM('<!doctype html><div id="here"></div>', { runScripts: "outside-only", pretendToBeVisual: true });
  window.eval(readFileSync(`node_modules/${library}`, "utf8"));
  return window;
}

/** Waits until TimelineJS has read its data, which it does some ticks after it was made. */
async function made(timeline) {
  while (!timeline.config?.events) await new Promise((done) => setTimeout(done, 20));
  return timeline;
}

const json = (path) => JSON.parse(readFileSync(path, "utf8"));
const page = loaded("@knight-lab/timelinejs/dist/js/timeline.js");
page.console.log = () => {};
const { config } = await made(new page.TL.Timeline("here", json(timelinejs), { hash_bookmark: false }));
const slides = config.events.map(({ unique_id, start_date, end_date }) => [
  unique_id,
  { starts: start_date.data.format, ends: end_date?.data.format ?? null },
]);

const { vis, document } = loaded("vis-timeline/standalone/umd/vis-timeline-graph2d.js");
const data = new vis.DataSet(json(items));
const chart = new vis.Timeline(document.getElementById("here"), data);
const drawn = Object.values(chart.itemSet.items).map(({ id, data: { start, end } }) => [
  id,
  { start: start.valueOf(), end: end?.valueOf() ?? null },
]);

process.stdout.write(
  JSON.stringify({ errors: config.messages.errors, slides: Object.fromEntries(slides), drawn: Object.fromEntries(drawn) }),
  () => process.exit(0),
);
