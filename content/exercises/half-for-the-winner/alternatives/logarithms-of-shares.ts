const scores = [0.2, 0.3, 0.5].map((p) => Math.log(p));
const shareAt = (scale: number) => Math.max(...softmax(scores.map((x) => scale * x)));
let [low, high] = [1, 100];
while (high - low > 1e-6) {
  const middle = (low + high) / 2;
  if (shareAt(middle) < 0.9) low = middle;
  else high = middle;
}
const answer = { scores, scale: low };
