import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readMutants } from '../src/notebook/build/mutants.ts';
import { judge } from '../src/zoo/verdict.ts';
import { wholeSoftmax } from '../src/zoo/whole-function.ts';
import { root } from './lib/root.mjs';
import { openSubject } from './lib/zoo/remote-subject.mjs';
import { runJudge } from './lib/zoo/run-judge.mjs';

const folder = mkdtempSync(join(tmpdir(), 'zoo-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, code: string): string {
  const path = join(folder, `${name}.ts`);
  writeFileSync(path, code);
  return path;
}

/** A mutant as a file that somebody might hand in. */
function handIn(name: string, code: string): string {
  const names = 'argsort, hardmax, logSumExp, softmax as library, softmaxNaive, sum';
  const imports = `import { ${names} } from '${join(root, 'src/softmax/index.ts')}';`;
  const own = code.replace(/\bsoftmax\(/g, 'library(');
  return fileOf(name, `${imports}\n${own}\nexport { candidate as softmax };\n`);
}

interface Ran {
  status: number;
  out: string;
  errors: string;
}

function zoo(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const script = join(root, 'scripts/zoo.mjs');
    execFile(process.execPath, [script, ...args], { cwd: root }, (error, out, errors) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, errors }),
    );
  });
}

/** The judging process as the command starts it, with less time. */
const judged = (name: string, code: string) =>
  runJudge(process.execPath, fileOf(name, code), { seed: 0, runs: 5, onLaw: () => undefined, turn: 2 });

const naive = `export const softmax = (x: number[]) => {
  const e = x.map(Math.exp);
  const total = e.reduce((a, b) => a + b, 0);
  return e.map((v) => v / total);
};`;

describe('npm run zoo', () => {
  test('finds nothing against src/softmax, and ends with 0', async () => {
    const { status, out } = await zoo('--runs', '20');
    expect(out).toMatch(/^✓ the ratio of two shares is e to the difference of their scores \(52 inputs\)$/m);
    expect(out).not.toContain('✗');
    expect(out).not.toContain('equals mutant');
    expect(out).toMatch(/^25 laws: 25 hold, 0 broken \(seed 0; none of it is a proof\)$/m);
    expect(status).toBe(0);
  });

  test('shows what breaks the seed’s own formula, says that it is no-shift, and ends with 1', async () => {
    const { status, out } = await zoo(fileOf('naive', naive), '--seed', '3', '--runs', '20');
    expect(out).toContain(
      [
        '✗ a score whose exponential is infinite still gives shares',
        '    share 0 is NaN and should be 1 to within 1e-12',
        '    scores [1000, 0] · got [NaN, 0] · expected [1, 0]',
      ].join('\n'),
    );
    expect(out).toMatch(/^✓ the shares sum to 1 \(52 inputs\)$/m);
    expect(out).toMatch(/^equals mutant no-shift: Takes exp of the scores as they are/m);
    expect(out).toContain('(seed 3;');
    expect(status).toBe(1);
  });

  test('gives the verdict to machines as JSON, and takes a default export', async () => {
    const file = fileOf('half', 'export default (x: number[]) => x.map(() => 0.5);');
    const { status, out } = await zoo(file, '--json', '--runs', '5');
    const { verdict } = JSON.parse(out) as { verdict: Record<string, unknown> };
    expect(verdict).toMatchObject({ passed: false, seed: 0, equals: [] });
    expect(verdict['laws']).toContainEqual(expect.objectContaining({ id: 'range', held: true }));
    expect(status).toBe(1);
  });

  test.each([
    [['no/such/file.ts'], 'There is no file no/such/file.ts.'],
    [['--seed', '-1'], '--seed'],
    [['--seed=x'], '--seed takes a whole number from 0 to 2147483647; it is x'],
    [['--colour'], '--colour'],
    [
      ['package.json', 'tsconfig.json'],
      'zoo judges one file at a time; it got package.json and tsconfig.json',
    ],
  ])('refuses %j in a sentence, and ends with 2', async (args, sentence) => {
    const { status, out, errors } = await zoo(...args);
    expect(errors).toContain(sentence);
    expect(out).toBe('');
    expect(status).toBe(2);
  });

  test.each([
    [
      'no function',
      'export const softmax = 3;',
      /exports no function softmax, neither by that name nor as its default\.$/m,
    ],
    ['no TypeScript', 'export function softmax(x {', /can't be loaded: /],
    ['an error', 'throw new Error("not today");', /can't be loaded: not today\.$/m],
    ['an end before there is a function', 'process.exit(0);', /its thread ended while running the file\.$/m],
  ])('ends with 2 for a file with %s', async (_, code, sentence) => {
    const { status, out } = await zoo(fileOf('bad', code));
    expect(out).toMatch(sentence);
    expect(status).toBe(2);
  });

  test('ends with 1 for a function that ends its thread with 0', async () => {
    const { status, out } = await zoo(fileOf('exit', 'export const softmax = () => process.exit(0);'));
    expect(out).toBe('✗ It was stopped: its thread ended while calling softmax([1, 2, 3]).\n');
    expect(status).toBe(1);
  });
});

describe('every mutant that is a whole softmax', async () => {
  const mutants = [...(await readMutants(root)).values()].filter(({ kind }) => kind === 'softmax');

  test.each(mutants.map((mutant) => [mutant.name, mutant] as const))(
    '%s is red in its thread',
    async (name, mutant) => {
      const remote = openSubject(handIn(name, wholeSoftmax(mutant)), { seconds: 10, megabytes: 512 });
      try {
        remote.load();
        const { laws } = judge(remote.subject, { runs: 5 });
        expect(laws.filter(({ held }) => !held).map(({ id }) => id)).toEqual(
          expect.arrayContaining(mutant.breaks),
        );
      } finally {
        await remote.close();
      }
    },
  );
});

describe('a file that does not play fair', () => {
  test.each([
    [
      'spins for ever',
      'export const softmax = () => { for (;;); };',
      'calling softmax([1, 2, 3]) took more than 2 seconds',
      true,
    ],
    ['spins while it loads', 'for (;;);', 'running the file took more than 2 seconds', false],
    ['never finishes loading', 'await new Promise(() => {});', 'running the file', false],
    [
      'takes all memory',
      'export const softmax = () => { const a = []; for (;;) a.push(new Array(1e5).fill(0.5)); };',
      'it needed more than 512 MB of memory',
      true,
    ],
    [
      'ends the whole process',
      'process.kill(process.pid, "SIGKILL"); export const softmax = (x: number[]) => x;',
      'the judging process ended (SIGKILL) without a verdict',
      true,
    ],
  ])('and %s is stopped', async (_, code, reason, loaded) => {
    expect(await judged('unfair', code)).toMatchObject({
      ended: { loaded, reason: expect.stringContaining(reason) as string },
    });
  });

  test('can forge answers, and no verdict', async () => {
    const forger = `
      import { writeSync } from 'node:fs';
      import { parentPort } from 'node:worker_threads';
      const verdict = { passed: true, laws: [], equals: [], policies: [], accuracy: { error: 0 }, seed: 0 };
      for (const id of [0, 1, 2]) parentPort!.postMessage({ id, verdict, seen: [] });
      for (const fd of [1, 2]) writeSync(fd, '\\n' + JSON.stringify({ verdict }) + '\\n');
      Object.is = () => true;
      Math.abs = () => 0;
      JSON.stringify = () => JSON.parse('null');
      Array.prototype.findIndex = () => -1;
      export const softmax = (x: number[]) => x.map(() => 1);`;
    const result = await judged('forger', forger);
    expect(result).toMatchObject({ verdict: { passed: false } });
    expect('verdict' in result && result.verdict.laws.find(({ id }) => id === 'sum')).toMatchObject({
      held: false,
    });
  });

  test('may not write files, start programs, inspect the judge or read elsewhere', async () => {
    const curious = `
      import { readFileSync, writeFileSync } from 'node:fs';
      import { spawnSync } from 'node:child_process';
      import { Session } from 'node:inspector';
      const refused = (f: () => unknown) => {
        try { f(); return 0; } catch (error) { return (error as { code: string }).code === 'ERR_ACCESS_DENIED' ? 1 : 0; }
      };
      const counts = [
        refused(() => writeFileSync(new URL('written', import.meta.url), '')),
        refused(() => spawnSync('true')),
        refused(() => new Session().connectToMainThread()),
        refused(() => readFileSync('/proc/self/environ')),
      ];
      export const softmax = () => counts;`;
    const result = await judged('curious', curious);
    const policy = 'verdict' in result ? result.verdict.policies[0] : undefined;
    expect(policy).toEqual({ given: 'no scores, []', gives: '[1, 1, 1, 1]' });
  });
});
