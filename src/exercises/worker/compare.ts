/** Why two values are not the same; `path` leads to the first place. */
export interface Difference {
  why: 'kind' | 'length' | 'keys' | 'value';
  path: (number | string)[];
  got: unknown;
  expected: unknown;
}

/**
 * The first difference between plain values. Numbers are the same within an absolute tolerance; NaN is the same as NaN, and
 * −0 as 0.
 */
export function differenceOf(
  got: unknown,
  expected: unknown,
  within: number,
  path: Difference['path'] = [],
): Difference | undefined {
  const different = (why: Difference['why']): Difference => ({ why, path, got, expected });
  if (typeof expected === 'number' && typeof got === 'number')
    return sameNumber(got, expected, within) ? undefined : different('value');
  if (Array.isArray(expected)) {
    if (!Array.isArray(got)) return different('kind');
    if (got.length !== expected.length) return different('length');
    for (let i = 0; i < expected.length; i += 1) {
      const found = differenceOf(got[i], expected[i], within, [...path, i]);
      if (found) return found;
    }
    return undefined;
  }
  if (isRecord(expected)) {
    if (!isRecord(got)) return different('kind');
    const keys = Object.keys(expected);
    if (Object.keys(got).toSorted().join('\0') !== keys.toSorted().join('\0')) return different('keys');
    for (const key of keys) {
      const found = differenceOf(got[key], expected[key], within, [...path, key]);
      if (found) return found;
    }
    return undefined;
  }
  if (Object.is(got, expected)) return undefined;
  return different(typeof got === typeof expected ? 'value' : 'kind');
}

function sameNumber(a: number, b: number, within: number): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= within;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
