import fc from 'fast-check';
import { scoreLists } from './arbitraries.ts';

export interface ScoreSearchOptions {
  /** `ordinary`: from −20 to 20, where doubles do almost what real numbers do; `finite`: every finite double */
  range: 'ordinary' | 'finite';
  /** a whole number; the same seed draws the same scores */
  seed: number;
  /** how many inputs to try at most */
  inputs: number;
  /** the search ends after so long, the shrinking included */
  milliseconds: number;
}

/** What became of a claim on some scores. Whatever is neither `done` nor a failure of `last` could not be computed. */
interface Attempt {
  id: string;
  status: string;
}

/** Scores as texts that give back the same doubles, −0 too, and what became of the claim on them. */
export interface TriedScores<A> {
  scores: string[];
  outcome: A;
}

/** What a search found. Plain data. */
export interface ScoreSearch<A> {
  /** inputs tried before one broke the claim, or in all */
  tried: number;
  /** how many of them could not be computed, and the first of these */
  failed: number;
  firstFailed?: TriedScores<A>;
  /** the smallest input that breaks the claim */
  smallest?: TriedScores<A>;
  /** steps to it from the one that was drawn */
  shrinks: number;
  ended: 'found' | 'done' | 'time';
}

/**
 * Looks for scores on which a claim is false, and for the smallest such scores.
 *
 * @param last     id of the attempt's last part, whose failure breaks the claim
 * @param attempt  tries the claim on a list that it may keep
 * @param onTried  told after each input how many there were
 */
export async function searchScores<A extends Attempt>(
  last: string,
  attempt: (scores: number[]) => Promise<A>,
  { range, seed, inputs, milliseconds }: ScoreSearchOptions,
  onTried: (tried: number) => void,
): Promise<ScoreSearch<A>> {
  const end = Date.now() + milliseconds;
  const result: ScoreSearch<A> = { tried: 0, failed: 0, shrinks: 0, ended: 'done' };
  let smallest: number[] | undefined;

  /** Whether the claim is false there; once the time is up, it is not asked. */
  const breaks = async (scores: number[]): Promise<boolean> => {
    if (Date.now() > end) return false;
    const outcome = await attempt([...scores]);
    const tried = { scores: scores.map(exactText), outcome };
    const broken = outcome.status === 'failed' && outcome.id === last;
    if (!smallest) {
      result.tried += 1;
      onTried(result.tried);
      if (!broken && outcome.status !== 'done') {
        result.failed += 1;
        result.firstFailed ??= tried;
      }
    }
    if (broken) {
      smallest = scores;
      result.smallest = tried;
    }
    return broken;
  };

  const property = fc.asyncProperty(scoreLists[range], async (scores) => !(await breaks(scores)));
  const { numShrinks } = await fc.check(property, { seed, numRuns: inputs });
  if (!smallest) return Date.now() > end ? { ...result, ended: 'time' } : result;
  const shrinks = numShrinks + (await simplify(smallest, breaks));
  return { ...result, shrinks, ended: 'found' };
}

/** fast-check drops items from the front only: tries the list without each item, and with rounder ones. @returns steps */
async function simplify(
  scores: readonly number[],
  breaks: (scores: number[]) => Promise<boolean>,
): Promise<number> {
  for (const simpler of simplerThan(scores)) {
    if (await breaks(simpler)) return 1 + (await simplify(simpler, breaks));
  }
  return 0;
}

function simplerThan(scores: readonly number[]): number[][] {
  const without = scores.length > 2 ? scores.map((_, item) => scores.toSpliced(item, 1)) : [];
  const rounder = scores.flatMap((score, item) =>
    [0, Math.trunc(score)]
      .filter((round) => Math.abs(round) < Math.abs(score))
      .map((round) => scores.with(item, round)),
  );
  return [...without, ...rounder];
}

function exactText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}
