const { scores: written, scale } = answer as { scores: unknown; scale: unknown };
const largest = (p: number[]) => Math.max(...p);
const short = (v: number) => String(Number(v.toPrecision(3)));

const threeScores = (): number[] => {
  must(Array.isArray(written) && written.length === 3, 'scores has to be a list of three numbers.', {
    got: written,
  });
  const x = numbers(written, 3);
  const bad = x.find((v) => !Number.isFinite(v));
  must(bad === undefined, `${bad} is not a finite number.`, { given: x });
  must(new Set(x).size === 3, 'Two of the three scores are equal; a small difference will do.', { given: x });
  return x;
};

step('half', () => {
  const x = threeScores();
  const p = softmax(x);
  const top = largest(p);
  const bySum = largest(x) / sum(x);
  const sentence =
    Math.abs(bySum - 0.5) < 0.011
      ? `The winner gets ${short(top)}; one half is what dividing by the sum gives. Softmax looks at the differences.`
      : `The winner gets ${short(top)}. Its lead is too ${top > 0.5 ? 'large' : 'small'}.`;
  must(top >= 0.49 && top <= 0.51, sentence, { given: x, got: p });
});

step('most', () => {
  const x = threeScores();
  must(typeof scale === 'number' && Number.isFinite(scale), 'scale has to be a number.', { got: scale });
  const s = Number(scale);
  const scaled = x.map((v) => s * v + 0);
  const p = softmax(scaled);
  const share = p[x.indexOf(largest(x))] ?? NaN;
  const sentence =
    s < 0
      ? `A negative scale turns the order round: the item that had won gets ${short(share)} now.`
      : s <= 1
        ? `A scale of ${short(s)} brings the scores closer together or leaves them; the winner gets ${short(share)}.`
        : share > 0.91
          ? `The winner gets ${Number(share.toPrecision(6))}: the scores are further apart than needed.`
          : `The winner gets ${short(share)}. Shares do not grow in proportion to the scale; the differences of the scores do.`;
  must(share >= 0.89 && share <= 0.91, sentence, { given: scaled, got: p });
});
