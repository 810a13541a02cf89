import { like, type Like, type Numbers } from './numbers.ts';
import { requireNumbers } from './require.ts';

/** What a `SoftmaxStream` knows about the scores that it has met. */
export interface StreamResult {
  /** The highest score: −Infinity before the first. */
  top: number;
  /** Σⱼ exp(xⱼ − top): 0 before the first score, from 1 to n after it. */
  sum: number;
  /** How many scores there were. */
  count: number;
  /** top + ln sum. */
  logSumExp: number;
}

/**
 * Softmax over scores that arrive in chunks and need not be kept: three numbers, the top score m, the sum d and the
 * count, stand for all of them.
 *
 *     (m, d) and (m', d') → (M, d · exp(m − M) + d' · exp(m' − M)),   M = max(m, m')
 *
 * Streams can be merged in any order and grouping: on paper the result is the same, in floating point to rounding.
 * The empty stream (−∞, 0) changes nothing.
 *
 * Policies: those of `softmax` and `logSumExp`.
 *
 * @see Milakov, Gimelshein: Online normalizer calculation for softmax, arXiv 1805.02867
 * @example const stream = new SoftmaxStream().push([1, 2]).push([3])
 * stream.result().sum // → 1.5032147244080551
 * stream.shares([1, 2, 3]) // → softmax([1, 2, 3])
 */
export class SoftmaxStream {
  #top = -Infinity;
  #sum = 0;
  #count = 0;

  /**
   * Takes in a chunk of scores.
   *
   * @param scores     real numbers; an empty chunk is one
   * @returns          this stream
   * @throws TypeError if something is not a number or not an array
   */
  push(scores: Numbers): this {
    requireNumbers('SoftmaxStream.push', 'scores', scores);
    let top = -Infinity;
    for (let i = 0; i < scores.length; i++) top = Math.max(top, scores[i]!);
    let sum = 0;
    if (top !== -Infinity) for (let i = 0; i < scores.length; i++) sum += Math.exp(scores[i]! - top);
    this.#add(top, sum, scores.length);
    return this;
  }

  /**
   * Takes in all that another stream has met; the other one stays as it is.
   *
   * @param other      a stream
   * @returns          this stream
   * @throws TypeError if it is no SoftmaxStream
   * @example new SoftmaxStream().push([1]).merge(new SoftmaxStream().push([2])).result().count // → 2
   */
  merge(other: SoftmaxStream): this {
    if (!(other instanceof SoftmaxStream))
      throw new TypeError('SoftmaxStream.merge needs another SoftmaxStream');
    this.#add(other.#top, other.#sum, other.#count);
    return this;
  }

  /**
   * What the stream knows by now.
   *
   * @returns top, sum, count and logSumExp
   * @example new SoftmaxStream().result() // → { top: -Infinity, sum: 0, count: 0, logSumExp: -Infinity }
   */
  result(): StreamResult {
    const [top, sum] = [this.#top, this.#sum];
    return { top, sum, count: this.#count, logSumExp: Number.isFinite(top) ? top + Math.log(sum) : top };
  }

  /**
   * The shares that scores have in the whole stream: exp(xᵢ − top) / sum.
   *
   * @param scores     scores that were pushed, all of them or some
   * @returns          their shares, in the kind of array that came in
   * @throws TypeError if something is not a number or not an array
   * @example new SoftmaxStream().push([0, 0, 0, 0]).shares([0]) // → [0.25]
   */
  shares<S extends Numbers>(scores: S): Like<S> {
    requireNumbers('SoftmaxStream.shares', 'scores', scores);
    return like(
      scores,
      Array.from(scores, (score) => Math.exp(score - this.#top) / this.#sum),
    );
  }

  #add(top: number, sum: number, count: number): void {
    this.#count += count;
    // A part without a score above −∞ adds nothing: (−∞) − (−∞) would make it NaN.
    if (top === -Infinity) return;
    const newTop = Math.max(this.#top, top);
    this.#sum = this.#sum * Math.exp(this.#top - newTop) + sum * Math.exp(top - newTop);
    this.#top = newTop;
  }
}
