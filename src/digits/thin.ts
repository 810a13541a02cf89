import type { Bitmap } from './grid.ts';

/** The places of north, east, south and west in the ring of a pixel's eight neighbours. */
const [NORTH, EAST, SOUTH, WEST] = [0, 2, 4, 6];

/**
 * Peels ink off until lines one pixel wide are left, connected as before. The bitmap's edge must be paper.
 *
 * @see Zhang, Suen: A fast parallel algorithm for thinning digital patterns, CACM 27(3), 1984
 */
export function thin({ width, height, pixels }: Bitmap): Bitmap {
  const thinned = Uint8Array.from(pixels);
  const ring = [-width, -width + 1, 1, width + 1, width, width - 1, -1, -width - 1];
  const at = (i: number, place: number) => thinned[i + ring[place % 8]!]!;
  let peeled = true;
  while (peeled) {
    peeled = false;
    for (const corner of [
      [EAST, SOUTH],
      [WEST, NORTH],
    ] as const) {
      const gone = [];
      for (let i = 0; i < thinned.length; i++) if (thinned[i] === 1 && canGo(i, ...corner)) gone.push(i);
      for (const i of gone) thinned[i] = 0;
      peeled ||= gone.length > 0;
    }
  }
  return { width, height, pixels: thinned };

  /** On the rim at that corner, and neither the end of a line nor a bridge between two. */
  function canGo(i: number, a: number, b: number): boolean {
    let neighbours = 0;
    let changes = 0;
    for (let place = 0; place < 8; place++) {
      neighbours += at(i, place);
      if (at(i, place) === 0 && at(i, place + 1) === 1) changes++;
    }
    if (neighbours < 2 || neighbours > 6 || changes !== 1) return false;
    return at(i, a) * at(i, b) * (at(i, a + 4) + at(i, b + 4)) === 0;
  }
}
