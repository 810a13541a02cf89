const { flat: lower, peaked: upper } = answer as { flat: unknown; peaked: unknown };
const largest = (p: number[]) => Math.max(...p);
const bySum = (x: number[]) => x.map((v) => v / sum(x));
const short = (v: number) => String(Number(v.toPrecision(3)));

/** Three positive scores, not all equal. */
const threeOf = (name: string, value: unknown): number[] => {
  must(
    Array.isArray(value) && value.length === 3,
    `${name} has to be a list of three numbers, such as [1, 2, 3].`,
    { got: value },
  );
  const x = numbers(value, 3);
  const bad = x.find((v) => !(v > 0 && v < Infinity));
  must(
    bad === undefined,
    `${bad} is not positive; dividing by the sum makes shares of positive scores only.`,
    { given: x },
  );
  must(
    largest(x) > Math.min(...x),
    'All three are equal, and then both ways give thirds. One score has to be the largest.',
    { given: x },
  );
  return x;
};

step('flat', () => {
  const x = threeOf('flat', lower);
  const [p, q] = [softmax(x), bySum(x)];
  must(
    largest(p) < largest(q),
    `By softmax the largest share is ${short(largest(p))}, by the sum ${short(largest(q))}. These scores lie ${short(largest(x) - Math.min(...x))} apart. Their differences are what softmax sees.`,
    { given: x, got: { softmax: p, bySum: q } },
  );
});

step('peaked', () => {
  const [x, y] = [threeOf('flat', lower), threeOf('peaked', upper)];
  const factor = largest(y) / largest(x);
  const same = y.every((v, i) => Math.abs(v - factor * (x[i] ?? NaN)) <= 1e-9 * largest(y));
  must(
    same,
    'These are the scores of flat, but not all multiplied by the same number: dividing by the sum gives other shares than before.',
    {
      given: y,
      got: bySum(y),
      expected: bySum(x),
    },
  );
  const [p, q] = [softmax(y), bySum(y)];
  must(
    largest(p) > largest(q),
    `The largest share by softmax, ${short(largest(p))}, is still at most what the sum gives, ${short(largest(q))}. You multiplied by ${short(factor)}.`,
    { given: y, got: { softmax: p, bySum: q } },
  );
});
