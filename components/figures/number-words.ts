/** A part of a whole as an SVG length; a thousandth of a per cent is below a pixel on any screen. */
export function percent(part: number): string {
  return `${Number((100 * part).toFixed(3))}%`;
}

/** A share; one that is nearly 1 with as many digits as show that it is not. */
export function shareWords(share: number): string {
  return share > 0.9995 ? share.toFixed(5) : threeDigits(share);
}

/** Three significant digits as a reader would write them: 0.293, 9.4, 1234, 2.1e−7. */
export function threeDigits(value: number): string {
  if (!Number.isFinite(value)) return String(value).replace('-', '−').replace('Infinity', '∞');
  const size = Math.abs(value);
  const text =
    size !== 0 && (size < 1e-3 || size >= 1e5)
      ? value.toExponential(1)
      : value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
  return text.replaceAll('-', '−').replace('e+', 'e');
}
