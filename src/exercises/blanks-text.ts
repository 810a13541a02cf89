import { CellSyntaxError } from '../notebook/compile/cell-syntax-error.ts';
import { eraseTypes } from '../notebook/compile/erase-types.ts';
import { namesOf } from '../notebook/compile/names.ts';
import { parseCell } from '../notebook/compile/parse-cell.ts';
import { refuseOtherReading } from '../notebook/compile/refuse-other-reading.ts';
import { nearName } from '../notebook/near-name.ts';
import type { Place } from '../notebook/types.ts';
import { AnswerProblem } from './answer-problem.ts';
import { placedFieldsOf } from './answer-literal.ts';
import type { Blank, ExerciseData, Problem } from './types.ts';

/**
 * An answer of kind `blank` holds its expressions as texts. This is the program in which they are functions of the names that
 * they may use: nothing is ever made code while it runs.
 *
 * @throws AnswerProblem
 */
export function blanksText({ blanks = {} }: ExerciseData, answer: string): string {
  const fields = placedFieldsOf('blank', answer);
  if (fields === undefined || Array.isArray(fields)) {
    const example = Object.keys(blanks)
      .map((name) => `${name}: '…'`)
      .join(', ');
    throw new AnswerProblem({
      kind: 'missing',
      sentence: `The answer is one line with a text for each blank: const blanks = { ${example} };`,
    });
  }
  const functions = Object.entries(blanks).map(([name, blank]) => {
    const expression = expressionOf(name, blank, fields[name]?.text ?? '');
    return `${name}: ({ ${blank.uses.join(', ')} }) => (${expression}\n),`;
  });
  return `const blanks = {\n${functions.join('\n')}\n};`;
}

/** The JavaScript of one blank. */
function expressionOf(name: string, { label, uses }: Blank, text: string): string {
  const refuse = (kind: Problem['kind'], sentence: string, place: Place = { line: 1, column: 1 }): never => {
    throw new AnswerProblem({ kind, sentence: `${label}: ${sentence}`, place, blank: name });
  };
  if (text.trim() === '') return refuse('blank', 'this blank is empty.');
  try {
    const js = eraseTypes(text);
    const program = parseCell(js, text);
    refuseOtherReading(js, text);
    const [statement, second] = program.body;
    const { free, places, async } = namesOf(program);
    if (statement?.type !== 'ExpressionStatement' || second || async)
      return refuse('syntax', `write one expression, such as ${uses[0] ?? '1'} + 1.`);
    const strange = free.find((used) => !uses.includes(used));
    if (strange !== undefined) {
      const near = nearName(strange, uses);
      const hint = near === undefined ? `; it has ${uses.join(', ')}.` : `. Did you mean ${near}?`;
      return refuse('missing', `${strange} is no name of this blank${hint}`, places[strange]);
    }
    return js.slice(statement.start, statement.end).replace(/;$/, '');
  } catch (error) {
    if (!(error instanceof CellSyntaxError)) throw error;
    return refuse('syntax', error.message, error.place);
  }
}
