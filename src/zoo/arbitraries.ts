import fc from 'fast-check';
import type { Case, Draws } from './law.ts';

/** Moderate scores: whole numbers, eighths and doubles from −20 to 20, so that the smallest counterexample is easy to read. */
const moderate = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -160, max: 160 }).map((eighths) => eighths / 8),
  fc.double({ min: -20, max: 20, noNaN: true }),
);
const list = (minLength: number, maxLength = 8) => fc.array(moderate, { minLength, maxLength });
const several = list(2);

/** Finite doubles of every size, and those at which exp breaks. */
const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.constantFrom(
    0,
    709,
    710,
    -745,
    -746,
    1e15,
    -1e15,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    Number.MIN_VALUE,
  ),
);

const scores = (lists: fc.Arbitrary<number[]>): fc.Arbitrary<Case> => lists.map((x) => ({ scores: x }));

/** The inputs that a search draws from. A temperature keeps the scores over it moderate too. */
export const arbitraries: Readonly<Record<Draws, fc.Arbitrary<Case>>> = {
  any: scores(list(1)),
  finite: scores(fc.array(finite, { minLength: 1, maxLength: 8 })),
  pairs: scores(list(1, 2)),
  ties: scores(list(1, 4).map((x) => [...x, ...x])),
  several: scores(several),
  shifted: fc.record({ scores: list(1), shift: fc.integer({ min: -100, max: 100 }) }),
  raised: fc.record({
    scores: list(1),
    raise: fc.integer({ min: 1, max: 40 }).map((eighths) => eighths / 8),
  }),
  tempered: fc.record({
    scores: list(1),
    temperature: fc.integer({ min: 4, max: 160 }).map((eighths) => eighths / 8),
  }),
  masked: fc
    .array(fc.tuple(moderate, fc.boolean()), { minLength: 1, maxLength: 8 })
    .filter((pairs) => pairs.some(([, open]) => open))
    .map((pairs) => ({ scores: pairs.map(([score]) => score), mask: pairs.map(([, open]) => open) })),
  batches: fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(list(width, width), { minLength: 1, maxLength: 4 }))
    .map((rows) => ({ scores: rows[0] ?? [], rows })),
  labelled: several.chain((x) =>
    fc.integer({ min: 0, max: x.length - 1 }).map((label) => ({ scores: x, label })),
  ),
  nuclei: fc.record({ scores: several, p: fc.integer({ min: 1, max: 19 }).map((part) => part / 20) }),
};

/** Lists of two to eight scores: harmless ones, and any that a double can be. */
export const scoreLists: Readonly<Record<'ordinary' | 'finite', fc.Arbitrary<number[]>>> = {
  ordinary: several,
  finite: fc.array(finite, { minLength: 2, maxLength: 8 }),
};
