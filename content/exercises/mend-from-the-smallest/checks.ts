const short = (v = NaN) => String(Number(v.toPrecision(3)));

const tieSays = (p: number[]) => {
  const total = sum(p);
  if (p.every((v) => v === 0))
    return 'All scores are equal. Everybody gets 0, and the shares of a whole sum to 1.';
  if (p.some((v) => Math.abs(v) === Infinity))
    return 'All scores are equal, so all distances are 0, and something above 0 divides by a sum of 0.';
  if (p.some(Number.isNaN)) return 'All scores are equal, so all distances are 0, and 0 / 0 is NaN.';
  if (total > 1 + 1e-9)
    return `All scores are equal. The shares sum to ${short(total)}: they share out more than there is.`;
  return 'All scores are equal, and nothing sets one item apart; so each should get the same part of the whole.';
};

step('tie', () => {
  const length = draw.integer(3, 8);
  const level = draw.integer(1, 9) / 2;
  const x = Array.from({ length }, () => level);
  const p = numbers(call(shares, x), length);
  const equal = x.map(() => 1 / length);
  expect({ given: x, got: p, expected: equal, within: 1e-9, says: () => tieSays(p) });
});

step('no-jump', () => {
  const length = draw.integer(2, 6);
  const level = draw.integer(1, 6) / 2;
  const item = draw.integer(0, length - 1);
  const tie = Array.from({ length }, () => level);
  const nudged = tie.map((v, i) => (i === item ? v + 0.001 : v));
  const p = numbers(call(shares, tie), length);
  const q = numbers(call(shares, nudged), length);
  const other = item === 0 ? 1 : 0;
  const from = `A tie of ${length}, then a nudge of 0.001 for one of them:`;
  const left = q[other] ?? NaN;
  const sentence =
    left === 0
      ? `${from} an item that was not touched falls from ${short(p[other])} and is left with exactly 0.`
      : left < 0.01
        ? `${from} the nudged item gets nearly everything, because beside 0.001 what every item starts with is too little.`
        : `${from} a share moves by more than 0.01.`;
  must(
    p.every((v, i) => Math.abs(v - (q[i] ?? NaN)) < 0.01),
    sentence,
    { given: nudged, got: q, expected: p },
  );
});

step('shares', () => {
  const drawn = draw.scores(draw.integer(3, 8), 5);
  const lists = [
    [-draw.integer(2, 4), 1, 5],
    [-4, -3, -1.5],
    draw.shuffled([-8, -6, -3, 1, 2]),
    drawn,
    drawn.map((v) => v - 20),
  ];
  for (const x of lists) {
    const p = numbers(call(shares, x), x.length);
    const data = { given: x, got: p };
    const low = p.findIndex((v) => !(v >= 0));
    must(low < 0, `The share of score ${short(x[low])} is negative: ${short(p[low])}.`, data);
    must(
      Math.abs(sum(p) - 1) < 1e-9,
      `The shares sum to ${sum(p).toPrecision(6)}, and should sum to 1.`,
      data,
    );
    for (const [i, v] of x.entries()) {
      for (const [j, w] of x.entries()) {
        const turned = v > w && (p[i] ?? NaN) < (p[j] ?? NaN) - 1e-12;
        must(!turned, `Of ${short(v)} and ${short(w)} the higher score has the smaller share.`, data);
      }
    }
  }
});

step('zero', () => {
  const x = draw.scores(draw.integer(3, 6));
  for (const c of [draw.integer(5, 20), -draw.integer(5, 20), draw.integer(50, 90)]) {
    const moved = x.map((v) => v + c);
    const before = numbers(call(shares, x), x.length);
    const after = numbers(call(shares, moved), x.length);
    expect({
      given: moved,
      got: after,
      expected: before,
      within: 1e-9,
      says: `Adding ${c} to every score changed the shares: the largest was ${short(Math.max(...before))} and is ${short(Math.max(...after))} now.`,
    });
  }
});
