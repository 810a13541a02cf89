import type { Program } from 'acorn';
import type { CompiledCell } from '../types.ts';
import { namesOf } from './names.ts';
import { refuseOtherReading } from './refuse-other-reading.ts';
import { stripTypes } from './strip-types.ts';

/**
 * Turns a cell's TypeScript into the body of a function that returns `[value of the last expression, outputs]`.
 * Lines stay in place, so that the line of an error is the line of the reader's text.
 *
 * @throws CellSyntaxError with the place in the reader's text
 */
export function compileCell(id: string, kind: 'cell' | 'check', code: string): CompiledCell {
  const js = stripTypes(code);
  const { declared, free, program, async } = namesOf(js);
  const body = withReturn(js, program, declared);
  refuseOtherReading(body);
  return {
    id,
    kind,
    js: body,
    outputs: declared,
    inputs: free,
    async,
  };
}

function withReturn(js: string, program: Program, declared: string[]): string {
  const outputs = `{ ${declared.join(', ')} }`;
  const last = program.body.at(-1);
  if (last?.type !== 'ExpressionStatement') return `${js}\nreturn [undefined, ${outputs}];`;
  const expression = js.slice(last.start, last.end).replace(/;$/, '');
  return `${js.slice(0, last.start)}return [(${expression}\n), ${outputs}];${js.slice(last.end)}`;
}
