/** A fresh seed for an attempt: a whole number from 0 to 999 999, short enough to be typed again. */
export function newSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000;
}
