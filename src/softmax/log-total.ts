const BLOCK = 128;

/**
 * log Σⱼ exp((xⱼ − top) / T) over one lane, where `top` is its highest score.
 *
 * The top score itself adds exactly 1. It is left out of the sum and comes back through log1p, so that scores far below
 * the top still count: log1p(1e-20) is 1e-20, while log(1 + 1e-20) is 0.
 */
export function logTotal(
  x: Float64Array,
  first: number,
  end: number,
  step: number,
  top: number,
  temperature: number,
): number {
  let at = first;
  while (x[at] !== top) at += step;
  const before = addExponentials(x, first, at, step, top, temperature);
  const after = addExponentials(x, at + step, end, step, top, temperature);
  return Math.log1p(before + after);
}

/** The highest score of a lane: NaN if one is NaN, −Infinity if there are none. */
export function topScore(x: Float64Array, first: number, end: number, step: number): number {
  let top = -Infinity;
  for (let i = first; i < end; i += step) top = Math.max(top, x[i]!);
  return top;
}

// Adding in blocks keeps the rounding of long sums small.
function addExponentials(
  x: Float64Array,
  first: number,
  end: number,
  step: number,
  top: number,
  temperature: number,
): number {
  let total = 0;
  for (let start = first; start < end; start += BLOCK * step) {
    const stop = Math.min(end, start + BLOCK * step);
    let subtotal = 0;
    for (let i = start; i < stop; i += step) {
      subtotal += Math.exp((x[i]! - top) / temperature);
    }
    total += subtotal;
  }
  return total;
}
