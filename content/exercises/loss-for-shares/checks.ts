/** The formula with nothing left out but what nobody wants. */
const right = (x: number[], wanted: number[]) => {
  const logs = logSoftmax(x);
  return wanted.reduce((total, y, i) => (y === 0 ? total : total - y * logs[i]!), 0);
};
const only = (i: number, n: number) => Array.from({ length: n }, (_, j) => (j === i ? 1 : 0));
const tryLoss = (x: number[], wanted: number[], says: (got: number, expected: number) => string) => {
  const got = number(call(loss, x, wanted));
  const expected = right(x, wanted);
  expect({
    given: { x, wanted },
    got,
    expected,
    within: Number.isFinite(expected) ? 1e-9 * Math.max(1, Math.abs(expected)) : 0,
    says: () => says(got, expected),
  });
};

step('one-class', () => {
  for (let i = 0; i < 5; i++) {
    const n = draw.integer(2, 6);
    const x = draw.scores(n);
    tryLoss(x, only(draw.integer(0, n - 1), n), (got, expected) => {
      if (Math.abs(got + expected) < 1e-9)
        return 'The size is right and the sign is not: a share below 1 has a negative logarithm, and a loss is positive.';
      if (Math.abs(got - expected / Math.LN2) < 1e-9) return 'That is the loss in bits. ln is Math.log here.';
      if (Math.abs(got - expected / n) < 1e-9)
        return `That is the loss over ${n}, the number of classes. The formula has a sum, and no mean over the classes.`;
      return 'For one wanted class the loss is minus the logarithm of its share.';
    });
  }
});

step('several', () => {
  for (let i = 0; i < 5; i++) {
    const n = draw.integer(2, 6);
    const wanted = softmax(draw.scores(n, 1));
    tryLoss(
      draw.scores(n),
      wanted,
      () => 'Here every class is wanted a little. Does each of them count with its wanted share?',
    );
  }
});

step('hopeless', () => {
  for (const gap of [draw.integer(800, 3000), 1000]) {
    const x = draw.shuffled([gap, draw.uniform(-1, 0), draw.uniform(0, 1)]);
    const lowest = x.indexOf(Math.min(...x));
    tryLoss(x, only(lowest, 3), (got) =>
      got === Infinity || Number.isNaN(got)
        ? 'The share of the wanted class is too small for a double, so it is 0, and its logarithm is no number to learn from.'
        : 'The loss should be about as large as the gap. Something keeps it from growing.',
    );
  }
});

step('impossible', () => {
  const [a, b] = [draw.uniform(-3, 3), draw.uniform(-3, 3)];
  tryLoss([a, -Infinity, b], [1, 0, 0], (got) =>
    Number.isNaN(got)
      ? 'The class in the middle is impossible and nobody wants it. What is 0 times -Infinity?'
      : 'The class in the middle is impossible and nobody wants it, so it costs nothing.',
  );
  tryLoss(
    [a, -Infinity, b],
    [0.25, 0, 0.75],
    () => 'The class in the middle is impossible and nobody wants it. The two others count as always.',
  );
  tryLoss(
    [a, -Infinity, b],
    [0.5, 0.5, 0],
    () => 'Half of what is wanted is impossible here, and the loss is finite. Which terms did you leave out?',
  );
});
