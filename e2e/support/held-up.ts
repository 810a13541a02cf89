/**
 * Milliseconds that a reader may wait for the page while a cell runs. A cell that got on to the page's own thread would hold it
 * up for the whole time limit, a second or more: this lies between that and what a busy machine adds, and judges no speed.
 */
export const heldUp = 500;

/** Milliseconds that the page aims at. A wait above it is measured again, so that the table names the cell and not the machine. */
const aim = 100;

/**
 * The shortest wait of up to so many tries, in milliseconds; the first one under the aim is enough. A busy machine holds up a
 * page now and then; a cell that can do so does it every time.
 */
export async function shortestWait(tries: number, runOnce: () => Promise<number>): Promise<number> {
  let wait = Infinity;
  for (let attempt = 0; attempt < tries && wait >= aim; attempt++) wait = Math.min(wait, await runOnce());
  return wait;
}
