/**
 * A number as NumPy would print it: at most eight significant digits. Where rounding would make it look like another,
 * simpler number, all its digits stay: 0.9999999999999998 is not shown as 1.
 *
 * @example numberText(1.764052345967664) // → '1.7640523'
 * @example numberText(0.9999999999999998) // → '0.9999999999999998'
 */
export function numberText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  const full = String(value).replace('e+', 'e');
  if (!Number.isFinite(value) || Number.isInteger(value)) return full;
  const short = String(Number(value.toPrecision(8))).replace('e+', 'e');
  const looksSimpler = short.replace(/e.*|[-.]|^0\.0*/g, '').length < 5;
  return looksSimpler && Number(short) !== value ? full : short;
}
