import * as checks from '../checks/index.ts';
import * as softmax from '../softmax/index.ts';
import type { ChecksNames } from './checks-names.ts';

const library: readonly string[] = [...Object.keys(softmax), ...Object.keys(checks)];

/** Names of the library that an answer has. */
export function libraryOf(without: readonly string[]): string[] {
  return library.filter((name) => !without.includes(name));
}

/** What checks have besides the library and the language; see worker/checks-scope.ts. */
export const checksNames = [
  ...['step', 'draw', 'call', 'expect', 'must', 'fail'],
  ...['numbers', 'rows', 'number', 'say', 'source'],
] as const satisfies (keyof ChecksNames)[];
