const given = Object(answer) as Record<string, unknown>;
const twelve: { at: [number, number]; label: number }[] = [
  { at: [0, 3], label: 0 },
  { at: [1, 2], label: 0 },
  { at: [-1, 4], label: 0 },
  { at: [0, 9], label: 0 },
  { at: [-3, -2], label: 1 },
  { at: [-4, -1], label: 1 },
  { at: [-2, -3], label: 1 },
  { at: [-1, 0], label: 1 },
  { at: [3, -2], label: 2 },
  { at: [4, -1], label: 2 },
  { at: [2, -3], label: 0 },
  { at: [3, -4], label: 2 },
];
const meanLoss = (data: typeof twelve) => {
  let W = [0, 1, 2].map(() => [0, 0, 0]);
  const logits = ([a, b]: [number, number]) => W.map(([u, v, c]) => u! * a + v! * b + c!);
  for (let t = 0; t < 300; t++) {
    const slopes = data.map(({ at, label }) => crossEntropyGradient(logits(at), label));
    W = W.map((row, k) =>
      row.map(
        (w, j) =>
          w - (0.2 * sum(slopes.map((slope, i) => slope[k]! * [...data[i]!.at, 1][j]!))) / data.length,
      ),
    );
  }
  return sum(data.map(({ at, label }) => crossEntropy(logits(at), label))) / data.length;
};

step('point', () => {
  const known = Number.isInteger(given.point) && twelve[given.point as number] !== undefined;
  must(known, 'answer.point should be the number of a point, from 0 to 11.', { got: given.point });
  const point = number(given.point);
  const { at, label } = twelve[point]!;
  const without = meanLoss(twelve.filter((_, i) => i !== point));
  if (without < 0.02) return;
  const sentence =
    Math.hypot(...at) > 6
      ? 'This point is far from all others, and the others cannot be learned without it either. Far is not wrong.'
      : Math.hypot(...at) < 2
        ? 'This point is near a boundary and costs a little. Without it the eleven others still cannot be learned.'
        : 'Without this point the eleven others still cannot be learned, so the wrong label is among them.';
  fail(sentence, {
    given: { point, at, label },
    got: { 'mean loss without it': without },
    expected: { 'mean loss': 'below 0.02' },
  });
});

step('label', () => {
  const { label } = given;
  const known = label === 0 || label === 1 || label === 2;
  must(known, 'answer.label should be a class: 0, 1 or 2.', { got: label });
  const point = number(given.point);
  const loss = meanLoss(twelve.map((p, i) => (i === point ? { ...p, label: number(label) } : p)));
  if (loss < 0.02) return;
  const sentence =
    label === twelve[point]!.label
      ? 'That is the label which it has now.'
      : 'With this label it is still not among its own. Which points are its neighbours?';
  fail(sentence, {
    given: { point, at: twelve[point]!.at, label },
    got: { 'mean loss': loss },
    expected: { 'mean loss': 'below 0.02' },
  });
});
