/** A value as it is written in a sentence: `"a"`, `-0`, `an array of 3`, `a function`. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return 'a symbol';
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : `an array of ${value.length}`;
  const name = Object.prototype.toString.call(value).slice(8, -1);
  return name === 'Object' ? 'an object' : `a value of type ${name}`;
}

/** All digits of a number, and the sign of −0. */
export function writeNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

/** A bound in three digits: `1.5 * 10 ** -15` is 1.5000000000000001e-15, and nobody reads on to the last of them. */
export function writeBound(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** The subject of a sentence about a value in an array, or about a single value. */
export function subject(position: readonly number[]): string {
  return position.length === 0 ? 'the value' : `the value at ${place(position)}`;
}

/** A position as it is written behind a name: `[2]`, `[0][3]`; nothing for a single number. */
export function place(position: readonly number[]): string {
  return position.map((index) => `[${index}]`).join('');
}
