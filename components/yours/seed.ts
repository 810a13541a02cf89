const seeds = 2 ** 31;

/** The seed that the reader typed; a new one where they typed none, undefined where it is none. */
export function readSeed(field: HTMLInputElement): number | undefined {
  const text = field.value.trim();
  if (text === '') return newSeed();
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  const good = seed < seeds;
  field.ariaInvalid = good ? null : 'true';
  return good ? seed : undefined;
}

function newSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return seed % seeds;
}
