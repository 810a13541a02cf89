function almostEqual(actual: number[], desired: number[], decimal = 6) {
  if (actual.length !== desired.length) return false;
  for (let i = 0; i < actual.length; i++) {
    const [a, d] = [actual[i], desired[i]];
    if (Number.isNaN(a) !== Number.isNaN(d)) return false;
    if (Math.abs(d - a) >= 1.5 * 10 ** -decimal) return false;
  }
  return true;
}
