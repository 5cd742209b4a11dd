// Publication dates as the reader's own language writes them; the service writes event dates so (`display`).

const STYLES = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
];

/** Returns an EDTF day, month, year, instant or interval of these in words; anything else as it is. */
export function spokenDate(edtf) {
  const ends = edtf.split("/").map(parsed);
  if (ends.includes(null) || ends.length > 2) return edtf;
  const style = STYLES[Math.min(...ends.map((end) => end.parts)) - 1];
  const words = new Intl.DateTimeFormat(undefined, { ...style, timeZone: "UTC" });
  return words.formatRange(ends[0].moment, ends.at(-1).moment);
}

/** Returns one end and how many of its parts are known, so that no more are shown; null where it is no plain date. */
function parsed(text) {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(text);
  if (found === null) return null;
  const [year, month, day] = found.slice(1);
  const moment = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? null : { moment, parts: 1 + Boolean(month) + Boolean(day) };
}
