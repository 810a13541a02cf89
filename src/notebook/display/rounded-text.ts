/**
 * A number as prose quotes it.
 *
 * @param exact  text of the double
 * @param digits significant digits, as text; absent: all that the double has
 * @example roundedText('0.29293560324051447', '3') // → '0.293'
 */
export function roundedText(exact: string, digits?: string): string {
  if (digits === undefined) return exact;
  const rounded = Number(Number(exact).toPrecision(Number(digits)));
  return String(rounded).replace(
    /e([+-])(\d+)$/,
    (_, sign: string, power: string) => ` × 10${superscript(sign, power)}`,
  );
}

function superscript(sign: string, power: string): string {
  const digits = [...power].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
  return sign === '-' ? `⁻${digits}` : digits;
}
