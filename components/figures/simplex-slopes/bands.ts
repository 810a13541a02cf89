import { corners, pointOf } from '../simplex/triangle.ts';
import { eigenvaluesOf } from './eigenvalues.ts';

/** Where the ground of the triangle grows darker: at these largest eigenvalues of J. */
export const levels = [0.1, 0.2, 0.3, 0.4] as const;

type Shares = readonly number[];
const unit = (item: number): Shares => [0, 1, 2].map((i) => Number(i === item));
const centre: Shares = [1 / 3, 1 / 3, 1 / 3];
const between = (from: Shares, to: Shares, part: number): Shares =>
  from.map((share, i) => share + part * (to[i]! - share));
const pieces = 10;
const parts = Array.from({ length: pieces + 1 }, (_, i) => i / pieces);

/**
 * The part of the triangle where the largest eigenvalue of J is at least this. Up to ⅓ it is all but a piece at each corner
 * (to be filled by the even-odd rule); from ⅜ on, the most on a line from a corner to the middle of the side across up to the
 * centre, it is a piece at each side.
 */
export function bandOf(level: number): string {
  if (level <= 1 / 3) {
    const outline = `M${corners.map((corner) => place(corner)).join('L')}Z`;
    return outline + [0, 1, 2].map((corner) => cornerPiece(corner, level)).join('');
  }
  if (level < 3 / 8) throw new RangeError(`no band is drawn at ${level}, where it is a ring`);
  return [0, 1, 2].map((across) => sidePiece(across, level)).join('');
}

function cornerPiece(corner: number, level: number): string {
  const [k, l] = [0, 1, 2].filter((item) => item !== corner).map(unit) as [Shares, Shares];
  const edge = parts.map((part) => {
    const halfway = between(unit(corner), between(k, l, part), 0.5);
    return crossing(unit(corner), halfway, level);
  });
  return `M${[unit(corner), ...edge].map((shares) => place(pointOf(shares))).join('L')}Z`;
}

function sidePiece(across: number, level: number): string {
  const [k, l] = [0, 1, 2].filter((item) => item !== across).map(unit) as [Shares, Shares];
  const beyond = [
    ...parts.map((part) => between(k, centre, part)),
    ...parts.slice(1).map((part) => between(centre, l, part)),
  ];
  const edge = beyond.map((shares) => crossing(between(k, l, 0.5), shares, level));
  return `M${edge.map((shares) => place(pointOf(shares))).join('L')}Z`;
}

/** Where the largest eigenvalue takes the level on the way between two places, one below it and one not. */
function crossing(from: Shares, to: Shares, level: number): Shares {
  const isBelow = (part: number) => eigenvaluesOf(between(from, to, part))[2] < level;
  const beginsBelow = isBelow(0);
  let [near, far] = [0, 1];
  for (let halving = 0; halving < 20; halving++) {
    const middle = (near + far) / 2;
    if (isBelow(middle) === beginsBelow) near = middle;
    else far = middle;
  }
  return between(from, to, near);
}

const place = (point: readonly number[]) => point.map((coordinate) => coordinate.toFixed(1)).join(' ');
