/** Two digits and a power of ten, as one writes them by hand. */
export function inPowers(value: number): string {
  if (value === 0) return '0';
  const [digits, power] = value.toExponential(1).split('e');
  return `${digits} · 10${raised(Number(power))}`;
}

export function raised(power: number): string {
  const digits = [...String(Math.abs(power))].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]);
  return (power < 0 ? '⁻' : '') + digits.join('');
}
