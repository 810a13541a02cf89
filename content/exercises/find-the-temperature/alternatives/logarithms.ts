function temperatureFor(x: number[], target: number) {
  const gaps = Math.max(...x) - Math.min(...x);
  let [low, high] = [-20, 20];
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    const p = softmax(x, { temperature: gaps * Math.exp(middle) });
    if (entropy(p) < target) low = middle;
    else high = middle;
  }
  return gaps * Math.exp((low + high) / 2);
}
