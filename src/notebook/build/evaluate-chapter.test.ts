import { describe, expect, test } from 'vitest';
import { cellsOf } from './read-chapter.ts';
import { evaluateCells } from './evaluate-chapter.ts';
import { runMutants } from './run-mutants.ts';
import { unexpected } from './unexpected.ts';

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

  test('gives the line of an error in the reader’s own text', async () => {
    const outcomes = await evaluate(
      fence('cell id="a" throws', 'type Row = number[];\n\nconst row: Row | null = null;\nrow.length'),
    );
    const outcome = outcomes.get('a');
    expect(outcome?.status === 'error' && outcome.error.place).toEqual({ line: 4 });
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
  const chapter = cellsOf(
    fence('cell id="step1"', 'const step1 = [0, 1].map((x) => Math.exp(x));') +
      fence('check id="grows" title="t" mutants="negate same"', 'assert((step1[1] ?? 0) > (step1[0] ?? 0));'),
    'test.mdx',
  );

  test('tells the mutants that turn a check red from those that do not', async () => {
    const mutants = new Map([
      ['negate', 'const step1 = [0, 1].map((x) => Math.exp(-x));'],
      ['same', 'const step1 = [0, 1].map((x) => 2 ** x);'],
    ]);
    expect(await runMutants(chapter, mutants, 'test.mdx')).toMatchObject([
      { check: 'grows', mutant: 'negate', red: true },
      { check: 'grows', mutant: 'same', red: false },
    ]);
  });

  test('refuses a mutant that does not exist', async () => {
    await expect(runMutants(chapter, new Map(), 'test.mdx')).rejects.toThrow('no content/mutants/negate.ts');
  });
});
