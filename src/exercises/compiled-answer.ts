import { tokenizer } from 'acorn';
import { CellSyntaxError } from '../notebook/compile/cell-syntax-error.ts';
import { compileCell } from '../notebook/compile/compile-cell.ts';
import { language } from '../notebook/compile/erase-types.ts';
import { nearName } from '../notebook/near-name.ts';
import type { CompiledCell } from '../notebook/types.ts';
import { workerGlobals } from '../notebook/worker-globals.ts';
import { AnswerProblem } from './answer-problem.ts';
import { blanksText } from './blanks-text.ts';
import { libraryOf } from './names-in-scope.ts';
import type { ExerciseData, Problem } from './types.ts';

/** An answer that can be run, and its text without comments. */
interface CompiledAnswer {
  cell: CompiledCell;
  source: string;
}

/** What an answer may use besides the library and the language; both do nothing. */
const silent = ['console', 'show'];

/** @throws AnswerProblem in a sentence, with the place in the reader's text where there is one */
export function compiledAnswer(exercise: ExerciseData, answer: string): CompiledAnswer {
  const { kind, declares, without } = exercise;
  const text = answer.replace(/\r\n?/g, '\n');
  if (isBlank(text)) refuse('blank', `Nothing is written yet. The answer has to declare ${list(declares)}.`);
  const cell = compiled(kind === 'blank' ? blanksText(exercise, text) : text);
  const { outputs, inputs, places, async } = cell;
  const absent = declares.find((name) => !outputs.includes(name));
  if (absent !== undefined) {
    const near = nearName(
      absent,
      outputs.filter((name) => !declares.includes(name)),
    );
    const hint = near === undefined ? '' : ` Is it ${near}?`;
    refuse('missing', `There is no ${absent} in this answer; declare it, as in const ${absent} = …${hint}`);
  }
  if (async) refuse('syntax', 'An answer is checked at once; take the await at the top away.');
  const library = [...libraryOf(without), ...silent];
  const unknown = inputs.find((name) => !library.includes(name) && !workerGlobals.has(name));
  if (unknown !== undefined)
    refuse('missing', unknownName(unknown, [...library, ...outputs], without), places[unknown]);
  // the language's own names are in reach without being handed over
  const handed = inputs.filter((name) => library.includes(name));
  return { cell: { ...cell, inputs: handed }, source: withoutComments(text) };
}

function refuse(kind: Problem['kind'], sentence: string, place?: Problem['place']): never {
  throw new AnswerProblem({ kind, sentence, ...(place && { place }) });
}

function compiled(text: string): CompiledCell {
  try {
    return compileCell('answer', 'cell', text);
  } catch (error) {
    if (!(error instanceof CellSyntaxError)) throw error;
    return refuse('syntax', error.message, error.place);
  }
}

function unknownName(name: string, known: string[], without: readonly string[]): string {
  if (without.includes(name))
    return `${name} is what this exercise is about; write it without the library's.`;
  const math = Object.getOwnPropertyNames(Math).includes(name) ? `Math.${name}` : undefined;
  const near = math ?? nearName(name, [...known, ...workerGlobals]);
  return `${name} is not defined.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Blanks and comments alone; a text that can't be read is not blank. */
function isBlank(text: string): boolean {
  return text.replace(/\/\/.*|\/\*[^]*?\*\//g, '').trim() === '';
}

/** The text with its comments blank; strings that look like one stay. */
function withoutComments(text: string): string {
  let bare = text;
  const onComment = (_: boolean, _text: string, start: number, end: number) => {
    bare = bare.slice(0, start) + bare.slice(start, end).replace(/[^\n]/g, ' ') + bare.slice(end);
  };
  try {
    for (const token of tokenizer(text, { ...language, onComment })) void token;
  } catch {
    // a sign of TypeScript that JavaScript does not have; the comments after it stay
  }
  return bare;
}
