import { randn } from '../../src/softmax/randn.ts';
import type { Heard } from './define-lazily.ts';

/** The scores that a chapter is built with, `randn(10, 0)`. */
export const builtScores: readonly number[] = randn(10, 0);

/**
 * Tells a figure the chapter's scores whenever a cell has computed others here. A figure has ten rows: a list of another
 * length, or one with NaN or infinity in it, can't be drawn and is passed over.
 */
export function followScores(heard: Heard, follow: (scores: number[]) => void): void {
  heard(({ scores }) => {
    const numbers = scores?.map(Number);
    if (numbers?.length === builtScores.length && numbers.every(Number.isFinite)) follow(numbers);
  });
}
