import { manyScores, normalDraws } from './examples.ts';
import type { Subject } from './subject.ts';

/** What a softmax does on fixed inputs, to compare it with others. Plain data; null where it gave no list of numbers. */
export interface Fingerprint {
  moderate: (number[] | null)[];
  hard: (number[] | null)[];
  /** it changed its input */
  writes: boolean;
  /** a later call changed an earlier result, or the same call gave another one */
  remembers: boolean;
  /** it gave no answer for very many scores */
  chokes: boolean;
}

const moderate: readonly number[][] = [
  [1, 2, 3],
  [-1, 0, 1],
  [2, 2],
  [3, 1, 3, -2],
  [-9, 12, 3],
  [5],
  ...normalDraws.slice(0, 2),
];

const hard: readonly number[][] = [
  [1000, 0],
  [709, 709, 709],
  [-1000, -1000],
  [-745, -744],
  [2000, -2000, 0],
  [1e9, 1e9 + 1],
  [-Infinity, 0, 1],
  [40, 0, -40],
];

const many = manyScores([0, 1, 2, 3], 250_000);

/**
 * What a softmax does on fixed inputs.
 *
 * @param right the fingerprint of softmax; where the moderate answers are others, nothing else is looked at
 */
export function fingerprintOf(subject: Subject, right?: Fingerprint): Fingerprint {
  const shares = (scores: readonly number[]) => {
    const [seen] = subject([[scores]]);
    return seen?.answer.type === 'numbers' ? seen.answer.values : null;
  };
  // Before the hard inputs, after which a function that remembers is another one.
  const mild = moderate.map(shares);
  if (right && !sameLists(mild, right.moderate)) {
    return { moderate: mild, hard: [], writes: false, remembers: false, chokes: false };
  }
  const severe = hard.map(shares);
  const [first, , again] = subject([[[1, 2, 3]], [[1000, -1, 0]], [[1, 2, 3]], [[0, 0, 0]]]);
  const [once, later, twice] = [first?.answer, first?.later, again?.answer].map((answer) =>
    JSON.stringify(answer),
  );
  return {
    moderate: mild,
    hard: severe,
    writes: String(first?.input.type === 'numbers' ? first.input.values : '') !== '1,2,3',
    remembers: once !== later || once !== twice,
    chokes: subject([[many]])[0]?.answer.type !== 'numbers',
  };
}

/**
 * Do two functions do the same? Where they are no softmax on moderate scores, these say who it is; else everything counts.
 *
 * @param right the fingerprint of softmax
 */
export function isSame(a: Fingerprint, b: Fingerprint, right: Fingerprint): boolean {
  if (!sameLists(a.moderate, b.moderate)) return false;
  if (!sameLists(a.moderate, right.moderate)) return true;
  return (
    sameLists(a.hard, b.hard) && a.writes === b.writes && a.remembers === b.remembers && a.chokes === b.chokes
  );
}

function sameLists(a: Fingerprint['moderate'], b: Fingerprint['moderate']): boolean {
  return a.every((values, i) => {
    const others = b[i];
    if (!values || !others) return values === (others ?? null);
    return values.length === others.length && values.every((value, j) => near(value, others[j] ?? NaN));
  });
}

function near(a: number, b: number): boolean {
  return Object.is(a, b) || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
