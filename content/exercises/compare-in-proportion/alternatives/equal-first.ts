function isClose(actual: number, desired: number, rtol = 1e-7, atol = 0) {
  if (actual === desired) return true;
  if (Number.isNaN(actual) || Number.isNaN(desired)) return Number.isNaN(actual) && Number.isNaN(desired);
  if (Math.abs(desired) === Infinity) return false;
  return Math.abs(actual - desired) <= atol + rtol * Math.abs(desired);
}
