import type { Contender, Prepare } from '../contender.ts';

/**
 * The A/A control: the same code against itself, so what its ratio differs from 1 by is noise. It is a copy, because one
 * function under two names, or two from one factory, share what the compiler has learnt.
 */
export const plainLoopAgain: Contender = {
  name: 'plain loop, again',
  dtype: 'float64',
  runs: 'JavaScript',
  call: 'from a Float64Array into a given one',
  load: () => Promise.resolve(prepare),
};

const prepare: Prepare = ({ scores, rows, columns }) => {
  const out = new Float64Array(scores.length);
  return {
    run(calls) {
      for (let call = 0; call < calls; call++) {
        for (let row = 0; row < rows; row++) softmaxRow(scores, out, row * columns, (row + 1) * columns);
      }
    },
    shares: () => out,
  };
};

function softmaxRow(x: Float64Array, p: Float64Array, first: number, end: number): void {
  let top = -Infinity;
  for (let i = first; i < end; i++) if (x[i]! > top) top = x[i]!;
  let total = 0;
  for (let i = first; i < end; i++) {
    const exponential = Math.exp(x[i]! - top);
    p[i] = exponential;
    total += exponential;
  }
  for (let i = first; i < end; i++) p[i]! /= total;
}
