/** Chart markup as a test compares it between machines: an element a line, numbers to a thousandth, ids uncounted. */
export function comparable(markup: string): string {
  return markup
    .replace(/(plot-[a-z]+)-\d+/g, '$1')
    .replace(/-?\d+\.\d{4,}(?:e[-+]?\d+)?/g, (number) => String(Number(Number(number).toFixed(3))))
    .replace(/></g, '>\n<');
}
