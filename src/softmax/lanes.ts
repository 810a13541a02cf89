import { describe, refuse } from './require.ts';

/**
 * How a flat array falls into lanes along one axis: into its rows, its columns, or one lane that is the whole of it.
 * A lane has `length` numbers, which stand `step` apart.
 */
interface Lanes {
  size: number;
  length: number;
  step: number;
  /** How many lanes there are. */
  count: number;
}

/**
 * Finds the lanes along an axis of a flat array that is stored row after row (the last axis runs fastest).
 *
 * @param shape the length of each axis; by default one axis
 * @param axis  counted from the front, or from the back when negative; `null` makes one lane of the whole array
 * @throws TypeError if the shape is none, RangeError if it does not fit the scores or has no such axis
 */
export function findLanes(
  caller: string,
  size: number,
  shape?: readonly number[],
  axis: number | null = -1,
): Lanes {
  if (shape === undefined && (axis === -1 || axis === 0)) return { size, length: size, step: 1, count: 1 };
  return lanesAlong(caller, size, shape ?? [size], axis);
}

function lanesAlong(caller: string, size: number, shape: readonly number[], axis: number | null): Lanes {
  requireShape(caller, size, shape);
  if (axis === null) return { size, length: size, step: 1, count: 1 };
  const position = axis < 0 ? shape.length + axis : axis;
  const length = Number.isInteger(axis) ? shape[position] : undefined;
  if (length === undefined) {
    const known = shape.length === 1 ? '0 or -1' : `from ${-shape.length} to ${shape.length - 1}`;
    throw new RangeError(
      `${caller} needs an axis that is ${known} for the shape [${shape.join(', ')}]; axis is ${describe(axis)}`,
    );
  }
  const step = product(shape.slice(position + 1));
  return { size, length, step, count: step * product(shape.slice(0, position)) };
}

/** Calls `visit` with the place where each lane starts and the place where it has ended. */
export function forEachLane(lanes: Lanes, visit: (first: number, end: number) => void): void {
  const span = lanes.length * lanes.step;
  for (let start = 0; start < lanes.size; start += span) {
    for (let first = start; first < start + lanes.step; first++) visit(first, first + span);
  }
}

function requireShape(caller: string, size: number, shape: readonly number[]): void {
  if (!Array.isArray(shape) || !shape.every((length) => Number.isInteger(length) && length >= 0)) {
    refuse(caller, 'a shape such as [2, 3]', 'shape', shape);
  }
  if (product(shape) !== size) {
    throw new RangeError(
      `${caller} needs a shape that fits the scores; [${shape.join(', ')}] holds ${product(shape)} and there are ${size}`,
    );
  }
}

function product(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total * length, 1);
}
