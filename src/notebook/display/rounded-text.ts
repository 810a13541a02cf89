/**
 * A number as prose quotes it, with a true minus sign.
 *
 * @param exact  text of the double
 * @param digits significant digits, as text; absent: all that the double has
 * @example roundedText('0.29293560324051447', '3') // → '0.293'
 */
export function roundedText(exact: string, digits?: string): string {
  return (digits === undefined ? exact : rounded(exact, Number(digits))).replace(/^-/, '−');
}

function rounded(exact: string, digits: number): string {
  return String(Number(Number(exact).toPrecision(digits))).replace(
    /e([+-])(\d+)$/,
    (_, sign: string, power: string) => ` × 10${superscript(sign, power)}`,
  );
}

function superscript(sign: string, power: string): string {
  const digits = [...power].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
  return sign === '-' ? `⁻${digits}` : digits;
}
