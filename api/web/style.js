// The look of the components. A constructed sheet, because a page's Content-Security-Policy may forbid inline styles.
// A page may set the --dateline-* properties and style the parts named with `part`.

export const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host {
    --accent: var(--dateline-accent, light-dark(#9a2b1f, #ff9d8a));
    --ink: var(--dateline-ink, light-dark(#1d1b18, #edeae4));
    --soft: var(--dateline-soft, light-dark(#5d574e, #b3aca0));
    --rule: var(--dateline-rule, light-dark(#d9d3c7, #45413a));
    --paper: var(--dateline-paper, light-dark(#fffdf9, #1b1a18));
    --mark: var(--dateline-mark, light-dark(#ffe9a8, #5b4a12));
    display: block; color: var(--ink); font: inherit; line-height: 1.55;
  }
  :host([hidden]) { display: none; }
  ol, ul { list-style: none; margin: 0; padding: 0; }
  p { margin: .35rem 0; }
  a { color: var(--accent); }
  h3, h4 { margin: 0; line-height: 1.3; overflow-wrap: anywhere; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  .year { font-size: 1.25rem; margin: 1.6rem 0 .6rem; letter-spacing: .03em; color: var(--soft); }
  .event { display: grid; grid-template-columns: 9.5rem 1fr; column-gap: 2.2rem; position: relative; padding-bottom: 1.5rem; }
  .event::before { content: ""; position: absolute; left: 10.55rem; top: .5rem; bottom: -.5rem; border-left: 2px solid var(--rule); }
  .event:last-child::before { bottom: .6rem; }
  .event::after { content: ""; position: absolute; left: calc(10.55rem - 5px); top: .45rem; width: 12px; height: 12px;
    box-sizing: border-box; border-radius: 50%; background: var(--accent); border: 2px solid var(--accent); }
  .event.planned::after { background: var(--paper); }
  .event.cancelled::after { background: var(--paper); border-color: var(--soft); }
  .date { text-align: right; font-variant-numeric: tabular-nums; font-weight: 600; color: var(--accent); overflow-wrap: anywhere; }
  .what { min-width: 0; }
  .what h4 { font: 600 1.14rem/1.35 var(--dateline-headline-font, Georgia, "Times New Roman", serif); }
  .cancelled h4 { text-decoration: line-through; }
  .text { overflow-wrap: anywhere; }
  .badge { display: inline-block; font-size: .78rem; font-weight: 600; padding: .05rem .5rem; margin-right: .35rem;
    border: 1px solid currentColor; border-radius: 1rem; color: var(--soft); }
  .badge.conflict { color: var(--accent); }
  .meta { color: var(--soft); font-size: .92rem; }
  details { margin-top: .3rem; }
  summary { cursor: pointer; color: var(--soft); font-size: .92rem; padding: .2rem 0; width: fit-content; }
  summary:hover { color: var(--ink); }
  .source { border-left: 3px solid var(--rule); padding: .1rem 0 .1rem .8rem; margin: .8rem 0; font-size: .95rem; }
  blockquote { margin: .6rem 0 0; overflow-wrap: anywhere; }
  .why { margin: 0; color: var(--soft); font-style: italic; overflow-wrap: anywhere; }
  mark { background: var(--mark); color: inherit; padding: 0 .12em; border-radius: .15em; }
  button { font: inherit; color: var(--ink); background: none; border: 1px solid var(--soft); border-radius: .4rem;
    padding: .45rem 1rem; cursor: pointer; min-height: 2.75rem; }
  button:hover { border-color: var(--accent); color: var(--accent); }
  .error { color: var(--accent); }
  .blurb { border: 1px solid var(--rule); border-radius: .5rem; padding: .35rem .9rem; background: var(--dateline-blurb-paper, transparent); }
  .blurb > summary { font-size: 1rem; color: var(--ink); width: auto; min-height: 2.2rem; }
  .blurb > summary b { margin-right: .6rem; }
  .blurb > summary span { color: var(--soft); font-size: .9rem; }
  .blurb li { margin: .5rem 0; overflow-wrap: anywhere; }
  @media (max-width: 40rem) {
    .event { display: block; padding-left: 1.5rem; }
    .event::before { left: .3rem; }
    .event::after { left: 0; }
    .date { text-align: left; }
  }
  @media (prefers-reduced-motion: no-preference) { summary, button { transition: color .15s, border-color .15s; } }
`);
