import type { Mutant } from './mutant.ts';

/**
 * A mutant of the kind softmax as a whole function: TypeScript that declares `candidate` and uses the names of src/softmax.
 * Where it replaces the notebook's first step only, the second is the right one.
 */
export function wholeSoftmax({ code, declares }: Pick<Mutant, 'code' | 'declares'>): string {
  if (declares[0] === 'candidate') return code;
  return [
    'const candidate = (scores: number[]) => {',
    code.trimEnd().replace(/^(?=.)/gm, '  '),
    '  const total = sum(step1);',
    '  return step1.map((e) => e / total);',
    '};',
  ].join('\n');
}
