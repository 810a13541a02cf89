/** The differences to the first entry. */
const fromFirst = (list: number[]) => list.map((v) => v - (list[0] ?? NaN));
const close = (a: number[], b: number[], within: number) =>
  a.every((v, i) => Math.abs(v - (b[i] ?? NaN)) <= within);

step('back', () => {
  const lists = [softmax([draw.uniform(1, 2), -1, -3]), softmax(draw.scores(draw.integer(4, 7)))];
  for (const p of lists) {
    const x = numbers(call(scoresOf, p), p.length);
    const again = softmax(x);
    const logs = p.map((v) => Math.log(v));
    const [mine, right] = [fromFirst(x), fromFirst(logs)];
    const at = right.findIndex((v) => Math.abs(v) > 0.1);
    const factor = (mine[at] ?? NaN) / (right[at] ?? NaN);
    const proportional = close(
      mine,
      right.map((v) => v * factor),
      1e-9,
    );
    const sentence = x.some(Number.isNaN)
      ? `The scores have NaN in them; there is no logarithm of a negative number.`
      : close(mine, fromFirst(p), 1e-9)
        ? 'The differences of your scores are those of the shares themselves. The law speaks of other differences.'
        : close(mine, fromFirst(p.map((v) => Math.exp(v))), 1e-9)
          ? 'Here exp is taken of the shares. Softmax has taken exp already, and exp is to be undone.'
          : proportional && factor > 0
            ? `Your scores are ${factor.toPrecision(4)} times as far apart as they should be; all else is right. Which logarithm is in the law?`
            : proportional
              ? `The order is turned round: something negative has multiplied or divided all of them. What keeps differences is adding and subtracting.`
              : 'Softmax of your scores gives other shares than those that went in.';
    must(close(again, p, 1e-12), sentence, { given: p, got: again, expected: p });
  }
});

step('sum', () => {
  const p = softmax(draw.scores(draw.integer(3, 6)));
  const x = numbers(call(scoresOf, p), p.length);
  const total = sum(x);
  const logs = p.map((v) => Math.log(v));
  const sentence = close(x, logs, 1e-9)
    ? `These are the logarithms of the shares as they are. They sum to ${total.toPrecision(4)}; all of them are below 0.`
    : Math.abs(Math.max(...x)) < 1e-12
      ? `The largest of your scores is 0, and the others are below it. The scores sum to ${total.toPrecision(4)}, they should sum to 0.`
      : `The scores sum to ${total.toPrecision(4)}, they should sum to 0.`;
  must(Math.abs(total) <= 1e-9, sentence, {
    given: p,
    got: x,
    expected: logs.map((v) => v - sum(logs) / p.length),
  });
});

step('small', () => {
  const tiny = 10 ** -draw.integer(165, 200);
  const p = [...softmax([0, draw.uniform(0.5, 2)]), tiny, tiny / 7];
  const logs = p.map((v) => Math.log(v));
  const x = numbers(call(scoresOf, p), p.length);
  const expected = logs.map((v) => v - sum(logs) / p.length);
  const sentence = x.some((v) => !Number.isFinite(v))
    ? 'With shares as small as these your scores are infinite or NaN. A product of small numbers becomes 0 long before the sum of their logarithms is in danger.'
    : 'The scores of small shares lie too close to the others. What you add to each share is large beside these.';
  must(close(fromFirst(x), fromFirst(logs), 1e-9), sentence, { given: p, got: x, expected });
});
