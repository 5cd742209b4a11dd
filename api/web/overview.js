// The overview above the timeline: how many events each period has and which matters most; choosing one zooms in.

import { build, counted, getJson } from "./dom.js";

const MANY = 40;

/** Fills `box` with a button a period of the filtered timeline; `choose(earliest, latest)` is called with its days. */
export async function showOverview(box, filters, choose) {
  const buckets = await periods(filters).catch(() => []); // the timeline below tells what went wrong
  box.hidden = buckets.length < 2;
  box.replaceChildren(...buckets.map((bucket) => periodButton(bucket, choose)));
}

/** Returns years; months where all is in one year, decades where years are too many to choose from. */
async function periods(filters) {
  const years = await counts(filters, "year");
  if (years.length > MANY) return counts(filters, "decade");
  return years.length === 1 ? counts(filters, "month") : years;
}

async function counts(filters, granularity) {
  const asked = new URLSearchParams([...filters, ["granularity", granularity], ["limit", "1"]]);
  const { buckets } = await getJson(`/timeline?${asked}`);
  return buckets.filter(({ earliest, latest }) => earliest !== null && latest !== null);
}

function periodButton({ display, edtf, count, top, earliest, latest }, choose) {
  const name = display ?? edtf;
  const label = `${name}: ${counted(count, "event")}. Most important: ${top.headline}`;
  const button = build("button", { type: "button", title: label, "aria-label": label }, name, " ", build("small", {}, String(count)));
  button.addEventListener("click", () => choose(earliest, latest));
  return button;
}
