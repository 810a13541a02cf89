const same = (p: number[], q: number[]) => p.every((v, i) => Math.abs(v - (q[i] ?? NaN)) < 1e-9);

step('untouched', () => {
  const x = draw.scores(draw.integer(3, 6));
  numbers(call(candidate, x), x.length);
});

step('sum', () => {
  for (const length of [2, 5, draw.integer(3, 8)]) {
    const x = draw.scores(length);
    const p = numbers(call(candidate, x), length);
    const e = x.map((v) => Math.exp(v));
    const changing = [...e];
    changing.forEach((v, i) => (changing[i] = v / sum(changing)));
    const total = sum(p);
    const sentence =
      Math.abs((p[0] ?? NaN) - 1) < 1e-12
        ? 'The first item gets 1, the whole, whatever comes after it: its share is computed before the others have been added.'
        : same(p, changing)
          ? 'The total is added up again for each share, when part of the list holds shares already and no exponentials.'
          : same(
                p,
                e.map((v) => v / sum(x)),
              )
            ? 'These are exponentials divided by the sum of the scores. A sum of what makes them sum to 1?'
            : same(p, e)
              ? `These are the exponentials, not divided by anything; they sum to ${total.toPrecision(4)}.`
              : `The shares sum to ${total.toPrecision(6)}, and should sum to 1.`;
    must(Math.abs(total - 1) <= 1e-12, sentence, { given: x, got: p, expected: softmax(x) });
  }
});

step('law', () => {
  for (const x of [
    draw.scores(draw.integer(3, 6)),
    [draw.uniform(3, 6), draw.uniform(-6, -3)],
    [101, 102, 103],
  ]) {
    const p = numbers(call(candidate, x), x.length);
    for (const [i, v] of p.entries()) {
      const difference = (x[i] ?? NaN) - (x[0] ?? NaN);
      const found = Math.log(v / (p[0] ?? NaN));
      const slope = found / difference;
      const ratio = `Scores that differ by ${difference.toPrecision(3)} got shares whose logarithms differ by ${found.toPrecision(3)}:`;
      const sentence =
        Math.abs(slope - Math.LN2) < 1e-9
          ? `${ratio} here a difference of 1 means a factor of 2.`
          : Math.abs(slope - 1) < 1e-3
            ? 'The law holds to a few digits only: what is taken to a power is nearly e, and not e.'
            : Math.abs(found) < Math.abs(difference)
              ? `${ratio} the shares come too close together.`
              : `${ratio} by the law the two are equal.`;
      must(Math.abs(found - difference) <= 1e-9, sentence, { given: x, got: p, expected: softmax(x) });
    }
  }
});
