import { describe, expect, test } from 'vitest';
import { traceOf } from './place-of.ts';
import recorded from './recorded-stacks.json' with { type: 'json' };

/** The same cells, run by Chromium 156, Firefox 153 and WebKitGTK 2.50. */
const { cells, stacks } = recorded;

/** `line:column`, and where the function stands that threw, if another cell has it. */
function place(engine: keyof typeof stacks, id: keyof typeof stacks.v8): string[] {
  const { message, stack } = stacks[engine][id];
  const error = Object.assign(new Error(message), { stack });
  const cell = cells.find((candidate) => candidate.id === id);
  if (!cell) throw new Error(`no cell ${id}`);
  const { place: at, thrownIn } = traceOf(error, cell, cells);
  return [
    at ? `${at.line}:${at.column}` : 'unknown',
    ...(thrownIn ? [`${thrownIn.id} ${thrownIn.place.line}:${thrownIn.place.column}`] : []),
  ];
}

describe('traceOf', () => {
  test.each<[id: keyof typeof stacks.v8, v8: string[], spidermonkey: string[], javascriptcore: string[]]>([
    // engines point at the property, at what should have had it, or at the statement
    ['member', ['2:23'], ['2:19'], ['2:19']],
    ['last', ['1:24'], ['1:22'], ['1:22']],
    ['name', ['1:29'], ['1:29'], ['1:29']],
    ['throw', ['3:8'], ['3:8'], ['3:12']],
    ['other', ['2:1', 'helpers 2:14'], ['2:1', 'helpers 2:3'], ['2:1', 'helpers 2:10']],
    // JavaScriptCore drops the frame of a call in the last place of a function
    ['callback', ['2:19', 'helpers 2:14'], ['2:19', 'helpers 2:3'], ['2:6', 'helpers 2:10']],
    ['tdz', ['1:16'], ['1:16'], ['1:16']],
    ['asyncfn', ['1:53'], ['1:44'], ['1:51']],
    ['push', ['1:8'], ['1:8'], ['1:8']],
    ['recursion', ['unknown', 'helpers 4:39'], ['unknown', 'helpers 4:37'], ['unknown', 'helpers 4:41']],
  ])('reads the stack of %s in each engine', (id, v8, spidermonkey, javascriptcore) => {
    expect([place('v8', id), place('spidermonkey', id), place('javascriptcore', id)]).toEqual([
      v8,
      spidermonkey,
      javascriptcore,
    ]);
  });

  test('gives the name at the place, whatever the engine points at', () => {
    const cell = cells.find(({ id }) => id === 'tdz')!;
    for (const { tdz } of Object.values(stacks))
      expect(traceOf(Object.assign(new Error(tdz.message), tdz), cell, cells).word).toBe('later');
  });

  test('a message that looks like a place is none', () => {
    const cell = cells.find(({ id }) => id === 'throw')!;
    const message = `no:\n    at f (x:${cell.line}:1)`;
    const stack = `Error: ${message}\n    at g (blob:null/1:${cell.line + 2}:8)`;
    expect(traceOf(Object.assign(new Error(message), { stack }), cell, cells).place?.line).toBe(3);
  });

  test.each([undefined, 'text', { stack: 'at x:1:1' }, Object.assign(new Error('no'), { stack: 3 })])(
    'finds no place in %o',
    (thrown) => {
      expect(traceOf(thrown, cells[0]!, cells)).toEqual({});
    },
  );
});
