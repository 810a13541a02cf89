import { counted } from '../../../src/checks/counted.ts';
import { writeBound } from '../../../src/checks/words.ts';
import type { CellOutcome } from '../../../src/notebook/types.ts';

/** What a check that passed has compared, in sentences; nothing where it did not pass or its assertions do not know. */
export function comparisonWords(outcome: CellOutcome): string {
  if (outcome.status !== 'done' || !outcome.compared) return '';
  const { pairs, conditions, closest } = outcome.compared;
  const parts = [
    ...(pairs > 0 ? [`compared ${counted(pairs, 'pair')} of numbers`] : []),
    ...(conditions > 0 ? [`found ${counted(conditions, 'condition')} true`] : []),
  ];
  const all = `It ${parts.join(' and ')}.`;
  if (!closest) return all;
  if (Number(closest.difference) === 0) return `${all} None were apart.`;
  const { got, expected, difference, tolerance } = closest;
  const apart = Number(Number(difference).toPrecision(2));
  const allowed = writeBound(Number(tolerance));
  return `${all} The closest call: got ${got}, expected ${expected}, ${apart} apart where ${allowed} is allowed.`;
}
