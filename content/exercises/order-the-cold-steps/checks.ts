interface State {
  x: number[];
  m?: number;
  e?: number[];
  s?: number;
  p?: number[];
}
const round = (values: number[]) => Array.from(toFloat16(values));
const roundOne = (value: number) => round([value])[0]!;

/** Goes through the steps in the reader's order, in float16. */
const follow = (scores: number[], T: number): State => {
  const steps: Record<string, (state: State) => Partial<State>> = {
    largest: ({ x }) => ({ m: Math.max(...x) }),
    subtract: ({ x, m }) => ({ x: round(x.map((v) => v - m!)) }),
    divide: ({ x }) => ({ x: round(x.map((v) => v / T)) }),
    exponentiate: ({ x }) => ({ e: round(x.map((v) => Math.exp(v))) }),
    total: ({ e }) => ({ s: e!.reduce((a, b) => roundOne(a + b), 0) }),
    share: ({ e, s }) => ({ p: round(e!.map((v) => v / s!)) }),
  };
  return order.reduce<State>((state, id) => ({ ...state, ...steps[id]!(state) }), { x: round(scores) });
};
const before = (first: string, second: string) => order.indexOf(first) < order.indexOf(second);

step('possible', () => {
  const needs: [string, string, string][] = [
    ['largest', 'subtract', 'The largest is subtracted before it has been found.'],
    ['exponentiate', 'total', 'The exponentials are added up before they exist.'],
    ['total', 'share', 'The exponentials are divided by a sum that does not exist yet.'],
    [
      'subtract',
      'exponentiate',
      'The scores are shifted after their exponentials were taken. That changes the exponentials no more.',
    ],
    [
      'divide',
      'exponentiate',
      'The scores are divided by T after their exponentials were taken. That changes the exponentials no more.',
    ],
  ];
  for (const [first, second, sentence] of needs) {
    must(before(first, second), sentence, {
      given: order,
      got: `${second} before ${first}`,
      expected: `${first} before ${second}`,
    });
  }
});

const tryOrder = (scores: number[], T: number, sentence: (got: number[]) => string) => {
  const got = follow(scores, T).p!;
  const expected = Array.from(softmax(scores, { temperature: T }));
  expect({ given: { x: scores, T }, got, expected, within: 0.005, says: () => sentence(got) });
};

step('warm', () => {
  for (let i = 0; i < 5; i++) {
    const scores = round(Array.from({ length: 4 }, () => draw.uniform(40, 60)));
    tryOrder([...scores, 60], draw.integer(4, 8), () =>
      before('largest', 'divide') && before('divide', 'subtract')
        ? 'The largest of the undivided scores is subtracted from the divided ones. Everything ends far below 0, and every exponential is 0.'
        : 'The shares are not those of the divided scores.',
    );
  }
});

step('cold', () => {
  for (let i = 0; i < 5; i++) {
    const scores = draw.shuffled([draw.uniform(8, 9), draw.uniform(8, 9), draw.uniform(10, 12)]);
    tryOrder(
      round(scores),
      1e-4,
      () =>
        'The largest score over T is above 65504 and becomes infinite. Which number would be safe to divide, however small T is?',
    );
  }
});
