/** Bundled as a classic script and put before the text of a search; the prelude takes `__search` and deletes it. */
import { searchScores } from './score-search.ts';

Object.assign(globalThis, { __search: searchScores });
