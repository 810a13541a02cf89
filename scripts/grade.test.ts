import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readExercise } from '../src/exercises/build/read-exercise.ts';
import { root } from './lib/root.mjs';

const {
  data: { steps },
  frontmatter: { title, minutes },
} = await readExercise('beat-the-seed', root);

const folder = mkdtempSync(join(tmpdir(), 'grade-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  status: number;
  out: string;
  errors: string;
}

function grade(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const script = join(root, 'scripts/grade.mjs');
    execFile(
      process.execPath,
      [script, ...args],
      { cwd: folder, env: { ...process.env, INIT_CWD: folder } },
      (error, out, errors) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, errors }),
    );
  });
}

/** Grades this text as an answer. */
function graded(code: string, ...args: string[]): Promise<Ran> {
  writeFileSync(join(folder, 'answer.ts'), code);
  return grade('beat-the-seed', 'answer.ts', ...args);
}

describe('npm run grade', () => {
  test('says that an answer is right, and ends with 0', async () => {
    const { status, out } = await graded(
      'const candidate = (x: number[]) => x.map(() => 1 / x.length);',
      '--seed',
      '3',
    );
    expect(out).toBe(
      [
        title,
        ...steps.map((step, i) => `✓ ${i + 1}. ${step.title}`),
        '',
        'Solved: all 3 steps pass (seed 3).',
        '',
      ].join('\n'),
    );
    expect(status).toBe(0);
  });

  test('says what is wrong, with the values, and ends with 1', async () => {
    const { status, out } = await graded('const candidate = (x) => x.map(() => 0.5);', '--seed', '3');
    expect(out).toContain(`✓ 1. ${steps[0]?.title}\n✗ 2. ${steps[1]?.title}\n     `);
    expect(out).toMatch(/^ {5}given {5}\[/m);
    expect(out).toContain('Not solved yet: 1 of 3 steps pass. With the same inputs again: --seed 3');
    expect(status).toBe(1);
  });

  test('draws fresh inputs each time, and tells which', async () => {
    const runs = await Promise.all([1, 2].map(() => graded('const candidate = (x) => x;')));
    const seeds = runs.map(({ out }) => /--seed (\d+)/.exec(out)?.[1]);
    expect(seeds[0]).toBeDefined();
    expect(seeds[0]).not.toBe(seeds[1]);
  });

  test('gives the verdict to machines as JSON', async () => {
    const { status, out } = await graded('const candidate = (x) => softmax(x);', '--json', '--seed', '1');
    expect(JSON.parse(out)).toMatchObject({
      name: 'beat-the-seed',
      solved: false,
      seed: 1,
      steps: [{}, {}, { id: 'not-softmax', state: 'failed' }],
    });
    expect(status).toBe(1);
  });

  test.each([
    ['', 'Nothing is written yet.'],
    ['const candidate = (x) => {', 'answer.ts:1:26: This { is never closed; its } is missing.'],
    ['const other = 1;', 'There is no candidate in this answer'],
    [
      'throw new Error("not today");\nconst candidate = 1;',
      'answer.ts:1:7: Your answer threw Error: not today.',
    ],
  ])('ends with 2 for an answer that can’t be tried: %j', async (code, sentence) => {
    const { status, out } = await graded(code);
    expect(out).toContain(sentence);
    expect(status).toBe(2);
  });

  test('without arguments lists the exercises', async () => {
    const { status, out } = await grade();
    expect(out).toMatch(/^scores\n(?: {2}.*\n)+exponentiate\n(?: {2}.*\n)+normalise\n/);
    expect(out).toContain(`${title} (${minutes} min)\n`);
    expect(status).toBe(0);
  });

  test.each([
    [['beat-the-sed', 'answer.ts'], 'There is no exercise beat-the-sed. Is it beat-the-seed?'],
    [['beat-the-seed', 'no-file.ts'], 'There is no file no-file.ts.'],
    [
      ['beat-the-seed'],
      'Say which file holds your answer: npm run grade -- beat-the-seed answer.ts. It may begin with this:\n\nconst candidate',
    ],
    [['beat-the-seed', 'answer.ts', 'b.ts'], 'grade takes one exercise and one file'],
    [
      ['beat-the-seed', 'answer.ts', '--seed', 'x'],
      '--seed takes a whole number from 0 to 2147483647; it is x',
    ],
    [['--colour'], '--colour'],
  ])('refuses %j in a sentence, and ends with 2', async (args, sentence) => {
    const { status, out, errors } = await grade(...args);
    expect(errors).toContain(sentence);
    expect(out).toBe('');
    expect(status).toBe(2);
  });

  test('runs no code that is made of a text, which could end or write what it likes', async () => {
    const code = 'const candidate = () => setTimeout.constructor("return process")().stdout.write("solved");';
    const { status, out } = await graded(code);
    expect(out).toContain('candidate threw EvalError: Code generation from strings disallowed');
    expect(status).toBe(1);
  });
});
