import { counted } from '../../src/checks/counted.ts';

/** Beyond this, squares and sums of scores leave the doubles, and places in a picture would be NaN. */
const largest = 1e100;

/**
 * Why a figure of ten rows can't draw these scores, and what to do; undefined when it can.
 *
 * @param scores as texts that give back the same doubles; none for a value that is no list of numbers, or a longer one than a
 *   page keeps
 */
export function scoreTrouble(scores: readonly string[]): string | undefined {
  const [reason, remedy] = reasonOf(scores) ?? [];
  return reason && `This figure keeps the earlier ten scores: ${reason}. ${remedy}, and the figure follows.`;
}

function reasonOf(scores: readonly string[]): [reason: string, remedy: string] | undefined {
  if (scores.length === 0) return ['scores is no list of 1 to 200 numbers', 'Give it ten'];
  if (scores.length !== 10) return [`scores holds ${counted(scores.length, 'number')}`, 'Give it ten'];
  const at = scores.findIndex((score) => !(Math.abs(Number(score)) <= largest));
  if (at === -1) return undefined;
  return [`scores[${at}] is ${scores[at]}`, 'Give it a number from −1e100 to 1e100'];
}
