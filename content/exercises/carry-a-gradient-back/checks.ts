const product = (p: number[], g: number[], weights = p) => {
  const mean = sum(weights.map((w, i) => w * g[i]!));
  return p.map((share, i) => share * (g[i]! - mean));
};
/** The formula by the letter, with the whole table. */
const withTable = (p: number[], g: number[]) =>
  p.map((other, j) => sum(p.map((share, i) => g[i]! * share * ((i === j ? 1 : 0) - other))));
const near = (a: number[], b: number[]) => a.every((v, i) => Math.abs(v - b[i]!) < 1e-9);

step('same', () => {
  for (let i = 0; i < 5; i++) {
    const p = softmax(draw.scores(draw.integer(2, 6), 1));
    const c = draw.integer(2, 9);
    const g = p.map(() => c);
    const got = numbers(call(softmaxBackward, p, g), p.length);
    const think = () => {
      if (
        near(
          got,
          p.map((share) => share * c),
        )
      )
        return 'That is p times g. But raising all shares alike is impossible, since they sum to 1: what one of them gains, the others lose.';
      if (
        near(
          got,
          p.map((share) => share * (1 - share) * c),
        )
      )
        return 'That is p(1 - p) times g, the diagonal of J alone: as if each share depended on its own score only.';
      return 'Every entry of g is the same and the shares always sum to 1, so no score can change this loss.';
    };
    expect({ given: { p, g }, got, expected: p.map(() => 0), says: think });
  }
});

step('differing', () => {
  for (let i = 0; i < 20; i++) {
    const n = draw.integer(3, 8);
    const p = softmax(draw.scores(n, i === 19 ? 30 : 1));
    const g = draw.scores(n, 3);
    const got = numbers(call(softmaxBackward, p, g), n);
    const expected = withTable(p, g);
    const plainMean = product(
      p,
      g,
      p.map(() => 1 / n),
    );
    const think = () => {
      if (got.every((v) => v === 0)) return 'All results are 0, and the entries of g differ.';
      if (
        near(
          got,
          expected.map((v) => -v),
        )
      )
        return 'The sizes are right, and every sign is the other one.';
      if (
        near(
          got,
          expected.map((v) => v / n),
        )
      )
        return `Each result should be ${n} times as large, and there are ${n} shares. The formula has a sum and no mean over the list.`;
      if (near(got, plainMean))
        return 'What is subtracted is the plain mean of g. In the formula each entry of g stands beside a share.';
      if (
        near(
          got,
          expected.map((v, j) => v / p[j]!),
        )
      )
        return 'The weighted mean of g is subtracted, as it should be. Which factor of the formula has got lost?';
      if (near(got, product(softmax(p), g)))
        return 'These would be the results if p were scores. They are shares already, and softmax has been taken once.';
      return 'This is not the sum of the formula. Try it on two shares, with the four entries of J written out.';
    };
    expect({ given: { p, g }, got, expected, says: think });
  }
});

step('long', () => {
  const n = 100_000;
  const weights = Array.from({ length: n }, (_, i) => (i % 100 === 0 ? draw.integer(1, 9) : 0));
  const total = sum(weights);
  const p = weights.map((w) => w / total);
  const g = weights.map(() => draw.integer(-9, 9));
  const got = numbers(call(softmaxBackward, p, g), n);
  const expected = product(p, g);
  const off = got.findIndex((v, i) => !(Math.abs(v - expected[i]!) <= 1e-12));
  must(off < 0, `The result at index ${off} is not what the formula gives.`, {
    given: `${n} shares, ${n} entries of g`,
    got: got[off],
    expected: expected[off],
  });
});
