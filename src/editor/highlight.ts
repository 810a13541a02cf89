import { parser as javascript } from '@lezer/javascript';
import { parser as python } from '@lezer/python';
import { eachToken } from './tokens.ts';

/** A piece of code and the classes of its look, separated by spaces; '' when it has none. */
export interface Token {
  text: string;
  classes: string;
}

const parsers = { ts: javascript.configure({ dialect: 'ts' }), python };

/**
 * Splits code into pieces to be shown, white space and line breaks included.
 *
 * @example highlight('1', 'ts') // → [{ text: '1', classes: 'tok-number' }]
 */
export function highlight(code: string, language: 'ts' | 'python'): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const put = (from: number, to: number, classes: string) => {
    if (from > end) tokens.push({ text: code.slice(end, from), classes: '' });
    tokens.push({ text: code.slice(from, to), classes });
    end = to;
  };
  const range = { from: 0, to: code.length };
  eachToken(parsers[language].parse(code), (from, to) => code.slice(from, to), put, range);
  if (end < code.length) tokens.push({ text: code.slice(end), classes: '' });
  return tokens;
}
