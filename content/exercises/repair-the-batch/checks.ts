const cut = (flat: readonly number[], rows: number, columns: number) =>
  Array.from({ length: rows }, (_, r) => flat.slice(r * columns, (r + 1) * columns));
const close = (got: number, expected: number) => Math.abs(got - expected) <= 1e-12;
const written = (value: number) => String(Number(value.toPrecision(4)));

/** What is to be seen in the rows that came back, in words. */
const diagnose = (got: number[][], right: number[][], columns: number) => {
  const sums = got.map((row) => sum(row));
  const columnSums = Array.from({ length: columns }, (_, c) => sum(got.map((row) => row[c]!)));
  const bad = got.findIndex((row, r) => !row.every((p, c) => close(p, right[r]![c]!)));
  if (got[bad]!.some(Number.isNaN)) {
    return `Row ${bad + 1} is NaN. What was subtracted from its scores, and what did exp make of them?`;
  }
  if (columnSums.every((total) => close(total, 1))) {
    return 'Each column sums to 1, and each row should. The sums run along the wrong axis.';
  }
  if (close(sum(sums), 1))
    return 'All the shares of the batch together sum to 1. Every row should have a whole 1 to share.';
  if (got[bad]!.every((p) => p === 0)) {
    return `Row ${bad + 1} is all 0. Its exponentials were divided by the sum of something far larger.`;
  }
  const total = sums[bad]!;
  return close(total, 1)
    ? `Row ${bad + 1} sums to 1, but its shares are not those of its scores.`
    : `Row ${bad + 1} sums to ${written(total)}, it should be 1.`;
};

const tryBatch = (scores: number[][]) => {
  const [rows, columns] = [scores.length, scores[0]!.length];
  const flat = scores.flat();
  const got = cut(numbers(call(softmaxRows, flat, rows, columns), flat.length), rows, columns);
  const right = scores.map((row) => softmax(row));
  expect({ given: scores, got, expected: right, says: () => diagnose(got, right, columns) });
};

step('rows', () => {
  for (const [rows, columns] of [
    [2, 3],
    [3, 2],
    [4, 4],
    [1, 5],
    [3, 1],
  ] as const) {
    tryBatch(Array.from({ length: rows }, () => draw.scores(columns)));
  }
  const [rows, columns] = [draw.integer(2, 6), draw.integer(2, 6)];
  tryBatch(Array.from({ length: rows }, () => draw.scores(columns)));
});

step('far-apart', () => {
  tryBatch([
    [-1000, -1001],
    [-2000, -2000],
  ]);
  const offsets = draw.shuffled([draw.integer(1000, 3000), 0, -draw.integer(1000, 3000)]);
  tryBatch(offsets.map((offset) => draw.scores(4).map((v) => v + offset)));
  tryBatch([
    [1000, 1001],
    [0, 1],
  ]);
});
