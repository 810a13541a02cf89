import { fromJson, toJson, type CarriedCode } from './carried-code.ts';

/**
 * The reader's changes inside a downloaded page: JSON in a script element that no browser runs. It is found as text, and
 * nothing else of a loaded file is looked at. `<` is written `\u003c`, so that no text of a cell can end the element.
 */
const open = '<script type="application/json" data-softmax-notebook="1">';
const close = '</script>';

export function toHtmlBlock(carried: CarriedCode): string {
  return `${open}${toJson(carried).replaceAll('<', '\\u003c')}${close}`;
}

/** @returns undefined for a text that holds no such block */
export function fromHtml(html: string): CarriedCode | undefined {
  const start = html.indexOf(open);
  const end = html.indexOf(close, start);
  if (start < 0 || end < 0) return undefined;
  try {
    return fromJson(html.slice(start + open.length, end));
  } catch {
    return undefined;
  }
}
