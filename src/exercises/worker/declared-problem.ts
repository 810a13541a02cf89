import type { GradeRequest, Problem } from '../types.ts';
import { isRecord } from './compare.ts';
import { sayValue } from './words.ts';

type Values = Record<string, unknown>;

/** What is wrong with the values that an answer declares, before any check looks at them. */
export function declaredProblem(exercise: GradeRequest['exercise'], values: Values): Problem | undefined {
  const noFunction = exercise.functions.find((name) => typeof values[name] !== 'function');
  if (noFunction !== undefined)
    return {
      kind: 'missing',
      sentence: `${noFunction} has to be a function; it is ${sayValue(values[noFunction])}.`,
    };
  if (exercise.kind === 'order') return orderProblem(exercise, values['order']);
  if (exercise.kind === 'choose') return choiceProblem(exercise, values['choice']);
  if (exercise.kind === 'predict') return predictionProblem(exercise, values['prediction']);
  return undefined;
}

const blank = (sentence: string): Problem => ({ kind: 'blank', sentence });
const missing = (sentence: string): Problem => ({ kind: 'missing', sentence });

function orderProblem({ lines = {} }: GradeRequest['exercise'], order: unknown): Problem | undefined {
  return idsProblem('order', order, Object.keys(lines));
}

function choiceProblem(
  { options = [], pick }: GradeRequest['exercise'],
  choice: unknown,
): Problem | undefined {
  const problem = idsProblem(
    'choice',
    choice,
    options.map(({ id }) => id),
  );
  if (problem) return problem;
  const { length } = choice as unknown[];
  return pick === 'one' && length > 1 ? missing(`One answer is asked for; you chose ${length}.`) : undefined;
}

function idsProblem(name: string, value: unknown, known: string[]): Problem | undefined {
  if (!Array.isArray(value)) return missing(`${name} has to be a list; it is ${sayValue(value)}.`);
  if (value.length === 0)
    return blank(name === 'order' ? 'Nothing is in order yet.' : 'Nothing is chosen yet.');
  const strange = value.find((id) => typeof id !== 'string' || !known.includes(id)) as unknown;
  if (strange !== undefined) return missing(`${name} has ${sayValue(strange)}; write ${known.join(', ')}.`);
  const twin = value.find((id, i) => value.indexOf(id) < i) as unknown;
  return twin === undefined ? undefined : missing(`${name} has ${sayValue(twin)} twice.`);
}

function predictionProblem(
  { fields = {} }: GradeRequest['exercise'],
  prediction: unknown,
): Problem | undefined {
  if (!isRecord(prediction)) return missing(`prediction has to be an object; it is ${sayValue(prediction)}.`);
  for (const [name, { label }] of Object.entries(fields)) {
    const value = prediction[name];
    if (value === undefined) return blank(`There is no number for ${label} yet; write what you expect.`);
    if (typeof value !== 'number')
      return missing(`For ${label} write a number, such as 0.5; it is ${sayValue(value)}.`);
  }
  return undefined;
}
