import { describe, place } from './words.ts';

/** Typed arrays of numbers. */
type TypedArray =
  | Float64Array
  | Float32Array
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array;

/** A number, or an array of numbers of any depth. true and false count as 1 and 0, as they do in NumPy. */
export type Numeric = number | boolean | TypedArray | readonly Numeric[];

/** What `np.asarray` makes of a value: its numbers in one row, the length of each axis, and the type of the numbers. */
export interface NumericArray {
  values: ArrayLike<number>;
  shape: readonly number[];
  /** `float64`, `float32`, `int8`, `bool` and so on; numbers outside typed arrays are float64. */
  dtype: string;
}

/** True for typed arrays of numbers: what stands for an `ndarray` here, where plain arrays stand for lists. */
export function isTypedArray(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && /^(Float|Int|Uint)\d/.test(kindOf(value));
}

/**
 * Lays a number or a nested array of numbers out flat.
 *
 * @param check the assertion on whose behalf, and `name` the argument, for the error
 * @throws TypeError if something is not a number, or if rows have different lengths
 */
export function toNumericArray(value: unknown, check: string, name: string): NumericArray {
  if (isTypedArray(value)) return { values: value, shape: [value.length], dtype: dtypeOf(value) };
  const values: number[] = [];
  const dtypes = new Set<string>();
  const shape = shapeOf(value);
  collect(value, []);
  const [dtype = 'float64'] = dtypes;
  return { values, shape, dtype: dtypes.size > 1 ? 'float64' : dtype };

  function collect(part: unknown, position: readonly number[]): void {
    const length = shape[position.length];
    if (length === undefined) {
      if (typeof part !== 'number' && typeof part !== 'boolean') refuse('numbers', part, position);
      values.push(Number(part));
      dtypes.add(typeof part === 'boolean' ? 'bool' : 'float64');
      return;
    }
    if (!isList(part)) refuse(`an array of ${length}`, part, position);
    if (part.length !== length) refuse(`rows of length ${length}`, part, position);
    if (isTypedArray(part) && position.length === shape.length - 1) {
      for (const number of part) values.push(number);
      dtypes.add(dtypeOf(part));
      return;
    }
    for (let i = 0; i < length; i++) collect(part[i], [...position, i]);
  }

  function refuse(needed: string, part: unknown, position: readonly number[]): never {
    throw new TypeError(`${check} needs ${needed}; ${name}${place(position)} is ${describe(part)}`);
  }
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || isTypedArray(value);
}

function shapeOf(value: unknown): number[] {
  if (!isList(value)) return [];
  return value.length === 0 ? [0] : [value.length, ...shapeOf(value[0])];
}

function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function dtypeOf(values: TypedArray): string {
  return kindOf(values)
    .replace(/(Clamped)?Array/, '')
    .toLowerCase();
}
