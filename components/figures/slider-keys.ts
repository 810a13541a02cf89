import { highest, lowest } from './bars-picture.ts';

const steps = new Map([
  ['ArrowRight', 0.1],
  ['ArrowUp', 0.1],
  ['ArrowLeft', -0.1],
  ['ArrowDown', -0.1],
  ['PageUp', 1],
  ['PageDown', -1],
]);

/**
 * The score that a key leads to, as the slider pattern of the ARIA Authoring Practices has it; undefined for any other
 * key. https://www.w3.org/WAI/ARIA/apg/patterns/slider/
 */
export function afterKey(key: string, score: number): number | undefined {
  if (key === 'Home') return lowest;
  if (key === 'End') return highest;
  const step = steps.get(key);
  return step === undefined ? undefined : score + step;
}
