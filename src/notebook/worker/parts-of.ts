export function isArrayLike(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** What stands in an array, a typed array or a set, in order. */
export function itemsOf(value: object): ArrayLike<unknown> | undefined {
  if (isArrayLike(value)) return value;
  return value instanceof Set ? [...value] : undefined;
}

export function take<T>(items: ArrayLike<T>, count: number): T[] {
  return Array.from({ length: Math.min(items.length, count) }, (_, index) => items[index] as T);
}

/** How many places of an array are empty from this one on; an array may have billions of them. */
export function emptyFrom(items: ArrayLike<unknown>, index: number): number {
  if (index in items) return 0;
  const next = Object.keys(items).find((key) => Number(key) > index);
  return (next === undefined ? items.length : Number(next)) - index;
}

/** The name of a value's class, read without running anything of the cell's. */
export function kindOf(value: object): string {
  const prototype = Object.getPrototypeOf(value) as object | null;
  const made: unknown = prototype && Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value;
  const name: unknown =
    typeof made === 'function' ? Object.getOwnPropertyDescriptor(made, 'name')?.value : undefined;
  return typeof name === 'string' ? name : '';
}

interface Entry {
  key: string;
  /** absent for a getter, which is not run */
  get?: () => unknown;
}

/** Names and values of a map or of an object's own fields, as many as are shown, and how many there are. */
export function entriesOf(value: object, most: number): { shown: Entry[]; count: number } {
  if (value instanceof Map) {
    const shown = [...value]
      .slice(0, most)
      .map(([key, item]) => ({ key: keyText(key), get: () => item as unknown }));
    return { shown, count: value.size };
  }
  const keys = Object.keys(value);
  const shown = keys.slice(0, most).map((key) => {
    const field = Object.getOwnPropertyDescriptor(value, key);
    return field && 'value' in field ? { key, get: () => field.value as unknown } : { key };
  });
  return { shown, count: keys.length };
}

function keyText(key: unknown): string {
  if (Array.isArray(key)) return `[${key.slice(0, 3).map(keyText).join(', ')}${key.length > 3 ? ', …' : ''}]`;
  if (typeof key === 'object' && key !== null) return kindOf(key) || 'object';
  return typeof key === 'function' ? `function ${key.name}` : String(key);
}

/** Rows of records that have the same names and plain values, as a table's rows. */
export function recordRows(
  items: readonly unknown[],
  mostColumns: number,
): { columns: string[]; rows: unknown[][] } | undefined {
  const first = items[0];
  if (items.length < 2 || typeof first !== 'object' || first === null) return undefined;
  const columns = Object.keys(first);
  if (columns.length < 1 || columns.length > mostColumns) return undefined;
  const rows = items.map((item) => fieldsOf(item, columns));
  return rows.every((row) => row !== undefined) ? { columns, rows } : undefined;
}

function fieldsOf(item: unknown, columns: readonly string[]): unknown[] | undefined {
  if (typeof item !== 'object' || item === null || Object.getPrototypeOf(item) !== Object.prototype)
    return undefined;
  const fields = Object.getOwnPropertyDescriptors(item) as Record<string, PropertyDescriptor>;
  if (Object.keys(fields).join() !== columns.join()) return undefined;
  const values = columns.map((column) => fields[column]);
  return values.every((field) => field !== undefined && 'value' in field)
    ? values.map((field) => field?.value as unknown)
    : undefined;
}
