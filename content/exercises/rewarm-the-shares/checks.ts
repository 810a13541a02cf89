const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(b);
/** Two temperatures that differ, neither of them 1 nor the inverse of the other. */
const drawTemperatures = () => {
  const T1 = draw.uniform(1.2, 2);
  return { T1, T2: T1 * draw.uniform(1.5, 3) };
};

step('gap', () => {
  for (let i = 0; i < 5; i++) {
    const { T1, T2 } = drawTemperatures();
    const x = draw.scores(2);
    const p = softmax(x, { temperature: T2 });
    const expected = Math.log(p[0]! / p[1]!) / (x[0]! - x[1]!);
    const got = number(call(blanks.gap, { T1, T2 }));
    const says = near(got, T2)
      ? 'Multiplied by the temperature, a gap grows when it gets warmer. Should it?'
      : near(got, 1 / T1)
        ? 'That is the ratio at the old temperature. The left side stands at the new one.'
        : near(got, T1 / T2)
          ? 'The scores themselves have no temperature yet. Which of the two is still to be applied?'
          : 'Multiply the gap by this, and the logarithm of the ratio at the new temperature should come out.';
    expect({ given: { T1, T2 }, got, expected, within: 1e-9, says });
  }
});

step('ratio', () => {
  for (let i = 0; i < 5; i++) {
    const { T1, T2 } = drawTemperatures();
    const x = draw.scores(2);
    const [before, after] = [T1, T2].map((temperature) => {
      const p = softmax(x, { temperature });
      return Math.log(p[0]! / p[1]!);
    });
    const got = number(call(blanks.ratio, { T1, T2 }));
    const says = near(got, T2 / T1)
      ? 'It gets warmer here, and the ratio moves away from 1. Should it not come closer?'
      : near(got, 1 / T2)
        ? 'That is right for shares made at temperature 1. These were made at another one.'
        : near(got, 1 / (T2 - T1))
          ? 'The difference of the temperatures does not count: from 1 to 2 is not the same step as from 10 to 11.'
          : 'Multiply the logarithm of the old ratio by this, and that of the new ratio should come out.';
    expect({ given: { T1, T2 }, got, expected: after! / before!, within: 1e-9, says });
  }
});
