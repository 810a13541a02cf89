/** What a function gave, as plain data that can be posted from one thread to another. */
export type Answer =
  | { type: 'numbers'; kind: string; values: number[] }
  | { type: 'rows'; rows: number[][] }
  | { type: 'number'; value: number }
  | { type: 'other'; text: string }
  | { type: 'threw'; text: string };

// Taken before any foreign code runs, and used without methods, so that code which replaces built-ins is still described as
// it is.
const { isArray } = Array;
const { isView } = ArrayBuffer;
const kindOfTyped = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype),
  Symbol.toStringTag,
)?.get;
const call = Function.prototype.call.bind(Function.prototype.call) as (
  f: () => unknown,
  that: object,
) => unknown;

/** Copies a result, so that nothing that happens later changes it. */
export function answerOf(value: unknown): Answer {
  if (typeof value === 'number') return { type: 'number', value };
  const kind = kindOf(value);
  if (kind === undefined) return { type: 'other', text: nameOf(value) };
  const items = value as ArrayLike<unknown>;
  if (items.length > 0 && isArray(items[0])) return rowsOf(items);
  const values: number[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (typeof item !== 'number') {
      return { type: 'other', text: `${kind} of length ${items.length} with ${nameOf(item)} at [${i}]` };
    }
    values[i] = item;
  }
  return { type: 'numbers', kind, values };
}

function rowsOf(items: ArrayLike<unknown>): Answer {
  const rows: number[][] = [];
  for (let i = 0; i < items.length; i++) {
    const row = answerOf(items[i]);
    if (row.type !== 'numbers')
      return { type: 'other', text: `Array of length ${items.length} with ${nameOf(items[i])} at [${i}]` };
    rows[i] = row.values;
  }
  return { type: 'rows', rows };
}

/** The error that a function threw. */
export function errorOf(error: unknown): Answer {
  if (!(error instanceof Error)) return { type: 'threw', text: nameOf(error) };
  return { type: 'threw', text: `${error.name}: ${error.message}` };
}

/** An answer in a few words, for a report. */
export function sayAnswer(answer: Answer): string {
  if (answer.type === 'number') return `the number ${answer.value}`;
  if (answer.type === 'rows') return `rows ${JSON.stringify(answer.rows)}`;
  if (answer.type === 'threw') return `throws ${answer.text}`;
  if (answer.type === 'other') return answer.text;
  const { kind, values } = answer;
  const list = `[${values.slice(0, 8).join(', ')}${values.length > 8 ? ', …' : ''}]`;
  return kind === 'Array' ? list : `${kind} ${list}`;
}

function kindOf(value: unknown): string | undefined {
  if (isArray(value)) return 'Array';
  if (!isView(value) || kindOfTyped === undefined) return undefined;
  const kind = call(kindOfTyped, value);
  return typeof kind === 'string' ? kind : undefined;
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'boolean') return `${value}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === 'bigint') return `the BigInt ${value}`;
  const kind = kindOf(value);
  return kind === undefined
    ? `a value of type ${typeof value}`
    : `${kind} of length ${(value as ArrayLike<unknown>).length}`;
}
