import { numberText } from '../../src/notebook/display/number-text.ts';
import type { Case } from '../../src/zoo/law.ts';

/** @example listText([1, 0.5, -Infinity]) // → '1, 0.5, −∞' */
export function listText(values: readonly number[]): string {
  return values.map(text).join(', ');
}

function text(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '−∞';
  return numberText(value).replace(/-/g, '−');
}

/** The input of a law in words: what the function got, and what was done with it. */
export function inputText(input: Case): string {
  const { scores, rows, mask, shift, raise, scale, repeat, temperature, label, p, u } = input;
  const list = rows ? rows.map((row) => `[${listText(row)}]`).join(', ') : `[${listText(scores)}]`;
  const parts = [
    list,
    mask && masked(mask),
    shift !== undefined && `with ${text(shift)} added to each`,
    raise !== undefined && `with the first raised by ${text(raise)}`,
    scale !== undefined && `times ${text(scale)}`,
    repeat !== undefined && `${repeat.toLocaleString('en')} times over`,
    temperature !== undefined && `at temperature ${text(temperature)}`,
    label !== undefined && `with the label ${label}`,
    p !== undefined && `with p = ${p}`,
    u !== undefined && `with u = ${u}`,
  ];
  return parts.filter((part) => part !== undefined && part !== false).join(' ');
}

function masked(mask: readonly boolean[]): string {
  const places = mask.flatMap((kept, i) => (kept ? [] : [i]));
  if (places.length === 0) return 'with nothing masked';
  return `with item${places.length === 1 ? '' : 's'} ${places.join(' and ')} masked`;
}
