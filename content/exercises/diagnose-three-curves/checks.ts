const points: [number, number, number][] = [
  [0, 2, 0],
  [1, 3, 0],
  [-1, 3, 0],
  [-2, -1, 1],
  [-3, -1, 1],
  [-2, -2, 1],
  [2, -1, 2],
  [3, -1, 2],
  [2, -2, 2],
  [0, 2.5, 1],
];
/** The chapter's training; `direction` 1 is downhill. */
const train = (steps: number, eta: number, { twice = false, direction = 1 } = {}) => {
  let W = [0, 1, 2].map(() => [0, 0, 0]);
  const handedOver = (a: number, b: number) => {
    const x = W.map(([u, v, c]) => u! * a + v! * b + c!);
    return { x, taken: twice ? softmax(x) : x };
  };
  const mean = () => sum(points.map(([a, b, y]) => crossEntropy(handedOver(a, b).taken, y))) / points.length;
  const losses = [mean()];
  for (let t = 0; t < steps; t++) {
    const rows = points.map(([a, b, y]) => {
      const { x, taken } = handedOver(a, b);
      const slope = crossEntropyGradient(taken, y);
      return { slope: twice ? vjp(x, slope) : slope, inputs: [a, b, 1] };
    });
    W = W.map((row, k) =>
      row.map(
        (w, j) => w - (direction * eta * sum(rows.map((r) => r.slope[k]! * r.inputs[j]!))) / points.length,
      ),
    );
    losses.push(mean());
  }
  return losses;
};

/** What the task shows has to be what the training gives. */
const shown = [0, 1, 2, 3, 4, 5, 10];
const confirm = (losses: number[], table: number[]) => {
  shown.forEach((t, i) => {
    if (Math.abs(losses[t]! - table[i]!) > 0.0006)
      throw new Error(`after ${t} steps the loss is ${losses[t]}, not ${table[i]}`);
  });
};
const decide = (right: string, other: string, think: string, facts: object) => {
  const curve = right.charAt(0).toUpperCase();
  const ticked = choice.filter((id) => id === right || id === other);
  must(ticked.length > 0, `No cause is ticked for curve ${curve}.`, { got: choice });
  must(ticked.length === 1, `Both statements about curve ${curve} are ticked. It has one cause.`, {
    got: choice,
  });
  must(ticked[0] === right, think, facts);
};

step('curve-a', () => {
  const [twice, slow] = [train(1000, 0.5, { twice: true }), train(1000, 0.05)];
  confirm(train(10, 0.5), [1.099, 0.495, 0.394, 0.354, 0.332, 0.317, 0.283]);
  confirm(twice, [1.099, 0.997, 0.901, 0.831, 0.786, 0.758, 0.703]);
  if (Math.abs(twice.at(-1)! - 0.652) > 0.0006) throw new Error(`A ends at ${twice.at(-1)}`);
  decide(
    'a-twice',
    'a-slow',
    'With a tenth of the healthy learning rate the loss looks like A at first. Compare where the two are after 1000 steps.',
    {
      given: 'after 1000 steps',
      got: { 'a tenth of the learning rate': slow.at(-1) },
      expected: { A: twice.at(-1) },
    },
  );
});

step('curve-b', () => {
  const [uphill, fast] = [train(10, 0.5, { direction: -1 }), train(10, 5)];
  confirm(uphill, [1.099, 2.225, 4.313, 6.898, 9.663, 12.516, 27.357]);
  decide(
    'b-uphill',
    'b-rate',
    'With ten times the learning rate the loss goes down and up in turn. Does B ever go down?',
    {
      given: shown.slice(0, 6),
      got: { 'ten times the learning rate': fast.slice(0, 6) },
      expected: { B: uphill.slice(0, 6) },
    },
  );
});

step('curve-c', () => {
  const [fast, healthy] = [train(10, 5), train(10, 0.5)];
  confirm(fast, [1.099, 1.138, 0.435, 0.68, 1.158, 0.444, 0.734]);
  decide(
    'c-rate',
    'c-label',
    'The healthy training has the same wrong label and falls at every step. What else could make a step land too high?',
    {
      given: shown.slice(0, 6),
      got: { healthy: healthy.slice(0, 6) },
      expected: { C: fast.slice(0, 6) },
    },
  );
});
