import { describe } from './words.ts';

/** A value as plain data: what cannot be cloned to another thread becomes its description. */
export function toPlain(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return describe(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (!isPlainObject(value)) return ArrayBuffer.isView(value) ? structuredClone(value) : describe(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toPlain(item)]));
}

/** True for objects that are nothing but their keys: `{ … }`. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.prototype.toString.call(value) === '[object Object]';
}
