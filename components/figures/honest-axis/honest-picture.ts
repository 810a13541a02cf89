import { argsort } from '../../../src/softmax/argsort.ts';
import { logSoftmax } from '../../../src/softmax/log-softmax.ts';
import { softmax } from '../../../src/softmax/softmax.ts';
import { shortNumber } from '../bars-picture.ts';
import type { Marks } from '../marks.ts';
import { percent, threeDigits } from '../number-words.ts';
import type { Scale } from '../scale.ts';

/** What all scores are multiplied by. */
export const factorScale: Scale = { min: 0.1, max: 10, step: 0.02, page: 0.25, log: true };

/** The ways to lay out the two lines. */
export const views = {
  panels: 'Two panels',
  shared: 'One axis',
  stretched: 'Both from 0 to 1',
  log: 'Logarithms of the shares',
} as const;
export type View = keyof typeof views;
export const viewNames = Object.keys(views) as View[];

/** The lines are drawn in a box of this size, which the page stretches. */
export const box = { width: 600, height: 300 };

/** What a label takes of the height of the plot. */
const lineHeight = 0.06;

/** Heights of both lines, from 0 at the foot of the plot to 1 at its head, by place. */
export interface Heights {
  score: number[];
  share: number[];
  zero: number;
}

/** Ten scores in their order, each with its item, its share and the logarithm of that. */
export interface Sorted {
  items: number[];
  scores: number[];
  shares: number[];
  logShares: number[];
}

/** Sorted once, by score, so that each share stays with its item. */
export function sortedOf(unscaled: readonly number[], factor: number): Sorted {
  const all = unscaled.map((score) => score * factor);
  const [shares, logs] = [softmax(all), logSoftmax(all)];
  const items = argsort(all);
  return {
    items,
    scores: items.map((i) => all[i]!),
    shares: items.map((i) => shares[i]!),
    logShares: items.map((i) => logs[i]!),
  };
}

export function heightsOf({ scores, shares, logShares }: Sorted, view: View): Heights {
  if (view === 'panels') {
    const [upper, lower] = [onAxis(scores), onAxis(shares)];
    return {
      score: scores.map((v) => 0.56 + 0.44 * upper(v)),
      share: shares.map((v) => 0.44 * lower(v)),
      zero: 0.5,
    };
  }
  if (view === 'stretched')
    return { score: scores.map(onAxis(scores)), share: shares.map(onAxis(shares)), zero: 0 };
  const second = view === 'log' ? logShares : shares;
  const height = onAxis([...scores, ...second, 0]);
  return { score: scores.map(height), share: second.map(height), zero: height(0) };
}

/** Part of the way from the least to the greatest value; in the middle when all are equal. */
function onAxis(values: readonly number[]): (value: number) => number {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  return (value) => (greatest > least ? (value - least) / (greatest - least) : 0.5);
}

/** In between two layouts, while one turns into the other. */
export function mixed(from: Heights, to: Heights, part: number): Heights {
  const mix = (a: number, b: number) => a + (b - a) * part;
  return {
    score: from.score.map((a, i) => mix(a, to.score[i]!)),
    share: from.share.map((a, i) => mix(a, to.share[i]!)),
    zero: mix(from.zero, to.zero),
  };
}

export function linePath(heights: readonly number[]): string {
  const points = heights.map((height, i) => {
    const x = ((i + 0.5) / heights.length) * box.width;
    return `${x.toFixed(1)} ${((1 - height) * box.height).toFixed(2)}`;
  });
  return `M${points.join('L')}`;
}

export function honestPicture(sorted: Sorted, view: View, heights = heightsOf(sorted, view)): Marks {
  const zero = percent(1 - heights.zero);
  const marks: Marks = {
    'score-line': { d: linePath(heights.score) },
    'share-line': { d: linePath(heights.share) },
    zero: { y1: zero, y2: zero },
    words: { text: words(sorted, view) },
  };
  sorted.items.forEach((item, i) => {
    marks[`item-${i}`] = { text: String(item) };
    for (const line of ['score', 'share'] as const) {
      marks[`${line}-dot-${i}`] = { cy: percent(1 - heights[line][i]!) };
    }
  });
  const values = { score: sorted.scores, share: view === 'log' ? sorted.logShares : sorted.shares };
  for (const line of ['score', 'share'] as const) {
    const last = values[line].length - 1;
    const [low, high] = apart(heights[line][0]!, heights[line][last]!);
    for (const [end, place, at] of [
      ['least', 0, low],
      ['most', last, high],
    ] as const) {
      marks[`${line}-${end}`] = {
        y: percent(1 - at),
        text: shortNumber(values[line][place]!, line === 'share' && view !== 'log' ? 3 : 2),
      };
    }
  }
  return marks;
}

/** Where two labels are written, so that neither covers the other where their dots are close. */
function apart(low: number, high: number): [low: number, high: number] {
  const lacking = Math.max(0, lineHeight - (high - low)) / 2;
  return [low - lacking, high + lacking];
}

/** The slope between two neighbours, at its steepest. */
export function steepest({ scores, shares }: Sorted): number {
  const slopes = scores.slice(1).flatMap((score, i) => {
    const run = score - scores[i]!;
    return run > 0 ? [(shares[i + 1]! - shares[i]!) / run] : [];
  });
  return Math.max(0, ...slopes);
}

function words(sorted: Sorted, view: View): string {
  const { scores, shares, logShares } = sorted;
  const range = (values: readonly number[]) => values.at(-1)! - values[0]!;
  const [ofScores, ofShares] = [range(scores), range(shares)];
  if (ofScores === 0) return 'All ten scores are equal, and so are their shares.';
  switch (view) {
    case 'panels':
      return `Each panel has an axis of its own. The lower one is magnified ${threeDigits(ofScores / ofShares)} times, so which line is steeper can’t be seen.`;
    case 'shared':
      return `Where the scores rise by ${threeDigits(ofScores)}, the shares rise by ${threeDigits(ofShares)}. Their steepest step has slope ${shortNumber(steepest(sorted), 3)}; none can have more than 0.5.`;
    case 'stretched':
      return `Stretched to one height, the shares hang below the scores. ${lastStepWords(scores, shares)}`;
    case 'log':
      return `Parallel: each score lies ${threeDigits(scores[0]! - logShares[0]!)} above the logarithm of its share, all ten alike.`;
  }
}

function lastStepWords(scores: readonly number[], shares: readonly number[]): string {
  if (lastStep(scores) === 0) return 'The last two scores are equal, so neither line has a last step.';
  return `Their last step is ${threeDigits(lastStep(shares) / lastStep(scores))} times the scores’ last step.`;
}

/** The last step as a part of the whole rise. */
function lastStep(values: readonly number[]): number {
  return (values.at(-1)! - values.at(-2)!) / (values.at(-1)! - values[0]!);
}
