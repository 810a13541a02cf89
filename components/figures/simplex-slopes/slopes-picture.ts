import { jacobian } from '../../../src/softmax/jacobian.ts';
import { softmax } from '../../../src/softmax/softmax.ts';
import { shortNumber } from '../bars-picture.ts';
import type { Mark, Marks } from '../marks.ts';
import { percent } from '../number-words.ts';
import { controlMarks } from '../simplex/score-controls.ts';
import { pointOf, type Point } from '../simplex/triangle.ts';
import { bound, eigenvaluesOf, traceOf } from './eigenvalues.ts';
import { letterPlace, type Line } from './letter-place.ts';

export const items = ['A', 'B', 'C'] as const;
export const startScores = [1, 0, -0.5] as const;

/** By the buttons that lead there. */
export const places = {
  centre: [0, 0, 0],
  tie: [2, 2, -4],
  corner: [4, -1, -1],
} as const;

/** Three shares as a point, and from it the columns of J as arrows: changes of the shares for one unit of a score. */
export function slopesPicture(scores: readonly number[]): Marks {
  const shares = softmax([...scores]);
  const columns = columnsOf(scores);
  const [, next, largest] = eigenvaluesOf(shares);
  const from = pointOf(shares);
  const [cx, cy] = from.map((at) => at.toFixed(2)) as [string, string];
  const marks: Marks = {
    ...controlMarks(scores, shares, 2),
    point: { cx, cy },
    grip: { cx, cy },
    largest: { text: shortNumber(largest, 3) },
    next: { text: shortNumber(next, 3) },
    trace: { text: shortNumber(traceOf(shares), 3) },
    'largest-dot': { cx: percent(largest / bound) },
    'next-dot': { cx: percent(next / bound) },
    words: { text: largestWords(scores) },
  };
  const arrows = columns.map((column): Line => [from, tipOf(from, column)]);
  columns.forEach((column, j) => {
    marks[`arrow-${j}`] = { d: arrowPath(arrows[j]!) };
    marks[`letter-${j}`] = letter(letterPlace(arrows[j]!, arrows));
    column.forEach((slope, i) => {
      marks[`slope-${j}-${i}`] = { text: signed(slope) };
    });
  });
  return marks;
}

/** What the largest eigenvalue says, in words. */
export function largestWords(scores: readonly number[]): string {
  const [, , largest] = eigenvaluesOf(softmax([...scores]));
  return `A small step of the scores moves the shares at most ${shortNumber(largest, 3)} times as far.`;
}

/** The columns of J, by their scores. */
function columnsOf(scores: readonly number[]): number[][] {
  const table = jacobian([...scores]);
  return table.map((_, j) => table.map((row) => row[j]!));
}

/** Where the straight line leads after one unit: places in the triangle are linear in the shares. */
function tipOf([x, y]: Point, column: readonly number[]): Point {
  const [right, down] = pointOf(column);
  return [x + right, y + down];
}

/** A line with two barbs, in units of the drawing; a short arrow has small ones. */
function arrowPath([[x, y], [tx, ty]]: Line): string {
  const [dx, dy] = [tx - x, ty - y];
  const barb = 8 / Math.max(16, Math.hypot(dx, dy));
  const side = 0.5 * barb;
  const end = (way: 1 | -1): Point => [tx - barb * dx - way * side * dy, ty - barb * dy + way * side * dx];
  return `M${place([x, y])}L${place([tx, ty])}M${place(end(1))}L${place([tx, ty])}L${place(end(-1))}`;
}

function letter(at: Point | undefined): Mark {
  if (!at) return { visibility: 'hidden' };
  return { x: at[0].toFixed(1), y: at[1].toFixed(1), visibility: 'visible' };
}

const place = (point: Point) => point.map((coordinate) => coordinate.toFixed(1)).join(' ');

function signed(slope: number): string {
  const text = shortNumber(slope, 3);
  return slope >= 0.0005 ? `+${text}` : text;
}
