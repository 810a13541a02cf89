const all = (x: number[], p: number[], rise: (v: number) => number = Math.abs) =>
  x.flatMap((v, i) => x.flatMap((w, j) => (v > w ? [rise((p[i] ?? NaN) - (p[j] ?? NaN)) / (v - w)] : [])));
const largest = (slopes: number[]) => slopes.reduce((most, slope) => Math.max(most, slope), 0);
const rising = (list: number[]) => list.toSorted((a, b) => a - b);
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** Scores at least 0.3 apart, shuffled. */
const apart = (length: number) => {
  let last = draw.uniform(-4, 0);
  return draw.shuffled(Array.from({ length }, () => (last += draw.uniform(0.3, 1.5))));
};

const tries = (x: number[], p: number[], sentence: (got: number) => string) => {
  const expected = largest(all(x, p));
  const got = number(call(steepest, x, p));
  must(near(got, expected), sentence(got), { given: { x, p }, got, expected });
};

/** Names the mistake by the number that it gives. */
const explain = (x: number[], p: number[], got: number): string => {
  const [xs, ps] = [rising(x), rising(p)];
  const beside = x
    .slice(1)
    .map((v, i) => Math.abs((p[i + 1] ?? NaN) - (p[i] ?? NaN)) / Math.abs(v - (x[i] ?? NaN)));
  const order = argsort(x);
  const [low = 0, high = 0] = [order[0], order.at(-1)];
  const endToEnd = Math.abs((p[high] ?? NaN) - (p[low] ?? NaN)) / ((x[high] ?? NaN) - (x[low] ?? NaN));
  const sortedApart = largest(
    xs.slice(1).map((v, i) => ((ps[i + 1] ?? NaN) - (ps[i] ?? NaN)) / (v - (xs[i] ?? NaN))),
  );
  if (near(got, sortedApart))
    return 'This is the steepest step between two lists that were sorted each by itself. In that way the shares lose their items.';
  if (near(got, endToEnd))
    return 'This is the slope from the lowest score to the highest; between the two there is a steeper step.';
  if (near(got, largest(beside)))
    return 'These are slopes between items that stand beside each other in the list. The list is not sorted, so their scores need not be neighbours.';
  if (near(got, largest(all(x, p, (v) => v))))
    return 'The steepest step goes down here: the higher score has the smaller share. Upwards or not, steps down are steps too.';
  if (near(got, 1 / Math.min(...all(x, p))))
    return 'This is the difference of the scores divided by the difference of the shares. Steep means: much share for little score.';
  return `The steepest step has another slope than ${got.toPrecision(4)}.`;
};

step('items', () => {
  const scores = randn(10, 0);
  const length = draw.integer(5, 8);
  const drawn = apart(length);
  // shares that rise and fall, with the steepest step downwards and between items that the list keeps apart
  const x = [0, 3, 1, 5, 2.5];
  const p = [0.25, 0.08, 0.45, 0.2, 0.02];
  for (const [a, b] of [
    [x, p],
    [drawn, softmax(draw.scores(length))],
    [drawn, softmax(drawn)],
    [scores, softmax(scores)],
  ] as [number[], number[]][])
    tries(a, b, (got) => explain(a, b, got));
});

step('ties', () => {
  const low = draw.integer(-3, 3);
  const x = draw.shuffled([low, low, low + 1, low + 3]);
  const p = softmax(x);
  tries(x, p, (got) =>
    Number.isNaN(got)
      ? 'The answer is NaN. Two items have equal scores and equal shares, and 0 divided by 0 is NaN.'
      : got === 0
        ? 'Two of the items have no slope between them. The others still have one, and it is not 0.'
        : `Two of the items have equal scores; the slope ${got.toPrecision(4)} is not the largest among the others.`,
  );
});

step('flat', () => {
  const level = draw.integer(-3, 3);
  const length = draw.integer(2, 5);
  for (const x of [Array.from({ length }, () => level), [level]])
    tries(x, softmax(x), (got) =>
      got === -Infinity
        ? 'There is no slope at all, and -Infinity is the maximum of nothing. The answer should be 0.'
        : 'There is no slope at all. The answer should be 0.',
    );
});
