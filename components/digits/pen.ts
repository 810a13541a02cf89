import type { Point } from '../../src/digits/stroke.ts';

/** Length of the pad's sides; strokes are in this unit, whatever size the pad has on the screen. */
export const PAD = 100;

/** What has been drawn, and where a pen stands that is moved by keys. */
export interface Pen {
  strokes: readonly (readonly Point[])[];
  at: Point;
  /** whether moving draws */
  down: boolean;
}

/** From one place of the pen to the next; there are nine in a row and nine in a column. */
const STEP = 10;
const [first, last] = [STEP, PAD - STEP];

/** The keys of the number pad's corners lead where they lie on it. */
const moves: ReadonlyMap<string, Point> = new Map<string, Point>([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
  ['Home', [-1, -1]],
  ['PageUp', [1, -1]],
  ['End', [-1, 1]],
  ['PageDown', [1, 1]],
]);

export const restingPen: Pen = { strokes: [], at: [30, 20], down: false };

/** What a key makes of it; undefined for a key that is not the pen's. */
export function afterPenKey(pen: Pen, key: string): Pen | undefined {
  const move = moves.get(key);
  if (move) return moved(pen, [within(pen.at[0] + move[0] * STEP), within(pen.at[1] + move[1] * STEP)]);
  if (key === ' ') {
    return pen.down ? { ...pen, down: false } : { ...pen, down: true, strokes: [...pen.strokes, [pen.at]] };
  }
  if (key === 'Escape' && pen.down) return { ...pen, down: false };
  if (key === 'Backspace') return withoutLast(pen);
  if (key === 'Delete') return restingPen;
  return undefined;
}

/** Takes the last stroke away. */
export function withoutLast(pen: Pen): Pen {
  return { ...pen, strokes: pen.strokes.slice(0, -1), down: false };
}

/** @example penWords({ strokes: [], at: [30, 20], down: false }) // → 'column 3, row 2, pen up' */
export function penWords({ at: [x, y], down }: Pen): string {
  return `column ${x / STEP}, row ${y / STEP}, pen ${down ? 'down' : 'up'}`;
}

function moved(pen: Pen, at: Point): Pen {
  const stays = at[0] === pen.at[0] && at[1] === pen.at[1];
  if (stays || !pen.down) return { ...pen, at };
  const stroke = [...(pen.strokes.at(-1) ?? []), at];
  return { ...pen, at, strokes: [...pen.strokes.slice(0, -1), stroke] };
}

function within(place: number): number {
  return Math.min(last, Math.max(first, place));
}
