import { softmax } from '../../../src/softmax/softmax.ts';
import type { Marks } from '../marks.ts';
import { percent, shareWords, threeDigits } from '../number-words.ts';
import {
  classes,
  countRight,
  logitsAt,
  lossAt,
  meanLoss,
  slopesAt,
  type Point,
  type Weights,
} from './classifier.ts';
import { outlines, reach } from './plane.ts';
import { alongAxis, lossesOf, type Training } from './training.ts';

/** What the reader has chosen. */
export interface Scene {
  points: readonly Point[];
  training: Training;
  /** the regions are those of the training with softmax twice */
  twice: boolean;
  /** position of the point in focus */
  focus: number;
}

/** Rows and handles are built for so many points; those that are not there are not shown. */
export const mostPoints = 12;

/** The axis of the losses ends here. */
const mostLoss = 1.25;

/** What is lowest with softmax taken twice and three classes. */
export const floor = Math.log(1 + 2 / Math.E);

/** The regions and the points: what changes with every frame of a drag. */
export function planeMarks({ points, training, twice, focus }: Scene): Marks {
  const weights = training.weights[Number(twice)]!;
  const marks: Marks = {};
  outlines(weights).forEach((paths, k) => {
    paths.forEach((d, i) => (marks[`region-${k}-${i}`] = { d }));
  });
  for (let i = 0; i < mostPoints; i++) {
    const point = points[i];
    marks[`handle-${i}`] = {
      'data-there': point ? 'yes' : 'no',
      'data-class': String(point?.label ?? 0),
      'data-focus': i === focus ? 'yes' : 'no',
    };
    marks[`spot-${i}`] = placeOf(point?.at ?? [0, 0]);
  }
  return { ...marks, ...focusMarks(points[focus]!, focus, weights, twice) };
}

/** The losses of both trainings. */
export function lossMarks({ points, training, twice }: Scene): Marks {
  const { step, weights, trace } = training;
  const losses = lossesOf(weights, points);
  const all = [...trace, { step, losses }];
  const marks: Marks = {};
  [0, 1].forEach((which) => {
    const name = which === 1 ? 'twice' : 'once';
    const spots = all.map((at) => `${(1000 * alongAxis(at.step)).toFixed(1)} ${height(at.losses[which]!)}`);
    marks[`curve-${name}`] = {
      d: `M${spots.join('L')}`,
      'data-shown': Number(twice) === which ? 'yes' : 'no',
    };
    marks[`now-${name}`] = {
      cx: percent(alongAxis(step)),
      cy: `${height(losses[which]!) / 10}%`,
      'data-shown': Number(twice) === which ? 'yes' : 'no',
    };
    marks[`loss-${name}`] = { text: threeDigits(losses[which]!) };
  });
  const right = countRight(weights[Number(twice)]!, points);
  marks['step'] = { text: String(step) };
  marks['right'] = { text: `${right} of ${points.length}` };
  return marks;
}

/** Every point in numbers. */
export function tableMarks({ points, training, twice }: Scene): Marks {
  const weights = training.weights[Number(twice)]!;
  const marks: Marks = {};
  for (let i = 0; i < mostPoints; i++) {
    const point = points[i];
    marks[`row-${i}`] = { 'data-there': point ? 'yes' : 'no', 'data-class': String(point?.label ?? 0) };
    if (!point) continue;
    const shares = softmax(logitsAt(weights, point.at));
    marks[`at-${i}`] = { text: placeWords(point) };
    marks[`label-${i}`] = { text: String(point.label) };
    for (const k of classes) marks[`p-${i}-${k}`] = { text: shareWords(shares[k]!) };
    marks[`cost-${i}`] = { text: threeDigits(lossAt(weights, point, twice)) };
  }
  marks['mean'] = { text: threeDigits(meanLoss(weights, points, twice)) };
  return marks;
}

/** A point as it is read out. */
export function pointWords({ points, training, twice }: Scene, i: number): string {
  const point = points[i]!;
  const share = softmax(logitsAt(training.weights[Number(twice)]!, point.at))[point.label]!;
  return `at ${placeWords(point)}, class ${point.label}, which has the share ${shareWords(share)}`;
}

/** The whole state as it is read out. */
export function stateWords({ points, training, twice }: Scene): string {
  const weights = training.weights[Number(twice)]!;
  const loss = threeDigits(meanLoss(weights, points, twice));
  return `Step ${training.step}: loss ${loss}, ${countRight(weights, points)} of ${points.length} right.`;
}

function focusMarks(point: Point, i: number, weights: Weights, twice: boolean): Marks {
  const shares = softmax(logitsAt(weights, point.at));
  const slopes = slopesAt(weights, point, twice);
  const marks: Marks = {
    'focus-name': { text: `Point ${i + 1}` },
    'focus-place': { text: `${placeWords(point)}, class ${point.label}` },
    'slope-head': { text: twice ? 'slope through both' : 'slope p − y' },
    arrows: { ...placeOf(point.at), 'data-side': point.at[0] > reach - 1.5 ? 'left' : 'right' },
  };
  for (const k of classes) {
    marks[`share-${k}`] = { width: percent(shares[k]!) };
    marks[`want-${k}`] = { x: percent(Number(k === point.label)) };
    marks[`p-${k}`] = { text: shareWords(shares[k]!) };
    marks[`slope-${k}`] = { text: withSign(slopes[k]!) };
    marks[`arrow-${k}`] = { d: arrow(14 + 11 * k, 40 * slopes[k]!) };
  }
  return marks;
}

/** An arrow from the base line, in pixels; downwards for a positive slope, because a step goes downhill. */
function arrow(x: number, length: number): string {
  if (Math.abs(length) < 0.5) return '';
  const back = Math.sign(length) * Math.min(5, Math.abs(length));
  const tip = length.toFixed(1);
  const neck = (length - back).toFixed(1);
  return `M${x} 0V${neck}M${x - 3.5} ${neck}L${x} ${tip}L${x + 3.5} ${neck}Z`;
}

function placeOf([a, b]: Point['at']): { x: string; y: string } {
  return { x: percent((a + reach) / (2 * reach)), y: percent((reach - b) / (2 * reach)) };
}

/** From the top, in thousandths. */
function height(loss: number): number {
  return Number((1000 * (1 - Math.min(1, loss / mostLoss))).toFixed(1));
}

export function lossHeight(loss: number): string {
  return `${height(loss) / 10}%`;
}

function placeWords({ at: [a, b] }: Point): string {
  return `(${a}, ${b})`.replaceAll('-', '−');
}

function withSign(value: number): string {
  const text = threeDigits(value);
  return value > 0 ? `+${text}` : text;
}
