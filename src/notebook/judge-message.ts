import type { Fingerprint } from '../zoo/fingerprint.ts';
import type { LawVerdict, Verdict } from '../zoo/verdict.ts';
import type { Place } from './types.ts';

/** From the page to the worker that judges. */
export interface JudgeRequest {
  type: 'run';
  seed: number;
  /** fingerprints of the mutants by their names, and of softmax itself */
  known: [name: string, fingerprint: Fingerprint][];
}

/** From the worker to the page, as text. */
export type JudgeMessage =
  /** what is tried from now on: `load`, `mutants`, the id of a law, or `rest` */
  | { type: 'step'; step: string }
  | { type: 'law'; law: LawVerdict }
  | { type: 'verdict'; verdict: Verdict }
  /** there was nothing to judge: the text failed when it was run */
  | { type: 'failed'; message: string; place?: Place };
