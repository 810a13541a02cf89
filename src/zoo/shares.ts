/** The sum, with the rounding of each step added up too: what is measured are the shares and not this loop. */
export function sumOf(values: readonly number[]): number {
  let total = 0;
  let error = 0;
  for (const value of values) {
    const next = total + value;
    const part = next - total;
    error += total - (next - part) + (value - part);
    total = next;
  }
  return total + (Number.isNaN(error) ? 0 : error);
}

/** The position of the largest value; 0 if there is none. */
export function topOf(values: readonly number[]): number {
  let top = 0;
  values.forEach((value, i) => {
    if (value > (values[top] ?? -Infinity)) top = i;
  });
  return top;
}
