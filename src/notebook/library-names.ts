import * as checks from '../checks/index.ts';
import * as softmax from '../softmax/index.ts';

/** Every name that a cell can use without declaring it, apart from the language's own. */
export const libraryNames: ReadonlySet<string> = new Set([
  ...Object.keys(softmax),
  ...Object.keys(checks),
  ...['Plot', 'handDrawn', 'show', 'console', 'seed', 'recorded'],
]);
