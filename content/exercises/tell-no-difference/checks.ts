/** The two scores of a pair, both finite. */
const pairOf = (name: 'low' | 'high' | 'close'): [number, number] => {
  const pair: unknown = (answer as Record<string, unknown>)[name];
  must(Array.isArray(pair) && pair.length === 2, `${name} has to be a list of two numbers, such as [1, 2].`, {
    got: pair,
  });
  const [a, b] = numbers(pair, 2) as [number, number];
  for (const score of [a, b]) must(Number.isFinite(score), `${score} is not a finite number.`, { got: pair });
  return [a, b];
};

const exponentialsOf = (pair: [number, number]) => pair.map((score) => Math.exp(score)) as [number, number];

const differ = ([a, b]: [number, number]) =>
  must(a !== b, `The two are the same score, ${a}. The scores have to differ.`, { given: [a, b] });

step('low', () => {
  const pair = pairOf('low');
  const got = exponentialsOf(pair);
  differ(pair);
  const alive = got.findIndex((e) => e !== 0);
  const e = got[alive] ?? 0;
  const sentence =
    e < 1
      ? `The exponential of ${pair[alive]} is small, and not 0. Doubles go down to about 5e-324.`
      : `The exponential of ${pair[alive]} is not small at all: it is at least 1. Which scores have small ones?`;
  must(alive < 0, sentence, { given: pair, got, expected: [0, 0] });
});

step('high', () => {
  const pair = pairOf('high');
  const got = exponentialsOf(pair);
  differ(pair);
  const finite = got.findIndex((e) => e !== Infinity);
  must(
    finite < 0,
    `The exponential of ${pair[finite]} is ${got[finite] !== undefined && got[finite] > 1e30 ? 'large, and finite' : 'far from overflowing'}. The largest double is about 1.8e308.`,
    { given: pair, got, expected: [Infinity, Infinity] },
  );
});

step('close', () => {
  const pair = pairOf('close');
  const [a, b] = pair;
  const got = exponentialsOf(pair);
  const data = { given: pair, got };
  must(
    a !== b || Math.abs(a) < 1e-3,
    `The two were rounded to the same score, ${a}, before exp saw them: around ${a} doubles are too far apart.`,
    data,
  );
  differ(pair);
  must(a !== 0 && b !== 0, 'One of the two is 0. The chapter shows that pair; find one without it.', data);
  must(
    got.every((e) => e > 0 && e < Infinity),
    'That is a cliff again: these exponentials are 0 or infinite.',
    data,
  );
  must(
    got[0] === got[1],
    `The exponentials still differ, by ${Math.abs(got[0] - got[1]).toPrecision(2)}.`,
    data,
  );
});
