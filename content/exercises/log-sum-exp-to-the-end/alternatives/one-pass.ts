function lse(x: number[]) {
  if (x.some(Number.isNaN)) return NaN;
  if (x.includes(Infinity)) return Infinity;
  let largest = -Infinity;
  let total = 0;
  for (const v of x) {
    if (v === -Infinity) continue;
    if (v > largest) {
      total = total * Math.exp(largest - v) + 1;
      largest = v;
    } else {
      total += Math.exp(v - largest);
    }
  }
  return total === 0 ? -Infinity : largest + Math.log(total);
}
