import fc from 'fast-check';
import { arbitraries } from './arbitraries.ts';
import type { Counterexample, Law } from './law.ts';
import type { Subject } from './subject.ts';
import { tryOne } from './try-law.ts';

interface SearchOptions {
  /** a whole number; the same seed draws the same inputs */
  seed: number;
  /** how many inputs to try at most; 1000 by default */
  runs?: number;
  /** the search ends after so long, the shrinking included; unlimited by default */
  milliseconds?: number;
  /** of an earlier result: goes straight to its counterexample */
  path?: string;
  /** asked before each input; false ends the search */
  goOn?: () => boolean;
  /** told how many inputs have been tried */
  onProgress?: (tried: number) => void;
}

/** What a search found. Plain data. */
interface SearchResult {
  law: string;
  /** nothing broke the law; that is no proof */
  held: boolean;
  /** inputs tried before one broke the law, or in all */
  tried: number;
  /** steps on the way from the input that broke it to the smallest one */
  shrinks: number;
  seed: number;
  /** with the seed, the way back to the counterexample */
  path?: string;
  /** why it ended */
  ended: 'found' | 'done' | 'time' | 'stopped';
  counterexample?: Counterexample;
  /** the result in a sentence, for what is true of real numbers and of doubles apart */
  sentence: string;
}

/**
 * Looks for an input that breaks a law, and for the smallest such input. It runs in one go; a page calls it in a worker.
 *
 * @throws RangeError for a law that draws no inputs: its examples are all that it has
 */
export function search(law: Law, subject: Subject, options: SearchOptions): SearchResult {
  if (!law.draws) throw new RangeError(`the law ${law.id} draws no inputs; its examples are all that it has`);
  const { seed, runs = 1000, milliseconds = Infinity, path, goOn, onProgress } = options;
  const end = Date.now() + milliseconds;
  let tried = 0;
  let failed = false;
  let ended: 'time' | 'stopped' | undefined;

  // Once it is over, every further input passes at once: fast-check has no way to be left early that keeps what it found.
  const property = fc.property(arbitraries[law.draws], (input) => {
    if (!ended && goOn?.() === false) ended = 'stopped';
    if (!ended && Date.now() > end) ended = 'time';
    if (ended) return true;
    if (!failed) {
      tried += 1;
      onProgress?.(tried);
    }
    const held = tryOne(law, subject, input) === undefined;
    failed ||= !held;
    return held;
  });
  const run = fc.check(property, { seed, numRuns: runs, ...(path !== undefined && { path }) });
  const smallest = run.counterexample?.[0];
  const counterexample = smallest && tryOne(law, subject, smallest);
  const result: Omit<SearchResult, 'sentence'> = {
    law: law.id,
    held: counterexample === undefined,
    tried,
    shrinks: run.numShrinks,
    seed,
    ...(run.counterexamplePath !== null && { path: run.counterexamplePath }),
    ended: counterexample ? 'found' : (ended ?? 'done'),
    ...(counterexample && { counterexample }),
  };
  return { ...result, sentence: sentenceOf(law, result) };
}

function sentenceOf(law: Law, result: Omit<SearchResult, 'sentence'>): string {
  if (result.counterexample) {
    const first = `Input ${result.tried} breaks it${law.about === 'reals' ? ', by more than rounding can' : ''}.`;
    return `${first} The smallest that does: ${result.counterexample.message}.`;
  }
  const stop = { done: '', time: ' before the time was up', stopped: ' before it was stopped', found: '' };
  const inputs = `${result.tried.toLocaleString('en')} input${result.tried === 1 ? '' : 's'}`;
  const none = `No counterexample among ${inputs}${stop[result.ended]}.`;
  return law.about === 'reals'
    ? `${none} That proves nothing about the real numbers; the law has a proof, and this code has passed a test.`
    : `${none} There are far more doubles than that; this is a test and not a proof.`;
}
