const points = [
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

const train = (data: { at: number[]; label: number }[]) => {
  let W = [0, 1, 2].map(() => [0, 0, 0]);
  const logits = ([a, b]: number[]) => W.map(([u, v, c]) => u * a + v * b + c);
  for (let t = 0; t < 300; t++) {
    const slopes = data.map(({ at, label }) => crossEntropyGradient(logits(at), label));
    const inputs = data.map(({ at }) => [...at, 1]);
    W = W.map((row, k) =>
      row.map((w, j) => w - 0.2 * (sum(slopes.map((s, i) => s[k] * inputs[i][j])) / data.length)),
    );
  }
  return data.map(({ at, label }) => crossEntropy(logits(at), label));
};
const costs = train(points);
const point = costs.indexOf(Math.max(...costs));
const total = (label: number) => sum(train(points.map((p, i) => (i === point ? { ...p, label } : p))));
const label = [0, 1, 2].reduce((a, b) => (total(b) < total(a) ? b : a));
const answer = { point, label };
