import { describe, expect, test } from 'vitest';
import type { Bitmap } from './grid.ts';
import { prune } from './prune.ts';
import { thin } from './thin.ts';
import { trace } from './trace.ts';

/** A bitmap from rows of `#` and spaces, with an edge of paper. */
function bitmap(...rows: string[]): Bitmap {
  const width = Math.max(...rows.map(({ length }) => length)) + 2;
  const lines = ['', ...rows.map((row) => ` ${row}`), ''].map((row) => row.padEnd(width));
  return {
    width,
    height: lines.length,
    pixels: Uint8Array.from(lines.join(''), (pixel) => Number(pixel === '#')),
  };
}

function show({ width, height, pixels }: Bitmap): string[] {
  const rows = Array.from({ length: height }, (_, row) => [...pixels.slice(row * width, (row + 1) * width)]);
  return rows.slice(1, -1).map((row) => row.map((ink) => (ink ? '#' : ' ')).join('').slice(1).trimEnd()); // prettier-ignore
}

describe('thin', () => {
  test('leaves the middle of a bar', () => {
    expect(show(thin(bitmap('#######', '#######', '#######')))).toEqual(['', ' ####', '']);
  });

  test('leaves a thin line and a single pixel alone', () => {
    const lines = bitmap('#  #', ' ##', '', '   #');
    expect(thin(lines)).toEqual(lines);
  });

  test('keeps a ring closed', () => {
    const ring = thin(bitmap(' ##### ', '#######', '##   ##', '##   ##', '#######', ' ##### '));
    const strokes = trace(ring);
    expect(strokes).toHaveLength(1);
    expect(strokes[0]![0]).toEqual(strokes[0]!.at(-1));
  });
});

describe('trace', () => {
  test('follows a line from end to end, around corners', () => {
    expect(trace(bitmap('###', '  #', '   #'))).toEqual([
      [
        [1, 1],
        [2, 1],
        [3, 1],
        [3, 2],
        [4, 3],
      ],
    ]);
  });

  test('splits lines where they cross', () => {
    const strokes = trace(bitmap('  #', '  #', '#####', '  #'));
    expect(strokes).toHaveLength(4);
    expect(strokes.every((stroke) => stroke.some(([x, y]) => x === 3 && y === 3))).toBe(true);
  });

  test('sees a dot, and follows a ring back to its start', () => {
    expect(trace(bitmap('#'))).toEqual([[[1, 1]]]);
    const [ring] = trace(bitmap(' ##', '#  #', ' ##'));
    expect(ring).toHaveLength(7);
  });
});

describe('prune', () => {
  const crossing = trace(bitmap('  #', '########'));

  test('takes away a hair, and no line that is longer', () => {
    expect(crossing).toHaveLength(3);
    expect(prune(crossing, 2)).toHaveLength(2);
    expect(prune(crossing, 1)).toHaveLength(3);
  });

  test('leaves a short line that stands alone, and one between two crossings', () => {
    const short = trace(bitmap('##'));
    expect(prune(short, 9)).toEqual(short);
    const bridge = trace(bitmap('#     #', ' #   #', '  ###', ' #   #', '#     #'));
    expect(prune(bridge, 3)).toEqual(trace(bitmap('', '', '  ###', '', '')));
  });
});
