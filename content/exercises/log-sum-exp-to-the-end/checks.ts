const tryList = (scores: number[], expected: number, sentence: string) => {
  expect({ given: scores, got: call(lse, scores), expected, within: 1e-9, says: sentence });
};

step('finite', () => {
  for (const length of [1, 2, draw.integer(3, 12)]) {
    const scores = draw.scores(length);
    tryList(
      scores,
      logSumExp(scores),
      'Around 0 there is no numerical trouble yet; is it still the logarithm of the sum?',
    );
  }
  const scores = draw.scores(draw.integer(2, 6));
  const up = scores.map((v) => v + 1000);
  tryList(
    up,
    logSumExp(up),
    'exp of scores around 1000 overflows. Log-sum-exp moves along with the scores, so any shift can be undone afterwards.',
  );
  const down = scores.map((v) => v - 1000);
  tryList(
    down,
    logSumExp(down),
    'All exponentials of scores around -1000 are 0. A shift that only goes down does not help here.',
  );
});

step('impossible', () => {
  const one = draw.uniform(-5, 5);
  const among = draw.shuffled([one, -Infinity, -Infinity]);
  tryList(
    among,
    one,
    'One score is finite and the others add nothing to the sum. What is left of the formula?',
  );
  const nothing: number[] = Array(draw.integer(2, 5)).fill(-Infinity);
  const kept = call(lse, nothing);
  tryList(
    nothing,
    -Infinity,
    Number.isNaN(kept)
      ? 'The largest score is itself -Infinity, and -Infinity minus -Infinity is NaN.'
      : 'Every exponential is 0, and so is the sum. What is the logarithm of 0?',
  );
  tryList([-Infinity], -Infinity, 'A single impossible item: the sum is 0, and its logarithm is -Infinity.');
  tryList([], -Infinity, 'An empty sum is 0. What is the logarithm of 0?');
});

step('infinite', () => {
  const finite = draw.scores(draw.integer(1, 4));
  tryList(
    draw.shuffled([...finite, Infinity]),
    Infinity,
    'One score is Infinity. Which difference becomes NaN when it is subtracted from all of them?',
  );
  tryList(
    draw.shuffled([Infinity, Infinity, -Infinity]),
    Infinity,
    'Two scores are Infinity. No difference can tell their size; the sum is infinite all the same.',
  );
});

step('nan', () => {
  const finite = draw.scores(draw.integer(1, 4));
  tryList([...finite, NaN], NaN, 'The last score is NaN, and the result is a number. How did NaN get lost?');
  tryList([NaN, ...finite], NaN, 'The first score is NaN, and the result is a number. How did NaN get lost?');
  tryList(
    draw.shuffled([NaN, -Infinity, -Infinity]),
    NaN,
    'NaN stands among impossible items, and the result is not NaN. What does a comparison with NaN return?',
  );
  tryList(
    draw.shuffled([NaN, Infinity, 0]),
    NaN,
    'NaN stands beside an infinity. Which of the two do you ask for first?',
  );
});
