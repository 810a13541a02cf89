const almostEqual = (actual: number[], desired: number[], decimal = 6) => {
  if (actual.length !== desired.length) return false;
  try {
    actual.forEach((a, i) => assertAlmostEqual(a, desired[i], decimal));
    return true;
  } catch {
    return false;
  }
};
