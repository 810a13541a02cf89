const temperatureFor = (x: number[], target: number) => {
  const entropyAt = (T: number) => entropy(softmax(x, { temperature: T }));
  let [low, high] = [1, 1];
  while (entropyAt(low) > target) low /= 2;
  while (entropyAt(high) < target) high *= 2;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (entropyAt(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
