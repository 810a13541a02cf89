import { counted } from '../../../src/checks/counted.ts';
import type { SearchEnd } from '../../../src/notebook/page/search-run.ts';
import type { ScoreSearchOptions } from '../../../src/zoo/score-search.ts';

type Range = ScoreSearchOptions['range'];

export const rangeTitles: Readonly<Record<Range, string>> = {
  ordinary: 'Scores from −20 to 20',
  finite: 'Every finite double',
};

/** What a failure on such scores says: real numbers and doubles apart. */
const foundWords: Readonly<Record<Range, string>> = {
  ordinary:
    'Scores of this size neither overflow nor vanish: the claim is false, or nothing more than rounding breaks it.',
  finite: 'Over the real numbers the claim may still be true; in floating point it is not.',
};

const forcedWords = {
  stopped: 'Stopped by you',
  crashed: 'The browser ended the sandbox',
  endless: 'Stopped, because the check did not end on some input',
};

/** How a search ended, in sentences. */
export function endWords(range: Range, end: SearchEnd): string {
  if (end.ended === 'found') return `Input ${inputCount(end.tried)} breaks it. ${foundWords[range]}`;
  if (!('failed' in end)) return `${forcedWords[end.ended]} after ${inputs(end.tried)}.`;
  const { tried, failed } = end;
  if (tried === 0) return 'The time was up before a single input was tried.';
  if (failed === tried) return `None of ${inputs(tried)} could be computed, so nothing is known.`;
  const inTime = end.ended === 'time' ? ' before the time was up' : '';
  return `${inputs(tried)}${inTime}, none found. That is no proof.${failedWords(failed)}`;
}

function failedWords(failed: number): string {
  return failed === 0 ? '' : ` On ${inputCount(failed)} of them the check could not be computed.`;
}

export function inputs(count: number): string {
  return counted(count, 'input');
}

function inputCount(count: number): string {
  return count.toLocaleString('en-GB');
}

/** Scores as they can stand in a cell, each text giving back the same double. */
export function listText(scores: readonly string[]): string {
  return `[${scores.join(', ')}]`;
}

/** A seed as a reader types it; undefined for what is none. */
export function readSeed(text: string): number | undefined {
  const seed = Number(text.trim());
  return text.trim() !== '' && Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31 ? seed : undefined;
}
