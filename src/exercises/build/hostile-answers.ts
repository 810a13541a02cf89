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

/** Answers that every exercise has to stand, whatever it is about. */
export async function hostileAnswers(_gradeText: string, { data }: Exercise): Promise<HostileAnswer[]> {
  if (data.functions.length === 0) return [];
  return results.map(([what, expression]) => ({
    answer: `giving ${what}`,
    text: data.declares
      .map((name) => `const ${name} = ${data.functions.includes(name) ? `() => ${expression}` : expression};`)
      .join('\n'),
  }));
}
