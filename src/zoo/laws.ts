import type { Kind } from './kinds.ts';
import type { Law } from './law.ts';
import { batchLaws } from './laws/batches.ts';
import { sampleLaws } from './laws/draws.ts';
import { jacobianLaws } from './laws/jacobians.ts';
import { logLaws } from './laws/log-shares.ts';
import { lossLaws } from './laws/losses.ts';
import { maskLaws } from './laws/masks.ts';
import { nucleusLaws } from './laws/nuclei.ts';
import { seedLaws } from './laws/seed.ts';
import { softmaxAsCode } from './laws/softmax-as-code.ts';
import { softmaxInDoubles } from './laws/softmax-in-doubles.ts';
import { softmaxOnPaper } from './laws/softmax-on-paper.ts';
import { temperatureLaws } from './laws/temperatures.ts';

/** Every law, in the order in which a reader meets them. */
export const laws: readonly Law[] = [
  ...seedLaws,
  ...softmaxOnPaper,
  ...softmaxInDoubles,
  ...softmaxAsCode,
  ...batchLaws,
  ...temperatureLaws,
  ...logLaws,
  ...jacobianLaws,
  ...maskLaws,
  ...lossLaws,
  ...nucleusLaws,
  ...sampleLaws,
];

/** The laws that a function of a kind is judged by. */
export function lawsOf(kind: Kind): Law[] {
  return laws.filter((law) => law.kind === kind);
}
