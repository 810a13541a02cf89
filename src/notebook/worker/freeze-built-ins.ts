/**
 * Makes the language itself read-only, before any cell has run. Library, checks and display call `Math.abs`, array methods
 * and the like by their names; a cell that replaced one of them could turn every later check green.
 *
 * @param roots objects from which everything reachable is frozen, besides what only syntax reaches; themselves too
 */
export function freezeBuiltIns(roots: readonly unknown[]): void {
  for (const prototype of commonPrototypes) allowOverriding(prototype);
  const seen = new Set<unknown>();
  const queue = [...roots, ...reachedBySyntax];
  while (queue.length > 0) {
    const value = queue.pop();
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value))
      continue;
    seen.add(value);
    if (!ArrayBuffer.isView(value)) Object.freeze(value); // the numbers of a typed array can't be frozen
    queue.push(Object.getPrototypeOf(value));
    for (const key of Reflect.ownKeys(value)) {
      const { value: held, get, set } = Object.getOwnPropertyDescriptor(value, key) ?? {};
      queue.push(held, get, set);
    }
  }
}

const text = ''[Symbol.iterator]();
const segments = new Intl.Segmenter().segment('a');
const { searchParams } = new URL('a:b');

/** Prototypes that no kept global name leads to. They are looked up now, while all names are there. */
const reachedBySyntax: unknown[] = [
  ...[[].values(), new Map().values(), new Set().values(), text, 'a'.matchAll(/a/g)],
  ...[segments, segments[Symbol.iterator](), searchParams, searchParams.entries()],
  ...[function* () {}, async function () {}, async function* () {}, new DOMException()],
  // helpers of iterators are younger than the rest of the language that the site needs
  ...(typeof Iterator === 'function' ? [Iterator.from(text).map(Number), Iterator.from(bareIterator())] : []),
].map((example) => Object.getPrototypeOf(example) as unknown);

function bareIterator(): Iterator<unknown> {
  return { next: () => ({ done: true, value: undefined }) };
}

const errors = [
  Error,
  AggregateError,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
];
const commonPrototypes: object[] = [Object.prototype, ...errors.map(({ prototype }) => prototype as object)];

/**
 * An object can't assign to a name that its frozen prototype holds as plain data: `this.name = 'MyError'` would throw. So
 * the data becomes a getter, and a setter that gives the object a property of its own.
 */
function allowOverriding(prototype: object): void {
  for (const [name, { value, configurable }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (value === undefined || !configurable) continue;
    Object.defineProperty(prototype, name, {
      get: () => value as unknown,
      set(this: unknown, own: unknown) {
        if (this === prototype) throw new TypeError(`A cell can't change ${name} of the language itself.`);
        Object.defineProperty(this, name, {
          value: own,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      },
      enumerable: false,
    });
  }
}
