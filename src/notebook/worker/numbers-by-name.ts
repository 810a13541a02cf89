import type { NumbersByName } from '../types.ts';
import { exactText } from './to-display.ts';

/** Arrays up to this length are compared with what the build computed. */
const longest = 200;

/** The numbers among a cell's outputs, for prose that quotes them and for the comparison with the build. */
export function numbersByName(outputs: Record<string, unknown>): NumbersByName {
  const found: NumbersByName = {};
  for (const [name, value] of Object.entries(outputs)) {
    try {
      if (typeof value === 'number') found[name] = [exactText(value)];
      else if (isNumbers(value)) found[name] = Array.from(value, exactText);
    } catch {
      // a proxy that refuses to be looked at
    }
  }
  return found;
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  if (value instanceof Float64Array || value instanceof Float32Array) return value.length <= longest;
  return Array.isArray(value) && value.length <= longest && value.every((item) => typeof item === 'number');
}
