import type { FloatNumbers, Like, Numbers } from './numbers.ts';
import { refuse, refuseItem, requireNumbers } from './require.ts';

/** What a loop over lanes works on: the scores and a place for the results, both as doubles. */
interface Workspace<Out> {
  x: Float64Array;
  p: Float64Array;
  out: Out;
}

/**
 * Lays out the arrays of a call so that its loops meet Float64Array only. V8 compiles a loop for the kinds of array that
 * it has met: after a handful of kinds the same loop ran six times slower (Node 24).
 *
 * @throws TypeError if the scores are no numbers or `out` cannot hold shares, RangeError if `out` has another length
 */
export function openWorkspace<S extends Numbers, Out extends FloatNumbers = Like<S>>(
  caller: string,
  scores: S,
  given: Out | undefined,
): Workspace<Out> {
  const x = readScores(caller, scores);
  const out = chooseOut(caller, scores, scores.length, given);
  if (out instanceof Float64Array && !overlaps(scores, out)) return { x, p: out, out };
  return { x, p: scores instanceof Float64Array ? borrow(scores.length) : x, out };
}

/** Hands the results over in the array that was asked for. */
export function closeWorkspace<Out extends FloatNumbers>({ p, out }: Workspace<Out>): Out {
  if (p !== out) copyOut(p, out);
  return out;
}

/**
 * The scores as doubles: themselves, or a copy that the next call may overwrite.
 *
 * @throws TypeError if they are no numbers
 */
export function readScores(caller: string, scores: Numbers): Float64Array {
  if (scores instanceof Float64Array) return scores;
  if (Array.isArray(scores)) return copyList(caller, scores, borrow(scores.length));
  requireNumbers(caller, 'scores', scores);
  const x = borrow(scores.length);
  x.set(scores);
  return x;
}

/**
 * The array that results go to: the one given, or a new one of the kind that the scores came in.
 *
 * @throws TypeError if the given one cannot hold shares, RangeError if it has another length
 */
export function chooseOut<S extends Numbers, Out extends FloatNumbers = Like<S>>(
  caller: string,
  scores: S,
  length: number,
  given: Out | undefined,
): Out {
  if (given === undefined) {
    if (Array.isArray(scores)) return new Array<number>(length) as Out;
    return (scores instanceof Float32Array ? new Float32Array(length) : new Float64Array(length)) as Out;
  }
  if (!(given instanceof Float64Array || given instanceof Float32Array || Array.isArray(given))) {
    refuse(caller, 'an array for fractions', 'out', given);
  }
  if (given.length === length) return given;
  throw new RangeError(`${caller} needs room for ${length} results; out has room for ${given.length}`);
}

/** Copies doubles from the front of `p` until `out` is full. */
export function copyOut(p: Float64Array, out: FloatNumbers): void {
  if (out instanceof Float64Array) out.set(p.subarray(0, out.length));
  else if (Array.isArray(out)) copyToList(p, out);
  else copyToFloat32(p, out);
}

function copyToList(p: Float64Array, out: number[]): void {
  for (let i = 0; i < out.length; i++) out[i] = p[i]!;
}

function copyToFloat32(p: Float64Array, out: Float32Array): void {
  for (let i = 0; i < out.length; i++) out[i] = p[i]!;
}

function copyList(caller: string, list: readonly unknown[], x: Float64Array): Float64Array {
  for (let i = 0; i < list.length; i++) {
    const score = list[i];
    if (typeof score !== 'number') refuseItem(caller, 'scores', i, score);
    x[i] = score;
  }
  return x;
}

const KEPT = 2 ** 17;
let kept = new Float64Array(1024);

/** Room for `size` doubles. Up to 1 MB of it serves the next call too: a new array costs more than ten shares. */
function borrow(size: number): Float64Array {
  if (size > KEPT) return new Float64Array(size);
  if (size > kept.length) kept = new Float64Array(KEPT);
  return kept;
}

/** True for arrays of one length that begin in the same place of their memory, be it the same or not. */
export function areInStep(scores: Float64Array, out: Float64Array): boolean {
  return scores.length === out.length && scores.byteOffset === out.byteOffset;
}

/** True when a result could be written over a score that has not been read yet. */
function overlaps(scores: Numbers, out: Float64Array): boolean {
  // Arrays that begin in the same place are read and written in step. Asking for the memory itself takes longer.
  if (!(scores instanceof Float64Array) || scores.byteOffset === out.byteOffset) return false;
  return scores.buffer === out.buffer;
}
