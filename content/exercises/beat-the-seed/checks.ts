const lists = () => Array.from({ length: 20 }, () => draw.scores(draw.integer(2, 10)));

step('range', () => {
  for (const scores of [...lists(), [-1, 0.5], [0, 0]]) {
    const shares = numbers(call(candidate, scores), scores.length);
    const low = shares.findIndex((share) => !(share >= 0));
    must(low < 0, `Value ${low + 1} is ${say(shares[low])}, which is below 0.`, {
      given: scores,
      got: shares,
    });
    const high = shares.findIndex((share) => !(share <= 1));
    must(high < 0, `Value ${high + 1} is ${say(shares[high])}, which is above 1.`, {
      given: scores,
      got: shares,
    });
  }
});

step('sum', () => {
  for (const scores of lists()) {
    const shares = numbers(call(candidate, scores), scores.length);
    const total = sum(shares);
    expect({
      given: scores,
      got: total,
      expected: 1,
      within: 1.5e-7,
      says: `The values sum to ${say(total)}, it should be 1.`,
    });
  }
});

step('not-softmax', () => {
  const last = [...lists(), [0, 1, 3]].map((scores) => {
    const shares = numbers(call(candidate, scores), scores.length);
    const same = shares.every((share, i) => Math.abs(share - softmax(scores)[i]!) < 1e-6);
    return { scores, shares, same };
  });
  const example = last.find(({ same }) => !same);
  const { scores, shares } = last.at(-1)!;
  must(
    example !== undefined,
    'This is softmax: on every list that was tried the ratios are those of the law.',
    {
      given: scores,
      got: shares,
    },
  );
});
