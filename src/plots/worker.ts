/** Bundled as a classic script and put before a run's text; the run's prelude takes `__plots` and deletes it. */
import { chartMarkup, handDrawn, isChart, Plot } from './library.ts';

Object.assign(globalThis, { __plots: { Plot, handDrawn, isChart, chartMarkup } });
