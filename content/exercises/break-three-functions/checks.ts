const onlyDown = (x: number[]) => {
  const largest = Math.max(0, ...x);
  return softmaxNaive(x.map((v) => v - largest));
};
const clamped = (x: number[]) => softmax(x.map((v) => Math.max(v, -1e9)));

const readScores = (name: string, value: unknown): number[] => {
  const isList = Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === 'number');
  must(isList, `answer.${name} should be a list of numbers.`, { got: isList ? '' : value });
  const scores = value as number[];
  const refused = scores.find((v) => !(v < Infinity));
  must(refused === undefined, `answer.${name} holds ${refused}. With it even the right function gives NaN.`, {
    given: refused,
  });
  return scores;
};
const given = Object(answer) as Record<string, unknown>;
const farthest = (a: number[], b: number[]) => Math.max(...a.map((v, i) => Math.abs(v - b[i]!)));

step('only-down', () => {
  const scores = readScores('onlyDown', given.onlyDown);
  must(scores.length < 1000, 'A short list will do here: the weak place is in the numbers.', {
    given: scores.length,
  });
  const [got, right] = [onlyDown(scores), softmax(scores)];
  must(
    !right.some(Number.isNaN),
    'All these scores are -Infinity. There is nothing to share, and no right answer to miss.',
    {
      given: scores,
      got,
    },
  );
  if (got.some(Number.isNaN) || farthest(got, right) > 0.01) return;
  const sentence =
    Math.max(...scores) > 0
      ? 'The largest score is above 0, so it is subtracted as it should be. When is something else subtracted?'
      : 'Nothing is subtracted here, and the exponentials are still in the doubles. How far down does exp become 0?';
  fail(sentence, { given: scores, got, expected: right });
});

step('clamped', () => {
  const scores = readScores('clamped', given.clamped);
  must(scores.length < 1000, 'A short list will do here too: the weak place is in the numbers.', {
    given: scores.length,
  });
  const [got, right] = [clamped(scores), softmax(scores)];
  must(!right.some(Number.isNaN), 'All scores are -Infinity, so there are no right shares to be off from.', {
    given: scores,
    got,
  });
  if (farthest(got, right) > 0.01) return;
  const moved = scores.filter((v) => v < -1e9).length;
  const sentence =
    moved === 0
      ? 'No score is below -1e9, so none was moved, and the shares are right.'
      : moved === scores.length
        ? 'All scores were moved to -1e9, and they were as good as equal before. Give them a gap to lose.'
        : 'The score that was moved is far below another one, and has the share 0 either way. When would its place matter?';
  fail(sentence, { given: scores, got, expected: right });
});

step('spread', () => {
  const { spread } = given;
  must(Array.isArray(spread) && spread.length > 0, 'answer.spread should be a list of numbers.', {
    got: typeof spread,
  });
  const length = spread.length;
  must(length <= 1e6, `${length} numbers are more than a million. Fewer are enough.`, {
    given: `${length} numbers`,
  });
  must(
    spread.every((v: unknown) => typeof v === 'number'),
    'answer.spread should hold numbers only.',
    { given: `${length} entries` },
  );
  let returned = NaN;
  try {
    returned = Math.max(...spread);
  } catch {
    return;
  }
  const large = spread.some((v: number) => Math.abs(v) > 1e15);
  fail(
    large
      ? 'However large the numbers are, Math.max only compares them. It is not about their size.'
      : `Math.max took ${length} arguments without trouble in this browser. What could be too much for a call?`,
    { given: `${length} numbers`, got: returned, expected: 'an error' },
  );
});
