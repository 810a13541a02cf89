/** The largest eigenvalue of a table of three rows that has the eigenvalue 0, as a Jacobian of softmax has. */
const largestEigenvalue = (x: number[]) => {
  const p = softmax(x);
  const trace = 1 - sum(p.map((share) => share * share));
  const product = 3 * p.reduce((a, b) => a * b, 1);
  return (trace + Math.sqrt(Math.max(0, trace * trace - 4 * product))) / 2;
};
const short = (v: number) => String(Number(v.toPrecision(3)));

const place = (name: 'fastest' | 'slowest') => {
  const written = (Object(answer) as Record<string, unknown>)[name];
  must(Array.isArray(written) && written.length === 3, `answer.${name} has to be a list of three numbers.`, {
    got: written,
  });
  const x = numbers(written, 3);
  const outside = x.find((score) => !(score >= 0 && score <= 6));
  must(outside === undefined, `${outside} is not between 0 and 6.`, { given: x });
  return { x, eigenvalue: largestEigenvalue(x), shares: softmax(x) };
};

step('fastest', () => {
  const { x, eigenvalue, shares } = place('fastest');
  const [low = 0, middle = 0, high = 0] = [...shares].sort((a, b) => a - b);
  const begin = `The largest eigenvalue is ${short(eigenvalue)} here.`;
  const sentence =
    high - low < 0.01
      ? `${begin} With three equal shares nobody has one half, and p(1 - p) is largest at one half.`
      : high - middle > 0.1
        ? `${begin} One item is ahead of both others; where one has most, it has little to gain.`
        : `${begin} Two items are tied, and the third still has a share of ${short(low)} that they should have.`;
  must(eigenvalue >= 0.498, sentence, { given: x, got: shares });
});

step('slowest', () => {
  const { x, eigenvalue, shares } = place('slowest');
  const [, middle = 0, high = 0] = [...shares].sort((a, b) => a - b);
  const begin = `The largest eigenvalue is ${short(eigenvalue)} here.`;
  const sentence =
    high - middle < 0.1
      ? `${begin} The two highest are as good as tied, and a tie tips at a touch.`
      : `${begin} The second item still has a share of ${short(middle)}; what it has, the first can take.`;
  must(eigenvalue < 0.01, sentence, { given: x, got: shares });
});
