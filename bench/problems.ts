import { tolerances } from './agreement.ts';
import type { Results } from './results.ts';

/**
 * What is wrong with a run, one sentence each: shares that do not agree with ours, a number that is missing. How fast
 * anything was is never wrong.
 */
export function problems({ contenders, tasks }: Results): string[] {
  const present = contenders.filter(({ absent }) => absent === undefined);
  return tasks.flatMap(({ name, measured }) =>
    present.flatMap((contender) => {
      const found = measured.find((row) => row.contender === contender.name);
      const what = `${contender.name}, ${name}:`;
      if (!found) return [`${what} it was not measured`];
      const { ratio, lower, upper, nanoseconds, difference } = found;
      const sentences: string[] = [];
      if (![ratio, lower, upper, nanoseconds].every((value) => value > 0 && value < Infinity)) {
        sentences.push(`${what} a time or a ratio is not a number above 0`);
      }
      if (!(difference <= tolerances[contender.dtype])) {
        sentences.push(
          `${what} a share differs from ours by ${difference} of ours; ${contender.dtype} allows ${tolerances[contender.dtype]}`,
        );
      }
      return sentences;
    }),
  );
}
