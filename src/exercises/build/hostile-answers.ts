import { toExactJson } from '../../notebook/exact-json.ts';
import type { Call } from '../types.ts';
import { gradeInNode } from './grade-in-node.ts';
import type { Exercise } from './read-exercise.ts';

export interface HostileAnswer {
  /** what it does, for the table */
  answer: string;
  text: string;
}

/** Results that a function may give without meaning to; none may solve an exercise, or stop its checks. */
const results: [what: string, expression: string][] = [
  ['undefined', 'undefined'],
  ['NaN', 'NaN'],
  ['an empty list', '[]'],
  ['a list of nothing', '[undefined, null]'],
  ['a text', "'1'"],
  ['an object', '({})'],
  ['rows of texts', "[['a'], ['b']]"],
];

/** Draws that the proof does not use. */
const learntWith = [1, 2, 3];

/** Answers that every exercise has to stand, whatever it is about. */
export async function hostileAnswers(
  gradeText: string,
  { data, solution }: Exercise,
): Promise<HostileAnswer[]> {
  if (data.functions.length === 0) return [];
  const careless = results.map(([what, expression]) => ({
    answer: `giving ${what}`,
    text: declaring(data, () => `() => ${expression}`, expression),
  }));
  const calls: Call[] = [];
  const onCalls = (heard: Call[]) => calls.push(...heard);
  await gradeInNode(gradeText, data, solution, learntWith, { onCalls });
  return [...careless, { answer: 'replaying what it was asked before', text: replay(data, calls) }];
}

function declaring(
  { declares, functions }: Exercise['data'],
  functionOf: (name: string) => string,
  other: string,
): string {
  return declares
    .map((name) => `const ${name} = ${functions.includes(name) ? functionOf(name) : other};`)
    .join('\n');
}

/** Knows what the solution gave in other attempts, and nothing else. */
function replay(data: Exercise['data'], calls: readonly Call[]): string {
  const answers = calls.map(({ name, given, got }) => [name + toExactJson(given), toExactJson(got)]);
  const known = JSON.stringify(JSON.stringify(Object.fromEntries(answers)));
  return `const known = JSON.parse(${known});
const number = (value) => (value !== null && typeof value === 'object' && 'number' in value ? Number(value.number) : value);
const key = (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value);
const look = (name, args) => {
  const text = known[name + JSON.stringify(args, key)];
  return text === undefined ? undefined : JSON.parse(text, (_, value) => number(value));
};
${declaring(data, (name) => `(...args) => look('${name}', args)`, 'undefined')}`;
}
