import { describe, expect, test } from 'vitest';
import known from './references/known-values.json' with { type: 'json' };
import { softmax } from './softmax.ts';

const digits = (values: readonly string[]) => values.map(Number);

/** Every value to within a relative 1e-15 · `ulps`, or both 0. */
function expectClose(actual: ArrayLike<number>, expected: readonly number[], tolerance = 5e-15): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(Math.abs(actual[i]! - value), `[${i}]`).toBeLessThanOrEqual(tolerance * Math.abs(value) + 1e-320);
  });
}

describe('softmax', () => {
  test.each(known.vectors)('of $scores agrees with mpmath', ({ scores, softmax: shares }) => {
    const top = Math.max(...scores);
    const gap = Math.max(...scores.map((score) => Math.min(top - score, 745)));
    expectClose(softmax(scores), digits(shares), (gap + 10) * 2 ** -52);
  });

  test.each(known.temperatures)('of $scores at temperature $temperature agrees with mpmath', (row) => {
    const shares = softmax(row.scores, { temperature: row.temperature });
    expectClose(shares, digits(row.softmax), 400 * 2 ** -52);
  });

  test('gives the middle one of [3, 2, 0] its largest share at temperature 3 / ln 2', () => {
    const temperature = Number(known.middle.temperature);
    const share = (t: number) => softmax([3, 2, 0], { temperature: t })[1]!;
    expect(share(temperature)).toBeCloseTo(Number(known.middle.share), 14);
    expect(share(temperature * 1.01)).toBeLessThan(share(temperature));
    expect(share(temperature * 0.99)).toBeLessThan(share(temperature));
  });

  test('fixes what rounding cannot touch: one score, equal scores, the top score of a wide gap', () => {
    expect(softmax([-3.7])).toEqual([1]);
    for (let n = 1; n <= 300; n++) expect(softmax(Array(n).fill(1e308))).toEqual(Array(n).fill(1 / n));
    expect(softmax([0, -36.8])[0]).toBe(1);
    expect(softmax([0, -36.7])[0]).toBeLessThan(1);
    expect(softmax([0, -745.2])[1]).toBe(0);
    expect(softmax([0, -745])[1]).toBeGreaterThan(0);
  });

  test('does not lose many small exponentials beside a large one', () => {
    const scores = [0, ...Array<number>(100_000).fill(-37)];
    const missing = 1 - softmax(scores)[0]!;
    expect(missing / (100_000 * Math.exp(-37))).toBeCloseTo(1, 1);
  });

  test('is right where the naive formula gives NaN, 0 or wrong shares', () => {
    expect(softmax([1000, 0])).toEqual([1, 0]);
    expect(softmax([709, 709, 709])).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(softmax([-1000, -1000])).toEqual([0.5, 0.5]);
    expectClose(softmax([-745, -744]), [0.2689414213699951, 0.7310585786300049]);
    expect(softmax([800, 1, 1])).toEqual([1, 0, 0]);
    expect(softmax([1e308, -1e308])).toEqual([1, 0]);
  });
});

describe('the policies of softmax', () => {
  test('no scores give no shares', () => {
    expect(softmax([])).toEqual([]);
    expect(softmax(new Float32Array())).toEqual(new Float32Array());
    expect(softmax([], { shape: [0, 3] })).toEqual([]);
    expect(softmax([], { shape: [3, 0] })).toEqual([]);
  });

  test.each([
    [[NaN, 1]],
    [[1, NaN]],
    [[Infinity, 1]],
    [[1, Infinity]],
    [[Infinity, Infinity]],
    [[NaN, -Infinity]],
    [[Infinity]],
  ])('NaN or +Infinity makes all shares NaN: %j', (scores) => {
    expect(softmax(scores)).toEqual(scores.map(() => NaN));
    expect(softmax(Float64Array.from(scores), { temperature: 3 })).toEqual(
      Float64Array.from(scores, () => NaN),
    );
  });

  test('NaN stays in its lane', () => {
    expect(softmax([NaN, 1, 0, 0], { shape: [2, 2] })).toEqual([NaN, NaN, 0.5, 0.5]);
    expect(softmax([NaN, 1, 0, 1], { shape: [2, 2], axis: 0 })).toEqual([NaN, 0.5, NaN, 0.5]);
  });

  test('−Infinity is a legal score with share 0, wherever it stands', () => {
    expect(softmax([-Infinity, 3, 3])).toEqual([0, 0.5, 0.5]);
    expect(softmax([3, 3, -Infinity])).toEqual([0.5, 0.5, 0]);
    expect(softmax([3, -Infinity], { temperature: 1e-300 })).toEqual([1, 0]);
  });

  test('−Infinity only gives NaN', () => {
    expect(softmax([-Infinity, -Infinity])).toEqual([NaN, NaN]);
    expect(softmax([-Infinity])).toEqual([NaN]);
  });

  test('200,000 scores are no problem', () => {
    const shares = softmax(Array(200_000).fill(3));
    expect(shares).toHaveLength(200_000);
    expect(new Set(shares)).toEqual(new Set([1 / 200_000]));
    expect(softmax(new Float32Array(200_000))[199_999]).toBe(Math.fround(1 / 200_000));
  });
});

describe('temperature', () => {
  test('comes after the shift: it takes no score out of range', () => {
    const scores = [-136, -137, -138];
    expectClose(softmax(scores, { temperature: 0.05 }), softmax([0, -20, -40]), 1e-14);
    expect(softmax(scores, { temperature: 1e-6 })).toEqual([1, 0, 0]);
    expect(softmax([1, 1, 0], { temperature: 5e-324 })).toEqual([0.5, 0.5, 0]);
    expect(softmax([1, 0], { temperature: 1.7e308 })).toEqual([0.5, 0.5]);
  });

  test.each([0, -1, NaN, Infinity, -0, '2', null])('of %j is refused', (temperature) => {
    const options = { temperature: temperature as number };
    const sentence = `softmax needs a temperature above 0 and finite; temperature is ${typeof temperature === 'string' ? '"2"' : String(temperature)}`;
    expect(() => softmax([1, 2], options)).toThrow(new RangeError(sentence));
  });
});

describe('kinds of array', () => {
  test('come out as they went in; integers come out as Float64Array', () => {
    expect(softmax([3, 3])).toEqual([0.5, 0.5]);
    expect(softmax(Float64Array.of(3, 3))).toEqual(Float64Array.of(0.5, 0.5));
    expect(softmax(Float32Array.of(3, 3))).toEqual(Float32Array.of(0.5, 0.5));
    for (const Kind of [
      Int8Array,
      Uint8Array,
      Uint8ClampedArray,
      Int16Array,
      Uint16Array,
      Int32Array,
      Uint32Array,
    ]) {
      expect(softmax(Kind.of(3, 3))).toEqual(Float64Array.of(0.5, 0.5));
      expectClose(softmax(Kind.of(1, 2, 3)), softmax([1, 2, 3]), 0);
    }
  });

  test('give the same shares', () => {
    const scores = [1.5, -2.25, 0.125, 3];
    const shares = softmax(scores);
    expect(Array.from(softmax(Float64Array.from(scores)))).toEqual(shares);
    expect(Array.from(softmax(Float32Array.from(scores)))).toEqual(shares.map(Math.fround));
  });

  test('are never changed', () => {
    const scores = Object.freeze([3, 1, 2]);
    softmax(scores, { temperature: 2 });
    for (const Kind of [Float64Array, Float32Array, Int32Array]) {
      const typed = Kind.of(3, 1, 2);
      softmax(typed, { temperature: 2 });
      softmax(typed, { out: [0, 0, 0] });
      softmax(typed, { out: new Float32Array(3) });
      expect(typed).toEqual(Kind.of(3, 1, 2));
    }
    expect(scores).toEqual([3, 1, 2]);
  });

  test('do not remember an earlier call', () => {
    const first = softmax([1, 2, 3]);
    const copy = [...first];
    softmax(Array(5000).fill(7));
    softmax(Float32Array.of(9, 9, 9));
    expect(first).toEqual(copy);
  });
});

describe('out', () => {
  test.each([
    ['a number[]', () => [9, 9, 9]],
    ['a Float64Array', () => new Float64Array(3)],
    ['a Float32Array', () => new Float32Array(3)],
  ])('may be %s, which is filled and returned', (_, make) => {
    for (const scores of [
      [1, 2, 3],
      Float64Array.of(1, 2, 3),
      Float32Array.of(1, 2, 3),
      Int8Array.of(1, 2, 3),
    ]) {
      const out = make();
      expect(softmax(scores, { out })).toBe(out);
      expectClose(out, softmax([1, 2, 3]), 1e-7);
    }
  });

  test('may be the scores themselves', () => {
    for (const scores of [[1, 2, 3], Float64Array.of(1, 2, 3), Float32Array.of(1, 2, 3)]) {
      expect(softmax(scores, { out: scores, temperature: 2 })).toBe(scores);
      expectClose(scores, softmax([0.5, 1, 1.5]), 1e-7);
    }
  });

  test('may lie across the scores in the same memory', () => {
    const memory = Float64Array.of(1, 2, 3, 4);
    softmax(memory.subarray(0, 3), { out: memory.subarray(1, 4) });
    expectClose(memory.subarray(1, 4), softmax([1, 2, 3]), 0);
  });

  test.each([
    [[9], RangeError, 'softmax needs room for 2 results; out has room for 1'],
    [new Int32Array(2), TypeError, 'softmax needs an array for fractions; out is Int32Array of length 2'],
    ['out', TypeError, 'softmax needs an array for fractions; out is "out"'],
  ])('of %j is refused', (out, Kind, sentence) => {
    expect(() => softmax([1, 2], { out: out as number[] })).toThrow(new Kind(sentence));
  });
});

describe('axis and shape', () => {
  const batch = [1, 2, 3, 4, 6, 8];

  test('normalise the rows by default', () => {
    const expected = [...softmax([1, 2, 3]), ...softmax([4, 6, 8])];
    expect(softmax(batch, { shape: [2, 3] })).toEqual(expected);
    expect(softmax(batch, { shape: [2, 3], axis: -1 })).toEqual(expected);
    expect(softmax(batch, { shape: [2, 3], axis: 1 })).toEqual(expected);
  });

  test('normalise the columns along axis 0', () => {
    const [a, b, c] = [softmax([1, 4]), softmax([2, 6]), softmax([3, 8])];
    const expected = [a[0], b[0], c[0], a[1], b[1], c[1]];
    expect(softmax(batch, { shape: [2, 3], axis: 0 })).toEqual(expected);
    expect(softmax(batch, { shape: [2, 3], axis: -2 })).toEqual(expected);
  });

  test('take the whole array at once for null', () => {
    expect(softmax(batch, { shape: [2, 3], axis: null })).toEqual(softmax(batch));
    expect(softmax(batch, { axis: null })).toEqual(softmax(batch));
    expect(softmax(batch, { axis: 0 })).toEqual(softmax(batch));
  });

  test('reach the middle of three axes', () => {
    const scores = Array.from({ length: 24 }, (_, i) => Math.sin(i));
    const shares = softmax(scores, { shape: [2, 3, 4], axis: 1, temperature: 0.5 });
    for (const i of [0, 1]) {
      for (const k of [0, 1, 2, 3]) {
        const places = [0, 1, 2].map((j) => i * 12 + j * 4 + k);
        const lane = softmax(
          places.map((place) => scores[place]!),
          { temperature: 0.5 },
        );
        expect(places.map((place) => shares[place])).toEqual(lane);
      }
    }
  });

  test('hold for doubles that go into doubles, too', () => {
    const doubles = Float64Array.from(batch);
    for (const axis of [0, 1, null]) {
      const out = softmax(doubles, { shape: [2, 3], axis, out: new Float64Array(6) });
      expect(Array.from(out)).toEqual(softmax(batch, { shape: [2, 3], axis }));
    }
    expect(() => softmax(doubles, { shape: [7], out: new Float64Array(6) })).toThrow(RangeError);
    expect(() => softmax(doubles, { axis: 3, out: new Float64Array(6) })).toThrow(RangeError);
  });

  test('give each row its own top score', () => {
    const shares = softmax([1000, 1001, 0, 1], { shape: [2, 2] });
    expect(shares.slice(2)).toEqual(shares.slice(0, 2));
    expectClose(shares.slice(2), softmax([0, 1]), 0);
  });

  test('give ones along an axis of length 1', () => {
    expect(softmax([5, 7], { shape: [1, 2], axis: 0 })).toEqual([1, 1]);
  });

  test('sum long columns in the same blocks as rows', () => {
    const n = 1000;
    const row = Array.from({ length: n }, (_, i) => Math.cos(i * i));
    const batch3 = row.flatMap((score) => [0, score, 1]);
    const columns = softmax(batch3, { shape: [n, 3], axis: 0 });
    expect(columns.filter((_, i) => i % 3 === 1)).toEqual(softmax(row));
  });
});

describe('wrong calls', () => {
  test.each([
    [() => softmax([1, 2, 'a'] as never), TypeError, 'softmax needs numbers; scores[2] is "a"'],
    [() => softmax([1, null] as never), TypeError, 'softmax needs numbers; scores[1] is null'],
    [() => softmax([1, , 3] as never), TypeError, 'softmax needs numbers; scores[1] is undefined'],
    [() => softmax([1n] as never), TypeError, 'softmax needs numbers; scores[0] is 1n'],
    [() => softmax([true] as never), TypeError, 'softmax needs numbers; scores[0] is true'],
    [
      () => softmax([[1, 2]] as never),
      TypeError,
      'softmax needs numbers; scores[0] is [1, 2]: a batch goes in as one flat array, row after row, with its shape',
    ],
    [() => softmax('123' as never), TypeError, 'softmax needs an array of numbers; scores is "123"'],
    [() => softmax(5 as never), TypeError, 'softmax needs an array of numbers; scores is 5'],
    [() => softmax(undefined as never), TypeError, 'softmax needs an array of numbers; scores is undefined'],
    [() => softmax(null as never), TypeError, 'softmax needs an array of numbers; scores is null'],
    [
      () => softmax({ length: 1 } as never),
      TypeError,
      'softmax needs an array of numbers; scores is an object',
    ],
    [
      () => softmax(new DataView(new ArrayBuffer(8)) as never),
      TypeError,
      'softmax needs an array of numbers; scores is an object',
    ],
    [
      () => softmax(BigInt64Array.of(1n) as never),
      TypeError,
      'softmax needs numbers; scores is BigInt64Array of length 1: convert it with Array.from(scores, Number)',
    ],
    [
      () => softmax([1], 0 as never),
      TypeError,
      'softmax needs its options by name, as in { temperature: 2 }; the second argument is 0',
    ],
    [
      () => softmax([1], null as never),
      TypeError,
      'softmax needs its options by name, as in { temperature: 2 }; the second argument is null',
    ],
    [
      () => softmax([1, 2], { axis: 1 }),
      RangeError,
      'softmax needs an axis that is 0 or -1 for the shape [2]; axis is 1',
    ],
    [
      () => softmax([1, 2], { axis: 0.5 }),
      RangeError,
      'softmax needs an axis that is 0 or -1 for the shape [2]; axis is 0.5',
    ],
    [
      () => softmax([1, 2], { shape: [1, 2], axis: -3 }),
      RangeError,
      'softmax needs an axis that is from -2 to 1 for the shape [1, 2]; axis is -3',
    ],
    [
      () => softmax([1, 2], { axis: '0' as never }),
      RangeError,
      'softmax needs an axis that is 0 or -1 for the shape [2]; axis is "0"',
    ],
    [
      () => softmax([1, 2], { shape: [1] }),
      RangeError,
      'softmax needs a shape that fits the scores; [1] holds 1 and there are 2',
    ],
    [
      () => softmax([1, 2], { shape: [3] }),
      RangeError,
      'softmax needs a shape that fits the scores; [3] holds 3 and there are 2',
    ],
    [
      () => softmax([1, 2], { shape: 2 as never }),
      TypeError,
      'softmax needs a shape such as [2, 3]; shape is 2',
    ],
    [
      () => softmax([1, 2], { shape: [-1, -2] }),
      TypeError,
      'softmax needs a shape such as [2, 3]; shape is [-1, -2]',
    ],
    [
      () => softmax([1, 2], { shape: [0.5, 4] }),
      TypeError,
      'softmax needs a shape such as [2, 3]; shape is [0.5, 4]',
    ],
  ])('are told apart (case %#)', (run, Kind, sentence) => {
    expect(run).toThrow(new Kind(sentence));
  });
});
