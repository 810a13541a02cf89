/** Typed arrays of whole numbers. */
type IntegerArray =
  Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array;

/** The arrays of numbers that this module reads. It never writes to them. */
export type Numbers = readonly number[] | Float64Array | Float32Array | IntegerArray;

/** The arrays that can hold fractions, and so can hold shares. */
export type FloatNumbers = number[] | Float64Array | Float32Array;

/** What a result comes in: the kind of array that came in, or Float64Array where that kind holds whole numbers only. */
export type Like<S extends Numbers> = S extends readonly number[]
  ? number[]
  : S extends Float32Array
    ? Float32Array
    : Float64Array;

/** The name of an array's kind, such as `Array` or `Float32Array`; `undefined` for everything that is not an array. */
export function kindOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return 'Array';
  return isTypedArray(value) ? value[Symbol.toStringTag] : undefined;
}

function isTypedArray(value: unknown): value is Float64Array {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** Puts a result into the kind of array that the input came in. */
export function like<S extends Numbers>(input: S, result: ArrayLike<number>): Like<S> {
  const kind = kindOf(input);
  if (kind === 'Array') return Array.from(result) as Like<S>;
  return (kind === 'Float32Array' ? Float32Array.from(result) : Float64Array.from(result)) as Like<S>;
}
