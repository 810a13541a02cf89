import { toDisplay } from '../../notebook/worker/to-display.ts';
import type { Finding } from '../types.ts';
import { isShares } from './shares.ts';

/** What a finding shows beside its sentence; a key that is absent is not shown. */
export interface Facts {
  given?: unknown;
  got?: unknown;
  expected?: unknown;
}

/** Leaves a step after its first failure. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure';
}

/** More bars than this are no small picture. */
const mostBars = 12;

export function findingOf(sentence: string, facts: Facts): Finding {
  const finding: Finding = { sentence };
  for (const key of ['given', 'got', 'expected'] as const)
    if (key in facts) finding[key] = toDisplay(facts[key]);
  const { got, expected } = facts;
  if (areBars(got) && isShares(expected) && got.length === expected.length)
    finding.shares = { got, expected };
  return finding;
}

function areBars(value: unknown): value is number[] {
  return (
    Array.isArray(value) &&
    value.length <= mostBars &&
    value.every((share) => typeof share === 'number' && share >= -1 && share <= 2)
  );
}
