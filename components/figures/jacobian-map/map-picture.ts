import { jacobian } from '../../../src/softmax/jacobian.ts';
import { softmax } from '../../../src/softmax/softmax.ts';
import { sum } from '../../../src/softmax/sum.ts';
import { shortNumber } from '../bars-picture.ts';
import { inPowers } from '../in-powers.ts';
import type { Marks } from '../marks.ts';
import { percent } from '../number-words.ts';
import { controlMarks } from '../simplex/score-controls.ts';
import { largestMiss, stepFrom } from './step.ts';
import { canShrink, scoresOf, type Walk } from './walk.ts';

export const items = ['A', 'B', 'C', 'D'] as const;

/** The most that an entry of J can be, at a tie of two. */
const most = 0.25;

/** Shares and J where the scores stand, and what J at their start has said of the shares. */
export function mapPicture(walk: Walk): Marks {
  const { start, moved, by } = walk;
  const scores = scoresOf(walk);
  const step = stepFrom(start, moved, by);
  const marks: Marks = {
    ...controlMarks(scores, softmax(scores), 2),
    ...heatMarks(jacobian(scores)),
    map: { 'data-moved': String(moved) },
    step: { text: `score of ${items[moved]} ${signed(by, stepDigits(by))}` },
    words: { text: words(walk) },
    miss: { text: missWords(walk) },
    tenth: { 'aria-disabled': String(!canShrink(walk)) },
  };
  softmax([...start]).forEach((before, i) => {
    const line = before + step.predicted[i]!;
    marks[`from-${i}`] = { x1: percent(before), x2: percent(before) };
    marks[`ghost-${i}`] = {
      width: percent(Math.min(1, Math.max(0, line))),
      'data-out': String(isOut(line)),
    };
    marks[`slope-${i}`] = { text: signed(step.slopes[i]!, 3) };
    marks[`predicted-${i}`] = { text: signed(step.predicted[i]!, 5) };
    marks[`really-${i}`] = { text: signed(step.really[i]!, 5) };
    marks[`miss-${i}`] = { text: signedPowers(step.misses[i]!) };
  });
  return marks;
}

/** What the slider of an item says besides its score and share. */
export function changeWords(walk: Walk, item: number): string {
  const { predicted, really } = changes(walk, item);
  return `change predicted ${predicted}, really ${really}`;
}

function changes({ start, moved, by }: Walk, item: number) {
  const { predicted, really } = stepFrom(start, moved, by);
  return { predicted: signed(predicted[item]!, 3), really: signed(really[item]!, 3) };
}

function heatMarks(table: readonly number[][]): Marks {
  const marks: Marks = {};
  table.forEach((row, i) => {
    row.forEach((slope, j) => {
      marks[`cell-${i}-${j}`] = { text: shortNumber(slope, 3) };
      marks[`heat-${i}-${j}`] = {
        'fill-opacity': String(Number((Math.abs(slope) / most).toFixed(3))),
        'data-sign': slope < 0 ? 'minus' : 'plus',
      };
    });
    marks[`row-sum-${i}`] = { text: sumText(row) };
    marks[`column-sum-${i}`] = { text: sumText(table.map((other) => other[i]!)) };
  });
  return marks;
}

function words(walk: Walk): string {
  const { moved, by } = walk;
  if (by === 0) return 'The start is here. Move a score, and its column of J says where the shares will go.';
  const way = `${by > 0 ? 'up' : 'down'} by ${Math.abs(by).toFixed(stepDigits(by))}`;
  const { predicted, really } = changes(walk, moved);
  return `Score ${items[moved]} ${way}: predicted ${predicted} for its share, really ${really}.`;
}

function missWords({ start, moved, by, shrunk }: Walk): string {
  if (by === 0) return 'No step, no miss.';
  const now = `The largest miss is ${inPowers(largestMiss(start, moved, by))}.`;
  if (shrunk) return `${now} Ten times the step missed by ${inPowers(largestMiss(start, moved, 10 * by))}.`;
  const { predicted } = stepFrom(start, moved, by);
  const leaves = softmax([...start]).some((before, i) => isOut(before + predicted[i]!));
  return leaves ? `${now} The straight line has left 0 to 1, where shares have to stay.` : now;
}

const isOut = (share: number) => share < 0 || share > 1;

/** Two decimals, or as many as a step needs that was made smaller. */
function stepDigits(by: number): number {
  return [2, 3].find((digits) => Number(by.toFixed(digits)) === by) ?? 4;
}

function signed(value: number, digits: number): string {
  const text = shortNumber(value, digits);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

function signedPowers(value: number): string {
  return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${inPowers(Math.abs(value))}`;
}

/** Rounded to 12 digits, because doubles may miss 0 by about 1e-17. */
function sumText(entries: readonly number[]): string {
  return String(Number(sum(entries).toFixed(12)));
}
