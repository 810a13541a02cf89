const onPaper = (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/** Right to twelve digits: relative to what is expected, because far below 0 that is tiny. */
const tryAt = (x: number, think: (got: number) => string) => {
  const got = number(call(softplus, x));
  const expected = onPaper(x);
  must(Math.abs(got - expected) <= 1e-12 * expected, think(got), { given: x, got, expected });
};

step('large', () => {
  for (let i = 0; i < 10; i++) {
    tryAt(
      draw.uniform(0, 10),
      () => 'Around 0 there is no numerical trouble yet; is it still ln(1 + exp(x))?',
    );
  }
  for (const x of [750, draw.uniform(710, 1000), 1e5]) {
    tryAt(x, (got) =>
      got === Infinity
        ? 'exp(x) is beyond the largest double here, although its logarithm is an ordinary number.'
        : 'Far above 0, softplus is x and next to nothing more.',
    );
  }
  for (let i = 0; i < 10; i++) {
    const x = draw.uniform(21, 30);
    tryAt(x, (got) =>
      got === x
        ? 'The result is x itself. On paper it is a little more, about exp(-x), and that is not lost in a double.'
        : 'Between 20 and 30 nothing overflows; is it still ln(1 + exp(x))?',
    );
  }
});

step('far-below', () => {
  const got = number(call(softplus, -1000));
  const sentence =
    got === Infinity
      ? 'An exponential overflows on this side of 0 too. Which sign does its exponent have?'
      : 'At x = -1000 exp(x) is rounded to 0, and so should softplus be.';
  must(got === 0, sentence, { given: -1000, got, expected: 0 });
  for (let i = 0; i < 20; i++) {
    tryAt(draw.uniform(-700, -40), (found) =>
      found === 0
        ? 'exp(x) is not 0 here, and yet it is lost. What is 1 plus a number far below 2 to the power of -53?'
        : 'On paper softplus is almost exp(x) here. What is left over is the rounding of larger numbers.',
    );
  }
  for (let i = 0; i < 10; i++) {
    tryAt(draw.uniform(-20, 0), () => 'Digits are lost here, as many as 1 + exp(x) has to round away.');
  }
});
