import type { ProgramCell } from '../../notebook/program.ts';
import type { GradeRequest, Problem } from '../types.ts';
import { declaredProblem } from './declared-problem.ts';
import type { Membrane } from './membrane.ts';
import { given, scopeFor } from './scope.ts';
import { thrownWords, unplainWords } from './thrown-words.ts';

/** What an answer declares, as the checks get it, or why there is nothing to check. */
type Loaded = { values: Record<string, unknown> } | { problem: Problem };

/** @param placeOf where in the answer an error was thrown */
export function loadAnswer(
  cell: ProgramCell,
  exercise: GradeRequest['exercise'],
  membrane: Membrane,
  placeOf: (error: unknown) => Problem['place'],
): Loaded {
  const { run } = cell;
  let values: Record<string, unknown>;
  try {
    [, values] = run(scopeFor(cell, given)) as [unknown, Record<string, unknown>];
  } catch (error) {
    const place = placeOf(error);
    const sentence = `Your answer ${thrownWords(error)}`;
    return { problem: { kind: 'error', sentence, ...(place && { place }) } };
  }
  const copies: Record<string, unknown> = {};
  for (const name of exercise.declares) {
    try {
      copies[name] = membrane.outward(values[name], name);
    } catch (error) {
      return { problem: { kind: 'error', sentence: `${name} is ${unplainWords(error)}` } };
    }
  }
  const problem = declaredProblem(exercise, copies);
  return problem ? { problem } : { values: copies };
}
