step('three', () => {
  const scores = numbers(answer, 3);
  const strange = scores.find((score) => !Number.isFinite(score));
  must(strange === undefined, `A score has to be a finite number; one of these is ${strange}.`, {
    got: scores,
  });
  must(sum(scores) !== 0, 'These scores sum to 0, and nothing can be divided by 0.', { got: scores });
});

step('above-one', () => {
  const scores = numbers(answer, 3);
  const shares = scores.map((score) => score / sum(scores));
  const top = Math.max(...shares);
  const mixed = scores.some((score) => score < 0) && scores.some((score) => score > 0);
  must(mixed || top > 1, 'With scores of one sign, each is a part of the sum, and no share is above 1.', {
    given: scores,
    got: shares,
  });
  must(top > 1, `The largest share is ${say(top)}. What would bring the sum nearer to 0?`, {
    given: scores,
    got: shares,
  });
});
