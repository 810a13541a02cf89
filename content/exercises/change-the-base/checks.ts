const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
const short = (v: number) => String(Number(v.toPrecision(4)));

step('power', () => {
  const cases: [number, number][] = [
    [2, 3],
    [2, -2],
    [10, 1],
    [draw.uniform(1.1, 6), draw.uniform(-4, 4)],
    [draw.uniform(1.1, 6), draw.uniform(-4, 4)],
  ];
  for (const [b, score] of cases) {
    const x = [draw.uniform(-4, 4), score, draw.uniform(-4, 4)];
    const got = number(call(blanks.power, { x, i: 1, b, exp: Math.exp, log: Math.log }));
    const expected = score * Math.log(b);
    const mistakes: [number, string][] = [
      [
        b * score,
        `This is b times the score: e to the ${short(b * score)} is ${short(Math.exp(b * score))}, and ${short(b)} to the ${short(score)} is ${short(b ** score)}.`,
      ],
      [
        score / Math.log(b),
        'The right factor, the wrong way round: with base 2 the exponent has to be smaller than the score, because e is larger than 2.',
      ],
      [
        b * Math.log(score),
        `The exponent has to work for every score, and negative scores have no logarithm. Of what can you take the logarithm always?`,
      ],
      [
        b ** score,
        `The exponent here is the number itself, ${short(b ** score)}; the blank wants the power to which e has to be raised to get it.`,
      ],
      [
        score,
        `With the other base, same exponent, the number is another: ${short(Math.exp(score))} instead of ${short(b ** score)}.`,
      ],
    ];
    const known = mistakes.find(([wrong]) => near(got, wrong) || (Number.isNaN(got) && Number.isNaN(wrong)));
    const sentence =
      known?.[1] ??
      `For b = ${short(b)} and a score of ${short(score)} the left side is ${short(b ** score)}; e to your exponent is ${short(Math.exp(got))}.`;
    must(near(got, expected), sentence, { given: { b, score }, got, expected });
  }
});

step('base', () => {
  for (const u of [2, draw.uniform(0.3, 0.9), draw.uniform(1.5, 5)]) {
    const got = number(call(blanks.base, { u, exp: Math.exp, log: Math.log }));
    const expected = Math.exp(1 / u);
    const mistakes: [number, string][] = [
      [
        Math.exp(u),
        'A larger unit makes the same differences count for less. With this base a larger u makes them count for more.',
      ],
      [
        1 / u,
        `${short(1 / u)} is what stands in the exponent, the factor of the score. The base is e to it.`,
      ],
      [Math.E / u, 'This divides e itself by the unit. The unit divides the exponent.'],
      [Math.log(u), 'On the way from a base to an exponent a logarithm belongs; this is the way back.'],
    ];
    const known = mistakes.find(([wrong]) => near(got, wrong));
    const sentence =
      known?.[1] ??
      `For u = ${short(u)} and a score of 1 the left side is ${short(Math.exp(1 / u))}; your base gives ${short(got)}.`;
    must(near(got, expected), sentence, { given: { u }, got, expected });
  }
});
