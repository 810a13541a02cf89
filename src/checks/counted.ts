/** A whole number and what is counted, `1 second` or `9,900 pairs`; the word in the singular, with a plural in s. */
export function counted(count: number, word: string): string {
  const grouped = String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped} ${word}${count === 1 ? '' : 's'}`;
}
