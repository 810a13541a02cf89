import { inPowers, raised } from '../in-powers.ts';
import { percent } from '../number-words.ts';
import { positionOf } from '../scale.ts';
import { driftAt, heightOf, offsetScale } from './drift.ts';

interface DriftPicture {
  offset: string;
  spacing: string;
  together: { share: string; bar: string }[];
  shifted: { share: string; bar: string }[];
  togetherSum: string;
  shiftedSum: string;
  /** where the offset stands on the chart, and how far the sum of exp(x − LSE) misses 1 */
  cursor: { x: string; y: string };
  miss: string;
}

export function driftPicture(offset: number): DriftPicture {
  const { together, shifted, togetherSum, shiftedSum, spacing } = driftAt(offset);
  const drawn = (shares: readonly number[]) =>
    shares.map((share) => ({ share: share.toFixed(6), bar: percent(share) }));
  return {
    offset: inDecades(offset),
    spacing: inTwos(spacing),
    together: drawn(together),
    shifted: drawn(shifted),
    togetherSum: togetherSum.toFixed(8),
    shiftedSum: shiftedSum.toFixed(8),
    cursor: {
      x: percent(positionOf(offsetScale, offset)),
      y: percent(1 - heightOf(togetherSum)),
    },
    miss: missInWords(togetherSum),
  };
}

/** The misses of exp(x − LSE) at all offsets of the slider, as a path in a square of side 100. */
export function missPath(): string {
  return Array.from({ length: 151 }, (_, step) => {
    const offset = 10 ** (step / 10);
    const height = heightOf(driftAt(offset).togetherSum);
    return `${step === 0 ? 'M' : 'L'}${((100 * step) / 150).toFixed(2)} ${(100 * (1 - height)).toFixed(2)}`;
  }).join('');
}

function missInWords(total: number): string {
  const miss = Math.abs(total - 1);
  if (miss < 1e-15) return 'The sum is 1, but for its last bits.';
  return `The sum misses 1 by ${inPowers(miss)}.`;
}

/** 10⁶, or what lies between two powers in whole numbers. */
function inDecades(offset: number): string {
  const power = Math.log10(offset);
  if (Number.isInteger(Number(power.toFixed(9)))) return `10${raised(Math.round(power))}`;
  return offset < 1e5 ? String(Math.round(offset)) : inPowers(offset);
}

function inTwos(spacing: number): string {
  return spacing >= 2 ** -4 ? String(spacing) : `2${raised(Math.log2(spacing))}`;
}
