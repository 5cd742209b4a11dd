// Publication dates as a person writes them; event dates come from the service ready to show (`display`).

const STYLES = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
];

/** Returns an EDTF day, month, year, instant or interval of these in words; anything else as it is. */
export function spokenDate(edtf) {
  const ends = edtf.split("/");
  const spoken = ends.map(spokenEnd);
  return spoken.includes(null) || ends.length > 2 ? edtf : spoken.join(" to ");
}

/** Returns one end in words with the parts it has, no more; null where it is no plain date. */
function spokenEnd(text) {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(text);
  if (found === null) return null;
  const [year, month, day] = found.slice(1);
  const style = STYLES[(month ? 1 : 0) + (day ? 1 : 0)];
  const moment = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? null : new Intl.DateTimeFormat("en", { ...style, timeZone: "UTC" }).format(moment);
}
