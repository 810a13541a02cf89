// What a translated formula calls: NumPy's functions on a number, or on a list of numbers of one dimension. It stands in
// front of the translation in the sandbox, so it imports nothing.
type Value = number | readonly number[];

function each(f: (...numbers: number[]) => number, ...values: Value[]): Value {
  const lists = values.filter((value) => typeof value !== 'number');
  if (lists.length === 0) return f(...(values as number[]));
  const lengths = lists.map((list) => list.length);
  const length = lengths.find((one) => one !== 1) ?? 1;
  const other = lengths.find((one) => one !== 1 && one !== length);
  if (other !== undefined) {
    throw new RangeError(`lists of ${length} and of ${other} numbers can't be put together`);
  }
  const result: number[] = [];
  for (let i = 0; i < length; i++) {
    const numbers = values.map((value) =>
      typeof value === 'number' ? value : (value[value.length === 1 ? 0 : i] ?? NaN),
    );
    result.push(f(...numbers));
  }
  return result;
}

function listed(value: Value, what: string): readonly number[] {
  const list = typeof value === 'number' ? [value] : value;
  if (list.length === 0) throw new RangeError(`no numbers have no ${what}`);
  return list;
}

/** NumPy's order of adding: eight sums side by side up to 128 numbers, halves of halves beyond. */
function pairwise(x: readonly number[], from: number, count: number): number {
  const at = (i: number): number => x[from + i] ?? NaN;
  if (count < 8) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += at(i);
    return sum;
  }
  if (count > 128) {
    const half = Math.floor(count / 2) - (Math.floor(count / 2) % 8);
    return pairwise(x, from, half) + pairwise(x, from + half, count - half);
  }
  const sums = [0, 1, 2, 3, 4, 5, 6, 7].map(at);
  let i = 8;
  for (; i < count - (count % 8); i++) sums[i % 8] = (sums[i % 8] ?? NaN) + at(i);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = sums;
  let sum = a + b + (c + d) + (e + f + (g + h));
  for (; i < count; i++) sum += at(i);
  return sum;
}

const truth = (yes: boolean): number => (yes ? 1 : 0);

export const np = {
  array(given: unknown): number[] {
    if (typeof given !== 'object' || given === null || !('length' in given)) {
      throw new TypeError('the scores are no list');
    }
    const list = Array.from(given as ArrayLike<unknown>);
    const wrong = list.findIndex((item) => typeof item !== 'number');
    if (wrong >= 0) throw new TypeError(`x[${wrong}] is no number; x has one dimension here`);
    return list as number[];
  },
  exp: (x: Value) => each(Math.exp, x),
  log: (x: Value) => each(Math.log, x),
  sqrt: (x: Value) => each(Math.sqrt, x),
  abs: (x: Value) => each(Math.abs, x),
  negative: (x: Value) => each((a) => -a, x),
  power: (x: Value, y: Value) => each(Math.pow, x, y),
  maximum: (x: Value, y: Value) => each(Math.max, x, y),
  minimum: (x: Value, y: Value) => each(Math.min, x, y),
  clip: (x: Value, low: Value, high: Value) => each((a, b, c) => Math.min(Math.max(a, b), c), x, low, high),
  where: (condition: Value, x: Value, y: Value) => each((a, b, c) => (a !== 0 ? b : c), condition, x, y),
  add: (x: Value, y: Value) => each((a, b) => a + b, x, y),
  subtract: (x: Value, y: Value) => each((a, b) => a - b, x, y),
  multiply: (x: Value, y: Value) => each((a, b) => a * b, x, y),
  divide: (x: Value, y: Value) => each((a, b) => a / b, x, y),
  less: (x: Value, y: Value) => each((a, b) => truth(a < b), x, y),
  greater: (x: Value, y: Value) => each((a, b) => truth(a > b), x, y),
  lessEqual: (x: Value, y: Value) => each((a, b) => truth(a <= b), x, y),
  greaterEqual: (x: Value, y: Value) => each((a, b) => truth(a >= b), x, y),
  equal: (x: Value, y: Value) => each((a, b) => truth(a === b), x, y),
  notEqual: (x: Value, y: Value) => each((a, b) => truth(a !== b), x, y),
  max: (x: Value) => listed(x, 'largest one').reduce((most, a) => Math.max(most, a), -Infinity),
  min: (x: Value) => listed(x, 'smallest one').reduce((least, a) => Math.min(least, a), Infinity),
  sum: (x: Value) => (typeof x === 'number' ? x : pairwise(x, 0, x.length)),
  mean: (x: Value) => (typeof x === 'number' ? x : pairwise(x, 0, x.length) / x.length),
};
