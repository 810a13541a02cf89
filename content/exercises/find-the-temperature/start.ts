const temperatureFor = (x: number[], target: number) => {
  const entropyAt = (T: number) => entropy(softmax(x, { temperature: T }));
  return 1;
};
