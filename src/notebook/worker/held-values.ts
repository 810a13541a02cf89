/** Freezing more than this many values takes longer than to copy them; a longer array is watched instead. */
const mostFrozen = 100_000;

/** A value that can't be frozen, with a copy of what is in it. */
interface Watched {
  name: string;
  /** Gives it its first content back, and says whether that was needed. */
  restore: () => boolean;
}

/**
 * The values that cells hand to each other. They are fixed once their cell is done, because a cell that changed another
 * cell's value would make the page depend on what ran before. Arrays and plain objects are frozen; typed arrays, maps,
 * sets and dates can't be, so they are compared with a copy. What a function or a class keeps to itself stays its own.
 */
export class HeldValues {
  /** name -> id of the cell that declares it */
  readonly owners = new Map<string, string>();
  #watched: Watched[] = [];

  hold(values: Record<string, unknown>, owner: string): void {
    for (const [name, value] of Object.entries(values)) {
      this.owners.set(name, owner);
      try {
        this.#fix(name, value);
      } catch {
        // a proxy that refuses is left as it is
      }
    }
  }

  /** Undoes what was done to these names; gives the first that was changed. */
  restore(names: readonly string[]): string | undefined {
    const changed = this.#watched.filter((watched) => names.includes(watched.name) && watched.restore());
    return changed[0]?.name;
  }

  #fix(name: string, value: unknown): void {
    const queue: unknown[] = [value];
    let left = mostFrozen;
    while (queue.length > 0 && left > 0) {
      const at = queue.pop();
      if (typeof at !== 'object' || at === null || Object.isFrozen(at)) continue;
      const restore = keeperOf(at, left);
      if (restore) this.#watched.push({ name, restore });
      if (at instanceof Map || at instanceof Set) for (const entry of at.entries()) queue.push(...entry);
      else if (!restore && isPlain(at)) {
        Object.freeze(at);
        const inside = Array.isArray(at) ? at : Object.values(Object.getOwnPropertyDescriptors(at)).map(held);
        left -= inside.length;
        for (const item of inside) if (typeof item === 'object') queue.push(item);
      }
    }
  }
}

function held({ value }: PropertyDescriptor): unknown {
  return value;
}

function isPlain(value: object): boolean {
  return (
    Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)
  );
}

function keeperOf(value: object, left: number): (() => boolean) | undefined {
  if (Array.isArray(value)) return value.length > left ? arrayKeeper(value, [...value]) : undefined;
  if (ArrayBuffer.isView(value))
    return value instanceof DataView ? undefined : typedKeeper(value as Float64Array);
  if (value instanceof Map) return mapKeeper(value);
  if (value instanceof Set) return setKeeper(value);
  if (value instanceof Date) return dateKeeper(value);
  return undefined;
}

function same(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (!Object.is(a[i], b[i])) return false;
  return true;
}

function arrayKeeper(value: unknown[], copy: unknown[]) {
  return (): boolean => {
    if (same(value, copy)) return false;
    value.length = copy.length;
    copy.forEach((item, index) => (value[index] = item));
    return true;
  };
}

function typedKeeper(value: Float64Array) {
  const copy = value.slice();
  return (): boolean => {
    if (same(value, copy)) return false;
    if (value.length === copy.length) value.set(copy);
    return true;
  };
}

function mapKeeper(value: Map<unknown, unknown>) {
  const copy = [...value];
  const [keys, values] = [copy.map(([key]) => key), copy.map(([, item]) => item)];
  return (): boolean => {
    if (same([...value.keys()], keys) && same([...value.values()], values)) return false;
    value.clear();
    for (const [key, item] of copy) value.set(key, item);
    return true;
  };
}

function setKeeper(value: Set<unknown>) {
  const copy = [...value];
  return (): boolean => {
    if (same([...value], copy)) return false;
    value.clear();
    for (const item of copy) value.add(item);
    return true;
  };
}

function dateKeeper(value: Date) {
  const copy = value.getTime();
  return (): boolean => {
    if (Object.is(value.getTime(), copy)) return false;
    value.setTime(copy);
    return true;
  };
}
