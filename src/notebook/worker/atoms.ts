import { counted } from '../../checks/counted.ts';

/** Longest text that is shown, in UTF-16 units. */
const mostText = 5000;

export function cut(text: string): string {
  return text.length > mostText
    ? `${text.slice(0, mostText)}… and ${text.length - mostText} more characters`
    : text;
}

interface Atom {
  kind: string;
  text: string;
}

/** A value that is shown as one piece of text; undefined for what has parts. */
export function atomOf(value: unknown): Atom | undefined {
  if (value === null) return { kind: 'null', text: 'null' };
  if (typeof value === 'string') return { kind: 'string', text: JSON.stringify(cut(value)) };
  if (typeof value === 'bigint') return { kind: 'bigint', text: `${cut(String(value))}n` };
  if (typeof value === 'function') return { kind: 'function', text: cut(functionText(value)) };
  if (typeof value !== 'object') return { kind: typeof value, text: String(value) };
  if (value instanceof Date) return { kind: 'date', text: dateText(value) };
  if (value instanceof RegExp) return { kind: 'regexp', text: cut(RegExp.prototype.toString.call(value)) };
  if (value instanceof Promise) return { kind: 'promise', text: 'Promise' };
  if (value instanceof ArrayBuffer || value instanceof DataView)
    return { kind: 'buffer', text: `${value.constructor.name} (${counted(value.byteLength, 'byte')})` };
  const tag: unknown = Object.prototype.toString.call(value).slice(8, -1);
  // to look into these would use them up, or is not possible
  return typeof tag === 'string' && /(?:Iterator|Generator|^Weak(?:Map|Set|Ref))$/.test(tag)
    ? { kind: 'object', text: tag }
    : undefined;
}

function dateText(date: Date): string {
  const time = Date.prototype.getTime.call(date);
  return Number.isNaN(time) ? 'Invalid Date' : new Date(time).toISOString();
}

/** `class Box`, `function twice(x)`; in a text without spaces, as the library's is, the parameters' names say nothing. */
function functionText(value: object): string {
  const source = Function.prototype.toString.call(value).replace(/\s+/g, ' ');
  const name: unknown = Object.getOwnPropertyDescriptor(value, 'name')?.value;
  const called = typeof name === 'string' && name !== '' ? name : '(no name)';
  if (/^class\b/.test(source)) return `class ${called}`;
  const [, parameters] =
    /^[^(]*\(([^()={}[\]]*)\) (?!\{ \[native)/.exec(source) ?? /^(?:async )?([\w$]+) =>/.exec(source) ?? [];
  if (parameters === undefined) return `function ${called}`;
  return `function ${called}(${parameters
    .split(',')
    .map((part) => part.trim())
    .join(', ')})`;
}
