import type { Program } from 'acorn';
import type { CompiledCell, Place } from '../types.ts';
import { resultPrefix } from '../worker/place-of.ts';
import { eraseTypes } from './erase-types.ts';
import { namesOf } from './names.ts';
import { parseCell } from './parse-cell.ts';
import { placeIn } from './place-in.ts';
import { refuseOtherReading } from './refuse-other-reading.ts';

/**
 * Turns a cell's TypeScript into the body of a function that returns `[value of the last expression, outputs]`.
 * Lines and columns stay in place, so that the place of an error is the place in the reader's text; only the line of
 * `result` is longer by `resultPrefix`.
 *
 * @throws CellSyntaxError with the place in the reader's text
 */
export function compileCell(id: string, kind: 'cell' | 'check', code: string): CompiledCell {
  const text = code.replace(/\r\n?/g, '\n');
  const js = eraseTypes(text);
  const program = parseCell(js, text);
  refuseOtherReading(js, text);
  const { declared, free, places, assigned, changed, async } = namesOf(program);
  return {
    id,
    kind,
    ...withReturn(js, program, declared),
    outputs: declared,
    inputs: free,
    places,
    ...(Object.keys(assigned).length > 0 && { assigned }),
    ...(Object.keys(changed).length > 0 && { changed }),
    async,
  };
}

function withReturn(js: string, { body }: Program, declared: string[]): { js: string; result?: Place } {
  const outputs = `{ ${declared.join(', ')} }`;
  const last = body.findLast(({ type }) => type !== 'EmptyStatement');
  if (last?.type !== 'ExpressionStatement') return { js: `${js.trimEnd()}\nreturn [undefined, ${outputs}];` };
  const expression = js.slice(last.start, last.end).replace(/;$/, '');
  return {
    js: `${js.slice(0, last.start)}${resultPrefix}${expression}\n), ${outputs}];`,
    result: placeIn(js, last.start),
  };
}
