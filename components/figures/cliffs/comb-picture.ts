import { sum } from '../../../src/softmax/sum.ts';
import { shortNumber } from '../bars-picture.ts';
import { fitted, roundUp } from '../fitted.ts';
import { percent } from '../number-words.ts';
import { positionOf, type Scale } from '../scale.ts';
import { compute, overflow, thin, zero, zonesOf, type Computed, type Outcome } from './outcome.ts';

const nearScale: Scale = { min: -800, max: 800, step: 0.25, page: 20 };

/** What is added to every score; scores of hundreds need more of it to reach a cliff, or to leave one. */
export function offsetScaleFor(scores: readonly number[]): Scale {
  const farthest = farthestOf(scores);
  return farthest > 50 ? fitted(nearScale, [760 + farthest]) : nearScale;
}

/** Units of score from the middle of the magnified window to its edge, and how far the comb's zero may go from the middle. */
export interface Window {
  reach: number;
  freely: number;
}

/** A window that no tooth can leave. */
export function windowFor(scores: readonly number[]): Window {
  const farthest = farthestOf(scores);
  const reach = farthest > 5 ? roundUp(1.6 * farthest) : 8;
  return { reach, freely: Math.min((5 / 8) * reach, reach - farthest) };
}

const farthestOf = (scores: readonly number[]) => Math.max(...scores.map(Math.abs));

/** The ticks of the slider: the cliffs, and what lies between. */
export const trackTicks = [-745, -400, 0, 400, 710];

interface Span {
  x: string;
  width: string;
}
interface Stretch extends Span {
  outcome: Outcome;
}

export interface CombPicture {
  handle: string;
  /** the fates of the formula, on the whole line and in the window */
  zones: Stretch[];
  near: Stretch[];
  /** where in the window exp is 0, loses digits, and is Infinity */
  cliffs: [Span, Span, Span];
  /** the middle of each, where its name stands; a cliff too narrow for its name has none */
  names: { x: string; name: string }[];
  /** the comb in the window: its zero, its ends, its teeth */
  mark: string;
  spine: { x1: string; x2: string };
  teeth: string[];
  ticks: { x: string; label: string }[];
  /** where the slider's own ticks stand */
  trackTicks: string[];
  rows: {
    score: string;
    exponential: string;
    kind: string;
    naive: string;
    bar: string;
    shifted: string;
    right: string;
  }[];
  /** the sum of the exponentials */
  total: string;
  outcome: Outcome;
  sentence: string;
}

/** The window's middle for an offset: it follows only when the comb would leave it. */
export function follow(middle: number, offset: number, { freely }: Window): number {
  return Math.min(offset + freely, Math.max(offset - freely, middle));
}

export function combPicture(scores: readonly number[], offset: number, middle: number): CombPicture {
  const moved = scores.map((score) => score + offset);
  const computed = compute(moved);
  const { reach } = windowFor(scores);
  const scale = offsetScaleFor(scores);
  const { min, max } = scale;
  const whole = (c: number) => positionOf(scale, c);
  const near = (c: number) => Math.min(1, Math.max(0, (c - middle + reach) / (2 * reach)));
  const zones = zonesOf(scores, min, max);
  const span = (at: (c: number) => number, from: number, to: number) => ({
    x: percent(at(from)),
    width: percent(Math.max(0, at(to) - at(from))),
  });
  const stretches = (at: (c: number) => number) =>
    zones.map(({ outcome, from, to }) => ({ outcome, ...span(at, from, to) }));
  return {
    handle: percent(whole(offset)),
    zones: stretches(whole),
    near: stretches(near),
    cliffs: [span(near, -Infinity, zero), span(near, zero, thin), span(near, overflow, Infinity)],
    names: [
      nameOf('exp is 0', near(-Infinity), near(zero)),
      nameOf('digits run out', near(zero), near(thin)),
      nameOf('exp is Infinity', near(overflow), near(Infinity)),
    ],
    mark: percent(near(offset)),
    spine: { x1: percent(near(Math.min(...moved))), x2: percent(near(Math.max(...moved))) },
    teeth: moved.map((score) => percent(near(score))),
    ticks: ticksAround(middle, reach).map((tick) => ({
      x: percent(near(tick)),
      label: labelOf(tick, near(tick)),
    })),
    trackTicks: trackTicks.map((tick) => percent(whole(tick))),
    rows: moved.map((score, i) => rowOf(score, computed, i)),
    total: briefly(sum(computed.exponentials)),
    outcome: computed.outcome,
    sentence: sentenceOf(computed),
  };
}

function nameOf(name: string, from: number, to: number): { x: string; name: string } {
  return { x: percent((from + to) / 2), name: to - from > 0.25 ? name : '' };
}

/** A number that would be cut off at the window's edge is left out. */
function labelOf(tick: number, at: number): string {
  return at > 0.05 && at < 0.95 ? minus(String(tick)) : '';
}

/** Always four, half a reach apart, so that the drawing has as many marks wherever the window stands. */
function ticksAround(middle: number, reach: number): number[] {
  const first = Math.ceil((2 * (middle - reach)) / reach);
  return [0, 1, 2, 3].map((step) => ((first + step) * reach) / 2);
}

function rowOf(score: number, { exponentials, naive, shifted }: Computed, i: number) {
  const [exponential, byFormula, right] = [exponentials[i]!, naive[i]!, shifted[i]!];
  return {
    score: shortNumber(score, 2),
    exponential: briefly(exponential),
    kind: kindOf(exponential),
    naive: Number.isNaN(byFormula) ? 'NaN' : shortNumber(byFormula, 3),
    bar: percent(byFormula || 0),
    shifted: shortNumber(right, 3),
    right: percent(right),
  };
}

function kindOf(exponential: number): string {
  if (exponential === Infinity) return 'infinite';
  if (exponential === 0) return 'zero';
  return exponential < 2 ** -1022 ? 'subnormal' : 'normal';
}

function sentenceOf({ outcome, exponentials, error }: Computed): string {
  const infinite = exponentials.filter((exponential) => exponential === Infinity).length;
  switch (outcome) {
    case 'right':
      return 'The formula gives the right shares.';
    case 'losing':
      return `Every share is a number, and one is off by ${briefly(error)}. Nothing says so.`;
    case 'zeros':
      return 'Every exponential fits into a double, their sum does not: every share is 0.';
    case 'some':
      return infinite === 1
        ? 'One exponential is Infinity: its share is NaN, the others 0.'
        : `${infinite} of ${exponentials.length} exponentials are Infinity: their shares are NaN, the others 0.`;
    case 'none':
      return infinite > 0
        ? 'Every exponential is Infinity, and ∞ / ∞ is NaN.'
        : 'Every exponential is 0, and 0 / 0 is NaN.';
  }
}

/** Two digits, as JavaScript writes them, with a true minus sign. */
export function briefly(value: number): string {
  if (value === 0 || value === Infinity) return String(value);
  const plain = value >= 0.01 && value < 1000;
  return minus((plain ? String(Number(value.toPrecision(3))) : value.toExponential(1)).replace('+', ''));
}

function minus(text: string): string {
  return text.replace('-', '−');
}
