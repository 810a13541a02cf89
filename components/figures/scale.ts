/** The values that a slider can take. Positions are parts of its track: 0 at the left end, 1 at the right one. */
export interface Scale {
  min: number;
  max: number;
  /** what an arrow key and what PageUp add to a value; on a logarithmic scale, to its decimal logarithm */
  step: number;
  page: number;
  log?: boolean;
}

const moves = new Map<string, (scale: Scale) => number>([
  ['ArrowRight', ({ step }) => step],
  ['ArrowUp', ({ step }) => step],
  ['ArrowLeft', ({ step }) => -step],
  ['ArrowDown', ({ step }) => -step],
  ['PageUp', ({ page }) => page],
  ['PageDown', ({ page }) => -page],
]);

/** What a scale is even in: the value itself, or its logarithm. */
const even = ({ log }: Scale, value: number) => (log ? Math.log10(value) : value);
const uneven = ({ log }: Scale, value: number) => (log ? 10 ** value : value);

/** The nearest value to this one that the slider can take. */
export function onScale(scale: Scale, value: number): number {
  const { min, max, step } = scale;
  const within = Math.min(max, Math.max(min, value));
  const first = even(scale, min);
  const steps = Math.round((even(scale, within) - first) / step);
  // twelve digits hide that a step such as 0.1 is no double
  const nearest = Number(uneven(scale, first + steps * step).toPrecision(12));
  return Math.min(max, nearest); // the last step may end beyond the scale
}

export function positionOf(scale: Scale, value: number): number {
  const [first, last] = [even(scale, scale.min), even(scale, scale.max)];
  return (even(scale, Math.min(scale.max, Math.max(scale.min, value))) - first) / (last - first);
}

export function valueAt(scale: Scale, position: number): number {
  const [first, last] = [even(scale, scale.min), even(scale, scale.max)];
  return uneven(scale, first + position * (last - first));
}

/**
 * The value that a key leads to, as the slider pattern of the ARIA Authoring Practices has it; undefined for any other
 * key. https://www.w3.org/WAI/ARIA/apg/patterns/slider/
 */
export function afterKey(scale: Scale, key: string, value: number): number | undefined {
  if (key === 'Home') return scale.min;
  if (key === 'End') return scale.max;
  const move = moves.get(key)?.(scale);
  return move === undefined ? undefined : onScale(scale, uneven(scale, even(scale, value) + move));
}
