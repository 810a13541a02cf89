const entropyAt = (x: number[], T: number) => entropy(softmax(x, { temperature: T }));

/** A draw in which no two of the largest scores are close, so that the entropy has room to fall. */
const drawScores = (length: number) => {
  const steps = Array.from({ length }, () => draw.uniform(0.5, 1.5));
  return draw.shuffled(steps.map((_, i) => sum(steps.slice(0, i + 1))));
};

const tryFor = (x: number[], target: number, scale = 1) => {
  const got = number(call(temperatureFor, x, target));
  const facts = { given: { x, target }, got };
  must(got > 0 && got < Infinity, 'The temperature should be above 0 and finite.', facts);
  const reached = entropyAt(x, got);
  const [below, above] = [got * (1 - 1e-6), got * (1 + 1e-6)].map((T) => entropyAt(x, T));
  if (below! <= target && target <= above!) return;
  const shown = { ...facts, got: { T: got, entropy: reached }, expected: { entropy: target } };
  const bits = reached / Math.LN2;
  if (Math.abs(bits - target) < 1e-4)
    fail('The entropy is the target when it is counted in bits. The target is in nats.', shown);
  if (Math.abs(reached - Math.LN2) < 1e-4)
    fail('The entropy is ln 2 here as well, whatever the target is.', shown);
  if (Math.abs(reached - target) < 0.01 * target)
    fail('That is close, and the interval is not small enough yet.', shown);
  if (scale !== 1) {
    const sentence =
      reached < target
        ? 'With gaps this large the temperature lies far above where the search looked.'
        : 'With gaps this small the temperature lies far below where the search looked.';
    fail(sentence, shown);
  }
  fail(
    reached < target
      ? 'The entropy is below the target, so it should be warmer. Which end moves when the middle has too little?'
      : 'The entropy is above the target, so it should be colder. Which end moves when the middle has too much?',
    shown,
  );
};

step('coin', () => {
  tryFor([3, 2, 0], Math.LN2);
  for (let i = 0; i < 3; i++) tryFor(drawScores(draw.integer(3, 5)), Math.LN2);
});

step('any-target', () => {
  for (let i = 0; i < 5; i++) {
    const x = drawScores(draw.integer(2, 12));
    tryFor(x, entropyAt(x, draw.uniform(1.2, 3)));
    tryFor(x, entropyAt(x, draw.uniform(0.4, 0.8)));
  }
});

step('any-scale', () => {
  for (const scale of [1e6, 1e-6]) {
    const x = drawScores(draw.integer(3, 6)).map((v) => v * scale);
    tryFor(x, entropyAt(x, draw.uniform(0.4, 3) * scale), scale);
  }
});
