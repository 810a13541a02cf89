const given = Object(answer) as Record<string, unknown>;
const meanAt = (x: number[], T: number) => {
  const p = softmax(x, { temperature: T });
  return sum(p.map((v, i) => v * x[i]!));
};
/** Where the mean, which sinks as T rises, passes the middle score. */
const bestFor = ([a, b, c]: [number, number, number]) => (a - c) / Math.log((b - c) / (a - b));

step('warmest', () => {
  must(typeof given.T === 'number', 'answer.T should be a number, the temperature.', { got: given.T });
  const T = number(given.T);
  const facts = { given: [3, 2, 0], got: T, expected: 'another temperature' };
  must(T > 0 && T < Infinity, 'The temperature should be above 0 and finite.', facts);
  const x = [3, 2, 0];
  const best = bestFor([3, 2, 0]);
  if (Math.abs(T - best) <= 0.01) return;
  const shares = { T, shares: softmax(x, { temperature: T }), 'mean score': meanAt(x, T) };
  if (Math.abs(1 / T - best) < 0.01)
    fail(
      'The middle share still rises here. Is this number the temperature, or is it one over the temperature?',
      {
        given: x,
        got: shares,
        expected: { 'mean score': 2 },
      },
    );
  const sentence =
    T < best
      ? 'The mean score is above 2 here, so the middle share still rises as it gets warmer.'
      : 'The mean score is below 2 here, so the middle share has begun to fall.';
  fail(sentence, { given: x, got: shares, expected: { 'mean score': 2 } });
});

step('tuned', () => {
  must(Array.isArray(given.scores), 'answer.scores should be a list of three numbers.', {
    got: given.scores,
  });
  const [a, b, c] = numbers(given.scores, 3) as [number, number, number];
  const x = [a, b, c];
  must(x.every(Number.isFinite), 'The scores should be finite.', { given: x });
  must(
    a - b >= 0.01 && b - c >= 0.01,
    'From the largest to the smallest, please, with gaps of at least 0.01.',
    { given: x },
  );
  must(
    b - c > a - b,
    'The middle score is not above the plain mean of the three, so its share only rises. Which gap should be the larger one?',
    {
      given: x,
      got: { middle: b, 'plain mean': sum(x) / 3 },
    },
  );
  const best = bestFor([a, b, c]);
  if (Math.abs(best - 1) <= 0.01) return;
  const sentence =
    best > 1
      ? 'The middle share is largest at a temperature above 1. Only the scores divided by T count: what does that say about the gaps?'
      : 'The middle share is largest at a temperature below 1. Only the scores divided by T count: what does that say about the gaps?';
  fail(sentence, { given: x, got: { 'best T': best }, expected: { 'best T': 1 } });
});
