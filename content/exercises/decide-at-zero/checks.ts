const same = (a: number[], b: number[]) => b.every((v, i) => Math.abs(a[i]! - v) <= 1e-9);
const split = (x: number[]) => {
  const largest = Math.max(...x);
  const winners = x.filter((v) => v === largest).length;
  return x.map((v) => (v === largest ? 1 / winners : 0));
};

step('above', () => {
  const tryAt = (x: number[], T: number) => {
    const expected = softmax(x, { temperature: T });
    expect({
      given: { x, T },
      got: numbers(call(atTemperature, x, T), x.length),
      expected,
      within: 1e-9,
      says: ({ got }) =>
        (got as number[]).some(Number.isNaN)
          ? 'A share is NaN at a very small temperature. Which number becomes infinite when it is divided by T?'
          : T > 1e-4
            ? 'These are not the shares of the scores divided by T.'
            : 'This T is small, and so are the gaps: the quotients are ordinary numbers. No temperature above 0 is as good as 0.',
    });
  };
  for (let i = 0; i < 5; i++) tryAt(draw.scores(draw.integer(2, 6)), draw.uniform(0.2, 5));
  for (const T of [1e-3, 1e-7, 1e-12]) tryAt([0, draw.uniform(0.5, 2) * T, draw.uniform(0.5, 2) * T], T);
  tryAt([-136, -137, -137.5], 1e-308);
});

step('zero', () => {
  const names = ['first', 'split', 'refuse'];
  const known = typeof policy === 'string' && names.includes(policy);
  must(known, `policy should be one of ${names.map((name) => `'${name}'`).join(', ')}.`, { got: policy });
  const scores = draw.scores(4);
  const largest = Math.max(...scores);
  const lists = [scores, draw.shuffled([...scores, largest]), [1 - 1e-9, 1, 0], [draw.uniform(-5, 5)]];
  for (const x of lists) {
    const got = call(atTemperature, x, 0);
    const given = { x, T: 0 };
    if (policy === 'refuse') {
      const sentence = "policy says 'refuse', and at T = 0 something else than a sentence came back.";
      must(typeof got === 'string' && got !== '', sentence, { given, got, expected: 'a sentence' });
      continue;
    }
    const expected = policy === 'first' ? hardmax(x) : split(x);
    const facts = { given, got, expected };
    must(typeof got !== 'string', `policy says '${policy}', and at T = 0 a text came back.`, facts);
    const p = numbers(got, x.length);
    if (same(p, expected)) continue;
    if (p.some(Number.isNaN)) fail('A share is NaN: at T = 0 a gap of 0 is divided by 0.', facts);
    if (same(p, softmax(x)))
      fail('These are the shares at T = 1, the one temperature that leaves everything as it is.', facts);
    if (same(p, split(x))) fail("policy says 'first', and the largest scores, which tie here, share.", facts);
    if (same(p, hardmax(x)))
      fail(
        "policy says 'split', and only the first of the largest scores, which tie here, gets something.",
        facts,
      );
    if (x === lists[2])
      fail(
        'Two scores are almost equal, and the smaller one gets a share. At T = 0 no gap is too small to decide.',
        facts,
      );
    fail(`These are not the shares that '${policy}' stands for.`, facts);
  }
});

step('below', () => {
  const tryAt = (T: number, sentence: string) => {
    const got = call(atTemperature, [2, 1, 0], T);
    must(typeof got === 'string' && got !== '', sentence, {
      given: { x: [2, 1, 0], T },
      got,
      expected: 'a sentence',
    });
  };
  tryAt(
    -draw.uniform(0.5, 2),
    'T is negative, and no sentence came back. Which item has the largest share at such a temperature?',
  );
  tryAt(NaN, 'T is NaN, and no sentence came back. What does a comparison with NaN return?');
});
