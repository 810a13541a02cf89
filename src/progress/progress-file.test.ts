import { expect, test } from 'vitest';
import { fromFile, toFile, type ProgressFile } from './progress-file.ts';

const file: ProgressFile = {
  records: new Map([
    ['share-the-cake', { hash: 'h', steps: ['a'], tries: 1, hints: 0, solution: false, solved: 5, at: 6 }],
    ['gone', { hash: 'g', steps: [], tries: 0, hints: 2, solution: true, at: 7 }],
  ]),
  answers: new Map([['share-the-cake', { base: 'b', code: 'const answer = [1];\n"</script>"' }]]),
};
const text = toFile(file, new Date('2026-11-23T12:00:00Z'));
const changed = (change: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...change });

test('what was exported is imported again, whole', () => {
  expect(fromFile(text)).toEqual(file);
});

test.each(['', 'no JSON', 'null', '[]', '{"exercises":{}}', changed({ softmaxProgress: 2 })])(
  'a text that is no such file is refused: %s',
  (other) => {
    expect(fromFile(other)).toBeUndefined();
  },
);

test('an entry that cannot be read is left out, and the others stay', () => {
  const { exercises } = JSON.parse(text) as { exercises: Record<string, unknown> };
  const read = fromFile(
    changed({
      exercises: {
        ...exercises,
        broken: { hash: 'h', solved: 1 },
        'Not/a name': exercises['gone'],
        __proto__: 1,
      },
      answers: {
        long: { base: 'b', code: 'x'.repeat(100_001) },
        odd: { base: 1, code: '' },
        fine: { base: 'b', code: '' },
      },
    }),
  );
  expect([...(read?.records.keys() ?? [])]).toEqual(['share-the-cake', 'gone']);
  expect([...(read?.answers.keys() ?? [])]).toEqual(['fine']);
});
