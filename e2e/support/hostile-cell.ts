import type { Engine } from '../../scripts/lib/browsers.mjs';

/** A cell that attacks the page, as a file of e2e/hostile holds it. It is put into cell `step2` of chapter 3. */
export interface HostileCell {
  kind: string;
  /** what it does, in one sentence without a subject */
  tries: string;
  /** `SERVER` in it stands for an address of the test server that no page of the site asks for */
  code: string;
  /** what may become of the cell; more than one where engines differ */
  ends: readonly ('fresh' | 'failed' | 'stopped')[];
  /** what its output says then; by engine where that differs */
  says?: RegExp | Record<Engine, RegExp>;
  /** what may become of check `sum-is-one`, which depends on the cell */
  check?: readonly ('passed' | 'failed' | 'error' | 'waiting')[];
  /** what the output of the next run says, of the same code unless another is given */
  then?: { code?: string; says: RegExp };
  /** where the browser, and not the time limit, shall end it; in milliseconds */
  timeLimit?: Partial<Record<Engine, number>>;
  /** how long the page may be held up, in milliseconds, where the engine itself and not the site is the cause */
  heldUp?: Partial<Record<Engine, number>>;
}
