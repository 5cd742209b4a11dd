// The web components of Dateline: include this one file with <script type="module" src="…/web/dateline.js"></script>.

import { DatelineBlurb } from "./blurb-element.js";
import { DatelineTimeline } from "./timeline-element.js";

customElements.define("dateline-timeline", DatelineTimeline);
customElements.define("dateline-blurb", DatelineBlurb);
