import { expect, test } from 'vitest';
import { readMutant } from '../../zoo/mutant.ts';
import { evaluateCells } from './evaluate-chapter.ts';
import { cellsOf } from './read-chapter.ts';
import { runMutants } from './run-mutants.ts';
import { wrongVersionsOf } from './wrong-versions.ts';

const mutant = (name: string, code: string) =>
  [name, readMutant(name, `/**\n * Wrong.\n *\n * @kind cell\n * @wrote nobody\n */\n${code}\n`)] as const;
const mdx = [
  '```ts cell id="step1"\nconst step1 = [0, 1];\nstep1\n```',
  '```ts cell id="last"\nconst last = step1[1]; last\n```',
  '```ts check id="grows" title="t" mutants="shown bare"\nassert(last > step1[0]);\n```',
].join('\n\n');

test('a mutant takes the place of a cell without its comment, and shows what the cell shows', async () => {
  const sources = cellsOf(mdx, 'test.mdx');
  const { cells } = await evaluateCells(sources, 'test.mdx');
  const mutants = new Map([mutant('shown', 'const step1 = [1, 0];'), mutant('bare', 'const last = -1;')]);
  const versions = wrongVersionsOf({ cells, seenRed: await runMutants(sources, mutants, 'test.mdx') });
  expect(versions).toEqual({
    shown: { kind: 'cell', what: 'Wrong.', cells: { step1: 'const step1 = [1, 0];\nstep1' } },
    bare: { kind: 'cell', what: 'Wrong.', cells: { last: 'const last = -1;' } },
  });
});
