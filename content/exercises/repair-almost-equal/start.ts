const almostEqual = (actual: number[], desired: number[], decimal = 6) => {
  const differences = actual.map((a, i) => Math.abs(desired[i] - a));
  return !(Math.max(...differences) >= 1.5 * 10 ** -decimal);
};
