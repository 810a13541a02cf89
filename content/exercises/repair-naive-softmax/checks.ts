type Think = (got: number[], right: number[]) => string;

const tryScores = (scores: number[], think: Think) => {
  const got = numbers(call(sharesOf, scores), scores.length);
  const right = softmax(scores);
  expect({ given: scores, got, expected: right, says: () => think(got, right) });
};
const isNothing = (got: number[]) => got.every((p) => p === 0);
const around = (center: number, length = draw.integer(2, 5)) => draw.scores(length, 1).map((v) => v + center);

step('tame', () => {
  const think: Think = (got) => {
    const total = sum(got);
    return total < 1 && total > 0.9
      ? 'The shares sum to a little less than 1. What stands below the line besides the sum?'
      : 'Around 0 the formula needs no repair; is it still the exponentials over their sum?';
  };
  for (let i = 0; i < 10; i++) tryScores(draw.scores(draw.integer(2, 8)), think);
  tryScores([draw.uniform(-30, 30)], think);
});

step('large', () => {
  const high = draw.integer(1000, 1300);
  tryScores(draw.shuffled([high, draw.uniform(-1, 1)]), (got) => {
    if (got.some(Number.isNaN))
      return 'The exponential of the large score is Infinity, and Infinity over Infinity is NaN.';
    return isNothing(got)
      ? 'There is no NaN any more, and no share either: a 0 in the place of NaN hides the trouble and does not end it.'
      : 'The large score should have a share of 1, or as good as 1.';
  });
  tryScores(draw.shuffled([3 * high, 3 * high - 1, 0]), (got, right) =>
    got.some(Number.isNaN)
      ? 'One large score came out right, two of them do not. What is subtracted, and is the largest score still above 709 after it?'
      : `The two large scores differ by 1, so one share is e times the other, ${say(Math.max(...right))} the larger. What became of the difference?`,
  );
  for (const n of [2, 3, draw.integer(4, 9)]) {
    tryScores(Array(n).fill(709.5), (got) =>
      isNothing(got)
        ? 'Each exponential is finite here, and their sum is Infinity. A finite number over Infinity is 0.'
        : 'Equal scores should have equal shares that sum to 1.',
    );
  }
  for (let i = 0; i < 5; i++) {
    const offset = draw.integer(300, 3000);
    tryScores(
      around(offset),
      () => 'The same list around 0 has these shares; the offset should not change them.',
    );
  }
});

step('far-below', () => {
  const think: Think = (got, right) => {
    if (got.some(Number.isNaN))
      return 'Every exponential is 0, and 0 over 0 is NaN. A shift can go up as well as down.';
    return Math.max(...got) - Math.min(...got) < 1e-12 && Math.max(...right) > 0.9
      ? 'All shares are equal, and the scores are not.'
      : 'No NaN, a sum of 1, and yet wrong: exponentials this small have lost their digits.';
  };
  tryScores([-745, -744], think);
  tryScores([-746, -750], think);
  for (let i = 0; i < 5; i++) tryScores(around(-draw.integer(760, 3000)), think);
  tryScores([-5e9, -7e9], think);
});

step('impossible', () => {
  const [a, b] = [draw.uniform(-2, 2), draw.uniform(-2, 2)];
  const think: Think = (got) =>
    got.some(Number.isNaN)
      ? 'One score is -Infinity, and a share is NaN. Which of your steps takes a difference of two infinities?'
      : 'A score of -Infinity says that the item is impossible. Its share should be 0, whatever the other scores are.';
  tryScores(draw.shuffled([a, b, -Infinity]), think);
  tryScores(draw.shuffled([a - 1000, b - 1000, -Infinity, -Infinity]), think);
  tryScores(draw.shuffled([a - 3e9, -Infinity]), (got) =>
    got.some(Number.isNaN)
      ? think(got, [])
      : 'The finite score lies below what you wrote in the place of -Infinity. No finite number is low enough for "impossible".',
  );
  tryScores([-Infinity, a], think);
});
