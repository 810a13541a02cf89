const x = [7, 7, 7, 7];
const slopes = crossEntropyGradient(x, 2);
const says = (said: number, expected: number, otherwise: string) => {
  if (Math.abs(said + expected) < 1e-3)
    return 'The size is right. Does the loss rise or fall when this logit is raised?';
  if (Math.abs(said - 0.1875) < 1e-3)
    return 'That is p(1 - p), how far the share moves with its own logit. The question is how far the loss moves.';
  return otherwise;
};

step('right', () => {
  const { right } = prediction;
  const think = says(
    right,
    slopes[2]!,
    'The slope is what the model says about class 2, minus what is right for it. Which two numbers are these?',
  );
  expect({
    given: { logits: x, 'right class': 2 },
    got: right,
    expected: slopes[2]!,
    within: 0.005,
    says: think,
  });
});

step('other', () => {
  const { other } = prediction;
  const think =
    Math.abs(other) < 1e-3
      ? 'With a slope of 0 this logit would not count. It takes a share that it should not have.'
      : says(
          other,
          slopes[0]!,
          'The slope is what the model says about class 0, minus what is right for it. All four slopes sum to 0.',
        );
  expect({
    given: { logits: x, 'right class': 2 },
    got: other,
    expected: slopes[0]!,
    within: 0.005,
    says: think,
  });
});
