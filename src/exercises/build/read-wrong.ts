import type { ExerciseStep } from '../types.ts';

/** A known mistake, and what its author has to be told. */
export interface WrongAnswer {
  /** the file's name without `.ts` */
  name: string;
  /** who writes it, and why */
  what: string;
  /** id of the first step that fails */
  step: string;
  /** a part of the sentence that the reader gets */
  says: string;
  code: string;
}

/**
 * Reads a known wrong answer: a comment with a sentence, `@step` and `@says`, then the code.
 *
 * @throws Error in a sentence with the file and what to write
 */
export function readWrong(
  name: string,
  text: string,
  steps: readonly ExerciseStep[],
  file: string,
): WrongAnswer {
  const refuse = (sentence: string): never => {
    throw new Error(`${file} ${sentence}`);
  };
  const [, header = ''] = /^\/\*\*([\s\S]*?)\*\//.exec(text) ?? [];
  if (header === '') refuse('has to begin with a comment /** … */ that says who writes it');
  const [what = '', ...tags] = header.replace(/^ *\* ?/gm, '').split(/^@/m);
  const found = new Map<string, string>();
  for (const tag of tags) {
    const [, word = '', value = ''] = /^(\S+)\s+([\s\S]*)$/.exec(tag) ?? [];
    if (word !== 'step' && word !== 'says')
      refuse(`has the tag @${tag.split(/\s/, 1)[0]}; known are @step and @says`);
    if (found.has(word)) refuse(`has two tags @${word}; one is enough`);
    found.set(word, oneLine(value));
  }
  if (oneLine(what) === '') refuse('does not say who writes it; write one sentence before the tags');
  const [step = '', says = ''] = [found.get('step'), found.get('says')];
  if (!steps.some(({ id }) => id === step))
    refuse(`needs @step with one of ${steps.map(({ id }) => id).join(', ')}; it has ${step || 'none'}`);
  if (says === '') refuse('needs @says with a part of the sentence that this mistake is told');
  return { name, what: oneLine(what), step, says, code: text };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
