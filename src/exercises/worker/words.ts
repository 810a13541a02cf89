import { counted } from '../../checks/counted.ts';
import { describe } from '../../checks/words.ts';
import { numberText } from '../../notebook/display/number-text.ts';
import { isRecord, type Difference } from './compare.ts';
import { isShares, isSharesRows, sumOf } from './shares.ts';

/** A value in a sentence: `0.24472847`, `a list of 3`, `undefined`. */
export function sayValue(value: unknown): string {
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (isRecord(value)) {
    const keys = Object.keys(value);
    return keys.length > 0 && keys.length < 5 ? `an object with ${keys.join(', ')}` : 'an object';
  }
  return describe(value);
}

/** What a value should have been, in a few words. */
function sayKind(expected: unknown): string {
  if (typeof expected === 'number') return 'a number';
  if (!Array.isArray(expected)) return sayValue(expected);
  const { length } = expected;
  if (length > 0 && expected.every((item) => typeof item === 'number'))
    return `a list of ${counted(length, 'number')}`;
  if (length > 0 && expected.every((item) => Array.isArray(item)))
    return `a list of ${counted(length, 'row')}`;
  return sayValue(expected);
}

const returnMissing = ' Is a return missing?';

/**
 * A sentence about the first difference, or about what is plainer to see than that.
 *
 * @param subject what was compared, such as `candidate gives`
 */
export function sentenceFor(
  subject: string,
  got: unknown,
  expected: unknown,
  difference: Difference,
  within: number,
): string {
  const { why, path } = difference;
  if (path.length === 0 && why === 'kind') {
    const missing = got === undefined ? returnMissing : '';
    return `${capital(subject)} ${sayValue(got)}, it should be ${sayKind(expected)}.${missing}`;
  }
  return (
    sumSentence(got, expected, within) ??
    orderSentence(got, expected) ??
    entrySentence(subject, difference, within)
  );
}

/** Shares that do not sum to 1 are better told by their sum. */
function sumSentence(got: unknown, expected: unknown, within: number): string | undefined {
  const off = (shares: unknown): shares is number[] =>
    numbersIn(shares) &&
    !(Math.abs(sumOf(shares) - 1) <= Math.max(within, 1e-9)) &&
    !Number.isNaN(sumOf(shares));
  if (isShares(expected) && off(got)) return `The shares sum to ${numberText(sumOf(got))}, it should be 1.`;
  if (!isSharesRows(expected) || !Array.isArray(got)) return undefined;
  const row = got.findIndex(off);
  if (row < 0) return undefined;
  return `Row ${row + 1} sums to ${numberText(sumOf(got[row] as number[]))}, it should be 1.`;
}

function orderSentence(got: unknown, expected: unknown): string | undefined {
  if (!numbersIn(got) || !numbersIn(expected) || got.length !== expected.length) return undefined;
  const sorted = (list: number[]) => list.toSorted((a, b) => a - b);
  const [own, right] = [sorted(got), sorted(expected)];
  const same = own.every((value, i) => Math.abs(value - (right[i] ?? NaN)) <= 1e-12);
  return same ? 'The numbers are right, but they stand in another order.' : undefined;
}

function entrySentence(subject: string, { why, path, got, expected }: Difference, within: number): string {
  if (why === 'length' && path.length === 0)
    return `${capital(subject)} ${sayValue(got)}, it should be ${sayKind(expected)}.`;
  if (why === 'length') {
    const [is, should] = [(got as unknown[]).length, (expected as unknown[]).length];
    const row = path.length === 1 && typeof path[0] === 'number' ? `row ${path[0] + 1}` : placeWords(path);
    return `${capital(row)} has ${is} ${is === 1 ? 'entry' : 'entries'}, it should have ${should}.`;
  }
  const where = path.length === 0 ? subject : `${placeWords(path)} is`;
  if (why === 'keys') {
    const keys = Object.keys(expected as object).join(', ');
    return `${capital(where)} ${sayValue(got)}, it should have ${keys}.`;
  }
  const should = why === 'kind' ? sayKind(expected) : sayValue(expected);
  return `${capital(where)} ${sayValue(got)}, it should be ${should}.${nearMiss(got, expected, within)}`;
}

/** How far off a number is that looks nearly right. */
function nearMiss(got: unknown, expected: unknown, within: number): string {
  if (typeof got !== 'number' || typeof expected !== 'number') return '';
  const off = Math.abs(got - expected);
  if (!(off <= 1e-4 * Math.max(Math.abs(expected), 1e-3))) return '';
  return ` That is ${off.toPrecision(2).replace('e+', 'e')} ${got > expected ? 'too much' : 'too little'}; ${numberText(within)} is allowed.`;
}

/** `entry 2 (index 1)`, `row 2, entry 3`, `top`. */
function placeWords(path: Difference['path']): string {
  const [first, second] = path;
  if (path.length === 1 && typeof first === 'number') return `entry ${first + 1} (index ${first})`;
  if (path.length === 2 && typeof first === 'number' && typeof second === 'number')
    return `row ${first + 1}, entry ${second + 1} (index [${first}][${second}])`;
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

export function numbersIn(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

export function capital(text: string): string {
  // a name keeps its own first letter
  return /^(?:entry|row|this|the)\b/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
