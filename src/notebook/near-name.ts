/** What Python calls by another name: many readers come from there. */
const fromPython: Record<string, string> = {
  print: 'show',
  True: 'true',
  False: 'false',
  None: 'null',
  nan: 'NaN',
  inf: 'Infinity',
  math: 'Math',
};

/** The name that was probably meant: the same but for its capitals, or one or two slips away. */
export function nearName(name: string, known: Iterable<string>): string | undefined {
  if (Object.hasOwn(fromPython, name)) return fromPython[name];
  const slips = name.length < 3 ? 0 : name.length < 6 ? 1 : 2;
  const near = [...known]
    .map((other) => ({ other, far: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ far }) => far <= slips)
    .toSorted((a, b) => a.far - b.far);
  return near[0]?.other;
}

/** Letters to change, add, leave out or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Infinity;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
