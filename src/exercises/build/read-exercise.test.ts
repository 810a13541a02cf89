import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readExercise } from './read-exercise.ts';

const name = 'beat-the-checks';
const fixtures = 'src/exercises/fixtures/top';
let top: string;
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'exercises-'));
  await cp(fixtures, top, { recursive: true });
});
afterEach(() => rm(top, { recursive: true }));

const pathOf = (file: string) => join(top, 'content/exercises', name, file);

/** Reads the exercise after a change of one of its files. */
async function changed(file: string, from: string | RegExp, to: string) {
  const text = await readFile(pathOf(file), 'utf8');
  expect(text).toMatch(from);
  await writeFile(pathOf(file), text.replace(from, to));
  return readExercise(name, top);
}

describe('an exercise', () => {
  test('is read with its steps, its answers and its checks', async () => {
    const { data, frontmatter, alternatives, wrong } = await readExercise(name, top);
    expect(frontmatter).toMatchObject({ chapter: 'normalise', order: 2, kind: 'write' });
    expect(data).toMatchObject({ name, declares: ['candidate'], functions: ['candidate'], without: [] });
    expect(data.steps[1]).toEqual({ id: 'sum', title: 'The values sum to 1' });
    expect([...alternatives.keys()]).toEqual(['powers-of-two', 'winner-takes-all']);
    expect(wrong.find((each) => each.name === 'sigmoid-each')).toMatchObject({ step: 'sum', says: 'sum to' });
  });

  test('has another hash when its task changes, and the same when only a hint does', async () => {
    const { hash } = (await readExercise(name, top)).data;
    expect((await changed('index.mdx', /Nothing says that/, 'Who says that')).data.hash).toBe(hash);
    const hashes = [
      (await changed('index.mdx', /as in the notebook/, 'as NumPy does')).data.hash,
      (await changed('start.ts', /scores;/, 'scores.slice();')).data.hash,
      (await changed('checks.ts', /1.5e-7/, '1e-7')).data.hash,
      (await changed('index.mdx', /^declares: .*$/m, 'declares: [candidate, other]')).data.hash,
    ];
    expect(new Set([hash, ...hashes]).size).toBe(5);
  });

  test('counts the places of its text in letters, not in bytes', async () => {
    const { hash } = (
      await changed('index.mdx', /The notebook checks/, 'Ein Häkchen – ∑ 𝑥: the notebook checks')
    ).data;
    expect((await changed('index.mdx', /For some list,/, 'For any list,')).data.hash).not.toBe(hash);
  });

  test.each<[what: string, file: string, from: string | RegExp, to: string, sentence: string]>([
    [
      'an unknown kind',
      'index.mdx',
      'kind: write',
      'kind: guess',
      'index.mdx: kind: write one of write, repair, find, predict, blank, order, choose',
    ],
    ['no title', 'index.mdx', /^title: .*\n/m, '', 'index.mdx: title:'],
    ['an unknown field', 'index.mdx', 'minutes: 5', 'minutes: 5\ncolour: red', 'colour'],
    ['half a minute', 'index.mdx', 'minutes: 5', 'minutes: 0.5', 'index.mdx: minutes: a whole number'],
    [
      'nothing to declare',
      'index.mdx',
      /^declares: .*\n/m,
      '',
      'declares: list the names that the answer has to declare, such as [candidate]',
    ],
    [
      'what its kind does not have',
      'index.mdx',
      'kind: write',
      'kind: write\npick: one',
      'pick: an exercise of kind write has no pick; delete it',
    ],
    [
      'less than its kind needs',
      'index.mdx',
      /kind: write\ndeclares.*/,
      'kind: choose',
      'options: an exercise of kind choose needs options; pick: an exercise of kind choose needs pick',
    ],
    [
      'another name than its kind declares',
      'index.mdx',
      /kind: write\ndeclares.*/,
      'kind: find\ndeclares: [x]',
      'declares: an exercise of kind find declares [answer]; leave the line out',
    ],
    [
      'frontmatter that is no YAML',
      'index.mdx',
      'title: Beat',
      'title: [Beat',
      "index.mdx: the frontmatter can't be read",
    ],
    [
      'a single hint',
      'index.mdx',
      /<Hint>Nothing[^]*?<\/Hint>\s*<Hint>[^]*?<\/Hint>/,
      '',
      'index.mdx: write at least 2 <Hint>…</Hint>; there is 1',
    ],
    [
      'no solution',
      'index.mdx',
      /<Solution>[^]*<\/Solution>/,
      '',
      'index.mdx: write one <Solution>…</Solution>; there are 0',
    ],
    [
      'a hint before a step',
      'index.mdx',
      '<Step id="range"',
      '<Hint>x</Hint>\n\n<Step id="range"',
      'index.mdx:18: <Step> comes too late; the order is the task, then Step, Hint, Solution, Success',
    ],
    ['a step without an id', 'index.mdx', 'id="range" ', '', 'index.mdx:16: a step needs an id'],
    [
      'a step without a title',
      'index.mdx',
      / title="Every[^"]*"/,
      '',
      'index.mdx:16: step range needs a title',
    ],
    ['two steps of one id', 'index.mdx', 'id="sum"', 'id="range"', 'index.mdx: two steps have the id range'],
    ['checks that can’t be read', 'checks.ts', 'step(', 'step((', 'checks.ts:'],
    [
      'checks that use what is not there',
      'checks.ts',
      /\bsum\(shares\)/,
      'sumOf(shares)',
      'checks.ts:22: there is no sumOf here',
    ],
    [
      'checks that wait',
      'checks.ts',
      /^/,
      'await 1;\n',
      'checks.ts: checks wait for nothing; take the await away',
    ],
    ['a solution that can’t be read', 'solution.ts', '=>', '=> (', 'solution.ts:1:'],
    [
      'a mistake without its comment',
      'wrong/sigmoid-each.ts',
      /^\/\*\*[^]*?\*\/\n/,
      '',
      'wrong/sigmoid-each.ts has to begin with a comment',
    ],
    [
      'a mistake at no step',
      'wrong/sigmoid-each.ts',
      '@step sum',
      '@step add',
      'needs @step with one of range, sum, not-softmax; it has add',
    ],
    ['a mistake that is told nothing', 'wrong/sigmoid-each.ts', /^ \* @says .*\n/m, '', 'needs @says'],
    [
      'a mistake with a tag too many',
      'wrong/sigmoid-each.ts',
      '@says',
      '@because it\n * @says',
      'has the tag @because; known are @step and @says',
    ],
    [
      'a mistake that nobody makes',
      'wrong/sigmoid-each.ts',
      / \* Takes[^]*?\n \*\n/,
      '',
      'does not say who writes it',
    ],
  ])('with %s is refused in a sentence', async (_, file, from, to, sentence) => {
    await expect(changed(file, from, to)).rejects.toThrow(sentence);
  });

  test.each(['index.mdx', 'start.ts', 'solution.ts', 'checks.ts'])('without %s is refused', async (file) => {
    await rm(pathOf(file));
    await expect(readExercise(name, top)).rejects.toThrow(`content/exercises/${name}/${file} is missing`);
  });
});
