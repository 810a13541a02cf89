const naive = (x: number[]) => {
  const e = x.map((v) => Math.exp(v));
  const total = sum(e);
  return e.map((v) => v / total);
};
const compareWith = (said: number, scores: number[], onPaper: string, think: string) => {
  const right = naive(scores)[0]!;
  const data = { given: scores, got: said, expected: right };
  const distance = Math.abs(said - right);
  const paper = softmax(scores)[0]!;
  if (Math.abs(said - paper) < 0.02) fail(onPaper, data);
  must(distance < 0.005, think, data);
};

step('sum-overflows', () => {
  compareWith(
    prediction.sumOverflows,
    [709.5, 709.5],
    'That is the share on paper. Each exponential is finite here. Is their sum?',
    'Each exponential is finite and positive, and both are the same. What is their sum in doubles, and what is a finite number divided by it?',
  );
});

step('near-zero', () => {
  compareWith(
    prediction.nearZero,
    [-745, -745.2],
    'That is the share on paper. Between the two scores lies the place below which exp is 0.',
    'Only one of the two exponentials is 0. What is then the sum, and what is the other one divided by it?',
  );
});
