/** What a value holds that can't be compared, in words: `a Map`, `a promise`. */
export class Unplain extends Error {
  override readonly name = 'Unplain';
}

/** More than any exercise asks for; a result may claim to hold billions. */
const most = { values: 2_000_000, depth: 30 };

const { isArray } = Array;
const { isView } = ArrayBuffer;
const typed = Object.getPrototypeOf(Uint8Array.prototype) as object;
const kindOfTyped = Object.getOwnPropertyDescriptor(typed, Symbol.toStringTag)?.get;

/** Makes something harmless of a function that a value holds; `path` leads to it. */
type Wrap = (f: (...args: unknown[]) => unknown, path: string) => unknown;

/**
 * A copy of numbers, texts, lists and plain objects, each looked at once: what a reader's function gives may be a proxy or have
 * getters, and say something else when it is looked at again. A typed array becomes a list.
 *
 * @throws Unplain, or whatever a getter throws
 */
export function plainCopy(value: unknown, wrap: Wrap, path = ''): unknown {
  let left = most.values;
  const copy = (at: unknown, way: string, depth: number): unknown => {
    left -= 1;
    if (left < 0) throw new Unplain(`more than ${most.values} values`);
    if (depth > most.depth) throw new Unplain('lists in lists without an end');
    if (typeof at === 'function') return wrap(at as (...args: unknown[]) => unknown, way);
    if (typeof at === 'symbol') throw new Unplain('a symbol');
    if (typeof at !== 'object' || at === null) return at;
    const items = itemsOf(at);
    if (items) {
      const { length } = items;
      if (length > left) throw new Unplain(`a list of ${length} values`);
      const list: unknown[] = [];
      for (let i = 0; i < length; i += 1) list[i] = copy(items[i], `${way}[${i}]`, depth + 1);
      return list;
    }
    refuse(at);
    const record: Record<string, unknown> = {};
    for (const key of Object.keys(at))
      Object.defineProperty(record, key, {
        value: copy((at as Record<string, unknown>)[key], way === '' ? key : `${way}.${key}`, depth + 1),
        ...{ enumerable: true, writable: true, configurable: true },
      });
    return record;
  };
  return copy(value, path, 0);
}

function itemsOf(value: object): ArrayLike<unknown> | undefined {
  if (isArray(value)) return value;
  return isView(value) && kindOfTyped?.call(value) !== undefined ? (value as Float64Array) : undefined;
}

function refuse(value: object): void {
  if ('then' in value && typeof value.then === 'function') throw new Unplain('a promise');
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== 'Object') throw new Unplain(`${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind}`);
}
