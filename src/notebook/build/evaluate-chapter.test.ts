import { describe, expect, test } from 'vitest';
import { cellsOf } from './read-chapter.ts';
import { evaluateCells } from './evaluate-chapter.ts';
import { runMutants } from './run-mutants.ts';
import { unexpected } from './unexpected.ts';
import { readMutant } from '../../zoo/mutant.ts';

const fence = (meta: string, code: string): string => `\`\`\`ts ${meta}\n${code}\n\`\`\`\n`;

async function evaluate(...fences: string[]) {
  const { cells } = await evaluateCells(cellsOf(fences.join('\n'), 'test.mdx'), 'test.mdx');
  return new Map(cells.map((cell) => [cell.source.id, cell.outcome]));
}

describe('evaluateCells', () => {
  test('runs cells in the order of their names, not of their places', async () => {
    const outcomes = await evaluate(
      fence('cell id="shares"', 'const shares: number[] = step1.map((e) => e / sum(step1));\nshares'),
      fence('cell id="step1"', 'const step1 = scores.map(Math.exp);'),
      fence('cell id="scores" seed=0', 'const scores = randn(10, seed);\nscores'),
    );
    const scores = outcomes.get('scores');
    expect(scores?.status === 'done' && scores.numbers['scores']?.[0]).toBe('1.764052345967664');
    const shares = outcomes.get('shares');
    expect(shares?.status === 'done' && Number(shares.numbers['shares']?.[3])).toBeCloseTo(
      0.2929356032405145,
      14,
    );
  });

  test('displays the last expression and everything given to show', async () => {
    const outcomes = await evaluate(fence('cell id="a"', "show(1, 'two');\n({ three: [3] });"));
    expect(outcomes.get('a')?.displays).toEqual([
      { type: 'number', text: '1', exact: '1' },
      { type: 'text', text: 'two' },
      {
        type: 'record',
        kind: '',
        entries: [
          [
            'three',
            { type: 'list', kind: 'Array', items: [{ type: 'number', text: '3', exact: '3' }], hidden: 0 },
          ],
        ],
        hidden: 0,
      },
    ]);
  });

  test('gives the line and column of an error in the reader’s own text', async () => {
    const outcomes = await evaluate(
      fence('cell id="a" throws', 'type Row = number[];\n\nconst row: Row | null = null;\nrow.length'),
    );
    const outcome = outcomes.get('a');
    expect(outcome?.status === 'error' && outcome.error.place).toEqual({ line: 4, column: 5 });
  });

  test('an error in another cell’s function names both places', async () => {
    const outcomes = await evaluate(
      fence('cell id="helper"', 'const size = (row: number[] | null): number => {\n  return row.length;\n};'),
      fence('cell id="caller" throws', 'const one: number = 1;\n  const n = one + size(null);'),
      fence('check id="c" title="t" mutants="m"', 'demand(2);'),
      fence('cell id="demands"', 'const demand = (n: number): void => {\n  assertEqual(n, 1);\n};'),
    );
    expect(outcomes.get('caller')).toMatchObject({
      error: {
        place: { line: 2, column: 19 },
        thrownIn: { id: 'helper', place: { line: 2, column: 14 } },
      },
    });
    expect(outcomes.get('c')).toMatchObject({
      status: 'failed',
      place: { line: 1, column: 1 },
      thrownIn: { id: 'demands', place: { line: 2, column: 3 } },
    });
  });

  test('a name that is used too early is named', async () => {
    const code = 'const before: number = later + 1;\nconst later = 2;';
    expect((await evaluate(fence('cell id="a" throws', code))).get('a')).toMatchObject({
      error: {
        message: 'later is used before it is declared; move its declaration up.',
        place: { line: 1, column: 24 },
      },
    });
  });

  test.each<[what: string, made: string, change: string, place: object]>([
    ['an array', '[3, 1, 2]', '  data.sort();', { line: 1, column: 3 }],
    ['a row of a matrix', '[[1], [2]]', 'const a = 1;\ndata[0][0] = 9;', { line: 2, column: 1 }],
    ['a field of an object', '{ a: { b: 1 } }', 'delete data.a.b;', { line: 1, column: 8 }],
    ['a typed array', 'new Float64Array([3, 1, 2])', 'data.sort();', { line: 1, column: 1 }],
    [
      'a typed array in an object',
      '{ rows: [new Uint8Array(2)] }',
      'data.rows[0][1] = 7;',
      { line: 1, column: 1 },
    ],
    ['a map', "new Map([['a', 1]])", "data.set('a', 2);", { line: 1, column: 1 }],
    ['a set', 'new Set([1])', 'data.clear();', { line: 1, column: 1 }],
    ['a date', 'new Date(0)', 'data.setTime(1);', {}],
    [
      'an array too long to freeze',
      'Array.from({ length: 200_000 }, (_, i) => i)',
      'data.reverse();',
      { line: 1, column: 1 },
    ],
  ])(
    'a cell that changes %s of another cell is stopped, and nobody else sees the change',
    async (_what, made, change, place) => {
      const text =
        'const look = (value: unknown) => JSON.stringify(value, (_key, held) => (held instanceof Map || held instanceof Set ? [...held] : held))?.slice(0, 99);';
      const outcomes = await evaluate(
        fence('cell id="maker"', `const data = ${made};`),
        fence('cell id="helper"', text),
        fence('cell id="before"', 'look(data)'),
        fence('cell id="changer" throws', `${change}\nconst after = 1;`),
        fence('cell id="later"', 'look(data)'),
        fence('cell id="waits"', 'after'),
      );
      expect(outcomes.get('changer')).toMatchObject({
        status: 'error',
        error: {
          name: 'TypeError',
          message:
            'This changes data, which belongs to cell maker. Other cells use it too; change a copy, such as [...data].',
          ...(Object.keys(place).length > 0 && { place }),
        },
      });
      expect(outcomes.get('later')?.displays).toEqual(outcomes.get('before')?.displays);
      expect(outcomes.get('waits')).toMatchObject({ status: 'waiting', waitsFor: 'changer' });
    },
  );

  test('a change by what a cell left behind is undone before the next cell looks', async () => {
    const outcomes = await evaluate(
      fence(
        'cell id="a"',
        'const data = new Float64Array([1, 2]);\nsetTimeout(() => data.fill(9), 5);\nconst waited = 30;',
      ),
      fence('cell id="b"', 'await new Promise((resolve) => setTimeout(resolve, waited));\nconst later = 1;'),
      fence('cell id="c"', 'const first = data[0] * later;'),
    );
    expect(outcomes.get('c')).toMatchObject({ status: 'done', numbers: { first: ['1'] } });
  });

  test('what comes after a cell’s end is shown nowhere', async () => {
    const outcomes = await evaluate(
      fence('cell id="a"', 'show(1);\nsetTimeout(() => show(2), 1);\nconst a = 1;'),
      fence('cell id="b"', 'await new Promise((resolve) => setTimeout(resolve, 20));\na'),
    );
    expect([outcomes.get('a')?.displays.length, outcomes.get('b')?.displays.length]).toEqual([1, 1]);
  });

  test('a change by another name is told in the engine’s words, with what to do', async () => {
    const outcomes = await evaluate(
      fence('cell id="maker"', 'const data = [3, 1, 2];'),
      fence('cell id="a" throws', 'const mine = data;\nmine.push(4);'),
      fence('cell id="b"', 'const copy = [...data];\ncopy.sort();\ncopy'),
    );
    expect(outcomes.get('a')).toMatchObject({
      error: {
        message: expect.stringContaining('change a copy, such as [...data].'),
        place: { line: 2, column: 6 },
      },
    });
    expect(outcomes.get('b')).toMatchObject({ status: 'done', numbers: { copy: ['1', '2', '3'] } });
  });

  test('what a function and an object of a class keep to themselves stays theirs', async () => {
    const outcomes = await evaluate(
      fence(
        'cell id="a"',
        'class Counter { n = 0; next() { return ++this.n; } }\nconst counter = new Counter();\nconst known = new Map<number, number>();\nconst square = (x: number) => { if (!known.has(x)) known.set(x, x * x); return known.get(x); };',
      ),
      fence('cell id="b"', 'const two = counter.next() + counter.next();\nconst nine = square(3);'),
    );
    expect(outcomes.get('b')).toMatchObject({ status: 'done', numbers: { two: ['3'], nine: ['9'] } });
  });

  test('shows in order, charts and the console between', async () => {
    const outcomes = await evaluate(
      fence(
        'cell id="a"',
        "show(1, undefined);\nconsole.log('x =', 2);\nshow(Plot.plot({ title: '<b>', marks: [Plot.dotX([1])] }));\nconsole.error('three');\nundefined",
      ),
    );
    expect(outcomes.get('a')?.displays).toMatchObject([
      { type: 'number', text: '1' },
      { type: 'atom', text: 'undefined' },
      { type: 'line', parts: [{ text: 'x =' }, { text: '2' }] },
      { type: 'chart', svg: expect.stringMatching(/^<figure.*&lt;b&gt;/) },
      { type: 'text', text: 'three' },
    ]);
  });

  test('what was shown before a failure stays, and what is too much is counted', async () => {
    const outcomes = await evaluate(
      fence('cell id="a" throws', "show(Plot.plot({ marks: [Plot.dotX([1])] }));\nthrow new Error('half');"),
      fence('cell id="b"', 'for (let i = 0; i < 1000; i += 1) show(i);'),
    );
    expect(outcomes.get('a')?.displays).toMatchObject([{ type: 'chart' }]);
    expect(outcomes.get('b')?.displays).toHaveLength(201);
    expect(outcomes.get('b')?.displays.at(-1)).toEqual({
      type: 'note',
      text: '… and 800 more that this cell showed',
    });
  });

  test('a tip that stands still is shown with its box', async () => {
    const code =
      "Plot.plot({ marks: [Plot.tip([[1, 2]], { x: '0', y: '1', title: () => 'a longish line' })] })";
    const [chart] = (await evaluate(fence('cell id="a"', code))).get('a')?.displays ?? [];
    expect(chart).toMatchObject({ type: 'chart', svg: expect.stringMatching(/ d="M0,0l.*a longish line/) });
    expect(chart).toMatchObject({ svg: expect.not.stringContaining('visibility="hidden"') });
  });

  test('a promise is shown with what has become of it, and the last one is waited for', async () => {
    const outcomes = await evaluate(
      fence(
        'cell id="a"',
        "show(Promise.resolve(3), new Promise(() => {}), Promise.reject(new Error('no')));\nPromise.resolve(4)",
      ),
    );
    expect(outcomes.get('a')?.displays).toMatchObject([
      { type: 'record', kind: 'Promise', entries: [['fulfilled', { text: '3' }]] },
      { type: 'atom', text: 'Promise (pending)' },
      { type: 'record', kind: 'Promise', entries: [['rejected', { type: 'error', message: 'no' }]] },
      { type: 'number', text: '4' },
    ]);
  });

  test.each([
    'throw { get message() { throw 1; } };',
    "throw new Proxy(new Error('x'), { get() { throw 1; }, getPrototypeOf() { throw 1; } });",
    'class E extends Error { get message() { throw 1; } }\nthrow new E();',
    'const p = Promise.resolve(1);\np.then = () => { throw 1; };\nshow(p);\nthrow 1;',
  ])('whatever is thrown, the cell ends: %s', async (code) => {
    const outcomes = await evaluate(fence('cell id="a" throws', code), fence('cell id="b"', '1'));
    expect(outcomes.get('a')).toMatchObject({ status: 'error' });
    expect(outcomes.get('b')).toMatchObject({ status: 'done' });
  });

  test('the language of a cell runs as it stands', async () => {
    const outcomes = await evaluate(
      fence(
        'cell id="a"',
        "'use strict';\nasync function* count(n: number) { for (let i = 0; i < n; i += 1) yield i; }\nconst seen: number[] = [];\nfor await (const i of count(3)) seen.push(i);\nfunction pick<T>(row: T[]): T | undefined;\nfunction pick(row: any[]) { return row?.[0]!; }\nconst { first = pick(seen), ...rest } = {} as { first?: number };\nseen",
      ),
      fence(
        'cell id="b"',
        'outer: for (;;) { for (;;) break outer; }\nclass Box<T> { #v: T; constructor(v: T) { this.#v = v; } get v(): T { return this.#v; } }\nnew Box<number>(seen.length).v',
      ),
      fence('cell id="empty"', ''),
      fence('cell id="types"', 'interface Row { a: 1 }\ntype Rows = Row[];'),
    );
    expect(outcomes.get('a')).toMatchObject({
      status: 'done',
      numbers: { seen: ['0', '1', '2'], first: ['0'] },
    });
    expect(outcomes.get('b')?.displays).toMatchObject([{ text: '3' }]);
    expect(outcomes.get('empty')).toMatchObject({ status: 'done', displays: [] });
    expect(outcomes.get('types')).toMatchObject({ status: 'done', displays: [] });
  });

  test('makes the dependents of a failed cell wait, and leaves the others alone', async () => {
    const outcomes = await evaluate(
      fence('cell id="bad" throws', "const x: number = JSON.parse('{');"),
      fence('cell id="needs-bad"', 'const y = x + 1;'),
      fence('cell id="needs-both"', 'y'),
      fence('cell id="free"', 'const z = 1;\nz'),
    );
    expect(outcomes.get('needs-bad')).toMatchObject({ status: 'waiting', waitsFor: 'bad' });
    expect(outcomes.get('needs-both')).toMatchObject({ status: 'waiting', waitsFor: 'needs-bad' });
    expect(outcomes.get('free')).toMatchObject({ status: 'done' });
  });

  test('a failed check is data: message, got, expected, place', async () => {
    const outcomes = await evaluate(
      fence('check id="c" title="t" mutants="m"', 'assertEqual(1, 1);\nassertEqual(1, 2);'),
    );
    expect(outcomes.get('c')).toMatchObject({
      status: 'failed',
      place: { line: 2 },
      failure: { got: { type: 'number', text: '1' }, expected: { type: 'number', text: '2' } },
    });
  });

  test('waits for a top-level await', async () => {
    const outcomes = await evaluate(fence('cell id="a"', 'const a = await Promise.resolve(4);\na'));
    expect(outcomes.get('a')).toMatchObject({ status: 'done', numbers: { a: ['4'] } });
  });

  test('a cell cannot reach the channel of verdicts or the network', async () => {
    const outcomes = await evaluate(
      fence('cell id="a" throws', 'postMessage(1);'),
      fence('cell id="b" throws', "fetch('/x');"),
      fence('cell id="c"', "'__notebook' in globalThis || '__plots' in globalThis"),
    );
    expect(outcomes.get('a')).toMatchObject({
      status: 'error',
      error: { message: expect.stringContaining("can't use postMessage") },
    });
    expect(outcomes.get('b')).toMatchObject({
      status: 'error',
      error: { message: expect.stringContaining("can't use fetch") },
    });
    expect(outcomes.get('c')?.displays).toEqual([{ type: 'atom', kind: 'boolean', text: 'false' }]);
  });

  test.each([
    'Math.abs = () => 0;',
    'Array.prototype.every = () => true;',
    'globalThis.Math = { abs: () => 0 };',
    'Object.defineProperty(Object, "is", { value: () => true });',
    '[].values().__proto__.next = () => ({ done: true });',
    'Object.prototype.status = "done";',
    'globalThis.MessagePort.prototype.postMessage = () => undefined;',
    'softmax.call = () => [1];',
  ])('a cell cannot change what the checks stand on: %s', async (attack) => {
    const outcomes = await evaluate(
      fence('cell id="a" throws', `const a = 1;\n${attack}`),
      fence(
        'check id="c" title="t" mutants="m"',
        'assertAlmostEqual(1, 2);\nassert([false].every(Boolean));',
      ),
    );
    expect(outcomes.get('a')).toMatchObject({
      status: 'error',
      error: { name: 'TypeError', place: { line: 2 } },
    });
    expect(outcomes.get('c')).toMatchObject({ status: 'failed' });
  });

  test('a cell that looks at an object of the browser is told why there is none', async () => {
    const outcome = (await evaluate(fence('cell id="a" throws', "navigator.sendBeacon('/x');"))).get('a');
    expect(outcome).toMatchObject({ error: { message: expect.stringContaining("can't use navigator") } });
  });

  test('an error class of a cell’s own works', async () => {
    const code =
      "class Mine extends Error { constructor() { super('m'); this.name = 'Mine'; } }\nthrow new Mine();";
    expect((await evaluate(fence('cell id="a" throws', code))).get('a')).toMatchObject({
      error: { name: 'Mine', message: 'm' },
    });
  });

  test.each([
    ['an unknown name', 'cell id="a"', 'Scores', 'test.mdx:3: cell a: No cell declares Scores'],
    [
      'a name of the library',
      'cell id="a"',
      'const softmax = 1;',
      'test.mdx:3: cell a: softmax is a name of the library',
    ],
    [
      'broken syntax',
      'cell id="a"',
      'const a = 1;\nconst b = ;',
      "test.mdx:4: cell a: This can't be read as TypeScript",
    ],
    ['an import', 'cell id="a"', "import x from 'x';", 'A cell imports nothing'],
    ['a foreign name changed', 'cell id="a"', 'first = 2;', 'first belongs to another cell'],
    ['a circle', 'cell id="a"', 'const a = b;\nvoid first;', 'wait for each other'],
  ])('refuses %s with file, line and what to do', async (_what, meta, code, message) => {
    const mdx = `\n${fence(meta, code)}${fence('cell id="b"', 'const b = typeof a;\nconst first = 1;').replace('typeof a', code.includes('= b') ? 'a' : '1')}`;
    await expect(evaluateCells(cellsOf(mdx, 'test.mdx'), 'test.mdx')).rejects.toThrow(message);
  });
});

describe('unexpected', () => {
  test('names the check that failed and the cell that did not throw', async () => {
    const cells = cellsOf(
      fence('check id="c" title="t" mutants="m"', 'assertEqual(1, 2);') +
        fence('cell id="d" throws', 'const d = 1;') +
        fence('cell id="bad" throws', "const bad = JSON.parse('{');") +
        fence('cell id="e" throws', 'bad'),
      'test.mdx',
    );
    const evaluated = await evaluateCells(cells, 'test.mdx');
    expect(unexpected(evaluated.cells, 'test.mdx')).toEqual([
      expect.stringMatching(/^test\.mdx:2: check c: /),
      'test.mdx:5: cell d is marked throws, and did not throw',
      'test.mdx:11: cell e is marked throws, and did not throw',
    ]);
  });
});

describe('runMutants', () => {
  const mutant = (name: string, code: string) =>
    [name, readMutant(name, `/**\n * Wrong.\n *\n * @kind cell\n * @wrote nobody\n */\n${code}`)] as const;
  const chapter = cellsOf(
    fence('cell id="step1"', 'const step1 = [0, 1].map((x) => Math.exp(x));') +
      fence('check id="grows" title="t" mutants="negate same"', 'assert((step1[1] ?? 0) > (step1[0] ?? 0));'),
    'test.mdx',
  );

  test('tells the mutants that turn a check red from those that do not', async () => {
    const mutants = new Map([
      mutant('negate', 'const step1 = [0, 1].map((x) => Math.exp(-x));'),
      mutant('same', 'const step1 = [0, 1].map((x) => 2 ** x);'),
    ]);
    expect(await runMutants(chapter, mutants, 'test.mdx')).toMatchObject([
      { check: 'grows', mutant: { name: 'negate' }, red: true },
      { check: 'grows', mutant: { name: 'same' }, red: false },
    ]);
  });

  test('refuses a mutant that does not exist', async () => {
    await expect(runMutants(chapter, new Map(), 'test.mdx')).rejects.toThrow('no content/mutants/negate.ts');
  });
});
