/**
 * A number as a reader types it: with a comma or a point, as a fraction such as 1/3, or in percent; undefined when it is none.
 */
export function numberSaid(text: string): number | undefined {
  const plain = text.trim().replace('−', '-').replaceAll(',', '.');
  const [, number = plain, sign] = /^(.*?)\s*(%)$/.exec(plain) ?? [];
  const parts = number.split('/').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const value = parts.length > 2 ? NaN : (parts[0] ?? NaN) / (parts[1] ?? 1) / (sign ? 100 : 1);
  return Number.isNaN(value) ? undefined : value;
}

/**
 * What is said of a number that was predicted.
 *
 * @param said  as the reader typed it
 * @param truth the double
 * @param shown the truth as the page rounds it
 */
export function aboutNumber(said: string, truth: number, shown: string): string {
  const value = numberSaid(said);
  const begin = `You said ${said.trim()}.`;
  if (value === undefined) return begin;
  if (value === truth || value === numberSaid(shown)) return `${begin} That is it.`;
  const ratio = value / truth;
  const near = Number.isFinite(ratio) && Math.abs(ratio - 1) <= 0.1;
  return `${begin} It is ${shown}: ${near ? 'close, a little ' : ''}${value < truth ? 'more' : 'less'} than you said.`;
}

/** What is said of a choice among words. */
export function aboutChoice(said: string, right: string): string {
  return said === right ? `You said “${said}”, and so it is.` : `You said “${said}”. It is “${right}”.`;
}
